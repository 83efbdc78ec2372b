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
    { aliases: ['研究涉法重大问题', '专题研究法治建设'] },
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
  'leadership.publicity.led': count('领导带头普法次数', 'Publicity led', '次', {
    kind: 'lead_publicity',
    ...held,
  }),
  'leadership.issues.major': count('研究涉法重大问题件数', 'Major issues studied', '件', {
    'issues.is_major': true,
    ...held,
  }),
  'leadership.issues.on_time_rate': share(
    '议定事项按期落实率',
    'Issues carried out in time',
    count('按期落实议定事项件数', 'Issues carried out in time', '件', {
      'issues.done_on': noLaterThan('issues.due_on'),
      ...held,
    }),
    count('议定事项件数', 'Issues', '件', { 'issues.due_on': filled, ...held }),
  ),
})
