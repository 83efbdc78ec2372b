/**
 * Inspections of enterprises: approved beforehand, capped in number, coded on the spot. The ministry has answered questions on it.
 */
import { defineStatute, limit } from '../statute.ts'

export const enterpriseInspectionOpinion = defineStatute({
  title: '国务院办公厅关于严格规范涉企行政检查的意见',
  number: '国办发〔2024〕54号',
  since: '2024-12-26',
  source: 'text',
  confidence: 0.9,
  limits: {
    'inspection.cap_publish': limit({
      label: '公布同一企业年度行政检查频次上限',
      article: '检查频次要求',
      from: '国办发〔2024〕54号施行',
      actor: '有关主管部门',
      kind: 'by_date',
      versions: [{ since: '2024-12-26', amount: 6, unit: 'month', by: '2025-06-30' }],
      note: '日常、个案、专项检查均计入；上级部署的专项检查除外；数据进入行政执法统计年报',
    }),
    'inspection.approve': limit({
      label: '实施检查前报主体负责人批准',
      article: '检查程序要求',
      from: '每次检查前',
      actor: '行政执法主体',
      kind: 'step',
      versions: [{ since: '2024-12-26', amount: 0, unit: 'day' }],
      consequence: '未经批准不得检查；紧急情况事后及时补办',
    }),
    'inspection.scan': limit({
      label: '扫码入企，检查行为赋码、全程留痕',
      article: '检查程序要求',
      from: '入企时',
      actor: '执法人员',
      kind: 'step',
      versions: [{ since: '2024-12-26', amount: 0, unit: 'day' }],
      confidence: 0.85,
      note: '文书：行政检查审批表、行政检查通知书、现场检查笔录等（司法部基本格式文本7类）',
    }),
    'inspection.plan': limit({
      label: '制定并备案年度行政检查计划',
      article: '地方实施方案',
      from: '每年度开始',
      actor: '行政执法机关',
      kind: 'by_date',
      versions: [{ since: '2024-12-26', amount: 3, unit: 'month', by: '03-31' }],
      scope: 'local',
      confidence: 0.7,
      note: '示例：聊城市2025年方案要求每年3月底前；全国文件未定日期',
    }),
    'inspection.vacant': limit({
      label: '清理取消近五年未实施的检查事项',
      article: '有关问题解答',
      from: '逐年清理',
      actor: '行政执法机关',
      kind: 'every',
      versions: [{ since: '2024-12-26', amount: 5, unit: 'year' }],
      confidence: 0.8,
    }),
  },
})
