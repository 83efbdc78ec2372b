/**
 * Labour Dispute Mediation and Arbitration Law.
 */
import { defineStatute, limit } from '../statute.ts'

export const laborDisputeLaw = defineStatute({
  title: '中华人民共和国劳动争议调解仲裁法',
  since: '2008-05-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'mediation.labor': limit({
      label: '劳动争议调解未达成协议可申请仲裁',
      article: '第十四条',
      from: '收到调解申请之日',
      actor: '劳动争议调解组织',
      versions: [{ since: '2008-05-01', amount: 15, unit: 'day' }],
    }),
  },
})
