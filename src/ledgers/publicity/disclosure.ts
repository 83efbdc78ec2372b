/** What was held in public is public. */
import { defineDisclosure } from '#kernel/disclosure.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

export const disclosure = defineDisclosure(fields, procedure, {
  basis: '政府信息公开条例 第十九条：需要公众广泛知晓的政府信息，行政机关应当主动公开',
  when: { status: ['held', 'archived'] },
  show: [
    'title',
    'kind',
    'held_on',
    'theme',
    'campaign',
    'venue_kind',
    'village',
    'responsible_dept',
    'reached',
    'reached_unit',
  ],
})
