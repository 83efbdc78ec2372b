/**
 * Supreme Court on the confirmation of mediation agreements.
 */
import { defineStatute, limit } from '../statute.ts'

export const mediationConfirmationProvisions = defineStatute({
  title: '最高人民法院关于人民调解协议司法确认程序的若干规定',
  number: '法释〔2011〕5号',
  since: '2011-03-30',
  source: 'text',
  confidence: 0.85,
  limits: {
    'mediation.confirm.accept': limit({
      label: '法院决定是否受理确认申请',
      article: '第四条',
      from: '收到申请之日',
      actor: '人民法院',
      versions: [{ since: '2011-03-30', amount: 3, unit: 'day' }],
    }),
    'mediation.confirm.decide': limit({
      label: '法院作出是否确认决定',
      article: '第五条',
      from: '受理之日',
      actor: '人民法院',
      versions: [{ since: '2011-03-30', amount: 15, unit: 'day' }],
      extension: { amount: 10, unit: 'day', approval: '本院院长批准' },
      confidence: 0.6,
      note: '按特别程序审理亦受民诉法第一百八十七条立案起30日审限约束',
    }),
  },
})
