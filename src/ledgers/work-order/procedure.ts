/** 受理 → 派单 → 办理 → 结案 → 回访；可以退回、延期。How long each takes is set by the city, not by the state. */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { not } from '#kernel/where.ts'
import { limits } from '#law/index.ts'
import { fields } from './fields.ts'
import { hasItsDay, hasResult, timeStillRuns } from './rules.ts'

export const procedure = defineProcedure(fields, {
  stages: {
    received: [
      '已登记',
      'Received',
      ...spoken('登记 待受理 收件 未受理 新收 已收件 待签收 新工单 已上报 上报 已接收'),
    ],
    accepted: [
      '已受理',
      'Accepted',
      ...spoken('受理 待派单 已立案 立案 已签收 签收 已接单 接单 待派遣 待转办'),
    ],
    dispatched: [
      '已派单',
      'Dispatched',
      ...spoken(
        '派单 待办 待处置 已派遣 已转办 转办 待办理 未办理 已下派 下派 已派发 派发 已交办 交办 已分派 待处理 已转派 转派',
      ),
    ],
    handling: [
      '办理中',
      'Being handled',
      ...spoken(
        '正在办理 处置中 处理中 在办 延期 延期办理 已延期 正在处理 正在处置 处理 办理 处置 跟进中 正在跟进 已延时 延时办理 承办中 未办结 未结 未完成 在处理',
      ),
    ],
    returned: ['已退回', 'Returned', ...spoken('退回 退单 已退单 退件 已退件 驳回 已驳回 回退 申请退单')],
    closed: [
      '已办结',
      'Closed',
      ...spoken(`办结 结案 已结案 办理完毕 已处置 已完成 已处理 完结 按时办结 已办理 已结 办毕 已办 处理完毕 处置完毕 完成 已完结 处理完成 已回复 已答复 逾期办结 超期办结
      按期办结 已反馈 归档 已归档`),
    ],
    followed_up: ['已回访', 'Called back', ...spoken('回访 已评价 回访完成 已回访评价 回访完毕 评价完成')],
  },
  open: {
    to: 'received',
    by: ['clerk', 'head'],
    fills: [
      'no',
      'channel',
      'order_kind',
      'received_on',
      'accepted_on',
      'name',
      'phone',
      'village',
      'grid',
      'location',
      'category',
      'subcategory',
      'matter',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    accept: {
      zh: '受理',
      en: 'Accept',
      from: 'received',
      to: 'accepted',
      by: ['clerk', 'head'],
      fills: ['accepted_on', 'order_kind'],
      needs: ['accepted_on'],
    },
    dispatch: {
      zh: '派单',
      en: 'Dispatch',
      from: ['accepted', 'returned'],
      to: 'dispatched',
      by: ['clerk', 'head'],
      fills: ['dispatched_on', 'handler', 'due_on'],
      needs: ['dispatched_on', 'handler'],
    },
    handle: {
      zh: '开始办理',
      en: 'Begin',
      from: 'dispatched',
      to: 'handling',
      by: ['clerk', 'head'],
      fills: ['note'],
    },
    send_back: {
      zh: '退回',
      en: 'Send back',
      from: 'dispatched',
      to: 'returned',
      by: ['clerk', 'head'],
      fills: ['returned_on', 'note'],
      needs: ['returned_on', 'note'],
    },
    extend: {
      zh: '延期',
      en: 'Prolong',
      from: 'handling',
      to: 'handling',
      by: ['head', 'leader'],
      fills: ['extended_on', 'due_on', 'note'],
      needs: ['extended_on', 'due_on'],
      gate: timeStillRuns,
    },
    close: {
      zh: '结案',
      en: 'Close',
      from: ['accepted', 'dispatched', 'handling'],
      to: 'closed',
      by: ['clerk', 'head'],
      fills: ['closed_on', 'handler', 'result', 'note'],
      needs: ['closed_on'],
      gate: hasResult,
    },
    follow_up: {
      zh: '回访',
      en: 'Call back',
      from: 'closed',
      to: 'followed_up',
      by: ['clerk', 'head'],
      fills: ['follow_up_on', 'satisfied'],
      needs: ['follow_up_on', 'satisfied'],
    },
    rework: {
      zh: '回访不满意，重新办理',
      en: 'Handle again',
      from: ['closed', 'followed_up'],
      to: 'handling',
      by: ['head'],
      fills: ['note'],
      needs: ['note'],
    },
  },
  clocks: {
    answering: {
      zh: '咨询求助类办结',
      en: 'Questions and requests for help',
      limit: limits['hotline.consult'],
      from: 'dispatched_on',
      until: ['closed_on', 'returned_on'],
      due: 'due_on',
      when: { channel: 'hotline_12345', order_kind: ['consult', 'help'] },
    },
    handling: {
      zh: '投诉举报建议类办结',
      en: 'Complaints, reports and suggestions',
      limit: limits['hotline.complaint'],
      from: 'dispatched_on',
      until: ['closed_on', 'returned_on'],
      due: 'due_on',
      when: { channel: 'hotline_12345', order_kind: not('consult', 'help') },
      extendedOn: 'extended_on',
    },
  },
  order: [
    ['received_on', 'accepted_on'],
    ['received_on', 'dispatched_on'],
    ['received_on', 'closed_on'],
    ['accepted_on', 'closed_on'],
    ['dispatched_on', 'closed_on'],
  ],
  checks: [hasItsDay],
})
