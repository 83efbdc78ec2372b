/** What was published is public; a request and who made it are not. */
import { defineDisclosure } from '#kernel/disclosure.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

export const disclosure = defineDisclosure(fields, procedure, {
  basis: '政府信息公开条例 第十九条、第二十条：依法应当主动公开的政府信息；第十五条：申请人的个人隐私不公开',
  when: { kind: 'proactive', status: ['published', 'updated'] },
  show: ['title', 'category', 'doc_no', 'dept', 'published_on', 'channel', 'explained_on', 'updated_on'],
})
