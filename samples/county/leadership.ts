/** What the leaders of an office did for the rule of law, quarter by quarter, and what their meetings decided. */
import { addDays, type Day, yearOf } from '#kernel/day.ts'
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Row } from '#kernel/tally.ts'
import type { fields } from '#ledgers/leadership/fields.ts'
import type { MadeUp, Office, Setting } from './offices.ts'
import { dayWithin } from './time.ts'

type Act = Partial<EntryOf<typeof fields>> & { status: string }

interface Duty {
  kind: NonNullable<Act['kind']>
  months: readonly number[]
  titles: readonly string[]
  chair: 'principal' | 'deputy'
  audience: NonNullable<Act['audience']>
  reason: NonNullable<Act['reason']>
  persons: readonly [least: number, most: number]
  /** The body that meets; none where nobody meets. */
  meets?: 'party' | 'committee' | 'group'
  decides?: boolean
}

const duties: readonly Duty[] = [
  {
    kind: 'briefing',
    months: [2, 5, 8, 11],
    chair: 'principal',
    audience: 'cadres',
    reason: 'other',
    persons: [8, 16],
    meets: 'party',
    titles: ['听取法治政府建设工作汇报', '听取依法行政和执法监督情况汇报'],
  },
  {
    kind: 'briefing',
    months: [6, 12],
    chair: 'deputy',
    audience: 'departments',
    reason: 'rectification',
    persons: [6, 12],
    titles: ['听取法治督察反馈问题整改汇报'],
  },
  {
    kind: 'instruction',
    months: [3, 9],
    chair: 'principal',
    audience: 'departments',
    reason: 'rectification',
    persons: [1, 3],
    titles: ['对法治督察反馈问题整改作出批示', '对行政执法案卷评查情况作出批示'],
  },
  {
    kind: 'coordination',
    months: [6],
    chair: 'deputy',
    audience: 'departments',
    reason: 'other',
    persons: [6, 14],
    titles: ['召开行政执法协调联席会议'],
  },
  {
    kind: 'special_study',
    months: [1, 4, 7, 10],
    chair: 'principal',
    audience: 'cadres',
    reason: 'other',
    persons: [9, 18],
    meets: 'party',
    decides: true,
    titles: ['专题研究法治建设重点任务', '研究涉法涉诉重大问题', '研究行政争议化解工作'],
  },
  {
    kind: 'rol_committee',
    months: [3, 9],
    chair: 'principal',
    audience: 'departments',
    reason: 'system_building',
    persons: [14, 30],
    meets: 'committee',
    decides: true,
    titles: ['全面依法治理委员会会议'],
  },
  {
    kind: 'reform_group',
    months: [5, 11],
    chair: 'principal',
    audience: 'departments',
    reason: 'business_env',
    persons: [10, 20],
    meets: 'group',
    decides: true,
    titles: ['“放管服”改革领导小组会议', '综合执法改革领导小组会议'],
  },
  {
    kind: 'work_meeting',
    months: [4, 10],
    chair: 'principal',
    audience: 'enterprise',
    reason: 'business_env',
    persons: [8, 22],
    titles: ['企业负责人座谈会，听取惠企政策落实意见'],
  },
  {
    kind: 'work_meeting',
    months: [2, 7],
    chair: 'deputy',
    audience: 'villages',
    reason: 'petition_stability',
    persons: [10, 26],
    titles: ['矛盾纠纷排查化解部署会', '信访积案化解推进会'],
  },
  {
    kind: 'interview',
    months: [6],
    chair: 'principal',
    audience: 'villages',
    reason: 'business_env',
    persons: [1, 3],
    titles: ['就涉企服务投诉办理不力约谈'],
  },
  {
    kind: 'interview',
    months: [10],
    chair: 'principal',
    audience: 'departments',
    reason: 'petition_stability',
    persons: [1, 4],
    titles: ['就信访件超期约谈承办部门'],
  },
  {
    kind: 'lead_inspection',
    months: [3, 6, 9],
    chair: 'principal',
    audience: 'departments',
    reason: 'other',
    persons: [4, 9],
    titles: ['带队检查烟花爆竹经营点', '带队检查学校周边食品安全', '带队检查在建工地'],
  },
  {
    kind: 'lead_publicity',
    months: [5],
    chair: 'principal',
    audience: 'cadres',
    reason: 'other',
    persons: [30, 80],
    titles: ['带头讲法治课'],
  },
  {
    kind: 'lead_publicity',
    months: [12],
    chair: 'principal',
    audience: 'cadres',
    reason: 'other',
    persons: [30, 80],
    titles: ['宪法宣传周带头宣讲'],
  },
  {
    kind: 'lead_appearance',
    months: [8],
    chair: 'principal',
    audience: 'other',
    reason: 'other',
    persons: [2, 3],
    titles: ['出庭应诉行政案件'],
  },
]

