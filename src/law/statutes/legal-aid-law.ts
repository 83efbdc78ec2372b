/**
 * Legal Aid Law. No rule turns its days into working days.
 */
import { defineStatute, limit } from '../statute.ts'

export const legalAidLaw = defineStatute({
  title: '中华人民共和国法律援助法',
  since: '2022-01-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'legalaid.decide': limit({
      label: '审查申请并作出决定',
      article: '第四十三条',
      from: '收到申请之日',
      actor: '法律援助机构',
      versions: [{ since: '2022-01-01', amount: 7, unit: 'day' }],
    }),
    'legalaid.assign': limit({
      label: '指派法律援助人员',
      article: '第四十三条',
      from: '作出给予援助决定之日',
      actor: '法律援助机构',
      versions: [{ since: '2022-01-01', amount: 3, unit: 'day' }],
    }),
    'legalaid.criminal.notify': limit({
      label: '办案机关通知法律援助机构',
      article: '第三十六条',
      from: '发现应当通知情形之日',
      actor: '公检法',
      versions: [{ since: '2022-01-01', amount: 3, unit: 'day' }],
    }),
    'legalaid.criminal.assign': limit({
      label: '刑事案件指派律师并通知办案机关',
      article: '第三十六条',
      from: '收到通知之日',
      actor: '法律援助机构',
      versions: [{ since: '2022-01-01', amount: 3, unit: 'day' }],
    }),
    'legalaid.forward': limit({
      label: '办案机关、监管场所、值班律师转交申请',
      article: '第三十九条',
      from: '收到申请之时',
      actor: '办案机关/监管场所/值班律师',
      versions: [{ since: '2022-01-01', amount: 24, unit: 'hour' }],
    }),
    'legalaid.objection': limit({
      label: '司法行政部门审查异议',
      article: '第四十九条',
      from: '收到异议之日',
      actor: '司法行政部门',
      versions: [{ since: '2022-01-01', amount: 5, unit: 'day' }],
    }),
    'legalaid.advance': limit({
      label: '距时效届满不足7日等可先行提供援助',
      article: '第四十四条',
      from: '法定时效或期限届满之日（向前计算）',
      actor: '法律援助机构',
      kind: 'step',
      versions: [{ since: '2022-01-01', amount: 7, unit: 'day' }],
      note: '是触发条件（剩余不足7日），不是应当遵守的期限',
    }),
  },
})
