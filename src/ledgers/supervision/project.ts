/** 督察督查、审计项目: one inspection or audit, the units it went to, and what it made of the money or the files it looked at. */
import { choice, day, defineFields, integer, money, text } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { definePart } from '#kernel/parts.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { filled } from '#kernel/where.ts'
import { limits } from '#law/index.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { unitKind, unitKindOf, unitsNamed } from '#ledgers/unit-kind.ts'
import { hasUnits } from './rules.ts'
import { levels, projectStages, sources } from './words.ts'

export const fields = defineFields({
  no: text('项目编号', 'Project number', {
    max: 80,
    known: spoken('督察编号 督查编号 编号 审计编号 审计项目编号 督察项目编号 项目号 通知书编号'),
  }),
  title: text('项目名称', 'Project', {
    max: 200,
    searched: true,
    known: spoken(
      '督察名称 督查名称 审计项目名称 名称 督查事项 督察事项 督察内容 督查内容 审计项目 主题 检查内容',
    ),
  }),
  kind: choice('督察类别', 'Kind', sources, {
    required: true,
    known: spoken(
      '督查类别 类别 项目类别 监督类别 督察类型 督查类型 监督方式 类型 项目类型 审计类型 监督类型',
    ),
  }),
  level: choice('层级', 'Level', levels, { known: ['级别', '督察层级', '组织层级', '督查层级', '督察级别'] }),
  body: text('督察单位', 'Inspecting body', {
    max: 80,
    searched: true,
    known: ['督查单位', '组织单位', '审计机关', '实施单位', '督查组', '督察组', '监督机关', '审计组'],
  }),
  started_on: day('开始日期', 'Started on', {
    known: spoken(
      '督察日期 督查日期 启动日期 进场日期 开展日期 开始时间 督查时间 督察时间 立项日期 实施日期 审计开始日期',
    ),
  }),
  finished_on: day('完成日期', 'Finished on', {
    known: spoken('结束日期 完成时间 审计完成日期 出具报告日期 办结日期 审计报告日期 结束时间 审计结束日期'),
  }),
  feedback_on: day('反馈日期', 'Fed back on', {
    known: ['反馈时间', '反馈意见日期', '下发反馈意见日期', '送达审计报告日期'],
  }),
  report_due_on: day('整改报告期限', 'Report due', { known: ['整改报告截止日期', '报送整改报告期限'] }),
  reported_on: day('整改报告日期', 'Reported on', { known: ['报送整改报告日期', '整改报告时间'] }),
  amount_found: money('查出问题金额（元）', 'Amount in question', {
    known: ['查出问题金额', '违规金额', '问题金额', '查出违规金额', '管理不规范金额', '查出主要问题金额'],
  }),
  amount_reduced: money('核减投资（元）', 'Investment cut', {
    known: spoken('核减投资 核减金额 审减金额 核减投资额 核减工程款 审减额 核减额 核减投资金额'),
  }),
  amount_recovered: money('挽回金额（元）', 'Amount recovered', {
    known: spoken('上缴财政金额 挽回损失 追回资金 归还原渠道资金 促进增收节支 整改金额 上缴财政 挽回金额'),
  }),
  suggestions: integer('提出建议条数', 'Suggestions made', {
    unit: '条',
    known: ['建议条数', '审计建议', '提出审计建议', '提出建议', '审计建议条数'],
  }),
  files_reviewed: integer('评查案卷数', 'Files reviewed', {
    unit: '卷',
    known: ['案卷数', '抽查案卷数', '评查案卷', '评查卷数', '案卷份数', '评查案卷件数', '抽取案卷'],
  }),
  files_sound: integer('合格案卷数', 'Files found sound', {
    unit: '卷',
    known: ['合格卷数', '合格案卷', '合格以上案卷数', '优秀合格案卷数'],
  }),
  files_excellent: integer('优秀案卷数', 'Excellent files', {
    unit: '卷',
    known: ['优秀卷数', '优秀案卷', '优秀案卷卷数', '评为优秀案卷数'],
  }),
  ...everyEntry,
})

/** Most sheets name them in one cell. */
export const units = definePart(
  '被督察单位',
  'Units inspected',
  defineFields({
    name: text('单位名称', 'Unit', {
      max: 80,
      required: true,
      known:
        spoken(`被督察单位 被督查单位 被督查（审计）单位 被督察（审计）单位 被督察（督查）单位 被督察(审计)对象 审计对象 涉及单位 检查对象 覆盖乡镇 督查对象单位 督察对象
        督查对象 被审计单位 审计单位 受检单位 被检查单位 单位 被评查单位 覆盖单位 被督导单位 督查覆盖单位 被审计单位名称 督察乡镇 督查乡镇 乡镇`),
    }),
    kind: unitKind('单位类型', 'Kind of unit', ['单位类别', '单位性质']),
  }),
  {
    listed: {
      by: 'name',
      rows: (cell) => unitsNamed(cell).map((name) => ({ name, kind: unitKindOf(name) })),
    },
  },
)

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: projectStages,
  open: {
    to: 'planned',
    by: ['clerk', 'head', 'supervisor'],
    fills: ['no', 'title', 'kind', 'level', 'body', 'started_on', 'entered_by', 'source_doc', 'note'],
  },
  steps: {
    start: {
      zh: '开始',
      en: 'Start',
      from: 'planned',
      to: 'running',
      by: ['clerk', 'head', 'supervisor'],
      fills: ['started_on'],
      needs: ['started_on'],
    },
    finish: {
      zh: '结束并反馈',
      en: 'Finish and feed back',
      from: ['planned', 'running'],
      to: 'finished',
      by: ['clerk', 'head', 'supervisor'],
      fills: [
        'finished_on',
        'feedback_on',
        'amount_found',
        'amount_reduced',
        'amount_recovered',
        'suggestions',
        'files_reviewed',
        'files_sound',
        'files_excellent',
        'source_doc',
      ],
      needs: ['finished_on'],
      gate: hasUnits,
    },
    report: {
      zh: '报送整改报告',
      en: 'Report rectification',
      from: 'finished',
      to: 'reported',
      by: staff,
      fills: ['reported_on', 'source_doc'],
      needs: ['reported_on', 'source_doc'],
    },
    archive: {
      zh: '归档',
      en: 'File',
      from: ['finished', 'reported'],
      to: 'archived',
      by: staff,
      fills: ['note'],
    },
  },
  clocks: {
    reporting: {
      zh: '报送督察整改报告',
      en: 'Report rectification',
      limit: limits['supervision.rectify'],
      from: 'feedback_on',
      until: ['reported_on'],
      due: 'report_due_on',
      when: {
        kind: ['rol_inspection', 'special_inspection'],
        or: [{ reported_on: filled }, { status: 'finished' }],
      },
    },
    reporting_audit: {
      zh: '报告审计整改结果',
      en: 'Report on the audit',
      limit: limits['audit.rectify'],
      from: 'feedback_on',
      until: ['reported_on'],
      due: 'report_due_on',
      when: { kind: 'audit', or: [{ reported_on: filled }, { status: 'finished' }] },
    },
  },
  order: [
    ['started_on', 'finished_on'],
    ['started_on', 'feedback_on'],
    ['feedback_on', 'reported_on'],
  ],
})
