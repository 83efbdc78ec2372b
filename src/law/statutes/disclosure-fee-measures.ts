/**
 * The fee for requests of information beyond a reasonable number.
 */
import { defineStatute, limit } from '../statute.ts'

export const disclosureFeeMeasures = defineStatute({
  title: '政府信息公开信息处理费管理办法',
  number: '国办函〔2020〕109号',
  since: '2021-01-01',
  source: 'memory',
  confidence: 0.8,
  limits: {
    'disclosure.fee.pay': limit({
      label: '缴纳信息处理费',
      article: '收费通知与缴纳条款',
      from: '收到收费通知之日（自次日起算）',
      actor: '申请人',
      kind: 'limitation',
      versions: [{ since: '2021-01-01', amount: 20, unit: 'working_day' }],
      consequence: '逾期未缴视为放弃申请',
    }),
  },
})
