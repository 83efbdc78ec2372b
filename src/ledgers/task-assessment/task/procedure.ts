/** 未启动 → 推进中 → 已完成 → 已评价。逾期从日期看出，不是一个环节。 */
import { defineProcedure, type Refusal } from '#kernel/procedure.ts'
import { fields } from './fields.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    not_started: ['未启动', 'Not started', '待启动', '未开展', '尚未启动', '待推进', '未开始'],
    under_way: [
      '推进中',
      'Under way',
      '进行中',
      '正在推进',
      '正在进行',
      '持续推进',
      '序时推进',
      '在推进',
      '办理中',
      '落实中',
      '已启动',
      '长期坚持',
      '未完成',
      '逾期',
      '逾期未完成',
      '滞后',
    ],
    done: [
      '已完成',
      'Done',
      '完成',
      '办结',
      '已办结',
      '已落实',
      '全面完成',
      '逾期完成',
      '按期完成',
      '提前完成',
    ],
    evaluated: ['已评价', 'Evaluated', '评价', '已考评', '已验收', '已销号', '已归档', '归档'],
  },
  headings: ['任务状态', '完成状态', '推进状态', '进展状态', '进度', '完成进度', '推进进度'],
  open: {
    to: 'not_started',
    by: staff,
    fills: [
      'plan_title',
      'item_no',
      'content',
      'field',
      'responsible',
      'cooperating',
      'weight',
      'due_on',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    start: {
      zh: '启动',
      en: 'Start',
      from: 'not_started',
      to: 'under_way',
      by: staff,
      fills: ['assigned_on', 'responsible', 'cooperating', 'due_on'],
      gate: hasOwnerAndDay,
    },
    finish: {
      zh: '完成',
      en: 'Finish',
      from: ['not_started', 'under_way'],
      to: 'done',
      by: staff,
      fills: ['done_on', 'outcome', 'source_doc'],
      needs: ['done_on', 'outcome', 'source_doc'],
    },
    reopen: {
      zh: '退回继续推进',
      en: 'Take up again',
      from: 'done',
      to: 'under_way',
      by: ['head', 'leader'],
      fills: ['note'],
      needs: ['note'],
    },
    evaluate: {
      zh: '评价',
      en: 'Evaluate',
      from: 'done',
      to: 'evaluated',
      by: ['head', 'leader', 'supervisor'],
      fills: ['evaluated_on', 'note'],
      needs: ['evaluated_on'],
    },
  },
  order: [
    ['assigned_on', 'done_on'],
    ['done_on', 'evaluated_on'],
  ],
})

/** 工作要点与责任分工: a task without an owner or a day cannot be controlled month by month. */
function hasOwnerAndDay({
  responsible,
  due_on: due,
}: {
  responsible?: string | null
  due_on?: string | null
}): Refusal | null {
  if (responsible && due) return null
  return {
    zh: '任务要有责任单位和完成时限才能启动。已填内容都保留着；请补填。',
    en: 'A task starts with an owner and a due day. Nothing was lost; please fill both.',
    field: responsible ? 'due_on' : 'responsible',
  }
}
