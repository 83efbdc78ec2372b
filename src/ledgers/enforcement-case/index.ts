import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const enforcementCase = defineLedger('enforcement_case', '行政执法案件台账', 'Enforcement cases', {
  fields,
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'filed_on',
  title: 'cause',
  identity: 'case_no',
  number: '执〔{year}〕{n}号',
  columns: [
    'number',
    'case_no',
    'cause',
    'name',
    'case_kind',
    'filed_on',
    'review_level',
    'decided_on',
    'fine',
    'status',
  ],
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
})
