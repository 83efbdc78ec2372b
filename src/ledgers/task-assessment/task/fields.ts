/** 年度任务: one task of the year's work points, with its months. */
import { choice, day, decimal, defineFields, text } from '#kernel/fields/index.ts'
import { definePart } from '#kernel/parts.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  plan_title: text('要点（计划）名称', 'Plan', {
    max: 200,
    known: [
      '计划名称',
      '要点名称',
      '方案名称',
      '工作要点',
      '文件名称',
      '年度计划',
      '所属计划',
      '规划名称',
      '任务来源',
      '来源',
    ],
  }),
  item_no: text('任务编号', 'Item', {
    max: 40,
    known: ['条目', '项号', '要点序号', '任务序号', '编号', '条款', '项目编号'],
  }),
  content: text('任务内容', 'Task', {
    max: 1000,
    required: true,
    lines: true,
    searched: true,
    known: [
      '任务',
      '工作任务',
      '重点任务',
      '主要任务',
      '具体任务',
      '任务名称',
      '任务事项',
      '重点工作',
      '重点工作任务',
      '工作内容',
      '工作要点内容',
      '年度任务',
      '任务要求',
      '具体举措',
      '工作举措',
      '工作措施',
      '重点任务内容',
    ],
  }),
  field: text('任务类别', 'Field', {
    max: 60,
    known: ['类别', '板块', '领域', '任务类型', '任务分类', '分类', '一级任务'],
  }),
  responsible: text('责任单位', 'Responsible', {
    max: 200,
    searched: true,
    known: [
      '牵头单位',
      '责任部门',
      '牵头部门',
      '责任科室',
      '牵头科室',
      '责任人',
      '主办单位',
      '承办单位',
      '落实单位',
      '牵头责任单位',
      '责任领导',
    ],
  }),
  cooperating: text('配合单位', 'Cooperating', {
    max: 300,
    known: ['协办单位', '配合部门', '参与单位', '协同单位', '参加单位', '配合科室', '责任配合单位'],
  }),
  weight: decimal('分值', 'Weight', { known: ['权重', '权重分值', '赋分', '考核分值', '任务分值'] }),
  assigned_on: day('下达日期', 'Assigned on', {
    known: [
      '部署日期',
      '启动日期',
      '印发日期',
      '分解日期',
      '下达时间',
      '启动时间',
      '开始日期',
      '开始时间',
      '部署时间',
    ],
  }),
  due_on: day('完成时限', 'Due', {
    known: [
      '完成期限',
      '时限',
      '时限要求',
      '办理时限',
      '推进时限',
      '时间节点',
      '截止日期',
      '截止时间',
      '计划完成时间',
      '计划完成日期',
      '完成时间要求',
      '要求完成时间',
      '应完成日期',
      '完成时间节点',
    ],
  }),
  done_on: day('完成日期', 'Done on', {
    known: ['完成时间', '实际完成日期', '实际完成时间', '办结日期', '办结时间', '落实日期', '完成落实日期'],
  }),
  outcome: text('完成情况', 'Outcome', {
    max: 1000,
    lines: true,
    known: [
      '工作成效',
      '落实情况',
      '完成情况说明',
      '进展情况',
      '推进情况',
      '工作进展',
      '落实成效',
      '取得成效',
    ],
  }),
  evaluated_on: day('评价日期', 'Evaluated on', {
    known: ['考评日期', '验收日期', '核验日期', '销号日期', '评价时间', '评估日期'],
  }),
  ...everyEntry,
})

export const progress = definePart(
  '进度',
  'Progress',
  defineFields({
    on: day('调度日期', 'On', { required: true, known: ['日期', '月份', '调度时间', '报告日期'] }),
    state: choice(
      '进度状态',
      'State',
      {
        on_track: ['序时推进', 'On track', '正常', '正常推进', '按序时进度', '达到序时进度'],
        behind: ['滞后', 'Behind', '进度滞后', '未达序时进度', '偏慢'],
        done: ['完成', 'Done', '已完成', '提前完成'],
      },
      { known: ['状态', '进展'] },
    ),
    note: text('进展说明', 'Note', { max: 500, known: ['说明', '备注', '进展情况'] }),
  }),
)
