/** Lists are public as a whole; of a case, the decision on a licence. */
import { defineDisclosure } from '#kernel/disclosure.ts'
import { caseFields, caseProcedure } from './case.ts'
import { itemFields, itemProcedure } from './item.ts'

export const itemDisclosure = defineDisclosure(itemFields, itemProcedure, {
  basis: '政府信息公开条例 第二十条：办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
  when: { status: ['published', 'adjusted'] },
  show: [
    'code',
    'kind',
    'name',
    'dept',
    'basis',
    'online_level',
    'visits_max',
    'commitment',
    'to_level',
    'undertaker',
    'days_legal',
    'days_promised',
    'valid_from',
  ],
})

export const caseDisclosure = defineDisclosure(caseFields, caseProcedure, {
  basis: '行政许可法 第四十条：行政机关作出的准予行政许可决定，应当予以公开，公众有权查阅',
  when: { item_kind: 'licence', result: 'granted', status: ['done', 'issued', 'rated'] },
  show: ['no', 'item_name', 'dept', 'name', 'accepted_on', 'done_on', 'result', 'certificate_no'],
})
