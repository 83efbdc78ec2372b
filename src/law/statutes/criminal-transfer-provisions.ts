/**
 * Transfer of suspected crimes to the police. No rule turns its days into working days.
 */
import { defineStatute, limit } from '../statute.ts'

export const criminalTransferProvisions = defineStatute({
  title: '行政执法机关移送涉嫌犯罪案件的规定',
  since: '2020-08-07',
  source: 'text',
  confidence: 0.97,
  limits: {
    'crime.approve': limit({
      label: '主要负责人决定是否批准移送公安机关',
      article: '第五条',
      from: '接到移送报告之日',
      actor: '行政执法机关主要负责人',
      versions: [{ since: '2020-08-07', amount: 3, unit: 'day' }],
    }),
    'crime.deliver': limit({
      label: '批准后向同级公安机关移送',
      article: '第五条',
      from: '批准移送之时',
      actor: '行政执法机关',
      versions: [{ since: '2020-08-07', amount: 24, unit: 'hour' }],
    }),
    'crime.police.review': limit({
      label: '公安机关审查并决定是否立案',
      article: '第八条',
      from: '接受移送之日',
      actor: '公安机关',
      versions: [{ since: '2020-08-07', amount: 3, unit: 'day' }],
    }),
    'crime.reconsider': limit({
      label: '对不予立案提请复议',
      article: '第九条',
      from: '接到不予立案通知书之日',
      actor: '行政执法机关',
      kind: 'limitation',
      versions: [{ since: '2020-08-07', amount: 3, unit: 'day' }],
      note: '对复议决定仍有异议的，收到之日起3日内建议检察院立案监督',
    }),
    'crime.reconsider.decide': limit({
      label: '公安机关作出复议决定',
      article: '第九条',
      from: '收到提请复议文件之日',
      actor: '公安机关',
      versions: [{ since: '2020-08-07', amount: 3, unit: 'day' }],
    }),
    'crime.handover': limit({
      label: '移交涉案物品及材料',
      article: '第十二条',
      from: '接到立案通知书之日',
      actor: '行政执法机关',
      versions: [{ since: '2020-08-07', amount: 3, unit: 'day' }],
    }),
  },
})
