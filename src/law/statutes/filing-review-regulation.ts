/**
 * Filing and review of regulations and rules. No rule turns its days into working days.
 */
import { defineStatute, limit } from '../statute.ts'

export const filingReviewRegulation = defineStatute({
  title: '法规规章备案审查条例',
  since: '2024-11-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'rule.file': limit({
      label: '规章报送备案',
      article: '第四条',
      from: '公布之日',
      actor: '制定机关',
      versions: [{ since: '2024-11-01', amount: 30, unit: 'day' }],
    }),
    'rule.file.supplement': limit({
      label: '按通知补充或重新报送备案',
      article: '第九条',
      from: '收到通知之日',
      actor: '制定机关',
      versions: [{ since: '2024-11-01', amount: 15, unit: 'day' }],
    }),
    'rule.annual_list': limit({
      label: '报送上一年制定的规章目录',
      article: '第二十二条',
      from: '上一年度终了',
      actor: '制定机关',
      kind: 'by_date',
      versions: [{ since: '2024-11-01', amount: 31, unit: 'day', by: '01-31' }],
    }),
  },
})
