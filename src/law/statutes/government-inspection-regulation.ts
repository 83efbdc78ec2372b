/**
 * Government inspection. No rule turns its days into working days.
 */
import { defineStatute, limit } from '../statute.ts'

export const governmentInspectionRegulation = defineStatute({
  title: '政府督查工作条例',
  number: '国务院令第733号',
  since: '2021-02-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'supervision.gov_inspect.objection': limit({
      label: '对政府督查结论申请复核',
      article: '第十七条',
      from: '收到督查结论之日',
      actor: '督查对象',
      kind: 'limitation',
      versions: [{ since: '2021-02-01', amount: 30, unit: 'day' }],
    }),
    'supervision.gov_inspect.review': limit({
      label: '作出复核决定',
      article: '第十七条',
      from: '收到复核申请之日',
      actor: '作出督查结论的政府',
      versions: [{ since: '2021-02-01', amount: 30, unit: 'day' }],
    }),
  },
})
