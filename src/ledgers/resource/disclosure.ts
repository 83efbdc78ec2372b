/** Where money and goods went is public; who carries which device is not. */
import { defineDisclosure } from '#kernel/disclosure.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

export const disclosure = defineDisclosure(fields, procedure, {
  basis: '政府信息公开条例 第二十条：财政预算、决算信息，政府集中采购项目的目录、标准及实施情况',
  when: { status: ['spent', 'in_use'] },
  show: ['kind', 'item', 'qty', 'unit', 'amount', 'purpose', 'granted_on', 'spent_on', 'acquired_on'],
})
