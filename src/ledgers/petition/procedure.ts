/** 登记 → 受理 → 办理 → 答复 → 化解，不服的复查、复核。《信访工作条例》第二十二条至第三十六条。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { limits } from '#law/index.ts'
import { fields } from './fields.ts'
import { extensionStillRuns } from './rules.ts'

export const procedure = defineProcedure(fields, {
  stages: {
    registered: [
      '已登记',
      'Registered',
      ...spoken('登记 待受理 待办 未受理 已收件 收件 待交办 新收 已收 待处理'),
    ],
    accepted: [
      '已受理',
      'Accepted',
      ...spoken(
        '受理 办理中 正在办理 在办 调查中 待答复 处理中 在办理 正办 调处中 化解中 正在化解 正在处理 正在调查 承办中 核查中 未办结 未结 未化解 在化解',
      ),
    ],
    refused: ['不予受理', 'Not accepted', '不受理', '未予受理', '不予受理告知', '决定不予受理'],
    forwarded: [
      '已转送',
      'Forwarded',
      ...spoken(
        '转送 已交办 转办 已转办 交办 转送交办 已转交 转交 已转 转其他部门 已转承办单位 已批转 批转 分流 已分流',
      ),
    ],
    answered: [
      '已答复',
      'Answered',
      ...spoken(
        '答复 已回复 已办理 已办结 办结 已办 当场答复 已书面答复 已回复信访人 已办复 办复 已出具答复意见 已出具处理意见 回复 已反馈 按期办结 按期答复',
      ),
    ],
    resolved: [
      '已化解',
      'Resolved',
      ...spoken(
        '化解 息访 已息访 息诉罢访 案结事了 已化解息访 化解到位 息诉息访 已息诉罢访 化解息访 已稳控化解 成功化解 已解决 事心双解',
      ),
    ],
    reviewing: ['复查中', 'Under review', '复查', '申请复查', '已申请复查', '提起复查', '复查阶段'],
    rechecking: ['复核中', 'Under recheck', '复核', '申请复核', '已申请复核', '提起复核', '复核阶段'],
    closed: [
      '已终结',
      'Closed',
      ...spoken(
        '终结 已结案 结案 办理完毕 已结 办毕 销号 已销号 三级终结 信访终结 已归档 归档 完结 已审核认定终结',
      ),
    ],
  },
  open: {
    to: 'registered',
    by: ['clerk', 'head'],
    fills: [
      'no',
      'channel',
      'received_on',
      'name',
      'id_no',
      'phone',
      'persons',
      'village',
      'matter',
      'level',
      'collective',
      'major_impact',
      'malicious',
      'repeat',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    forward: {
      zh: '转送交办',
      en: 'Forward',
      from: ['registered', 'accepted'],
      to: 'forwarded',
      by: ['clerk', 'head'],
      fills: ['handler'],
      needs: ['handler'],
    },
    refuse: {
      zh: '不予受理',
      en: 'Refuse',
      from: 'registered',
      to: 'refused',
      by: ['clerk', 'head'],
      fills: ['refused_on', 'note'],
      needs: ['refused_on', 'note'],
    },
    accept: {
      zh: '受理',
      en: 'Accept',
      from: ['registered', 'forwarded'],
      to: 'accepted',
      by: ['clerk', 'head'],
      fills: ['accepted_on', 'handler', 'led_by'],
      needs: ['accepted_on'],
    },
    extend: {
      zh: '延长办理期限',
      en: 'Extend the time to reply',
      from: 'accepted',
      to: 'accepted',
      by: ['head', 'leader'],
      fills: ['extended_on'],
      needs: ['extended_on'],
      gate: extensionStillRuns,
    },
    answer: {
      zh: '书面答复',
      en: 'Answer',
      from: ['accepted', 'forwarded'],
      to: 'answered',
      by: ['clerk', 'head'],
      fills: ['replied_on', 'answered_on_spot'],
      needs: ['replied_on'],
    },
    resolve: {
      zh: '化解',
      en: 'Resolve',
      from: ['accepted', 'answered', 'reviewing', 'rechecking'],
      to: 'resolved',
      by: ['clerk', 'head'],
      fills: ['resolved_on', 'satisfied'],
      needs: ['resolved_on'],
    },
    review: {
      zh: '申请复查',
      en: 'Ask for review',
      from: 'answered',
      to: 'reviewing',
      by: ['clerk', 'head'],
      fills: ['note'],
    },
    recheck: {
      zh: '申请复核',
      en: 'Ask for recheck',
      from: 'reviewing',
      to: 'rechecking',
      by: ['clerk', 'head'],
      fills: ['note'],
    },
    close: {
      zh: '终结',
      en: 'Close',
      from: ['answered', 'resolved', 'reviewing', 'rechecking'],
      to: 'closed',
      by: ['head', 'leader'],
      fills: ['note'],
    },
  },
  clocks: {
    accepting: {
      zh: '受理告知',
      en: 'Tell of acceptance',
      limit: limits['petition.notify'],
      from: 'received_on',
      until: ['accepted_on', 'refused_on', 'replied_on'],
      due: 'acceptance_due_on',
    },
    replying: {
      zh: '办理答复',
      en: 'Reply',
      limit: limits['petition.finish'],
      from: 'accepted_on',
      until: ['replied_on', 'resolved_on'],
      due: 'reply_due_on',
      extendedOn: 'extended_on',
    },
  },
  order: [
    ['received_on', 'accepted_on'],
    ['received_on', 'replied_on'],
    ['received_on', 'resolved_on'],
  ],
})
