/**
 * The three enforcement systems: publish what is enforced, record how, review the weighty decisions.
 */
import { defineStatute, limit } from '../statute.ts'

export const threeEnforcementSystemsOpinion = defineStatute({
  title: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  number: '国办发〔2018〕118号',
  since: '2018-12-05',
  source: 'text',
  confidence: 0.97,
  limits: {
    'penalty.publish': limit({
      label: '公开行政处罚决定信息',
      article: '二（三）',
      from: '作出处罚决定之日',
      actor: '行政机关',
      versions: [{ since: '2018-12-05', amount: 7, unit: 'working_day' }],
      note: '处罚法第四十八条只要求公开“具有一定社会影响”的决定；是否公开需先判断并保护个人隐私、商业秘密；市场监管系统经国家企业信用信息公示系统公示为20个工作日（市场监督管理行政处罚信息公示规定第九条）',
    }),
    'enforcement.publish.other': limit({
      label: '公布许可、处罚以外的执法决定信息',
      article: '二（三）',
      from: '作出执法决定之日',
      actor: '行政机关',
      versions: [{ since: '2018-12-05', amount: 20, unit: 'working_day' }],
    }),
    'enforcement.publish.license': limit({
      label: '公开行政许可决定信息',
      article: '二（三）',
      from: '作出许可决定之日',
      actor: '行政机关',
      versions: [{ since: '2018-12-05', amount: 7, unit: 'working_day' }],
    }),
    'enforcement.annual_stats': limit({
      label: '公开本机关上年度行政执法总体情况有关数据',
      article: '二（三）',
      from: '上一年度终了',
      actor: '行政执法机关',
      kind: 'by_date',
      versions: [{ since: '2018-12-05', amount: 1, unit: 'month', by: '01-31' }],
      source: 'memory',
      confidence: 0.85,
      note: '同时报本级政府和上级主管部门；同步进入行政执法统计年报',
    }),
    'enforcement.recording': limit({
      label: '对查封扣押财产、强制拆除等现场执法全程音像记录',
      article: '三',
      from: '执法开始至结束',
      actor: '执法人员',
      kind: 'step',
      versions: [{ since: '2018-12-05', amount: 0, unit: 'day' }],
      source: 'memory',
      confidence: 0.95,
    }),
  },
})
