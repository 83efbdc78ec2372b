import { defineLedger } from '#kernel/ledger.ts'
import type { VouchingRegister } from '#kernel/procedure.ts'
import { where } from '#kernel/where.ts'
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
    columns: [
      'number',
      'name',
      'kind',
      'unit_name',
      'cert_issued_on',
      'cert_expires_on',
      'front_line',
      'status',
    ],
    access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
  },
)

/** Who may act in a case on a day. What ran out since was valid before; what was taken back vouches for nothing. */
export const certifiedOfficers: VouchingRegister = {
  path: 'enforcer',
  name: 'name',
  from: 'cert_issued_on',
  to: 'cert_expires_on',
  where: where<typeof fields & { status: typeof procedure.status }>({
    kind: 'officer',
    status: ['valid', 'expired'],
  }),
}
