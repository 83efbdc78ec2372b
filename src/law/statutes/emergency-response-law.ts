/**
 * Emergency Response Law.
 */
import { defineStatute, limit } from '../statute.ts'

export const emergencyResponseLaw = defineStatute({
  title: '中华人民共和国突发事件应对法',
  since: '2024-11-01',
  source: 'text',
  confidence: 0.8,
  limits: {
    'emergency.drill.public': limit({
      label: '组织面向公众的应急知识宣传和必要演练',
      article: '第四十二条',
      from: '每年度',
      actor: '县级政府、乡级政府、街道',
      kind: 'every',
      versions: [{ since: '2024-11-01', amount: 1, unit: 'year' }],
      note: '法律未定频次，按年度考核配置',
    }),
    'emergency.report': limit({
      label: '发生突发事件及时报告，不得迟报谎报瞒报',
      article: '第六十一条、第六十二条、第九十五条',
      from: '获悉突发事件之时',
      actor: '地方各级政府',
      kind: 'step',
      versions: [{ since: '2024-11-01', amount: 0, unit: 'hour' }],
      consequence: '依第九十五条处分',
      confidence: 0.85,
    }),
  },
})
