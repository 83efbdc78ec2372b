/**
 * Work Safety Law.
 */
import { defineStatute, limit } from '../statute.ts'

export const workSafetyLaw = defineStatute({
  title: '中华人民共和国安全生产法',
  since: '2021-09-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'accident.evaluate': limit({
      label: '评估整改和防范措施落实情况并公布',
      article: '第八十六条',
      from: '批复事故调查报告之日',
      actor: '负责调查的政府或部门',
      versions: [{ since: '2021-09-01', amount: 1, unit: 'year' }],
    }),
  },
})
