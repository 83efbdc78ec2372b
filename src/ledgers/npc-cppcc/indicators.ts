/**
 * What reports say of suggestions, proposals and reports to the congress. What is handled belongs to the year of its
 * answer, what is reported to the year of the report.
 */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import { byPeriodEnd, filled, inPeriod, noLaterThan } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum } = tally({ fields, procedure })

const content = ['satisfied', 'fair'] as const
const suggestion = { kind: 'npc_suggestion', replied_on: inPeriod } as const
const proposal = { kind: 'cppcc_proposal', replied_on: inPeriod } as const
const either = { kind: ['npc_suggestion', 'cppcc_proposal'], replied_on: inPeriod } as const

const suggestions = count('办理人大代表意见建议件数', 'Suggestions of deputies answered', '件', suggestion, {
  aliases: [
    '人大代表意见建议',
    '人大代表建议',
    '代表建议',
    '代表书面建议',
    '人大代表书面建议',
    '办结相关建议',
  ],
  note: {
    zh: '按答复日期计入本年，含各级人大代表的建议，不含议案',
    en: 'By the day of the answer; suggestions of deputies of every level, without motions',
  },
})
const proposals = count('办理政协提案件数', 'Proposals answered', '件', proposal, {
  aliases: ['政协提案', '政协委员提案'],
})
const all = count('办理建议提案件数', 'Suggestions and proposals answered', '件', either, {
  aliases: ['人大代表建议和政协委员提案', '建议提案', '人大代表建议、政协提案', '人大建议和政协提案'],
})
const received = count('收到建议提案件数', 'Suggestions and proposals received', '件', {
  kind: ['npc_suggestion', 'cppcc_proposal'],
  received_on: inPeriod,
})
const graded = count('有办理结果分类的建议提案件数', 'Answers with a result', '件', {
  ...either,
  solved: filled,
})

