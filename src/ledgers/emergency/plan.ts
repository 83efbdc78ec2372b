/**
 * 应急预案: one plan over its whole life. It is in force from the day it was issued or revised until it is abolished, and
 * is looked at again within three years.
 */
import { choice, day, defineFields, text, yesNo } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { filled, not } from '#kernel/where.ts'
import { limits } from '#law/index.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { hazards } from './hazards.ts'
import { lastReview, wasReviewed } from './rules.ts'

export const fields = defineFields({
  title: text('预案名称', 'Plan', {
    max: 200,
    required: true,
    searched: true,
    known: ['应急预案名称', '名称', '预案', '方案名称', '预案标题'],
  }),
  kind: choice(
    '类别',
    'Kind',
    {
      overall: ['总体', 'Overall', '总体预案', '总体应急预案', '综合', '综合应急预案', '综合预案'],
      special: ['专项', 'Special', ...spoken('单项 专项(单项) 专项预案 专项应急预案 单项预案 单项应急预案')],
      department: ['部门', 'Department', '部门预案', '部门应急预案'],
      village: [
        '村(社区)',
        'Village',
        ...spoken('村级 社区预案 村级预案 村社预案 基层预案 村（社区）应急预案'),
      ],
      scene: ['现场处置方案', 'On the scene', '现场处置', '处置方案', '应急工作手册', '应急手册'],
      event: ['重大活动', 'For an event', '活动预案', '重大活动保障'],
    },
    { known: ['预案类别', '预案类型', '类型', '预案种类', '种类', '预案级别'] },
  ),
  hazard: text('突发事件类型', 'Hazard', {
    max: 60,
    searched: true,
    known: ['灾种', '事件类型', '适用灾种', '涉及灾种', '涉及领域'],
    suggestions: hazards,
  }),
  drafter: text('编制单位', 'Drafted by', {
    max: 80,
    searched: true,
    known: ['编制部门', '牵头单位', '责任单位', '主管部门', '牵头部门', '责任部门'],
  }),
  drafted_on: day('编制日期', 'Drafted on', { known: ['编制时间', '起草日期'] }),
  consulted_on: day('征求意见日期', 'Consulted on', { known: ['征求意见时间'] }),
  reviewed_on: day('评审日期', 'Reviewed on', { known: ['评审时间', '审查日期', '专家评审日期'] }),
  issued_on: day('印发日期', 'Issued on', {
    known: ['印发时间', '发布日期', '发布时间', '实施日期', '批准日期', '公布日期'],
  }),
  doc_no: text('文号', 'Document number', { max: 80, known: ['发文字号', '印发文号', '预案文号'] }),
  filing_due_on: day('备案期限', 'Filing due', { known: ['应备案日期'] }),
  filed_on: day('备案日期', 'Filed on', { known: ['备案时间', '报备日期'] }),
  revised_on: day('修订日期', 'Revised on', {
    known: spoken('修订时间 最近修订日期 最新修订日期 编制（修订）日期 修编日期 编修日期 编制修订时间'),
  }),
  evaluated_on: day('评估日期', 'Evaluated on', { known: ['评估时间', '最近评估日期'] }),
  last_review_on: day('现行版本日期', 'Last looked at', { known: ['最近评估（修订）日期'] }),
  review_due_on: day('下次评估期限', 'Next review due', { known: ['应评估日期', '评估期限', '到期日期'] }),
  drilled_on: day('最近演练日期', 'Last exercised on', { known: ['上次演练日期'] }),
  drill_due_on: day('下次演练期限', 'Next exercise due', { known: ['应演练日期', '演练期限'] }),
  abolished_on: day('废止日期', 'Abolished on', { known: ['废止时间', '失效日期'] }),
  valid: yesNo('是否有效', 'In force', {
    known: ['有效', '是否现行有效', '有效性', '是否在用', '是否现行'],
    yes: ['有效', '现行有效', '在用', '现行'],
    no: ['无效', '已废止', '废止', '失效', '停用'],
  }),
  ...everyEntry,
})

