/**
 * Legality review of normative documents: time enough for it, and not too long.
 */
import { defineStatute, limit } from '../statute.ts'

export const normativeDocumentReviewOpinion = defineStatute({
  title: '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见',
  number: '国办发〔2018〕115号',
  since: '2018-12-04',
  source: 'memory',
  confidence: 0.92,
  limits: {
    'normdoc.legal_review.min': limit({
      label: '保障合法性审核时间下限',
      article: '审核时限条款',
      from: '材料齐备送审之日',
      actor: '审核机构',
      kind: 'min',
      versions: [{ since: '2018-12-04', amount: 5, unit: 'working_day' }],
    }),
    'normdoc.legal_review.max': limit({
      label: '合法性审核时间上限',
      article: '审核时限条款',
      from: '材料齐备送审之日',
      actor: '审核机构',
      versions: [{ since: '2018-12-04', amount: 15, unit: 'working_day' }],
      suspends: '补充材料、专家论证时间（按地方规定）',
      consequence: '未经审核或审核不合法不得提交集体审议、不得印发',
      note: '应对突发事件等紧急情形除外',
    }),
  },
})
