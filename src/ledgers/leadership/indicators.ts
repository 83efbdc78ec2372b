/** What reports say of the leaders' duty. A meeting counts once it was held; what was planned or called off does not. */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, noLaterThan } from '#kernel/where.ts'
import { fields, issues } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum, target } = tally({ fields, parts: { issues }, procedure })

const held = { status: ['held', 'minuted', 'settled'], held_on: inPeriod } as const
const principal = ['party_secretary', 'gov_head'] as const
/** 街道 has a working committee where 乡镇 have a committee; offices write either word for it. */
const partyCommittee = ['party_working_committee', 'party_committee'] as const

export const indicators = defineIndicators({
  'leadership.briefings.heard': count(
    '党政主要领导听取法治政府建设工作汇报次数',
    'Briefings heard by the principals',
    '次',
    { kind: 'briefing', ...held },
    { aliases: ['听取法治政府建设工作汇报', '听取法治建设工作汇报'] },
  ),
  'leadership.briefings.min_per_quarter': target(
    '党政主要领导每季度听取法治建设汇报次数下限',
    'Least briefings of the principals a quarter',
    '次',
    1,
    count('主要领导听取汇报次数', 'Briefings of the principals', '次', {
      kind: 'briefing',
      chair_role: principal,
      ...held,
    }),
    'quarter',
  ),
  'leadership.special_study.sessions': count(
    '专题研究法治建设(涉法重大问题)次数',
    'Special studies',
    '次',
    { kind: 'special_study', ...held },
    {
      aliases: [
        '研究涉法重大问题',
        '专题研究法治建设',
        '专题研究法治政府建设',
        '研究部署法治政府建设',
        '研究部署法治建设',
        '党工委专题会议',
        '党委会专题研究法治',
      ],
    },
  ),
  'leadership.special_study.min_per_quarter': target(
    '每季度专题研究法治建设会议次数要求',
    'Special studies asked for a quarter',
    '次',
    1,
    count('党(工)委会议专题研究次数', 'Special studies of the party committee', '次', {
      kind: 'special_study',
      body: partyCommittee,
      ...held,
    }),
    'quarter',
    { note: { zh: '党工委会议、党委会同样计入', en: 'Committee and working committee both count' } },
  ),
  'leadership.interviews.persons': sum(
    '主要领导约谈人次',
    'Persons interviewed by the principals',
    '人次',
    'persons',
    { kind: 'interview', reason: 'business_env', ...held },
    {
      note: { zh: '只计因营商环境的约谈', en: 'Those on the business environment only' },
    },
  ),
  'leadership.interviews.all_persons': sum(
    '约谈人次（全部事由）',
    'Persons interviewed, all reasons',
    '人次',
    'persons',
    { kind: 'interview', ...held },
    { aliases: ['约谈责任人'] },
  ),
  'leadership.enterprise_meetings.held': count('企业负责人专题会议次数', 'Meetings with enterprises', '次', {
    kind: 'work_meeting',
    audience: 'enterprise',
    ...held,
  }),
  'leadership.rol_committee.meetings': count(
    '全面依法治县委员会会议次数',
    'Meetings of the committee for the rule of law',
    '次',
    { kind: 'rol_committee', ...held },
  ),
  'leadership.reform_group.meetings': count('改革领导小组会议次数', 'Meetings of the reform group', '次', {
    kind: 'reform_group',
    ...held,
  }),
  'leadership.inspections.led': count('领导带头执法检查次数', 'Inspections led', '次', {
    kind: 'lead_inspection',
    ...held,
  }),
  'leadership.publicity.led': count(
    '领导带头普法次数',
    'Publicity led',
    '次',
    { kind: 'lead_publicity', ...held },
    { aliases: ['带头讲法治课', '讲法治党课', '领导干部讲法', '带头开展法治宣讲', '带头宣讲'] },
  ),
  'leadership.appearances.led': count(
    '领导带头出庭应诉次数',
    'Appearances in court',
    '次',
    { kind: 'lead_appearance', ...held },
    { aliases: ['带头出庭应诉', '主要领导出庭应诉', '领导出庭应诉'] },
  ),
  'leadership.work_meetings.held': count(
    '法治建设专题(推进)会议次数',
    'Work meetings',
    '次',
    { kind: 'work_meeting', ...held },
    {
      aliases: [
        '法治建设专题会议',
        '法治政府建设专题会议',
        '专题部署会议',
        '法治建设推进会',
        '法治建设工作会议',
        '法治建设工作推进会',
        '定期召开专题会议',
      ],
    },
  ),
  'leadership.standing_meetings.studied': count(
    '政府常务会议研究法治建设次数',
    'Studied at the standing meeting',
    '次',
    { kind: ['special_study', 'briefing'], body: 'standing_meeting', ...held },
    { aliases: ['常务会议研究法治政府建设', '常务会议听取专题汇报'] },
  ),
  'leadership.research.done': count(
    '领导开展法治调研次数',
    'Research on law-based government',
    '次',
    { kind: 'research', ...held },
    { aliases: ['法治建设调研', '开展法治调研', '法治专题调研'] },
  ),
  'leadership.enterprise_visits.made': count(
    '走访企业次数',
    'Visits to enterprises',
    '次',
    { kind: 'enterprise_visit', ...held },
    { aliases: ['企业走访', '走访企业', '入企走访', '走访服务企业'] },
  ),
  'leadership.enterprise_visits.requests': count(
    '走访企业收集诉求件数',
    'Requests of enterprises',
    '件',
    { kind: 'enterprise_visit', 'issues.title': filled, ...held },
    { aliases: ['收集企业诉求', '收集诉求', '企业诉求', '办理企业诉求'] },
  ),
  'leadership.enterprise_visits.solved': count(
    '解决企业诉求件数',
    'Requests of enterprises, solved',
    '件',
    { kind: 'enterprise_visit', 'issues.done_on': filled, ...held },
    { aliases: ['解决企业诉求', '解决企业问题', '解决企业困难', '为企业解决问题'] },
  ),
  'leadership.issues.count': count(
    '法治建设会议议定(研究解决)事项件数',
    'Issues studied',
    '件',
    { 'issues.title': filled, ...held },
    { aliases: ['研究解决法治建设重点问题', '解决重点问题', '研究解决问题', '议定事项'] },
  ),
  'leadership.issues.major': count(
    '研究涉法重大问题件数',
    'Major issues studied',
    '件',
    { 'issues.is_major': true, ...held },
    { aliases: ['研究解决重大问题', '研究法治建设重大问题', '研究重点问题'] },
  ),
  'leadership.issues.on_time_rate': share(
    '议定事项按期落实率',
    'Issues carried out in time',
    count('按期落实议定事项件数', 'Issues carried out in time', '件', {
      'issues.done_on': noLaterThan('issues.due_on'),
      ...held,
    }),
    count('议定事项件数', 'Issues', '件', { 'issues.due_on': filled, ...held }),
  ),

  'leadership.party_meetings.studied': count(
    '党委(党组)会议研究法治建设次数',
    'Studied at meetings of the party committee',
    '次',
    { kind: ['special_study', 'briefing'], body: partyCommittee, ...held },
    {
      aliases: ['党组会研究法治工作', '党委会研究法治工作', '党组会议研究法治建设', '党工委会议研究法治建设'],
    },
  ),
  'leadership.instructions.given': count(
    '领导对法治工作批示件次',
    'Instructions of the leaders',
    '件次',
    { kind: 'instruction', ...held },
    { aliases: ['作出批示', '专门批示', '领导批示', '肯定批示'] },
  ),
  'leadership.liaison_meetings.held': count(
    '府院(府检)联席会议次数',
    'Meetings with the court or procuratorate',
    '次',
    { kind: 'liaison', ...held },
    { aliases: ['府院联席会议', '府检联席会议', '府院联动会议', '行政争议化解例会'] },
  ),
  'leadership.coordination_meetings.held': count(
    '行政执法协调(联席)会议次数',
    'Meetings to coordinate enforcement',
    '次',
    { kind: 'coordination', ...held },
    { aliases: ['执法联席会议', '行政执法联席会议', '执法协调会议'] },
  ),
  'leadership.duty_meetings.held': count(
    '述法会议次数',
    'Meetings that heard reports on duty',
    '次',
    { kind: 'duty_meeting', ...held },
    { aliases: ['述法专题会议', '专题述法会议', '述法会议'] },
  ),

  'leadership.party_meetings.held': count(
    '党委(党组)会议次数',
    'Meetings of the party committee',
    '次',
    { body: partyCommittee, ...held },
    { aliases: ['召开党委会', '召开党组会', '召开党组会议', '召开党工委会议', '召开局党委会'] },
  ),
  'leadership.party_meetings.issues': count(
    '党委(党组)会议审议事项项数',
    'Matters before the party committee',
    '项',
    { body: partyCommittee, 'issues.title': filled, ...held },
    { aliases: ['审议决策事项', '审议议题', '审议事项', '研究议题'] },
  ),
})