const issuesStudied = [
  ['某路沿线违建处置方案', '依法告知、限期自拆，逾期按程序处理'],
  ['年度行政执法监督计划', '原则同意，按意见修改后印发'],
  ['信访积案包案安排', '班子成员每人包案，按月通报'],
  ['规范性文件清理结果', '拟废止文件按程序公布'],
  ['涉诉案件败诉风险研判', '法律顾问提前介入，争取实质化解'],
  ['惠企政策兑现进度', '列出清单，逐户对接'],
  ['村（社区）法律顾问服务经费', '纳入年度预算'],
] as const

export function leadership(setting: Setting): MadeUp[] {
  const { office, chance, time } = setting
  const thisYear = yearOf(time.today)
  const acts = [thisYear - 1, thisYear].flatMap((year) =>
    duties.flatMap((duty) =>
      duty.months.map((month) => ({ duty, day: dayWithin(chance, time, year, month) })),
    ),
  )
  const soon = { duty: duties[2]!, day: time.worked(addDays(time.today, 6)) }
  return [...acts.filter(({ day }) => day <= time.today), soon]
    .filter(({ duty }) => office.kind !== 'department' || duty.kind !== 'rol_committee')
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .map(({ duty, day }) => act(setting, duty, day))
}

function act(setting: Setting, duty: Duty, day: Day): MadeUp {
  const { chance, time, staff, office } = setting
  const announced: Partial<Act> = {
    held_on: day,
    kind: duty.kind,
    title: chance.pick(duty.titles),
    body: bodyOf(duty, office),
    chair: staff[duty.chair === 'deputy' ? 3 : chance.int(0, 1)]!.name,
    chair_role: duty.chair === 'deputy' ? 'deputy' : chance.pick(['party_secretary', 'gov_head'] as const),
    audience: duty.audience,
    reason: duty.reason,
    entered_by: chance.pick(staff).name,
  }
  if (day > time.today) return { values: { ...announced, status: 'planned' } }
  if (duty.chair === 'deputy' && chance.happens(0.06))
    return { values: { ...announced, status: 'cancelled', note: '与上级会议冲突，取消' } }
  const minutes_on = duty.meets ? time.after(day, chance.int(2, 9)) : null
  const settled_on = duty.decides ? time.after(minutes_on, chance.int(40, 75)) : null
  const values: Act = {
    ...announced,
    status: settled_on ? 'settled' : minutes_on ? 'minuted' : 'held',
    persons: chance.int(...duty.persons),
    minutes_on,
    minutes: minutes_on !== null,
    settled_on,
  }
  return { values, ...(duty.decides && { parts: { issues: decided(setting, day) } }) }
}

function bodyOf({ meets }: Duty, { kind }: Office): NonNullable<Act['body']> {
  if (meets === 'party') return kind === 'street' ? 'party_working_committee' : 'party_committee'
  if (meets === 'committee') return 'committee'
  return meets === 'group' ? 'leading_group' : 'none'
}

function decided({ chance, time, staff }: Setting, day: Day): Row[] {
  return Array.from({ length: chance.int(1, 3) }, () => {
    const [title, resolution] = chance.pick(issuesStudied)
    return {
      title,
      is_major: chance.happens(0.4),
      resolution,
      responsible: chance.pick(staff).org,
      due_on: time.worked(addDays(day, 45)),
      done_on: time.after(day, chance.happens(0.9) ? chance.int(12, 40) : chance.int(50, 80)),
    }
  })
}
