import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { disputes, fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const contract = defineLedger('contract', '合同与审查台账', 'Contracts and their review', {
  fields,
  parts: { disputes },
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'submitted_on',
  title: 'title',
  identity: 'no',
  number: '合〔{year}〕{n}号',
  columns: [
    'number',
    'no',
    'title',
    'kind',
    'counterparty',
    'amount',
    'reviewer_kind',
    'reviewed_on',
    'opinion',
    'signed_on',
    'status',
  ],
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
})
