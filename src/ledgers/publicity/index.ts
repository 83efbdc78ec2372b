import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields, outputs } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const publicity = defineLedger('publicity', '普法宣传台账', 'Publicity of law', {
  fields,
  parts: { outputs },
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'held_on',
  title: 'title',
  number: '普〔{year}〕{n}号',
  columns: [
    'number',
    'title',
    'kind',
    'theme',
    'held_on',
    'village',
    'responsible_dept',
    'reached',
    'status',
  ],
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
})
