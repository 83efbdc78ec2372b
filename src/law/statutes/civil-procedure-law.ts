/**
 * Civil Procedure Law, as far as service and the confirmation of mediation agreements rest on it.
 */
import { defineStatute, limit } from '../statute.ts'

export const civilProcedureLaw = defineStatute({
  title: '中华人民共和国民事诉讼法',
  since: '2024-01-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'penalty.serve.public_notice': limit({
      label: '公告送达视为送达',
      article: '第九十五条',
      from: '发出公告之日',
      actor: '行政机关',
      kind: 'min',
      versions: [
        { since: '2013-01-01', amount: 60, unit: 'day', article: '第九十二条' },
        { since: '2022-01-01', amount: 30, unit: 'day' },
      ],
      note: '受送达人下落不明或其他方式无法送达；2022年起由60日改为30日',
    }),
    'mediation.confirm.decide.special': limit({
      label: '确认调解协议案件审结（特别程序）',
      article: '第一百八十七条',
      from: '立案之日',
      actor: '人民法院',
      versions: [{ since: '2024-01-01', amount: 30, unit: 'day' }],
      extension: { amount: 0, unit: 'day', approval: '本院院长批准' },
    }),
  },
})
