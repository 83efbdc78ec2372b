/** 待申领 → 已申领 → 有效 → 到期 / 暂扣 / 注销；主体：确认 → 有效 → 注销。《行政处罚法》第二十条、第四十二条。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'
import { certificateHasNumber, entrustmentIsPublished, holderIsQualified } from './rules.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    pending: ['待申领', 'Pending', ...spoken('未申领 拟申领 待办证 未办证 未持证 待考试 培训中 待确认')],
    applied: [
      '已申领',
      'Applied',
      ...spoken(
        '申领 申领中 已申请 已报名 办理中 审核中 待发证 待领证 已申报 申报中 已提交申请 已考试 待制证',
      ),
    ],
    valid: [
      '有效',
      'Valid',
      ...spoken(`正常 在岗 在册 在职 在用 持证 已持证 持证在岗 已发证 已领证 有效期内 已确认 正常使用 使用中 在编在岗 有效证件 证件有效 在有效期内 在岗执法 可用 已年审
      已换证`),
    ],
    suspended: [
      '暂扣',
      'Suspended',
      ...spoken('已暂扣 停用 暂停 暂停使用 暂停执法 暂扣中 证件暂扣 已停用 被暂扣'),
    ],
    expired: [
      '到期',
      'Expired',
      ...spoken('已到期 过期 已过期 失效 已失效 超期 逾期 证件过期 证件到期 超过有效期 已超期'),
    ],
    revoked: [
      '注销',
      'Revoked',
      ...spoken(`已注销 收回 已收回 收缴 吊销 已吊销 撤销 已撤销 清理 已清理 缴销 作废 调离 已调离 退休 已退休 离岗 已离岗 离职 证件注销 已缴销 已作废 辞职 已辞职 调出
      已调出 已上交 上交`),
    ],
  },
  headings: ['证件状态', '有效状态', '人员状态', '主体状态', '持证状态', '证件使用状态'],
  open: {
    to: 'pending',
    by: staff,
    fills: [
      'kind',
      'name',
      'unit_name',
      'id_no',
      'phone',
      'position',
      'domain',
      'basis',
      'front_line',
      'legal_background',
      'legal_qualified',
      'applied_on',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  listed: 'valid',
  steps: {
    apply: {
      zh: '申领',
      en: 'Apply',
      from: 'pending',
      to: 'applied',
      by: staff,
      fills: ['applied_on', 'exam_on', 'exam_passed'],
      needs: ['applied_on'],
    },
    issue: {
      zh: '发证',
      en: 'Issue',
      from: ['pending', 'applied'],
      to: 'valid',
      by: ['head', 'leader'],
      fills: ['cert_issued_on', 'cert_no', 'cert_expires_on', 'exam_passed'],
      needs: ['cert_issued_on', 'cert_no', 'cert_expires_on'],
      gate: holderIsQualified,
    },
    confirm: {
      zh: '确认主体',
      en: 'Confirm the body',
      from: 'pending',
      to: 'valid',
      by: ['head', 'leader'],
      fills: ['established_on', 'basis', 'published_on', 'domain'],
      needs: ['established_on'],
      gate: entrustmentIsPublished,
    },
    publish: {
      zh: '公示与录入平台',
      en: 'Publish and register',
      from: 'valid',
      to: 'valid',
      by: staff,
      fills: ['published_on', 'registered_in_platform_on', 'inspected_on'],
    },
    renew: {
      zh: '换证',
      en: 'Renew',
      from: ['valid', 'expired'],
      to: 'valid',
      by: ['head', 'leader'],
      fills: ['renewed_on', 'cert_no', 'cert_expires_on'],
      needs: ['renewed_on', 'cert_no', 'cert_expires_on'],
    },
    suspend: {
      zh: '暂扣',
      en: 'Suspend',
      from: 'valid',
      to: 'suspended',
      by: ['head', 'leader'],
      fills: ['suspended_on', 'note'],
      needs: ['suspended_on', 'note'],
    },
    resume: {
      zh: '恢复',
      en: 'Resume',
      from: 'suspended',
      to: 'valid',
      by: ['head', 'leader'],
      fills: ['resumed_on'],
      needs: ['resumed_on'],
    },
    expire: {
      zh: '到期停用',
      en: 'Expired',
      from: 'valid',
      to: 'expired',
      by: staff,
      fills: ['note'],
    },
    revoke: {
      zh: '注销',
      en: 'Revoke',
      from: ['valid', 'suspended', 'expired'],
      to: 'revoked',
      by: ['head', 'leader'],
      fills: ['revoked_on', 'revoke_reason'],
      needs: ['revoked_on', 'revoke_reason'],
    },
  },
  order: [
    ['cert_issued_on', 'cert_expires_on'],
    ['cert_issued_on', 'revoked_on'],
    ['suspended_on', 'resumed_on'],
    ['established_on', 'revoked_on'],
  ],
  checks: [certificateHasNumber],
})
