/** Study and training of an office: the sessions of a year by plan, with a row for each of its people who was there. */
import { addDays, type Day, yearOf } from '#kernel/day.ts'
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Row } from '#kernel/tally.ts'
import type { fields } from '#ledgers/study-training/fields.ts'
import type { MadeUp, Office, Setting } from './offices.ts'
import { type Colleague, someName } from './people.ts'
import { dayWithin } from './time.ts'

type Session = Partial<EntryOf<typeof fields>> & { status: string }

interface Course {
  kind: NonNullable<Session['kind']>
  months: readonly number[]
  hours: number
  topics: readonly string[]
  /** Who attends by name; the others are only counted. */
  who?: (colleague: Colleague, office: Office) => boolean
  outside?: readonly [least: number, most: number]
  only?: readonly Office['kind'][]
}

const leads = ({ leads }: Colleague) => leads
const enforces = ({ enforces }: Colleague) => enforces
const everybody = () => true

const courses: readonly Course[] = [
  {
    kind: 'center_group',
    months: [2, 4, 6, 8, 10, 12],
    hours: 3,
    who: leads,
    topics: ['习近平法治思想专题学习', '宪法及组织法学习', '法治政府建设实施纲要学习', '行政复议法学习'],
  },
  {
    kind: 'standing_meeting',
    months: [1, 3, 5, 6, 8, 9, 11, 12],
    hours: 1,
    who: leads,
    only: ['county', 'town', 'township'],
    topics: [
      '会前学习行政处罚法',
      '会前学习信访工作条例',
      '会前学习重大行政决策程序暂行条例',
      '会前学习优化营商环境条例',
    ],
  },
  {
    kind: 'cadre_study',
    months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    hours: 4,
    who: everybody,
    topics: [
      '民法典重点条文',
      '行政诉讼典型案例',
      '政府信息公开实务',
      '基层治理法律知识',
      '保密法与公文规范',
      '行政处罚法实务',
    ],
  },
  { kind: 'rotation', months: [5], hours: 16, who: everybody, topics: ['党员干部法治轮训'] },
  {
    kind: 'cadre_course',
    months: [4, 9],
    hours: 6,
    outside: [24, 60],
    topics: ['依法行政能力提升班', '法治思维与基层治理专题班'],
  },
  {
    kind: 'enforcement_course',
    months: [3, 7, 10],
    hours: 12,
    who: enforces,
    topics: ['行政执法程序与文书', '行政执法“三项制度”实务', '行政处罚裁量与说理'],
  },
  {
    kind: 'publicity_backbone',
    months: [4, 8],
    hours: 4,
    outside: [28, 66],
    only: ['street', 'town', 'township', 'department'],
    topics: ['法律明白人业务培训', '普法骨干集中培训'],
  },
  { kind: 'online_exam', months: [6], hours: 2, who: everybody, topics: ['机关干部网上学法考试'] },
  {
    kind: 'induction',
    months: [8],
    hours: 8,
    outside: [3, 9],
    only: ['county', 'department'],
    topics: ['新录用人员依法行政岗前培训'],
  },
  {
    kind: 'promotion',
    months: [3],
    hours: 8,
    outside: [4, 10],
    only: ['county'],
    topics: ['新任职干部法律知识培训'],
  },
]

export function studyTraining(setting: Setting): MadeUp[] {
  const { office, chance, time } = setting
  const thisYear = yearOf(time.today)
  const sessions = [thisYear - 1, thisYear].flatMap((year) =>
    courses
      .filter(({ only }) => !only || only.includes(office.kind))
      .flatMap((course) =>
        course.months.map((month) => ({ course, day: dayWithin(chance, time, year, month) })),
      ),
  )
  return sessions
    .filter(({ day }) => day <= addDays(time.today, 14))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .map(({ course, day }) => session(setting, course, day))
}

function session(setting: Setting, { kind, hours, topics, who, outside }: Course, day: Day): MadeUp {
  const { office, chance, time, staff } = setting
  const announced: Partial<Session> = {
    held_on: day,
    kind,
    topic: chance.pick(topics),
    mode: kind === 'online_exam' ? 'online' : 'together',
    host: office.kind === 'county' ? '云岭县司法局（演示）' : office.name,
    entered_by: chance.pick(staff).name,
  }
  if (day > time.today) return { values: { ...announced, status: 'planned' } }
  if (kind === 'cadre_study' && chance.happens(0.04))
    return { values: { ...announced, status: 'cancelled', note: '与上级专项检查冲突，取消' } }
  const attendance = who
    ? staff
        .filter((colleague) => who(colleague, office))
        .map((colleague) => attended(setting, colleague, { kind, hours, day }))
    : []
  const assessed_on =
    kind === 'online_exam' || kind === 'enforcement_course' ? time.after(day, chance.int(0, 5)) : null
  const archived_on = time.after(assessed_on ?? day, chance.int(25, 60))
  const values: Session = {
    ...announced,
    status: archived_on ? 'archived' : assessed_on ? 'assessed' : 'held',
    hours,
    lecturer: kind === 'online_exam' ? null : someName(chance),
    headcount: outside ? chance.int(...outside) : attendance.length,
    assessed_on,
    archived_on,
    source_doc: '签到表、课件',
  }
  return { values, parts: { attendance } }
}

function attended(
  { chance }: Setting,
  { name, org, id_no }: Colleague,
  { kind, hours, day }: { kind: Course['kind']; hours: number; day: Day },
): Row {
  const exam = kind === 'online_exam'
  const absent = chance.happens(exam ? 0.02 : 0.04)
  const score = exam && !absent ? chance.int(chance.happens(0.03) ? 48 : 66, 100) : null
  return {
    name,
    org,
    id_no,
    kind,
    held_on: day,
    hours: absent ? 0 : hours,
    completed: !absent,
    ...(exam && { score, passed: score !== null && score >= 60 }),
    ...(absent && { note: '请假' }),
  }
}
