/**
 * Oversight by the standing committees of the congresses.
 */
import { defineStatute, limit } from '../statute.ts'

export const standingCommitteeOversightLaw = defineStatute({
  title: '中华人民共和国各级人民代表大会常务委员会监督法',
  since: '2024-11-08',
  source: 'text',
  confidence: 0.97,
  limits: {
    'audit.npc': limit({
      label: '人大常委会听取整改情况报告',
      article: '第二十七条',
      from: '听取和审议审计工作报告之后',
      actor: '本级政府',
      versions: [{ since: '2024-11-08', amount: 6, unit: 'month' }],
    }),
  },
})
