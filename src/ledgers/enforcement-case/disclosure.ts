/** A decision is public once it was published, and no longer when that was withdrawn. Names of persons are masked. */
import { defineDisclosure } from '#kernel/disclosure.ts'
import { blank, filled } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

export const disclosure = defineDisclosure(fields, procedure, {
  basis: '行政处罚法 第四十八条：具有一定社会影响的行政处罚决定应当依法公开；国办发〔2018〕118号 二（三）',
  when: { must_publish: true, published_on: filled, withdrawn_on: blank },
  show: [
    'case_no',
    'subject',
    'name',
    'cause',
    'domain',
    'case_kind',
    'decision_no',
    'decision',
    'fine',
    'confiscated',
    'decided_on',
    'published_on',
  ],
})
