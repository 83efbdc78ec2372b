/** 交办 → 办理 → 答复 → 反馈满意 / 重新办理；报告：拟报 → 已报告 → 审议意见落实。《代表法》第五十一条。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { filled, not } from '#kernel/where.ts'
import { limits } from '#law/index.ts'
import { fields } from './fields.ts'
import { isAnswered, isReported, proposerIsContent, proposerWasHeard } from './rules.ts'

const staff = ['clerk', 'head'] as const

/** What an old book brings in as answered, without the day, says nothing of when it was. */
const toldWhen = { or: [{ replied_on: filled }, { status: ['registered', 'handling', 'redoing'] }] } as const

export const procedure = defineProcedure(fields, {
  stages: {
    registered: [
      '已登记',
      'Registered',
      ...spoken('登记 交办 已交办 已分办 已转办 待办 待办理 待答复 拟报 拟报告 待报告 未办理'),
    ],
    handling: [
      '办理中',
      'Being handled',
      ...spoken('办理 正在办理 在办 承办中 未答复 未办结 未办复 延期办理'),
    ],
    replied: [
      '已答复',
      'Replied',
      ...spoken('答复 已回复 回复 办复 已办复 办结 已办结 已办理 办理完毕 完成 已完成 已书面答复'),
    ],
    closed: ['反馈满意', 'Closed', '已反馈', '已反馈满意', '满意', '已归档', '归档', '办结归档'],
    redoing: ['重新办理', 'Handled again', '重新办理中', '二次办理', '再次办理', '退回重办'],
    reported: ['已报告', 'Reported', '报告', '已汇报', '已报送', '已听取', '已审议', '审议通过'],
    followed: [
      '审议意见已落实',
      'Opinions carried out',
      '审议意见落实',
      '已落实',
      '意见已落实',
      '落实完毕',
      '已反馈落实情况',
    ],
  },
  headings: ['办理进度', '办理进展', '办复状态', '答复状态', '办理阶段'],
  open: {
    to: 'registered',
    by: staff,
    fills: [
      'no',
      'kind',
      'level',
      'title',
      'name',
      'topic',
      'key',
      'led_by',
      'hard',
      'undertaker',
      'co_undertaker',
      'received_on',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    handle: {
      zh: '办理',
      en: 'Handle',
      from: 'registered',
      to: 'handling',
      by: staff,
      fills: ['contacted_on', 'undertaker', 'co_undertaker', 'led_by', 'met'],
      gate: isAnswered,
    },
    extend: {
      zh: '延期',
      en: 'Extend',
      from: ['registered', 'handling'],
      to: 'handling',
      by: ['head', 'leader'],
      fills: ['extended_on', 'due_on', 'note'],
      needs: ['extended_on', 'note'],
      gate: isAnswered,
    },
    reply: {
      zh: '答复',
      en: 'Reply',
      from: ['registered', 'handling', 'redoing'],
      to: 'replied',
      by: ['head', 'leader'],
      fills: ['replied_on', 'solved', 'contacted_on', 'met'],
      needs: ['replied_on'],
      gate: (entry) => isAnswered(entry) ?? proposerWasHeard(entry),
    },
    publish: {
      zh: '公开答复',
      en: 'Publish the reply',
      from: 'replied',
      to: 'replied',
      by: staff,
      fills: ['reply_published_on'],
      needs: ['reply_published_on'],
    },
    close: {
      zh: '登记反馈',
      en: 'Note the feedback',
      from: 'replied',
      to: 'closed',
      by: staff,
      fills: ['satisfaction', 'reply_published_on'],
      gate: proposerIsContent,
    },
    redo: {
      zh: '重新办理',
      en: 'Handle again',
      from: ['replied', 'closed'],
      to: 'redoing',
      by: staff,
      fills: ['redone_on', 'satisfaction', 'note'],
      needs: ['redone_on'],
    },
    report: {
      zh: '报告',
      en: 'Report',
      from: 'registered',
      to: 'reported',
      by: ['head', 'leader'],
      fills: ['reported_on', 'opinions'],
      needs: ['reported_on'],
      gate: isReported,
    },
    follow: {
      zh: '落实审议意见',
      en: 'Carry out the opinions',
      from: 'reported',
      to: 'followed',
      by: staff,
      fills: ['opinions_done_on', 'source_doc'],
      needs: ['opinions_done_on', 'source_doc'],
    },
  },
  clocks: {
    replying: {
      zh: '答复代表建议',
      en: 'Reply to the deputy',
      limit: limits['proposal.npc'],
      from: 'received_on',
      until: ['replied_on'],
      due: 'due_on',
      when: { kind: 'npc_suggestion', hard: not(true), ...toldWhen },
    },
    replyingHard: {
      zh: '答复难度大的代表建议',
      en: 'Reply to a hard suggestion',
      limit: limits['proposal.npc.hard'],
      from: 'received_on',
      until: ['replied_on'],
      due: 'due_on',
      when: { kind: 'npc_suggestion', hard: true, ...toldWhen },
    },
    replyingProposal: {
      zh: '办复政协提案',
      en: 'Reply to the proposal',
      limit: limits['proposal.cppcc'],
      from: 'received_on',
      until: ['replied_on'],
      due: 'due_on',
      when: { kind: 'cppcc_proposal', ...toldWhen },
      extendedOn: 'extended_on',
    },
  },
  order: [
    ['received_on', 'replied_on'],
    ['received_on', 'contacted_on'],
    ['replied_on', 'reply_published_on'],
    ['reported_on', 'opinions_done_on'],
  ],
})
