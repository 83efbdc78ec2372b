/** A normative document is published as it is issued; its outcome in a clean-up tells whether it still holds. */
import { defineDisclosure } from '#kernel/disclosure.ts'
import { filled } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

export const disclosure = defineDisclosure(fields, procedure, {
  basis: '政府信息公开条例 第二十条第一项：行政规范性文件应当主动公开',
  when: { published_on: filled },
  show: [
    'title',
    'doc_no',
    'unified_doc_no',
    'issuer',
    'issued_on',
    'effective_on',
    'published_on',
    'valid_to',
    'cleanup_on',
    'cleanup_result',
  ],
})
