/**
 * Constitution Day, 4 December.
 */
import { defineStatute, limit } from '../statute.ts'

export const constitutionDayDecision = defineStatute({
  title: '全国人民代表大会常务委员会关于设立国家宪法日的决定',
  since: '2014-11-01',
  source: 'memory',
  confidence: 0.98,
  limits: {
    'publicity.constitution_day': limit({
      label: '国家宪法日和宪法宣传周活动',
      article: '全文',
      from: '每年',
      actor: '各级机关',
      kind: 'by_date',
      versions: [{ since: '2014-11-01', amount: 0, unit: 'day', by: '12-04' }],
    }),
  },
})
