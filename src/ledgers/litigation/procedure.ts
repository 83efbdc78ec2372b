/** 收到应诉通知 → 答辩举证 → 开庭 → 审结 → 履行 → 以案说法。《行政诉讼法》第三条、第六十七条、第八十五条。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { filled } from '#kernel/where.ts'
import { limits } from '#law/index.ts'
import { fields } from './fields.ts'
import { answerWasGiven, headAppearsOrStaffDoes } from './rules.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    received: [
      '已收案',
      'Received',
      ...spoken(
        '收案 收到应诉通知 已登记 登记 待答辩 已受理 受理 立案 已收到应诉通知 已立案 法院已受理 待应诉 新收 应诉准备 准备应诉 待举证',
      ),
    ],
    answered: [
      '已答辩举证',
      'Answered',
      ...spoken('答辩举证 已答辩 答辩 待开庭 已举证 举证 已提交答辩状 已提交答辩 答辩完成 等待开庭'),
    ],
    heard: [
      '审理中',
      'Being heard',
      ...spoken(
        '已开庭 开庭 待判 正在审理 在审 未审结 待判决 未结 在办 办理中 一审中 二审中 审理 庭审中 已庭审 等待判决 未判 未判决 未办结 一审审理中 二审审理中 再审中',
      ),
    ],
    concluded: [
      '已审结',
      'Concluded',
      ...spoken(
        '审结 结案 已结案 已判决 已裁判 办结 已办结 已结 判决 已宣判 宣判 办毕 完结 已完结 审理终结 终结 已审理完毕 调解结案 撤诉结案',
      ),
    ],
    performed: ['已履行', 'Performed', '履行', '履行完毕', '已执行', '执行完毕', '判决已履行', '履行到位'],
    reviewed: [
      '已以案说法',
      'Discussed as a lesson',
      ...spoken('以案说法 以案释法 复盘 已归档 归档 已复盘 案件复盘 已以案释法 已剖析 已开展以案说法 存档'),
    ],
  },
  open: {
    to: 'received',
    by: staff,
    fills: [
      'case_no',
      'case_kind',
      'role',
      'instance',
      'court',
      'name',
      'cause',
      'reconsideration',
      'enforcement_case',
      'accepted_on',
      'agent_kind',
      'head_due',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    answer: {
      zh: '答辩举证',
      en: 'Answer',
      from: 'received',
      to: 'answered',
      by: staff,
      fills: ['answered_on', 'agent_kind'],
      needs: ['answered_on'],
    },
    hear: {
      zh: '开庭',
      en: 'Hearing',
      from: ['received', 'answered', 'heard'],
      to: 'heard',
      by: staff,
      fills: [
        'heard_on',
        'answered_on',
        'head_due',
        'head_appeared',
        'head_rank',
        'head_spoke',
        'staff_appeared',
        'absence_reason',
        'observers',
      ],
      needs: ['heard_on', 'head_due'],
      gate: (entry) => answerWasGiven(entry) ?? headAppearsOrStaffDoes(entry),
    },
    conclude: {
      zh: '审结',
      en: 'Conclude',
      from: ['received', 'answered', 'heard'],
      to: 'concluded',
      by: staff,
      fills: ['concluded_on', 'outcome', 'judgment_served_on'],
      needs: ['concluded_on', 'outcome'],
    },
    appeal: {
      zh: '登记上诉或生效',
      en: 'Note appeal or effect',
      from: 'concluded',
      to: 'concluded',
      by: ['head', 'leader'],
      fills: ['appealed_on', 'effective_on'],
    },
    perform: {
      zh: '履行',
      en: 'Perform',
      from: 'concluded',
      to: 'performed',
      by: staff,
      fills: ['performed_on', 'reported_on'],
      needs: ['performed_on'],
    },
    review: {
      zh: '以案说法',
      en: 'Discuss as a lesson',
      from: ['concluded', 'performed'],
      to: 'reviewed',
      by: ['head', 'leader'],
      fills: ['lesson_on', 'note'],
      needs: ['lesson_on'],
    },
  },
  clocks: {
    answering: {
      zh: '答辩举证',
      en: 'Answer',
      limit: limits['litigation.answer'],
      from: 'accepted_on',
      until: ['answered_on'],
      due: 'answer_due_on',
      // A case brought in from an old book long after its answer was due says nothing of when it was given.
      when: {
        case_kind: 'admin',
        role: 'defendant',
        instance: 'first',
        or: [{ answered_on: filled }, { status: 'received' }],
      },
    },
    appealing: {
      zh: '上诉',
      en: 'Appeal',
      limit: limits['litigation.appeal.judgment'],
      from: 'judgment_served_on',
      until: ['appealed_on', 'effective_on'],
      due: 'appeal_due_on',
      when: { case_kind: 'admin', instance: 'first', outcome: ['lost', 'corrected'] },
    },
  },
  order: [
    ['accepted_on', 'answered_on'],
    ['accepted_on', 'heard_on'],
    ['accepted_on', 'concluded_on'],
    ['heard_on', 'concluded_on'],
    ['concluded_on', 'judgment_served_on'],
    ['concluded_on', 'performed_on'],
  ],
})
