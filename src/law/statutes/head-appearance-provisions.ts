/**
 * Supreme Court on heads of agencies who appear in court.
 */
import { defineStatute, limit } from '../statute.ts'

export const headAppearanceProvisions = defineStatute({
  title: '最高人民法院关于行政机关负责人出庭应诉若干问题的规定',
  number: '法释〔2020〕3号',
  since: '2020-07-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'litigation.head.notice': limit({
      label: '法院送达负责人出庭通知书',
      article: '第五条',
      from: '开庭之日（向前计算）',
      actor: '人民法院',
      kind: 'before',
      versions: [{ since: '2020-07-01', amount: 3, unit: 'day' }],
    }),
  },
})
