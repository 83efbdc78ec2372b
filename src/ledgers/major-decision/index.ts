import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const majorDecision = defineLedger(
  'major_decision',
  '重大行政决策台账',
  'Major administrative decisions',
  {
    fields,
    procedure,
    indicators,
    disclosure,
    wording,
    main: 'started_on',
    title: 'title',
    identity: 'no',
    number: '决〔{year}〕{n}号',
    columns: [
      'number',
      'title',
      'undertaker',
      'catalog_year',
      'in_catalog',
      'started_on',
      'participation',
      'expert',
      'risk',
      'review',
      'collective',
      'decided_on',
      'status',
    ],
    access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
  },
)
