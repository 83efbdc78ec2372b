/**
 * 起草 → 征求意见 → 合法性审查 → 集体审议 → 三统一 → 公布 → 报备 → 有效 → 清理（修改、废止、失效）。
 * 国办发〔2018〕37号、115号，国发〔2008〕17号。
 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { blank, filled } from '#kernel/where.ts'
import { limits } from '#law/index.ts'
import { fields } from './fields.ts'
import {
  cleanedUpAs,
  foundLawful,
  hasItsDay,
  levelOf,
  mayBeDeliberated,
  mayBeIssued,
  mayBeReviewed,
} from './rules.ts'

const staff = ['clerk', 'head'] as const
const heads = ['head', 'leader'] as const
const inForce = ['issued', 'published', 'filed', 'in_force'] as const
const cleaning = {
  from: inForce,
  by: heads,
  fills: ['cleanup_on', 'cleanup_result', 'valid_to', 'note'],
  needs: ['cleanup_on', 'cleanup_result'],
} as const

export const procedure = defineProcedure(fields, {
  stages: {
    drafted: [
      '起草',
      'Drafted',
      ...spoken(
        '起草中 立项 拟订 拟稿 草拟 已登记 登记 评估论证 拟定中 拟稿中 草案 拟定 制定中 调研起草 起草阶段 立项中 未送审 待送审',
      ),
    ],
    consulted: [
      '征求意见',
      'Opinions asked for',
      ...spoken(
        '征求意见中 公开征求意见 已征求意见 意见征求 征集意见 公开征集意见 公示中 公示 听取意见 意见征集中 征求意见阶段',
      ),
    ],
    submitted: [
      '已送审',
      'Sent to review',
      ...spoken(
        '送审 审查中 审核中 待审查 待审核 合法性审查中 待审 在审 正在审查 送审中 待法审 报审 已报审 审核办理中 提交审查 已提交审查 已受理',
      ),
    ],
    reviewed: [
      '已审查',
      'Reviewed',
      ...spoken(`合法性审查 合法性审核 审查 已审核 审查通过 审核通过 待印发 已通过审查 审核 审查完毕 审核完毕 待发文 待出台 审查合格 待审议 已出具意见 已出具审查意见 审结
      待集体审议 审查完成 合法性审查通过`),
    ],
    refused: [
      '审查未通过',
      'Not passed',
      ...spoken(
        '退回 已退回 退回修改 未通过 不予印发 终止 撤回 未印发 不通过 审核未通过 审查不通过 不予制定 不予制发 退稿 中止 被退回 终止制定 已终止 已撤回 审核不通过',
      ),
    ],
    deliberated: [
      '已集体审议',
      'Deliberated',
      ...spoken(
        '集体审议 集体讨论 审议通过 已审议 审议 已通过审议 会议审议通过 常务会通过 常务会议通过 已上会 上会通过 集体讨论通过 会议研究通过 已集体讨论 已审议通过 集体研究',
      ),
    ],
    issued: [
      '已印发',
      'Issued',
      ...spoken(
        '三统一 印发 已发文 发文 已制发 统一印发 已下发 下发 已正式印发 正式印发 制发 已出台 出台 已制定 已签发 签发 印发执行 发文实施',
      ),
    ],
    published: [
      '已公布',
      'Published',
      ...spoken(
        '公布 已发布 发布 已公开 公开 已上网 已上网公布 公开发布 已公开发布 颁布 已颁布 已向社会公布 正式公布 上网公开',
      ),
    ],
    filed: [
      '已报备',
      'Filed',
      ...spoken(
        '报备 备案 已备案 已报送备案 报送备案 已上报备案 备案完成 已完成备案 备案中 报备完成 已报人大备案 备案登记 已准予备案',
      ),
    ],
    in_force: ['有效', 'In force', ...spoken('现行有效 继续有效 施行 生效 已生效 实施中 执行中 施行中')],
    amended: ['已修改', 'Amended', '修改', '已修订', '修订', '拟修改'],
    repealed: ['已废止', 'Repealed', '废止', '宣布废止', '拟废止'],
    expired: ['已失效', 'Expired', '失效', '宣布失效', '到期失效', '自然失效'],
  },
  open: {
    to: 'drafted',
    by: staff,
    fills: [
      'title',
      'issuer',
      'issuer_level',
      'issuer_listed',
      'drafter',
      'drafted_on',
      'market',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    consult: {
      zh: '征求意见',
      en: 'Ask for opinions',
      from: ['drafted', 'consulted'],
      to: 'consulted',
      by: staff,
      fills: ['consulted_on', 'consult_until', 'opinions_received', 'opinions_adopted'],
      needs: ['consulted_on'],
    },
    weigh_competition: {
      zh: '公平竞争审查',
      en: 'Review fair competition',
      from: ['drafted', 'consulted'],
      to: 'consulted',
      by: staff,
      fills: ['fair_review_on', 'fair_review_result'],
      needs: ['fair_review_on', 'fair_review_result'],
    },
    submit: {
      zh: '送合法性审查',
      en: 'Send to review',
      from: ['drafted', 'consulted', 'refused'],
      to: 'submitted',
      by: staff,
      fills: ['submitted_on'],
      needs: ['submitted_on'],
      gate: mayBeReviewed,
    },
    refuse: {
      zh: '审查未通过，退回',
      en: 'Find unlawful',
      from: 'submitted',
      to: 'refused',
      by: staff,
      fills: ['review_opinion', 'reviewed_on', 'reviewer_kind', 'reviewer', 'note'],
      needs: ['reviewed_on', 'review_opinion', 'note'],
      gate: foundLawful(false),
    },
    review: {
      zh: '合法性审查通过',
      en: 'Pass the review',
      from: 'submitted',
      to: 'reviewed',
      by: staff,
      fills: ['reviewed_on', 'review_opinion', 'reviewer_kind', 'reviewer', 'service'],
      needs: ['reviewed_on', 'review_opinion', 'reviewer_kind'],
      gate: foundLawful(true),
    },
    deliberate: {
      zh: '集体审议',
      en: 'Deliberate',
      from: 'reviewed',
      to: 'deliberated',
      by: heads,
      fills: ['collective_on'],
      needs: ['collective_on'],
      gate: mayBeDeliberated,
    },
    issue: {
      zh: '统一登记、编号、印发',
      en: 'Register, number and issue',
      from: ['reviewed', 'deliberated'],
      to: 'issued',
      by: heads,
      fills: ['issued_on', 'unified_reg_no', 'unified_doc_no', 'doc_no', 'effective_on', 'valid_to'],
      needs: ['issued_on'],
      gate: mayBeIssued,
    },
    publish: {
      zh: '公布',
      en: 'Publish',
      from: ['issued', 'filed'],
      to: 'published',
      by: staff,
      fills: ['published_on', 'explained_on'],
      needs: ['published_on'],
    },
    file: {
      zh: '报送备案',
      en: 'File',
      from: ['issued', 'published'],
      to: 'filed',
      by: staff,
      fills: ['filed_on', 'filing_compliant', 'npc_filed_on'],
      needs: ['filed_on'],
    },
    answer_filing: {
      zh: '登记备案审查结论',
      en: 'Note the outcome of the filing',
      from: ['filed', 'in_force'],
      to: 'in_force',
      by: staff,
      fills: ['filing_reviewed_on', 'filing_review', 'npc_filed_on'],
      needs: ['filing_reviewed_on', 'filing_review'],
    },
    evaluate: {
      zh: '实施后评估',
      en: 'Evaluate',
      from: ['published', 'filed', 'in_force'],
      to: 'in_force',
      by: heads,
      fills: ['evaluated_on', 'note'],
      needs: ['evaluated_on'],
    },
    amend: {
      zh: '清理：修改',
      en: 'Clean up: amend',
      ...cleaning,
      to: 'amended',
      gate: cleanedUpAs('amended'),
    },
    repeal: {
      zh: '清理：废止',
      en: 'Clean up: repeal',
      ...cleaning,
      to: 'repealed',
      gate: cleanedUpAs('repealed'),
    },
    expire: {
      zh: '清理：宣布失效',
      en: 'Clean up: declare expired',
      ...cleaning,
      to: 'expired',
      gate: cleanedUpAs('expired'),
    },
    // Last, so that a row without a stage whose clean-up is dated counts as kept; its outcome says what became of it.
    keep: {
      zh: '清理：继续有效',
      en: 'Clean up: keep',
      ...cleaning,
      to: 'in_force',
      gate: cleanedUpAs('kept'),
    },
  },
  clocks: {
    reviewing: {
      zh: '合法性审查',
      en: 'Review',
      limit: limits['normdoc.legal_review.max'],
      from: 'submitted_on',
      until: ['reviewed_on'],
      due: 'review_due_on',
    },
    publishing: {
      zh: '公布规范性文件',
      en: 'Publish',
      limit: limits['normdoc.publish'],
      from: 'issued_on',
      until: ['published_on'],
      due: 'publish_due_on',
      // A document brought in from an old book says nothing of when it was published.
      when: { or: [{ published_on: filled }, { status: 'issued' }] },
    },
    filing: {
      zh: '报送备案',
      en: 'File',
      limit: limits['normdoc.file.upper'],
      from: 'issued_on',
      until: ['filed_on'],
      due: 'filing_due_on',
      when: { or: [{ filed_on: filled }, { status: ['issued', 'published', 'in_force'] }] },
    },
    filing_with_congress: {
      zh: '向人大常委会报送备案',
      en: 'File with the congress',
      limit: limits['normdoc.file.npc'],
      from: 'published_on',
      until: ['npc_filed_on'],
      due: 'npc_filing_due_on',
      when: { issuer_level: 'government' },
    },
    cleaning: {
      zh: '定期清理',
      en: 'Clean up',
      limit: limits['normdoc.cleanup'],
      from: 'issued_on',
      until: ['cleanup_on'],
      due: 'cleanup_due_on',
      when: { cleanup_on: blank, status: inForce },
    },
  },
  order: [
    ['drafted_on', 'reviewed_on'],
    ['consulted_on', 'consult_until'],
    ['submitted_on', 'reviewed_on'],
    ['reviewed_on', 'issued_on'],
    ['collective_on', 'issued_on'],
    ['issued_on', 'published_on'],
    ['issued_on', 'filed_on'],
    ['issued_on', 'cleanup_on'],
    ['issued_on', 'valid_to'],
    ['filed_on', 'filing_reviewed_on'],
  ],
  checks: [hasItsDay],
  derived: { issuer_level: levelOf },
})
