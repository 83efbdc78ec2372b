/**
 * Deputies Law, as amended in 2025. No rule turns its periods into working days.
 */
import { defineStatute, limit } from '../statute.ts'

export const deputiesLaw = defineStatute({
  title: '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法',
  since: '2025-03-12',
  source: 'text',
  confidence: 0.97,
  limits: {
    'proposal.npc': limit({
      label: '答复人大代表建议、批评和意见',
      article: '第五十一条',
      from: '交办之日',
      actor: '承办单位',
      versions: [{ since: '2025-03-12', amount: 3, unit: 'month' }],
      note: '2025年修正；答复与办理情况报告应公开',
    }),
    'proposal.npc.hard': limit({
      label: '答复涉及面广、处理难度大的建议',
      article: '第五十一条',
      from: '交办之日',
      actor: '承办单位',
      versions: [{ since: '2025-03-12', amount: 6, unit: 'month' }],
    }),
  },
})
