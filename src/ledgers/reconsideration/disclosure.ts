/** A decision is published once it has been made; who applied is not. */
import { defineDisclosure } from '#kernel/disclosure.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

export const disclosure = defineDisclosure(fields, procedure, {
  basis: '行政复议法 第七十九条',
  when: { status: ['concluded', 'performed', 'published'], role: 'authority' },
  show: ['no', 'respondent', 'domain', 'act', 'result', 'concluded_on'],
})
