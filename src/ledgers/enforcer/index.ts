import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const enforcer = defineLedger(
  'enforcer',
  '执法主体与执法人员证件名册',
  'Enforcement bodies and officers',
  {
    fields,
    procedure,
    indicators,
    disclosure,
    wording,
    main: 'cert_issued_on',
    title: 'name',
    identity: 'cert_no',
    number: '执法〔{year}〕{n}号',
    columns: ['number', 'name', 'kind', 'body', 'cert_issued_on', 'cert_expires_on', 'front_line', 'status'],
    access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
  },
)
