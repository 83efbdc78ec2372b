import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const petition = defineLedger('petition', '信访台账', 'Petitions', {
  fields,
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'received_on',
  title: 'matter',
  identity: 'no',
  number: '信〔{year}〕{n}号',
  columns: ['number', 'matter', 'channel', 'received_on', 'name', 'village', 'handler', 'status'],
  access: { read: ['clerk', 'head', 'leader', 'supervisor'], correct: ['clerk', 'head'] },
})
