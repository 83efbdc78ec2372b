/**
 * People’s Mediation Law.
 */
import { defineStatute, limit } from '../statute.ts'

export const peopleMediationLaw = defineStatute({
  title: '中华人民共和国人民调解法',
  since: '2011-01-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'mediation.confirm.apply': limit({
      label: '双方共同申请司法确认',
      article: '第三十三条；民事诉讼法第二百零五条',
      from: '调解协议生效之日',
      actor: '双方当事人',
      kind: 'limitation',
      versions: [{ since: '2011-01-01', amount: 30, unit: 'day' }],
    }),
    'mediation.committee.term': limit({
      label: '人民调解委员会委员任期',
      article: '第九条',
      from: '产生之日',
      actor: '村居/企业事业单位',
      kind: 'every',
      versions: [{ since: '2011-01-01', amount: 3, unit: 'year' }],
    }),
  },
})
