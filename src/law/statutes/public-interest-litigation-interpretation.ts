/**
 * Public interest litigation by the procuratorate: how soon an agency answers its advice.
 */
import { defineStatute, limit } from '../statute.ts'

export const publicInterestLitigationInterpretation = defineStatute({
  title: '最高人民法院、最高人民检察院关于检察公益诉讼适用法律若干问题的解释',
  number: '2020年修正',
  since: '2021-01-01',
  source: 'text',
  confidence: 0.95,
  limits: {
    'litigation.procurator.public_interest': limit({
      label: '依法履职并书面回复公益诉讼检察建议',
      article: '第二十一条',
      from: '收到检察建议书之日',
      actor: '行政机关',
      versions: [{ since: '2021-01-01', amount: 2, unit: 'month' }],
      consequence: '不依法履职的检察机关依法起诉',
      note: '检察公益诉讼法公布后须改依据',
    }),
    'litigation.procurator.public_interest.urgent': limit({
      label: '紧急情形下书面回复公益诉讼检察建议',
      article: '第二十一条',
      from: '收到检察建议书之日',
      actor: '行政机关',
      versions: [{ since: '2021-01-01', amount: 15, unit: 'day' }],
      confidence: 0.9,
    }),
  },
})