export const indicators = defineIndicators({
  'npc.reports.made': count(
    '向人大及其常委会报告事项数',
    'Matters reported to the congress',
    '项',
    { kind: 'report_to_npc', reported_on: inPeriod },
    { aliases: ['报告事项', '向人大常委会报告工作', '专项工作报告'] },
  ),
  'npc.suggestions.handled': suggestions,
  'npc.suggestions.satisfaction_rate': share(
    '代表建议办理结果满意率',
    'Suggestions whose proposer was satisfied',
    count('代表满意件数', 'Proposer satisfied', '件', { ...suggestion, satisfaction: 'satisfied' }),
    suggestions,
    {
      aliases: ['办理结果满意率', '代表满意率'],
      note: { zh: '只计“满意”，不计“基本满意”', en: 'Satisfied only, without fairly satisfied' },
      bases: {
        withFair: share(
          '代表建议办理结果满意率(含基本满意)',
          'Suggestions whose proposer was at least fairly satisfied',
          count('代表满意和基本满意件数', 'Proposer at least fairly satisfied', '件', {
            ...suggestion,
            satisfaction: content,
          }),
          suggestions,
        ),
      },
    },
  ),
  'npc.suggestions.received': count(
    '收到人大代表建议件数',
    'Suggestions received',
    '件',
    { kind: 'npc_suggestion', received_on: inPeriod },
    { aliases: ['收到人大代表建议', '承办人大代表建议', '交办人大代表建议'] },
  ),
  'npc.suggestions.upper': count(
    '办理省市级人大代表建议件数',
    'Suggestions of upper levels answered',
    '件',
    { ...suggestion, level: ['national', 'province', 'prefecture'] },
    { aliases: ['市级人大代表建议', '省级人大代表建议', '州级人大代表建议'] },
  ),
  'npc.suggestions.county': count(
    '办理县(区)人大代表建议件数',
    'Suggestions of the county answered',
    '件',
    { ...suggestion, level: ['county', 'district'] },
    { aliases: ['县人大代表建议', '区人大代表建议', '区级人大代表建议', '县级人大代表建议'] },
  ),
  'npc.suggestions.town': count(
    '办理镇(乡、街道)人大代表建议件数',
    'Suggestions of the town answered',
    '件',
    { ...suggestion, level: 'town' },
    { aliases: ['镇人大代表建议', '镇级人大代表建议', '乡镇人大代表建议'] },
  ),
  'npc.suggestions.solved': count(
    '已解决(采纳)的代表建议件数',
    'Suggestions solved',
    '件',
    { ...suggestion, solved: 'A' },
    { aliases: ['已解决或基本解决的建议', 'A类建议'] },
  ),
  'npc.motions.handled': count(
    '办理人大议案件数',
    'Motions answered',
    '件',
    { kind: 'npc_motion', replied_on: inPeriod },
    { aliases: ['人大议案', '议案'] },
  ),
  'npc.deliberations.handled': count(
    '办理人大审议意见件数',
    'Opinions of the congress handled',
    '件',
    {
      kind: ['deliberation', 'report_to_npc'],
      opinions_done_on: inPeriod,
    },
    { aliases: ['人大审议意见', '常委会审议意见', '落实审议意见'] },
  ),
  'npc.deliberations.opinions': sum(
    '人大审议意见条数',
    'Opinions of the congress',
    '条',
    'opinions',
    { reported_on: inPeriod },
    { aliases: ['审议意见条数'] },
  ),
  'npc.inspections.received': count(
    '接受人大(政协)执法检查、视察次数',
    'Inspections by congress and conference',
    '次',
    { kind: 'inspection', reported_on: inPeriod },
    { aliases: ['人大执法检查', '人大代表视察', '人大视察', '接受人大监督检查'] },
  ),
  'cppcc.proposals.handled': proposals,
  'cppcc.proposals.received': count(
    '收到政协提案件数',
    'Proposals received',
    '件',
    { kind: 'cppcc_proposal', received_on: inPeriod },
    { aliases: ['承办政协提案', '收到政协委员提案'] },
  ),
  'cppcc.proposals.satisfaction_rate': share(
    '政协提案办理满意率',
    'Proposals whose proposer was satisfied',
    count('委员满意件数', 'Proposer satisfied', '件', { ...proposal, satisfaction: 'satisfied' }),
    proposals,
    {
      aliases: ['委员满意率', '提案满意率'],
      note: { zh: '只计“满意”，不计“基本满意”', en: 'Satisfied only, without fairly satisfied' },
    },
  ),
  'cppcc.opinions.handled': count(
    '办理社情民意信息件数',
    'Opinions of members handled',
    '件',
    { kind: 'cppcc_opinion', replied_on: inPeriod },
    { aliases: ['社情民意信息', '社情民意'] },
  ),
  'proposal.handled.total': all,
  'proposal.reply_rate': share(
    '建议提案办复率',
    'Suggestions and proposals of the year answered',
    count('本年收到并已答复的建议提案件数', 'Received in the year and answered', '件', {
      kind: ['npc_suggestion', 'cppcc_proposal'],
      received_on: inPeriod,
      replied_on: byPeriodEnd,
    }),
    received,
    { aliases: ['办复率', '答复率', '办结率', '建议提案办结率'] },
  ),
  'proposal.on_time_rate': share(
    '建议提案按期办复率',
    'Answered in time',
    count('按期答复的建议提案件数', 'Answered in time', '件', {
      ...either,
      due_on: filled,
      replied_on: inPeriod,
      or: [{ replied_on: noLaterThan('due_on') }],
    }),
    count('有办理期限的已答复建议提案件数', 'Answered, with a due day', '件', { ...either, due_on: filled }),
    { aliases: ['建议提案按时办结率', '建议提案按期办结率', '按时答复率'] },
  ),
  'proposal.satisfaction_rate': share(
    '建议提案满意率(含基本满意)',
    'Proposers at least fairly satisfied',
    count('满意和基本满意的建议提案件数', 'Proposer at least fairly satisfied', '件', {
      ...either,
      satisfaction: content,
    }),
    all,
    { aliases: ['满意率', '满意和基本满意率', '代表委员满意率', '建议提案满意率'] },
  ),
  'proposal.met_rate': share(
    '建议提案面商率',
    'Proposers met',
    count('已面商的建议提案件数', 'Proposer met', '件', {
      ...either,
      or: [{ met: true }, { contacted_on: filled }],
    }),
    count('记录了沟通情况的建议提案件数', 'Noted whether met', '件', {
      ...either,
      or: [{ met: filled }, { contacted_on: filled }],
    }),
    { aliases: ['面商率', '见面率', '沟通率', '走访率'] },
  ),
  'proposal.solved_rate': share(
    '建议提案解决率(A类)',
    'Solved',
    count('已解决的建议提案件数', 'Solved', '件', { ...either, solved: 'A' }),
    graded,
    { aliases: ['解决率', '采纳率', '落实率', 'A类件占比'] },
  ),
  'proposal.solving': count(
    '正在解决(B类)的建议提案件数',
    'Being solved',
    '件',
    { ...either, solved: 'B' },
    { aliases: ['B类建议', '列入计划逐步解决'] },
  ),
  'proposal.published': count(
    '公开建议提案答复件数',
    'Answers published',
    '件',
    { reply_published_on: inPeriod },
    { aliases: ['公开建议提案办理结果', '建议提案办理结果公开', '公开建议提案复文'] },
  ),
  'proposal.led_by_leaders': count(
    '领导领办建议提案件数',
    'Led by a leader',
    '件',
    { ...either, led_by: filled },
    { aliases: ['领导领办', '领办督办重点建议提案', '领导督办'] },
  ),
  'proposal.key': count(
    '办理重点建议提案件数',
    'Key suggestions and proposals',
    '件',
    { ...either, key: true },
    { aliases: ['重点建议提案', '重点督办建议', '重点提案'] },
  ),
  'proposal.redone': count('重新办理建议提案件数', 'Handled again', '件', { redone_on: inPeriod }),

  'legislation.consulted': count(
    '办理立法征求意见件数',
    'Drafts of laws commented on',
    '件',
    { kind: 'legislation', reported_on: inPeriod },
    { aliases: ['立法征求意见', '回复征求意见', '办理征求意见', '征求意见稿', '参与立法征求意见'] },
  ),
  'legislation.opinions': sum(
    '提出立法意见建议条数',
    'Opinions on drafts of laws',
    '条',
    'opinions',
    { kind: 'legislation', reported_on: inPeriod },
    { aliases: ['立法意见', '立法建议', '提供立法意见', '征集立法意见建议', '立法意见建议', '反馈立法意见'] },
  ),
})
