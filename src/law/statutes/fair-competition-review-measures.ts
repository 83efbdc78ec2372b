/**
 * Fair competition review in practice.
 */
import { defineStatute, limit } from '../statute.ts'

export const fairCompetitionReviewMeasures = defineStatute({
  title: '公平竞争审查条例实施办法',
  number: '市场监管总局令第99号',
  since: '2025-04-20',
  source: 'memory',
  confidence: 0.55,
  limits: {
    'faircomp.consult': limit({
      label: '就公平竞争影响公开征求意见',
      article: '征求意见条款',
      from: '公布征求意见稿之日',
      actor: '起草单位',
      kind: 'min',
      versions: [{ since: '2025-04-20', amount: 7, unit: 'working_day' }],
      note: '天数须核对',
    }),
    'faircomp.report.handle': limit({
      label: '核查处理举报',
      article: '举报处理条款',
      from: '收到完备举报材料之日',
      actor: '市场监管部门',
      versions: [{ since: '2025-04-20', amount: 60, unit: 'day' }],
      confidence: 0.5,
      note: '条例第二十二条仅为“及时”；天数须核对',
    }),
  },
})
