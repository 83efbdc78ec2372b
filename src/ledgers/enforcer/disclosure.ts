/** Who enforces, for which body and with which certificate, is published before anyone is enforced upon. */
import { defineDisclosure } from '#kernel/disclosure.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

export const disclosure = defineDisclosure(fields, procedure, {
  basis: '国办发〔2018〕118号 二（一）：事前公开行政执法主体、人员、职责、权限、依据、程序等信息',
  when: { status: 'valid', kind: ['subject', 'officer'] },
  show: ['kind', 'name', 'unit_name', 'position', 'domain', 'basis', 'cert_no', 'cert_expires_on'],
})