const staff = ['clerk', 'head'] as const
const inForce = ['issued', 'filed'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    drafting: ['编制中', 'Drafting', '编制', '起草', '起草中', '征求意见', '拟制'],
    reviewed: ['已评审', 'Reviewed', '评审', '待印发'],
    issued: ['已印发', 'Issued', ...spoken('印发 有效 现行有效 正常 在用 已发布 实施中 生效 现行')],
    filed: ['已备案', 'Filed', '备案', '已评估', '评估', '已演练'],
    revising: ['修订中', 'Being revised', '修订', '待修订', '正在修订'],
    abolished: ['已废止', 'Abolished', '废止', '失效', '已失效', '停用', '无效'],
  },
  open: {
    to: 'drafting',
    by: staff,
    fills: ['title', 'kind', 'hazard', 'drafter', 'drafted_on', 'entered_by', 'source_doc', 'note'],
  },
  listed: 'issued',
  steps: {
    review: {
      zh: '评审',
      en: 'Review',
      from: ['drafting', 'revising'],
      to: 'reviewed',
      by: staff,
      fills: ['reviewed_on', 'consulted_on', 'source_doc'],
      needs: ['reviewed_on', 'consulted_on'],
    },
    issue: {
      zh: '印发',
      en: 'Issue',
      from: 'reviewed',
      to: 'issued',
      by: ['head', 'leader'],
      fills: ['issued_on', 'doc_no'],
      needs: ['issued_on'],
      gate: wasReviewed,
    },
    file: {
      zh: '备案',
      en: 'File',
      from: 'issued',
      to: 'filed',
      by: staff,
      fills: ['filed_on'],
      needs: ['filed_on'],
    },
    drill: {
      zh: '登记演练',
      en: 'Exercised',
      from: 'filed',
      to: 'filed',
      by: staff,
      fills: ['drilled_on'],
      needs: ['drilled_on'],
    },
    evaluate: {
      zh: '评估',
      en: 'Evaluate',
      from: 'filed',
      to: 'filed',
      by: staff,
      fills: ['evaluated_on', 'source_doc', 'note'],
      needs: ['evaluated_on'],
    },
    revise: {
      zh: '启动修订',
      en: 'Begin to revise',
      from: inForce,
      to: 'revising',
      by: staff,
      fills: ['note'],
      needs: ['note'],
    },
    reissue: {
      zh: '印发修订版',
      en: 'Issue the revision',
      from: ['revising', 'reviewed'],
      to: 'issued',
      by: ['head', 'leader'],
      fills: ['revised_on', 'doc_no'],
      needs: ['revised_on'],
    },
    abolish: {
      zh: '废止',
      en: 'Abolish',
      from: [...inForce, 'revising'],
      to: 'abolished',
      by: ['head', 'leader'],
      fills: ['abolished_on', 'valid', 'note'],
      needs: ['abolished_on'],
    },
  },
  clocks: {
    filing: {
      zh: '预案备案',
      en: 'File the plan',
      limit: limits['emergency.plan.file'],
      from: 'issued_on',
      until: ['filed_on', 'abolished_on'],
      due: 'filing_due_on',
      when: { or: [{ filed_on: filled }, { status: ['issued'] }] },
    },
    reviewing: {
      zh: '预案定期评估',
      en: 'Evaluate again',
      limit: limits['emergency.plan.evaluate'],
      from: 'last_review_on',
      until: ['abolished_on'],
      due: 'review_due_on',
      when: { valid: not(false) },
    },
    exercising: {
      zh: '预案定期演练',
      en: 'Exercise again',
      limit: limits['emergency.drill.special'],
      from: 'drilled_on',
      until: ['abolished_on'],
      due: 'drill_due_on',
      when: { kind: ['special', 'department'], valid: not(false) },
    },
  },
  order: [
    ['drafted_on', 'reviewed_on'],
    ['consulted_on', 'issued_on'],
    ['issued_on', 'filed_on'],
    ['issued_on', 'abolished_on'],
    ['revised_on', 'abolished_on'],
  ],
  derived: { last_review_on: lastReview },
})
