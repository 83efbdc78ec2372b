import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const normativeDoc = defineLedger('normative_doc', '规范性文件台账', 'Normative documents', {
  fields,
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'reviewed_on',
  title: 'title',
  identity: 'unified_doc_no',
  number: '规〔{year}〕{n}号',
  columns: [
    'number',
    'title',
    'unified_doc_no',
    'drafter',
    'reviewed_on',
    'review_opinion',
    'issued_on',
    'filing_due_on',
    'filed_on',
    'cleanup_result',
    'status',
  ],
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
})
