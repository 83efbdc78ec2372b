/**
 * Supreme Court on judicial advice to offices.
 */
import { defineStatute, limit } from '../statute.ts'

export const judicialAdviceProvisions = defineStatute({
  title: '最高人民法院关于综合治理类司法建议工作若干问题的规定',
  number: '法释〔2023〕11号',
  since: '2023-11-16',
  source: 'memory',
  confidence: 0.6,
  limits: {
    'litigation.advice.general': limit({
      label: '书面回复综合治理类司法建议',
      article: '回复期限条款',
      from: '收到司法建议书之日',
      actor: '被建议单位',
      versions: [{ since: '2023-11-16', amount: 2, unit: 'month' }],
    }),
  },
})
