import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const npcCppcc = defineLedger(
  'npc_cppcc',
  '人大代表建议、政协提案与报告台账',
  'Congress and conference',
  {
    fields,
    procedure,
    indicators,
    disclosure,
    wording,
    main: 'received_on',
    title: 'title',
    identity: 'no',
    number: '议〔{year}〕{n}号',
    columns: [
      'number',
      'title',
      'kind',
      'level',
      'undertaker',
      'received_on',
      'replied_on',
      'satisfaction',
      'status',
    ],
    access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
  },
)
