/** 待述法 → 已述法 → 已评议。《党政主要负责人履行推进法治建设第一责任人职责规定》第七条：列入年终述职内容。 */
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    due: ['待述法', 'Due', '未述法', '应述法', '未完成', '未述职', '计划'],
    held: ['已述法', 'Reported', '述法', '已述职', '述职', '完成', '已完成', '已述', '已提交', '已开展'],
    rated: ['已评议', 'Rated', '评议', '已测评', '已评价', '已点评', '已归档', '归档'],
  },
  headings: ['述法状态', '述法情况', '完成状态'],
  open: {
    to: 'due',
    by: staff,
    fills: ['person', 'post', 'org', 'level', 'due_on', 'form', 'entered_by', 'source_doc', 'note'],
  },
  steps: {
    hold: {
      zh: '述法',
      en: 'Report',
      from: 'due',
      to: 'held',
      by: staff,
      fills: ['held_on', 'form', 'source_doc'],
      needs: ['held_on', 'form'],
    },
    rate: {
      zh: '评议',
      en: 'Rate',
      from: 'held',
      to: 'rated',
      by: ['head', 'leader', 'supervisor'],
      fills: ['rated_on', 'rating'],
      needs: ['rated_on', 'rating'],
    },
  },
  order: [['held_on', 'rated_on']],
})
