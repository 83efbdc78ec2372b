/** 未启动 → 推进中 → 已完成 → 已评价。逾期从日期看出，不是一个环节。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure, type Refusal } from '#kernel/procedure.ts'
import { fields } from './fields.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    not_started: [
      '未启动',
      'Not started',
      ...spoken(
        '待启动 未开展 尚未启动 待推进 未开始 未启动推进 待开展 待办 未落实 待落实 未推进 待实施 未实施 计划 待开始',
      ),
    ],
    under_way: [
      '推进中',
      'Under way',
      ...spoken(`进行中 正在推进 正在进行 持续推进 序时推进 在推进 办理中 落实中 已启动 长期坚持 未完成 逾期 逾期未完成 滞后 有序推进 正常推进 推进 实施中 正在办理 在办
      持续开展 正在落实 按计划推进 正在实施 未办结 长期推进 在推 正在开展 部分完成 基本完成 加快推进 序时进行 持续落实 未完成（推进中）`),
    ],
    done: [
      '已完成',
      'Done',
      ...spoken(`完成 办结 已办结 已落实 全面完成 逾期完成 按期完成 提前完成 完成任务 全部完成 落实 落实到位 已落实到位 如期完成 按时完成 已按期完成 完结 已完结 超期完成
      按期办结 已全部完成`),
    ],
    evaluated: [
      '已评价',
      'Evaluated',
      ...spoken(
        '评价 已考评 已验收 已销号 已归档 归档 考评 验收 销号 已考核 已核验 验收通过 验收合格 已评估 评估 已存档 通过验收',
      ),
    ],
  },
  headings: [
    '任务状态',
    '完成状态',
    '推进状态',
    '进展状态',
    '进度',
    '完成进度',
    '推进进度',
    '办理状态',
    '任务进度',
    '任务进展',
    '落实状态',
    '办理进度',
    '推进进度状态',
    '落实进度',
    '任务完成状态',
    '推进阶段',
  ],
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
