/**
 * Audit Law. Its regulation turns the days of both into working days (art. 56, wording of 2010).
 */
import { defineStatute, limit } from '../statute.ts'

export const auditLaw = defineStatute({
  title: '中华人民共和国审计法',
  since: '2022-01-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'audit.notice': limit({
      label: '送达审计通知书',
      article: '第四十二条；实施条例第五十六条',
      from: '实施审计之日（向前计算）',
      actor: '审计机关',
      kind: 'before',
      versions: [{ since: '2022-01-01', amount: 3, unit: 'working_day' }],
      note: '特殊情况经批准可持通知书直接实施',
    }),
    'audit.comment': limit({
      label: '书面意见送交审计组',
      article: '第四十四条；实施条例第五十六条',
      from: '接到审计组审计报告之日',
      actor: '被审计单位',
      versions: [{ since: '2022-01-01', amount: 10, unit: 'working_day' }],
      consequence: '逾期未提书面意见视为无异议（实施条例）',
    }),
  },
})
