/** Honours of bodies are public; tasks, scores and what a person says of their duty are matters of the office. */
import { defineDisclosure, undisclosed } from '#kernel/disclosure.ts'
import { fields } from './award/fields.ts'
import { procedure } from './award/procedure.ts'

export const internal = undisclosed('政府信息公开条例 第十六条：内部事务信息可以不予公开')

export const honours = defineDisclosure(fields, procedure, {
  basis: '政府信息公开条例 第十九条：需要公众广泛知晓的政府信息，行政机关应当主动公开',
  when: { status: 'awarded', target: 'collective' },
  show: ['title', 'winner', 'award_level', 'issuer', 'awarded_on'],
})
