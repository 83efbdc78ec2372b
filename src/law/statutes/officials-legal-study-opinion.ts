/**
 * What officials study of the law.
 */
import { defineStatute, limit } from '../statute.ts'

export const officialsLegalStudyOpinion = defineStatute({
  title: '关于完善国家工作人员学法用法制度的意见',
  since: '2016-03-01',
  source: 'memory',
  confidence: 0.8,
  limits: {
    'study.list': limit({
      label: '领导干部应知应会党内法规和国家法律清单学习',
      article: '应知应会清单制度意见（2023年）',
      from: '每年度',
      actor: '领导干部',
      kind: 'every',
      versions: [{ since: '2016-03-01', amount: 1, unit: 'year' }],
    }),
  },
})
