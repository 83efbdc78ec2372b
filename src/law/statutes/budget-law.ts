/**
 * Budget Law: budgets and final accounts are published.
 */
import { defineStatute, limit } from '../statute.ts'

export const budgetLaw = defineStatute({
  title: '中华人民共和国预算法',
  since: '2018-12-29',
  source: 'text',
  confidence: 0.97,
  limits: {
    'disclosure.budget': limit({
      label: '公开预算、决算、预算调整报告及报表',
      article: '第十四条',
      from: '人大批准（或财政批复）之日',
      actor: '财政部门/各部门',
      versions: [{ since: '2018-12-29', amount: 20, unit: 'day' }],
    }),
  },
})
