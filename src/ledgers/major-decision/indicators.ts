/** What reports say of major decisions. The catalogue is that of the year, a step belongs to the year of its own day, a decision to that in which it was made. */
import { defineIndicators, share, tally, together } from '#kernel/tally.ts'
import { blank, filled, inPeriod, inYear, noLaterThan, not } from '#kernel/where.ts'
import { fields as contractFields } from '#ledgers/contract/fields.ts'
import { procedure as contractProcedure } from '#ledgers/contract/procedure.ts'
import { fields as documentFields } from '#ledgers/normative-doc/fields.ts'
import { procedure as documentProcedure } from '#ledgers/normative-doc/procedure.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum } = tally({ fields, procedure })
const contracts = tally({ fields: contractFields, procedure: contractProcedure, ledger: 'contract' })
const documents = tally({ fields: documentFields, procedure: documentProcedure, ledger: 'normative_doc' })

const catalogued = count(
  '重大行政决策目录事项数',
  'Matters in the catalogue',
  '项',
  { catalog_year: inYear, in_catalog: true },
  {
    kind: 'stock',
    aliases: ['纳入目录决策事项', '重大行政决策事项目录', '列入重大行政决策目录', '重大行政决策目录'],
  },
)
const decided = count(
  '作出重大行政决策项数',
  'Decisions made',
  '项',
  { decided_on: inPeriod },
  { aliases: ['重大行政决策', '作出重大决策', '重大行政决策事项'] },
)
const discussed = count(
  '集体讨论重大行政决策项数',
  'Discussed together',
  '项',
  { collective: inPeriod },
  { aliases: ['集体讨论决定重大事项', '审议重大行政决策'] },
)
const reviewed = count(
  '重大行政决策合法性审查项数',
  'Reviewed for legality',
  '项',
  { review: inPeriod },
  { aliases: ['重大决策合法性审查', '审查重大行政决策', '重大行政决策合法性审核', '合法性审查重大决策'] },
)

const reviews = together(
  '合法性审查事项总件数',
  'All reviews of legality',
  '件',
  count(
    '重大行政决策合法性审查项数',
    'Decisions',
    '项',
    { review: inPeriod },
    {
      aliases: ['合法性审查', '合法性审核', '完成合法性审查', '开展合法性审查', '出具合法性审查意见'],
      note: {
        zh: '规范性文件、重大行政决策、合同的审查合计，不含行政执法决定法制审核',
        en: 'Normative documents, decisions and contracts, without enforcement decisions',
      },
    },
  ),
  documents.count('合法性审查规范性文件数', 'Documents', '件', { reviewed_on: inPeriod }),
  contracts.count('合法性审查合同份数', 'Contracts', '份', { reviewed_on: inPeriod }),
)

