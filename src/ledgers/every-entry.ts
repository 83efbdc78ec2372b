/** The facts that offices note beside every entry, whatever the ledger. */
import { text } from '#kernel/fields/index.ts'

export const everyEntry = {
  entered_by: text('经办人', 'Handled by', {
    max: 60,
    known: ['承办人', '登记人', '录入人', '填报人', '负责人员', '记录人'],
  }),
  source_doc: text('凭证', 'Evidence', { max: 200, known: ['佐证材料', '附件', '依据材料', '台账资料'] }),
  note: text('备注', 'Note', { max: 500, known: ['说明', '附注', '其他说明'] }),
}
