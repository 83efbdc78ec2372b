/**
 * Public Security Administration Penalties Law, in the wording in force since 2026.
 */
import { defineStatute, limit } from '../statute.ts'

export const publicSecurityPenaltyLaw = defineStatute({
  title: '中华人民共和国治安管理处罚法（2025年修订）',
  since: '2026-01-01',
  scope: 'sector',
  source: 'memory',
  confidence: 0.75,
  limits: {
    'penalty.police.decide': limit({
      label: '公安机关办结治安案件',
      article: '第一百一十八条',
      from: '立案之日',
      actor: '公安机关',
      versions: [{ since: '2026-01-01', amount: 30, unit: 'day' }],
      extension: {
        amount: 30,
        unit: 'day',
        approval: '上一级公安机关批准（公安派出所由所属公安机关批准）',
        times: 2,
      },
      suspends: '鉴定期间、听证期间',
      note: '据2025年修订文本，条号与延长次数须核对',
    }),
  },
})
