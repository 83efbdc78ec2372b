/** What a campaign has done in public places is public; whom it found at fault is published with the decision on the case. */
import { defineDisclosure } from '#kernel/disclosure.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

export const disclosure = defineDisclosure(fields, procedure, {
  basis:
    '政府信息公开条例 第二十条：环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况应当主动公开',
  when: { status: ['accepted', 'written_off'] },
  show: [
    'name',
    'action_kind',
    'action_on',
    'village',
    'units',
    'premises',
    'result_item',
    'result_qty',
    'result_unit',
    'closed_on',
  ],
})
