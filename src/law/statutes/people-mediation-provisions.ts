/**
 * People’s mediation in practice: how long one attempt takes.
 */
import { defineStatute, limit } from '../statute.ts'

export const peopleMediationProvisions = defineStatute({
  title: '人民调解工作若干规定',
  number: '司法部令第75号',
  since: '2002-11-01',
  source: 'text',
  confidence: 0.85,
  limits: {
    'mediation.period': limit({
      label: '人民调解一般调结期限',
      article: '第三十三条',
      from: '受理纠纷之日',
      actor: '人民调解委员会',
      versions: [{ since: '2002-11-01', amount: 1, unit: 'month' }],
      consequence: '期满未调成的告知仲裁、诉讼等途径；各地条例另有规定从其规定',
      note: '人民调解法未定期限；规章为“一般”要求；期限应可配置',
    }),
  },
})