export const indicators = defineIndicators({
  'major_decision.catalog.items': catalogued,
  'major_decision.catalog.completion_rate': share(
    '重大行政决策目录事项完成率',
    'Catalogue carried through',
    count('已作出决定的目录事项数', 'Of the catalogue, decided', '项', {
      catalog_year: inYear,
      in_catalog: true,
      decided_on: filled,
    }),
    catalogued,
    { aliases: ['目录事项完成率'] },
  ),
  'major_decision.decided': decided,
  'major_decision.decided.in_catalog': count(
    '目录内事项作出决策项数',
    'Decisions of the catalogue',
    '项',
    { in_catalog: true, decided_on: inPeriod },
    { aliases: ['目录内重大行政决策'] },
  ),
  'major_decision.decided.outside_catalog': count(
    '目录外作出决策项数',
    'Decisions outside the catalogue',
    '项',
    { in_catalog: false, decided_on: inPeriod },
    { aliases: ['目录外重大行政决策'] },
  ),
  'major_decision.decided.unreviewed': count(
    '未经合法性审查或者审查不合法作出决策项数',
    'Decided without a passed review',
    '项',
    { decided_on: inPeriod, or: [{ review: blank }, { review_opinion: 'unlawful' }] },
    { aliases: ['未经合法性审查作出决策'] },
  ),
  'major_decision.participation.held': count(
    '开展公众参与的重大行政决策项数',
    'Public heard',
    '项',
    { participation: inPeriod },
    { aliases: ['重大决策公众参与', '公开征求意见的重大行政决策', '重大行政决策公开征求意见'] },
  ),
  'major_decision.participation.persons': sum(
    '重大行政决策公众参与人次',
    'People heard',
    '人次',
    'participants',
    { participation: inPeriod },
    { aliases: ['公众参与人次', '参与决策群众'] },
  ),
  'major_decision.hearings.held': count(
    '重大行政决策听证会场次',
    'Hearings',
    '场次',
    { hearing_on: inPeriod },
    { aliases: ['召开听证会', '举行听证会', '重大行政决策听证', '决策听证会'] },
  ),
  'major_decision.opinions.received': sum(
    '重大行政决策征求到意见条数',
    'Opinions received',
    '条',
    'opinions_received',
    { participation: inPeriod },
    { aliases: ['征集意见建议', '征求意见建议', '收集公众意见'] },
  ),
  'major_decision.opinions.adopted': sum(
    '重大行政决策采纳意见条数',
    'Opinions adopted',
    '条',
    'opinions_adopted',
    { participation: inPeriod },
    { aliases: ['重大决策采纳意见', '采纳公众意见'] },
  ),
  'major_decision.experts.held': count(
    '开展专家论证的重大行政决策项数',
    'Experts heard',
    '项',
    { expert: inPeriod },
    { aliases: ['专家论证', '组织专家论证', '重大决策专家论证', '重大行政决策专家论证'] },
  ),
  'major_decision.experts.persons': sum(
    '参与重大行政决策论证专家人次',
    'Experts',
    '人次',
    'experts',
    { expert: inPeriod },
    { aliases: ['论证专家', '参与论证专家'] },
  ),
  'major_decision.risks.assessed': count(
    '开展风险评估的重大行政决策项数',
    'Risk assessed',
    '项',
    { risk: inPeriod },
    {
      aliases: [
        '重大决策风险评估',
        '社会稳定风险评估',
        '开展社会稳定风险评估',
        '重大行政决策风险评估',
        '重大事项风险评估',
      ],
    },
  ),
  'major_decision.risks.high': count('评估为高风险的重大行政决策项数', 'High risk', '项', {
    risk: inPeriod,
    risk_level: 'high',
  }),
  'major_decision.reviewed': reviewed,
  'major_decision.reviewed.general': count(
    '目录外决策事项合法性审查件数',
    'Reviewed, outside the catalogue',
    '件',
    { review: inPeriod, in_catalog: false },
    { aliases: ['审查常务会议题', '审查会议议题', '审查涉法事务', '一般决策事项合法性审查'] },
  ),
  'major_decision.reviewed.amended': count(
    '经审查提出修改意见的重大行政决策项数',
    'To be amended',
    '项',
    { review: inPeriod, review_opinion: 'lawful_if_amended' },
    { aliases: ['提出修改意见的重大决策'] },
  ),
  'major_decision.reviewed.unlawful': count(
    '合法性审查未通过的重大行政决策项数',
    'Found unlawful',
    '项',
    { review: inPeriod, review_opinion: 'unlawful' },
    { aliases: ['否决重大决策', '审查未通过的重大决策'] },
  ),
  'major_decision.review_rate': share(
    '重大行政决策合法性审查率',
    'Decisions reviewed beforehand',
    count('决定前经合法性审查的重大行政决策项数', 'Reviewed beforehand', '项', {
      decided_on: inPeriod,
      review: noLaterThan('decided_on'),
    }),
    decided,
    { aliases: ['重大决策合法性审查率', '重大行政决策合法性审核率'] },
  ),
  'major_decision.five_steps_rate': share(
    '重大行政决策法定程序履行率',
    'Decisions with all five steps',
    count('五个法定程序齐全的目录内决策项数', 'With all five steps', '项', {
      decided_on: inPeriod,
      in_catalog: true,
      review: noLaterThan('decided_on'),
      collective: noLaterThan('decided_on'),
      or: [{ participation: filled }, { participation_waived: filled }],
      expert: filled,
      risk: filled,
    }),
    count('目录内作出决策项数', 'Decided of the catalogue', '项', { decided_on: inPeriod, in_catalog: true }),
    { aliases: ['法定程序履行率'], note: { zh: '只计目录内决策', en: 'Of the catalogue only' } },
  ),
  'major_decision.discussed': discussed,
  'major_decision.legal_attendance': count(
    '司法行政（法制）负责人列席讨论次数',
    'Legal office present',
    '次',
    { attended_by_legal: true, collective: inPeriod },
    {
      aliases: [
        '司法行政负责人列席会议',
        '司法所列席会议',
        '列席政府常务会议',
        '司法局负责人列席常务会议',
        '司法所长列席会议',
      ],
    },
  ),
  'major_decision.legal_attendance_rate': share(
    '司法行政（法制）负责人列席率',
    'Legal office present, share',
    count('有法制人员列席的讨论项数', 'With the legal office', '项', {
      attended_by_legal: true,
      collective: inPeriod,
    }),
    count('登记了列席情况的讨论项数', 'Attendance noted', '项', {
      attended_by_legal: filled,
      collective: inPeriod,
    }),
  ),
  'major_decision.published': count(
    '公布重大行政决策项数',
    'Published',
    '项',
    { published_on: inPeriod },
    { aliases: ['公开重大行政决策', '重大行政决策公开'] },
  ),
  'major_decision.publish_timely_rate': share(
    '重大行政决策按期公布率',
    'Published in time',
    count('按期公布的重大行政决策项数', 'Published in time', '项', {
      decided_on: inPeriod,
      published_on: noLaterThan('publish_due_on'),
    }),
    count('作出并公布的重大行政决策项数', 'Made and published', '项', {
      decided_on: inPeriod,
      published_on: filled,
    }),
  ),
  'major_decision.party_reported': count(
    '向党委请示报告的重大行政决策项数',
    'Reported to the party committee',
    '项',
    { party_reported_on: inPeriod },
    { aliases: ['报党委审定重大决策', '向党委请示报告重大事项'] },
  ),
  'major_decision.npc_reported': count(
    '出台前向人大报告的重大行政决策项数',
    'Reported to the congress beforehand',
    '项',
    {
      npc_reported_on: inPeriod,
      or: [{ published_on: blank }, { npc_reported_on: noLaterThan('published_on') }],
    },
    { aliases: ['重大决策出台前向人大报告', '重大事项政策出台前向人大报告'] },
  ),
  'major_decision.evaluated': count(
    '开展重大行政决策后评估项数',
    'Evaluated',
    '项',
    { evaluated_on: inPeriod },
    { aliases: ['重大行政决策后评估', '决策后评估', '重大决策实施后评估'] },
  ),
  'major_decision.archived': count(
    '归档重大行政决策项数',
    'Filed away',
    '项',
    { archived_on: inPeriod },
    { aliases: ['重大行政决策归档', '重大决策档案'] },
  ),
  'legal_review.total': reviews,
  'legal_review.passed_rate': share(
    '合法性审查通过率',
    'Reviewed and found lawful',
    together(
      '合法性审查通过件数',
      'Found lawful',
      '件',
      count('通过审查的重大行政决策项数', 'Decisions', '项', {
        review: inPeriod,
        review_opinion: not('unlawful'),
      }),
      documents.count('通过审查的规范性文件数', 'Documents', '件', {
        reviewed_on: inPeriod,
        review_opinion: not('unlawful'),
      }),
      contracts.count('通过审查的合同份数', 'Contracts', '份', {
        reviewed_on: inPeriod,
        opinion: not('unsuitable'),
      }),
    ),
    reviews,
    { aliases: ['审核通过率', '审查通过率', '合法性审核通过率'] },
  ),
})
