import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const litigation = defineLedger('litigation', '行政应诉台账', 'Litigation', {
  fields,
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'accepted_on',
  title: 'cause',
  identity: 'case_no',
  number: '诉〔{year}〕{n}号',
  columns: [
    'number',
    'case_no',
    'case_kind',
    'role',
    'cause',
    'accepted_on',
    'heard_on',
    'head_appeared',
    'outcome',
    'status',
  ],
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
})
