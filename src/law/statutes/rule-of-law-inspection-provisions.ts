/**
 * Inspection of law-based government, and the yearly report this product exists for. “Before 1 March” ends with February.
 */
import { defineStatute, limit } from '../statute.ts'

export const ruleOfLawInspectionProvisions = defineStatute({
  title: '法治政府建设与责任落实督察工作规定',
  number: '厅字〔2019〕28号',
  since: '2019-04-15',
  source: 'text',
  confidence: 0.93,
  limits: {
    'report.province': limit({
      label: '省级党委政府向党中央、国务院报告上一年度情况，抄送中央依法治国办',
      article: '年度报告章（第二十四条）',
      from: '上一年度终了',
      actor: '省级党委和政府、国务院部门',
      kind: 'by_date',
      versions: [{ since: '2019-04-15', amount: 3, unit: 'month', before: '04-01' }],
      note: '“4月1日之前”，最后一日为3月31日',
    }),
    'report.government': limit({
      label: '市县乡党委政府向上一级党委政府报告；县级以上政府向同级党委、人大常委会报告',
      article: '年度报告章（第二十四条）；湖北省工作指引',
      from: '上一年度终了',
      actor: '县级以上政府、乡镇党委政府',
      kind: 'by_date',
      versions: [{ since: '2019-04-15', amount: 2, unit: 'month', before: '03-01' }],
      note: '“3月1日之前”，最后一日为2月末日；抄送上一级党委法治建设议事协调机构',
    }),
    'report.department': limit({
      label: '政府部门向本级党委政府和上一级主管部门报告，抄送本级督察单位/议事协调机构',
      article: '年度报告章（第二十四条）',
      from: '上一年度终了',
      actor: '县级以上政府部门',
      kind: 'by_date',
      versions: [{ since: '2019-04-15', amount: 2, unit: 'month', before: '03-01' }],
    }),
    'report.publish': limit({
      label: '通过报刊、政府网站等向社会公开年度报告',
      article: '年度报告章（第二十五条）',
      from: '上一年度终了',
      actor: '地方各级政府、县级以上政府部门',
      kind: 'by_date',
      versions: [{ since: '2019-04-15', amount: 3, unit: 'month', before: '04-01' }],
      source: 'memory',
      confidence: 0.9,
      note: '涉及党和国家秘密的除外',
    }),
    'report.demo': limit({
      label: '示范地区报送上一年度推进情况',
      article: '湖北省法治政府建设年度报告工作指引',
      from: '上一年度终了',
      actor: '法治政府建设示范地区（单位）',
      kind: 'by_date',
      versions: [{ since: '2019-04-15', amount: 1, unit: 'month', by: '01-31' }],
      scope: 'local',
      confidence: 0.85,
    }),
    'supervision.rectify': limit({
      label: '法治督察反馈问题整改方案与整改报告',
      article: '督察结果运用条款',
      from: '收到督察反馈之日',
      actor: '被督察单位',
      versions: [{ since: '2019-04-15', amount: 30, unit: 'day' }],
      source: 'memory',
      confidence: 0.4,
      note: '以督察反馈意见要求为准，天数须核对',
    }),
  },
})
