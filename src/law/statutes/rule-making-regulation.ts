/**
 * How government rules are made.
 */
import { defineStatute, limit } from '../statute.ts'

export const ruleMakingRegulation = defineStatute({
  title: '规章制定程序条例',
  since: '2018-05-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'rule.consult': limit({
      label: '规章草案公开征求意见',
      article: '第十五条、第二十一条',
      from: '公布草案之日',
      actor: '起草单位',
      kind: 'min',
      versions: [{ since: '2018-05-01', amount: 30, unit: 'day' }],
      note: '据2017年修订文本',
    }),
    'rule.hearing.notice': limit({
      label: '公布听证会时间、地点、内容',
      article: '第十六条',
      from: '举行听证会之日（向前计算）',
      actor: '起草单位',
      kind: 'before',
      versions: [{ since: '2018-05-01', amount: 30, unit: 'day' }],
    }),
    'rule.effective': limit({
      label: '规章公布后施行',
      article: '第三十二条',
      from: '公布之日',
      actor: '制定机关',
      kind: 'min',
      versions: [{ since: '2018-05-01', amount: 30, unit: 'day' }],
    }),
  },
})
