/** Bodies and sites are public with their names; persons, posts and telephones are not. */
import { defineDisclosure } from '#kernel/disclosure.ts'
import { fields } from './fields.ts'
import { publicKinds } from './kinds.ts'
import { procedure } from './procedure.ts'

export const disclosure = defineDisclosure(fields, procedure, {
  basis: '政府信息公开条例 第二十条第二项：机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
  when: { kind: publicKinds, status: ['active', 'adjusted'] },
  show: ['name', 'kind', 'parent', 'active_from'],
})
