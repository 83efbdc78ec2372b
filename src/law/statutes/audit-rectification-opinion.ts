/**
 * Putting right what audits have found.
 */
import { defineStatute, limit } from '../statute.ts'

export const auditRectificationOpinion = defineStatute({
  title: '中共中央办公厅 国务院办公厅关于建立健全审计查出问题整改长效机制的意见',
  since: '2021-06-01',
  source: 'memory',
  confidence: 0.65,
  limits: {
    'audit.rectify': limit({
      label: '立行立改问题整改到位并报告',
      article: '整改分类条款',
      from: '收到审计报告、审计决定之日',
      actor: '被审计单位',
      versions: [{ since: '2021-06-01', amount: 60, unit: 'day' }],
      consequence: '拒不整改或虚假整改追责（审计法第五十二条）',
      note: '审计法为“规定时间”；以审计文书载明期限为准，部分机关用90日',
    }),
  },
})
