/**
 * Outline for law-based government, 2021 to 2025: lectures and training of those who govern and enforce.
 */
import { defineStatute, limit } from '../statute.ts'

export const lawBasedGovernmentOutline = defineStatute({
  title: '法治政府建设实施纲要（2021－2025年）',
  number: '中发〔2021〕33号',
  since: '2021-08-02',
  source: 'memory',
  confidence: 0.9,
  limits: {
    'leader.study.lecture': limit({
      label: '地方政府领导班子举办法治专题讲座（每年两期以上）',
      article: '十（三十四）全面加强依法行政能力建设',
      from: '每年度',
      actor: '地方各级政府领导班子',
      kind: 'every',
      versions: [{ since: '2021-08-02', amount: 6, unit: 'month' }],
      note: '一年不少于两期；纲要期限至2025年，后续文件公布后须复核',
    }),
    'leader.training': limit({
      label: '承担执法职能的部门负责人任期内脱产法治培训一次',
      article: '十（三十四）全面加强依法行政能力建设',
      from: '任职之日',
      actor: '市县执法部门负责人',
      kind: 'every',
      versions: [{ since: '2021-08-02', amount: 5, unit: 'year' }],
      confidence: 0.85,
      note: '以一届任期5年计',
    }),
    'study.training.hours': limit({
      label: '行政执法人员每年业务知识和法律法规培训学时下限（60学时）',
      article: '十（三十四）全面加强依法行政能力建设',
      from: '每年度',
      actor: '行政执法人员',
      kind: 'quota',
      versions: [{ since: '2021-08-02', amount: 60, unit: 'hour' }],
      note: '单位为学时而非日历小时；三年行动计划（国办发〔2023〕27号）重申；2026年后由行政执法监督条例及后续计划衔接',
    }),
  },
})
