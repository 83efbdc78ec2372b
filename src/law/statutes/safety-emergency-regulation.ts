/**
 * Rescue in accidents at work: the plans are exercised.
 */
import { defineStatute, limit } from '../statute.ts'

export const safetyEmergencyRegulation = defineStatute({
  title: '生产安全事故应急条例',
  number: '国务院令第708号',
  since: '2019-04-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'emergency.drill.safety': limit({
      label: '生产安全事故应急救援预案演练（含乡镇、街道）',
      article: '第八条',
      from: '上次演练之日',
      actor: '县级以上政府及其部门、乡镇、街道',
      kind: 'every',
      versions: [{ since: '2019-04-01', amount: 2, unit: 'year' }],
    }),
    'emergency.drill.enterprise': limit({
      label: '重点生产经营单位预案演练并报送',
      article: '第八条',
      from: '上次演练之日',
      actor: '重点生产经营单位',
      kind: 'every',
      versions: [{ since: '2019-04-01', amount: 6, unit: 'month' }],
    }),
  },
})
