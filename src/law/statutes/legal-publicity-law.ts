/**
 * Law on Publicity and Education in the Rule of Law.
 */
import { defineStatute, limit } from '../statute.ts'

export const legalPublicityLaw = defineStatute({
  title: '中华人民共和国法治宣传教育法',
  since: '2025-11-01',
  source: 'memory',
  confidence: 0.85,
  limits: {
    'study.annual_report': limit({
      label: '领导干部学法用法情况列入年度述职',
      article: '国家工作人员法治宣传教育章',
      from: '每年度终了',
      actor: '领导干部',
      kind: 'every',
      versions: [{ since: '2025-11-01', amount: 1, unit: 'year' }],
      source: 'text',
    }),
    'study.oath': limit({
      label: '任职公开宪法宣誓',
      article: '宪法第二十七条及有关决定',
      from: '就职时',
      actor: '国家工作人员',
      kind: 'step',
      versions: [{ since: '2025-11-01', amount: 0, unit: 'day' }],
      confidence: 0.9,
    }),
    'publicity.list': limit({
      label: '编制、公布普法责任清单和年度计划',
      article: '保障与监督章',
      from: '每年度',
      actor: '国家机关',
      kind: 'every',
      versions: [{ since: '2025-11-01', amount: 1, unit: 'year' }],
      confidence: 0.7,
      note: '法律2025-11-01施行；“九五”普法规划2026-07公布',
    }),
    'publicity.case': limit({
      label: '以案释法、典型案例发布',
      article: '社会法治宣传教育章',
      from: '每年度',
      actor: '执法、司法机关',
      kind: 'every',
      versions: [{ since: '2025-11-01', amount: 1, unit: 'year' }],
      confidence: 0.6,
    }),
  },
})
