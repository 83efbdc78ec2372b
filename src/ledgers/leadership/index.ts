import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields, issues } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const leadership = defineLedger('leadership', '领导履职与法治会议台账', 'Leadership and meetings', {
  fields,
  parts: { issues },
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'held_on',
  title: 'title',
  number: '领〔{year}〕{n}号',
  columns: ['number', 'title', 'kind', 'body', 'held_on', 'chair', 'chair_role', 'persons', 'status'],
  access: { read: ['clerk', 'head', 'leader', 'supervisor'], correct: ['clerk', 'head'] },
})
