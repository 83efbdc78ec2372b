/**
 * State Compensation Law. No rule turns its days into working days.
 */
import { defineStatute, limit } from '../statute.ts'

export const stateCompensationLaw = defineStatute({
  title: '中华人民共和国国家赔偿法',
  since: '2013-01-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'compensation.claim': limit({
      label: '请求国家赔偿时效',
      article: '第三十九条',
      from: '知道或应当知道侵权之日',
      actor: '赔偿请求人',
      kind: 'limitation',
      versions: [{ since: '2013-01-01', amount: 2, unit: 'year' }],
      suspends: '被羁押等限制人身自由期间；最后六个月内的障碍中止',
    }),
    'compensation.decide': limit({
      label: '作出是否赔偿决定',
      article: '第十三条',
      from: '收到赔偿申请之日',
      actor: '赔偿义务机关',
      versions: [{ since: '2013-01-01', amount: 2, unit: 'month' }],
      note: '据2012年修正本',
    }),
    'compensation.serve': limit({
      label: '送达赔偿（不予赔偿）决定',
      article: '第十三条',
      from: '作出决定之日',
      actor: '赔偿义务机关',
      versions: [{ since: '2013-01-01', amount: 10, unit: 'day' }],
    }),
    'compensation.sue': limit({
      label: '就赔偿起诉',
      article: '第十四条',
      from: '期限届满或作出决定之日',
      actor: '赔偿请求人',
      kind: 'limitation',
      versions: [{ since: '2013-01-01', amount: 3, unit: 'month' }],
    }),
    'compensation.pay.apply': limit({
      label: '向财政部门提出支付申请',
      article: '第三十七条',
      from: '收到支付赔偿金申请之日',
      actor: '赔偿义务机关',
      versions: [{ since: '2013-01-01', amount: 7, unit: 'day' }],
    }),
    'compensation.pay': limit({
      label: '财政部门支付赔偿金',
      article: '第三十七条',
      from: '收到支付申请之日',
      actor: '财政部门',
      versions: [{ since: '2013-01-01', amount: 15, unit: 'day' }],
    }),
  },
})
