import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const legalService = defineLedger(
  'legal_service',
  '公共法律服务与法律援助台账',
  'Legal service and aid',
  {
    fields,
    procedure,
    indicators,
    disclosure,
    wording,
    main: 'counted_on',
    title: 'cause',
    identity: 'no',
    number: '法服〔{year}〕{n}号',
    columns: ['number', 'kind', 'matter', 'cause', 'station', 'counted_on', 'persons', 'lawyer', 'status'],
    access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
  },
)
