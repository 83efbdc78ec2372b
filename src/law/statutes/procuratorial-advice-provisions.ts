/**
 * Advice of the procuratorate outside public interest litigation.
 */
import { defineStatute, limit } from '../statute.ts'

export const procuratorialAdviceProvisions = defineStatute({
  title: '人民检察院检察建议工作规定',
  since: '2019-02-26',
  source: 'memory',
  confidence: 0.88,
  limits: {
    'litigation.procurator.general': limit({
      label: '书面回复检察建议',
      article: '第十九条',
      from: '收到检察建议书之日',
      actor: '被建议单位',
      versions: [{ since: '2019-02-26', amount: 2, unit: 'month' }],
    }),
  },
})
