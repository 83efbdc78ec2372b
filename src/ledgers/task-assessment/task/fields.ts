/** 年度任务: one task of the year's work points, with its months. */
import { choice, day, decimal, defineFields, text } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { definePart } from '#kernel/parts.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  plan_title: text('要点（计划）名称', 'Plan', {
    max: 200,
    known:
      spoken(`计划名称 要点名称 方案名称 工作要点 文件名称 年度计划 所属计划 规划名称 任务来源 来源 要点名称（年度） 来源文件 依据文件 任务依据 所属要点 要点或计划名称
      任务来源文件 方案（要点）名称 来源依据`),
  }),
  item_no: text('任务编号', 'Item', {
    max: 40,
    known: spoken(
      '条目 项号 要点序号 任务序号 编号 条款 项目编号 任务号 条目号 条目编号 任务条目 任务项号 要点编号 序次',
    ),
  }),
  content: text('任务内容', 'Task', {
    max: 1000,
    required: true,
    lines: true,
    searched: true,
    known:
      spoken(`任务 工作任务 重点任务 主要任务 具体任务 任务名称 任务事项 重点工作 重点工作任务 工作内容 工作要点内容 年度任务 任务要求 具体举措 工作举措 工作措施
      重点任务内容 重点任务事项 工作任务内容 重点事项 工作事项 任务清单 工作项目 任务（措施） 任务及措施 主要工作任务 主要措施 推进措施 具体措施 具体工作 具体内容
      工作目标任务 目标任务 任务项目 工作要求 内容`),
  }),
  field: text('任务类别', 'Field', {
    max: 60,
    known: spoken(
      '类别 板块 领域 任务类型 任务分类 分类 一级任务 任务板块 工作领域 所属领域 工作类别 任务领域 所属板块 任务大类 工作分类 一级指标',
    ),
  }),
  responsible: text('责任单位', 'Responsible', {
    max: 200,
    searched: true,
    known:
      spoken(`牵头单位 责任部门 牵头部门 责任科室 牵头科室 责任人 主办单位 承办单位 落实单位 牵头责任单位 责任领导 牵头（责任）单位 责任主体 主责单位 主办部门 责任处室
      牵头负责单位 承办部门 承办科室 落实部门 负责单位 负责部门 主责部门 主办科室 责任（牵头）单位`),
  }),
  cooperating: text('配合单位', 'Cooperating', {
    max: 300,
    known: spoken(
      '协办单位 配合部门 参与单位 协同单位 参加单位 配合科室 责任配合单位 参与部门 协同部门 协助单位 协作单位 协办部门 协助部门 配合责任单位 协办科室',
    ),
  }),
  weight: decimal('分值', 'Weight', {
    known: spoken(
      '权重 权重分值 赋分 考核分值 任务分值 分数 任务权重 权重（分） 标准分 满分 任务分 考核权重',
    ),
  }),
  assigned_on: day('下达日期', 'Assigned on', {
    known:
      spoken(`部署日期 启动日期 印发日期 分解日期 下达时间 启动时间 开始日期 开始时间 部署时间 交办日期 交办时间 安排日期 任务下达日期 任务下达时间 分解时间 印发时间
      任务分解日期 派发日期`),
  }),
  due_on: day('完成时限', 'Due', {
    known:
      spoken(`完成期限 时限 时限要求 办理时限 推进时限 时间节点 截止日期 截止时间 计划完成时间 计划完成日期 完成时间要求 要求完成时间 应完成日期 完成时间节点 完成期限要求
      完成节点 截止期限 限期 计划完成时限 办结时限 办结期限 完成截止日期 应完成时间 要求完成日期 目标完成时间 预计完成时间 推进时间节点 期限`),
  }),
  done_on: day('完成日期', 'Done on', {
    known: spoken(
      '完成时间 实际完成日期 实际完成时间 办结日期 办结时间 落实日期 完成落实日期 实际办结日期 办理完成日期 实际办结时间 完成日 落实完成日期 完成落实时间',
    ),
  }),
  outcome: text('完成情况', 'Outcome', {
    max: 1000,
    lines: true,
    known:
      spoken(`工作成效 落实情况 完成情况说明 进展情况 推进情况 工作进展 落实成效 取得成效 工作完成情况 任务完成情况 成效 工作落实情况 办理结果 推进落实情况 贯彻落实情况
      主要成效 工作进展情况 任务落实情况`),
  }),
  evaluated_on: day('评价日期', 'Evaluated on', {
    known: spoken(
      '考评日期 验收日期 核验日期 销号日期 评价时间 评估日期 评估时间 验收时间 核查日期 考评时间 考核日期 核验时间 评定日期 销号核验日期',
    ),
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
        on_track: [
          '序时推进',
          'On track',
          ...spoken(
            '正常 正常推进 按序时进度 达到序时进度 按序时推进 正常进行 有序推进 按计划推进 进展顺利 符合序时进度 按期推进 顺利推进',
          ),
        ],
        behind: [
          '滞后',
          'Behind',
          ...spoken(
            '进度滞后 未达序时进度 偏慢 落后 进展缓慢 滞后序时 推进缓慢 未达进度 滞后于序时 较慢 进展滞后',
          ),
        ],
        done: ['完成', 'Done', '已完成', '提前完成', '办结', '已办结', '全部完成', '完成任务', '已销号'],
      },
      { known: ['状态', '进展'] },
    ),
    note: text('进展说明', 'Note', { max: 500, known: ['说明', '备注', '进展情况'] }),
  }),
)
