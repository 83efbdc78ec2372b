/** The catalogue and the decision are published; what was said on the way to it is not. */
import { defineDisclosure } from '#kernel/disclosure.ts'
import { filled } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

export const disclosure = defineDisclosure(fields, procedure, {
  basis: '重大行政决策程序暂行条例 第三条、第三十二条',
  when: { in_catalog: true, or: [{ catalog_published_on: filled }, { published_on: filled }] },
  show: [
    'title',
    'undertaker',
    'catalog_year',
    'opinions_received',
    'opinions_adopted',
    'decided_on',
    'published_on',
  ],
})
