/** 起草 → 送审 → 审查 → 签订 → 履行 → 终结 / 争议。各地政府合同管理办法。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { filled } from '#kernel/where.ts'
import { limits } from '#law/index.ts'
import { fields } from './fields.ts'
import { maySign } from './rules.ts'

const staff = ['clerk', 'head'] as const
const heads = ['head', 'leader'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    drafted: [
      '起草',
      'Drafted',
      ...spoken(
        '起草中 拟订 洽谈 谈判 待送审 未送审 已登记 登记 拟定 拟稿 草拟 草拟中 拟定中 洽谈中 谈判中 磋商 未提交 待提交 待报审',
      ),
    ],
    submitted: [
      '已送审',
      'Sent to review',
      ...spoken(`送审 审查中 审核中 待审查 待审核 正在审查 在审 办理中 待审 审批中 送审中 在审核 审核中（律师） 报审 已报审 已提交 已受理 受理 审查办理中 待法审 待律师审查
      已收件 正在审核 提交审查 已报送 已交律师`),
    ],
    reviewed: [
      '已审查',
      'Reviewed',
      ...spoken(`审查 审查完毕 已审核 审核完毕 已出具意见 待签订 未签订 已反馈 审结 审核 审查通过 审核通过 审查完成 审核完成 已审 审毕 已审结 待签 待签约 待签署 已出意见
      反馈 审查办结 完成审查 出具意见 已回复 已反馈意见 已出具审查意见 已审查完毕`),
    ],
    signed: [
      '已签订',
      'Signed',
      ...spoken(`签订 已签 已签约 已签署 签署 签约 生效 已生效 已盖章 已备案 已成立 已订立 订立 正式签订 已正式签订 签订完成 已签字 已签章 签字盖章 盖章 完成签订 备案
      已用印 已签字盖章 签订生效 已经签订`),
    ],
    performing: [
      '履行中',
      'Performing',
      ...spoken(`履行 正在履行 在履行 执行中 实施中 施工中 履约中 部分履行 未履行完毕 在建 进行中 在履约 履约 正常履行 正在执行 执行 实施 正在实施 在建中 继续履行 在执行
      履行期内 有效 合同期内 履行阶段 正常履约 正常执行 服务中 租赁中 在租`),
    ],
    disputed: [
      '争议',
      'Disputed',
      ...spoken(
        '争议中 纠纷 有争议 纠纷中 诉讼中 仲裁中 违约 有纠纷 发生纠纷 发生争议 诉讼 仲裁 存在争议 存在纠纷 产生争议 产生纠纷 违约中 涉诉 已起诉 起诉',
      ),
    ],
    ended: [
      '终结',
      'Ended',
      ...spoken(`已终结 已履行完毕 履行完毕 已履行 已完成 完成 完结 已完结 终止 已终止 到期 已到期 解除 已解除 归档 已归档 办结 已办结 已结束 结束 验收合格 已验收 已结清
      期满 期满终止 履约完毕 已履约完毕 执行完毕 已执行完毕 履行终结 履行结束 验收 竣工验收 已竣工 竣工 合同到期 合同终止 合同解除 已归档完毕 结清 已期满 履行完成
      结算完成 已结算 已存档 存档 履约完成 已结 正常终止 届满`),
    ],
    dropped: [
      '不签订',
      'Not signed',
      ...spoken(`未签 不予签订 放弃 撤回 已撤回 撤销 作废 取消 退回 未签署 不签 不予签署 已取消 已作废 已放弃 放弃签订 取消签订 终止签订 未签约 未成交 被退回 已退回 废止
      不再签订 退件 流标`),
    ],
  },
  open: {
    to: 'drafted',
    by: staff,
    fills: [
      'no',
      'title',
      'kind',
      'major',
      'undertaker',
      'counterparty',
      'amount',
      'drafted_on',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    drop: {
      zh: '不签订',
      en: 'Do not sign',
      from: ['drafted', 'submitted', 'reviewed'],
      to: 'dropped',
      by: heads,
      fills: ['note'],
      needs: ['note'],
    },
    submit: {
      zh: '送审',
      en: 'Send to review',
      from: ['drafted', 'reviewed'],
      to: 'submitted',
      by: staff,
      fills: ['submitted_on', 'undertaker'],
      needs: ['submitted_on'],
    },
    review: {
      zh: '合法性审查',
      en: 'Review',
      from: ['drafted', 'submitted'],
      to: 'reviewed',
      by: staff,
      fills: [
        'reviewed_on',
        'submitted_on',
        'reviewer_kind',
        'reviewer',
        'opinion',
        'suggestions',
        'risks',
        'service',
      ],
      needs: ['submitted_on', 'reviewed_on', 'reviewer_kind', 'opinion'],
    },
    amend: {
      zh: '按意见修改',
      en: 'Amend',
      from: 'reviewed',
      to: 'reviewed',
      by: staff,
      fills: ['amended', 'note'],
      needs: ['amended'],
    },
    discuss: {
      zh: '集体讨论',
      en: 'Discuss',
      from: 'reviewed',
      to: 'reviewed',
      by: heads,
      fills: ['collective_on'],
      needs: ['collective_on'],
    },
    sign: {
      zh: '签订',
      en: 'Sign',
      from: ['drafted', 'reviewed'],
      to: 'signed',
      by: heads,
      fills: ['signed_on', 'no', 'amount', 'amended', 'collective_on', 'review_exempt', 'perform_due_on'],
      needs: ['signed_on'],
      gate: maySign,
    },
    file: {
      zh: '备案',
      en: 'File',
      from: ['signed', 'performing'],
      to: 'performing',
      by: staff,
      fills: ['filed_on'],
      needs: ['filed_on'],
    },
    perform: {
      zh: '开始履行',
      en: 'Begin to perform',
      from: ['signed', 'disputed'],
      to: 'performing',
      by: staff,
      fills: ['note'],
    },
    dispute: {
      zh: '登记争议',
      en: 'Note a dispute',
      from: ['signed', 'performing', 'ended'],
      to: 'disputed',
      by: staff,
      fills: ['note'],
      needs: ['note'],
    },
    end: {
      zh: '终结',
      en: 'End',
      from: ['signed', 'performing', 'disputed'],
      to: 'ended',
      by: staff,
      fills: ['performed_on', 'note'],
      needs: ['performed_on'],
    },
  },
  clocks: {
    filing: {
      zh: '重大合同备案',
      en: 'File the major contract',
      limit: limits['contract.file'],
      from: 'signed_on',
      until: ['filed_on'],
      due: 'filing_due_on',
      // A contract brought in from an old book as ended says nothing of when it was filed.
      when: { major: true, or: [{ filed_on: filled }, { status: ['signed', 'performing'] }] },
    },
  },
  order: [
    ['drafted_on', 'submitted_on'],
    ['submitted_on', 'reviewed_on'],
    ['signed_on', 'filed_on'],
    ['signed_on', 'performed_on'],
  ],
})
