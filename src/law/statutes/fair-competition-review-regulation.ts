/**
 * Fair Competition Review Regulation.
 */
import { defineStatute, limit } from '../statute.ts'

export const fairCompetitionReviewRegulation = defineStatute({
  title: '公平竞争审查条例',
  number: '国务院令第783号',
  since: '2024-08-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'normdoc.fair_review': limit({
      label: '涉经营者经济活动的先作公平竞争审查',
      article: '第十三条、第十四条',
      from: '起草阶段、送合法性审核前',
      actor: '起草单位/市场监管部门',
      kind: 'step',
      versions: [{ since: '2024-08-01', amount: 0, unit: 'day' }],
      consequence: '未经审查或不符合的不得出台',
      note: '县级以上政府出台的由同级市场监管部门会同起草单位审查',
    }),
  },
})
