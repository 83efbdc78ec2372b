/** 目录 → 启动 → 公众参与 → 专家论证 → 风险评估 → 合法性审查 → 集体讨论 → 决定 → 公布 → 执行 → 后评估。《重大行政决策程序暂行条例》。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { filled } from '#kernel/where.ts'
import { limits } from '#law/index.ts'
import { fields } from './fields.ts'
import {
  consultedLongEnough,
  hasItsYear,
  hearingWasAnnounced,
  isListed,
  mayBeDecided,
  mayBeDiscussed,
  notDecidedUnlawfully,
} from './rules.ts'

const staff = ['clerk', 'head'] as const
const heads = ['head', 'leader'] as const
const before = ['started', 'heard', 'argued', 'assessed', 'reviewed'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    catalogued: [
      '目录',
      'In the catalogue',
      ...spoken(
        '列入目录 已列入目录 未启动 拟启动 待启动 已登记 立项 目录内 已纳入目录 纳入目录 目录管理 未开始 待开展 未启动程序 入目录 已立项',
      ),
    ],
    started: [
      '启动',
      'Started',
      ...spoken(
        '已启动 草案拟订 拟订草案 起草 办理中 推进中 进行中 决策启动 已启动程序 程序启动 草案起草 正在办理 在办 办理 拟订草案中 起草中 开始 正在推进 拟订 草案拟定',
      ),
    ],
    heard: [
      '公众参与',
      'Public heard',
      ...spoken(
        '征求意见 公开征求意见 听证 征求意见中 公众参与阶段 已公众参与 已征求意见 公开征求意见中 听取意见 公示 已听证 公示中 已公开征求意见 征集意见 完成公众参与',
      ),
    ],
    argued: [
      '专家论证',
      'Experts heard',
      ...spoken(
        '论证 已论证 专家论证阶段 已专家论证 专家评审 论证中 专家论证中 论证阶段 完成专家论证 已完成专家论证',
      ),
    ],
    assessed: [
      '风险评估',
      'Risk assessed',
      ...spoken(
        '已评估 评估 风险评估阶段 已风险评估 风险评估中 稳评 已稳评 评估中 社会稳定风险评估 完成风险评估 已完成风险评估 稳评中',
      ),
    ],
    reviewed: [
      '合法性审查',
      'Legality reviewed',
      ...spoken(`已审查 审查 合法性审核 审查中 已审核 合法性审查阶段 已合法性审查 合法性审查中 审核 审核中 审查通过 审核通过 合法性审核中 送审 已送审 法制审核 完成合法性审查
      合法性审查通过 已通过审查`),
    ],
    discussed: [
      '集体讨论',
      'Discussed',
      ...spoken(
        '已集体讨论 集体审议 已上会 已审议 集体讨论阶段 已集体审议 上会 集体研究 审议 会议审议 已集体研究 集体决策 集体讨论决定 会议研究 待决定 上会审议 集体讨论通过',
      ),
    ],
    decided: [
      '已决定',
      'Decided',
      ...spoken(`决定 已作出决定 已决策 通过 已通过 作出决定 已出台 出台 决策 已做出决定 做出决定 作出决策 已作出决策 审议通过 决策完成 决定通过 已印发 印发 会议通过
      决策已作出 决策作出 已审议通过 作出 已作出`),
    ],
    published: [
      '已公布',
      'Published',
      ...spoken(
        '公布 已公开 公开 已发布 发布 向社会公布 已向社会公布 对外公开 公告 已公告 已对外公布 决策公布 公开发布',
      ),
    ],
    executing: [
      '执行',
      'Being carried out',
      ...spoken(`执行中 实施 实施中 正在执行 已实施 落实中 已执行 执行完毕 已完成 完成 落实 已落实 正在实施 推进落实 正在落实 贯彻执行 办结 已办结 组织实施 实施完毕
      决策执行 施行 已施行 执行阶段 完结 施行中 执行落实 实施完成 全部完成`),
    ],
    evaluated: [
      '后评估',
      'Evaluated',
      ...spoken(
        '已后评估 决策后评估 完成后评估 评估完成 后评价 已后评价 实施后评估 后评估完成 已完成后评估 决策评估 已完成评估 执行后评估',
      ),
    ],
    stopped: [
      '调整或中止',
      'Adjusted or stopped',
      ...spoken(`调整 中止 终止 已调整 已中止 停止执行 暂缓 移出目录 停止 变更 调出目录 已移出目录 已终止 已停止执行 暂缓实施 终止执行 调整执行 已暂缓 暂停 已暂停 取消
      移出 中止执行`),
    ],
    rejected: [
      '未通过',
      'Not passed',
      ...spoken(
        '不予通过 否决 撤回 不通过 已否决 审议未通过 被否决 已撤回 未获通过 不予决定 退回 会议未通过 撤销',
      ),
    ],
    archived: ['已归档', 'Filed away', ...spoken('归档 已存档 存档 立卷 已立卷 立卷归档 资料归档 已建档')],
  },
  open: {
    to: 'catalogued',
    by: staff,
    fills: [
      'no',
      'title',
      'kind',
      'undertaker',
      'catalog_year',
      'in_catalog',
      'party_agreed_on',
      'catalog_published_on',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    start: {
      zh: '启动',
      en: 'Start',
      from: 'catalogued',
      to: 'started',
      by: heads,
      fills: ['started_on', 'undertaker'],
      needs: ['started_on'],
    },
    hear: {
      zh: '公众参与',
      en: 'Hear the public',
      from: ['started', 'heard'],
      to: 'heard',
      by: staff,
      fills: [
        'participation',
        'participation_form',
        'participants',
        'consulted_on',
        'consult_until',
        'consult_short_reason',
        'opinions_received',
        'opinions_adopted',
        'hearing_notice_on',
        'hearing_on',
      ],
      needs: ['participation', 'participation_form'],
      gate: (entry) => consultedLongEnough(entry) ?? hearingWasAnnounced(entry),
    },
    argue: {
      zh: '专家论证',
      en: 'Hear experts',
      from: ['started', 'heard', 'argued'],
      to: 'argued',
      by: staff,
      fills: ['expert', 'experts'],
      needs: ['expert'],
    },
    assess: {
      zh: '风险评估',
      en: 'Assess risk',
      from: ['started', 'heard', 'argued', 'assessed'],
      to: 'assessed',
      by: staff,
      fills: ['risk', 'risk_level', 'risk_controllable', 'risk_measures'],
      needs: ['risk', 'risk_level'],
    },
    review: {
      zh: '合法性审查',
      en: 'Review legality',
      from: before,
      to: 'reviewed',
      by: staff,
      fills: [
        'review',
        'submitted_on',
        'review_opinion',
        'reviewer',
        'participation_waived',
        'expert_waived',
        'risk_waived',
        'fair_review_on',
        'service',
      ],
      needs: ['submitted_on', 'review', 'review_opinion', 'reviewer'],
    },
    discuss: {
      zh: '集体讨论',
      en: 'Discuss',
      from: 'reviewed',
      to: 'discussed',
      by: heads,
      fills: ['collective', 'meeting', 'attended_by_legal', 'head_spoke_last', 'dissent'],
      needs: ['collective', 'meeting'],
      gate: mayBeDiscussed,
    },
    reject: {
      zh: '不予通过',
      en: 'Do not pass',
      from: ['reviewed', 'discussed'],
      to: 'rejected',
      by: heads,
      fills: ['note'],
      needs: ['note'],
    },
    decide: {
      zh: '作出决定',
      en: 'Decide',
      from: 'discussed',
      to: 'decided',
      by: ['leader', 'head'],
      fills: ['decided_on', 'party_reported_on', 'npc_reported_on'],
      needs: ['decided_on'],
      gate: mayBeDecided,
    },
    publish: {
      zh: '公布',
      en: 'Publish',
      from: 'decided',
      to: 'published',
      by: staff,
      fills: ['published_on'],
      needs: ['published_on'],
    },
    execute: {
      zh: '执行',
      en: 'Carry out',
      from: ['decided', 'published'],
      to: 'executing',
      by: staff,
      fills: ['executed_on'],
      needs: ['executed_on'],
    },
    evaluate: {
      zh: '后评估',
      en: 'Evaluate',
      from: ['published', 'executing'],
      to: 'evaluated',
      by: heads,
      fills: ['evaluated_on', 'evaluation'],
      needs: ['evaluated_on', 'evaluation'],
    },
    stop: {
      zh: '调整或中止',
      en: 'Adjust or stop',
      from: ['catalogued', ...before, 'discussed', 'decided', 'published', 'executing'],
      to: 'stopped',
      by: heads,
      fills: ['adjusted_on', 'note'],
      needs: ['adjusted_on', 'note'],
    },
    archive: {
      zh: '归档',
      en: 'File away',
      from: ['published', 'executing', 'evaluated', 'stopped'],
      to: 'archived',
      by: staff,
      fills: ['archived_on'],
      needs: ['archived_on'],
    },
  },
  clocks: {
    publishing: {
      zh: '公布决策',
      en: 'Publish',
      limit: limits['decision.publish'],
      from: 'decided_on',
      until: ['published_on'],
      due: 'publish_due_on',
      // A decision brought in from an old book as carried out says nothing of when it was published.
      when: { or: [{ published_on: filled }, { status: 'decided' }] },
    },
  },
  order: [
    ['started_on', 'decided_on'],
    ['participation', 'decided_on'],
    ['expert', 'decided_on'],
    ['risk', 'decided_on'],
    ['review', 'collective'],
    ['review', 'decided_on'],
    ['collective', 'decided_on'],
    ['submitted_on', 'review'],
    ['consulted_on', 'consult_until'],
    ['decided_on', 'published_on'],
    ['decided_on', 'evaluated_on'],
  ],
  checks: [hasItsYear, notDecidedUnlawfully],
  derived: { in_catalog: isListed },
})
