/**
 * Supervision of administrative enforcement, in force since 2026.
 */
import { defineStatute, limit } from '../statute.ts'

export const enforcementSupervisionRegulation = defineStatute({
  title: '行政执法监督条例',
  number: '国务院令第825号',
  since: '2026-02-01',
  source: 'text',
  confidence: 0.75,
  limits: {
    'supervision.enforcement.correct': limit({
      label: '按行政执法监督通知书、意见书、决定书改正并反馈',
      article: '监督处理章',
      from: '收到监督文书之日',
      actor: '行政执法机关',
      kind: 'step',
      versions: [{ since: '2026-02-01', amount: 0, unit: 'day' }],
      consequence: '拒不改正的依法处理',
      note: '期限以监督文书载明为准；条号须核对',
    }),
    'supervision.enforcement.report': limit({
      label: '司法行政部门定期向本级政府报告行政执法监督工作',
      article: '第六条',
      from: '每年度',
      actor: '司法行政部门',
      kind: 'every',
      versions: [{ since: '2026-02-01', amount: 1, unit: 'year' }],
      confidence: 0.85,
    }),
  },
})
