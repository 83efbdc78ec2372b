/** Answers are published when the unit has decided so; who made the suggestion is not. */
import { defineDisclosure } from '#kernel/disclosure.ts'
import { filled } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

export const disclosure = defineDisclosure(fields, procedure, {
  basis: '国办发〔2014〕46号：做好全国人大代表建议和全国政协委员提案办理结果公开工作，地方参照办理',
  when: { reply_published_on: filled },
  show: ['no', 'kind', 'level', 'title', 'undertaker', 'replied_on', 'solved', 'reply_published_on'],
})
