/** The tasks of the year, assessments, reports on duty, and the honours that came of it. */
import { addDays, yearOf } from '#kernel/day.ts'
import { goAsFarAs, type Leg, meant } from './course.ts'
import { everyOffice, type MadeUp, type Setting } from './offices.ts'
import { someName } from './people.ts'
import { dayWithin } from './time.ts'

const planned = [
  ['制定年度法治政府建设工作要点', '统筹推进'],
  ['开展行政规范性文件清理', '制度建设'],
  ['组织行政执法案卷评查', '行政执法'],
  ['举办领导干部法治专题培训', '能力提升'],
  ['推进公共法律服务站规范化建设', '公共法律服务'],
  ['开展宪法宣传周活动', '普法宣传'],
  ['排查化解重大矛盾纠纷', '矛盾化解'],
  ['落实行政机关负责人出庭应诉', '监督制约'],
] as const

export function tasks({ office, chance, time, staff }: Setting): MadeUp[] {
  const stops = [
    'evaluated',
    'evaluated',
    'done',
    'evaluated',
    'under_way',
    'done',
    'evaluated',
    'not_started',
  ]
  return [1, 0].flatMap((before) =>
    planned.map(([content, field], index): MadeUp => {
      const year = yearOf(time.today) - before
      const begun = dayWithin(chance, time, year, 1 + (index % 2))
      const assigned_on = begun > time.today ? time.today : begun
      const until = before === 1 && index < 7 ? 'evaluated' : stops[index]!
      const start = {
        status: 'not_started',
        plan_title: `${office.name}${year}年法治政府建设工作要点`,
        item_no: String(index + 1),
        content,
        field,
        responsible: chance.pick(staff).org,
        weight: 10,
        assigned_on,
        due_on: addDays(assigned_on, 90 + index * 25),
        entered_by: chance.pick(staff).name,
      }
      const legs: Leg[] = [
        { to: 'under_way', days: 15 },
        {
          to: 'done',
          days: 60 + index * 26,
          writes: (on) => ({ done_on: on, outcome: '已按要求完成', source_doc: '总结材料' }),
        },
        { to: 'evaluated', days: 30, writes: (on) => ({ evaluated_on: on }) },
      ]
      const values = goAsFarAs(until, assigned_on, legs, start, time)
      const checked = time.after(assigned_on, 50)
      const progress = checked
        ? [{ on: checked, state: values.status === 'not_started' ? 'behind' : 'on_track', note: '季度调度' }]
        : []
      return { values, parts: { progress } }
    }),
  )
}

export function assessments(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const targets = office.kind === 'county' ? everyOffice.slice(1).map(({ name }) => name) : office.villages
  const cycles = ['yearly', 'quarterly', 'routine', 'yearly', 'monthly', 'final'] as const
  return meant(setting, 10, ['archived', 'published', 'assessed', 'archived', 'self']).map(
    ({ day, until, index }): MadeUp => {
      const score = 82 + (index % 15)
      const start = {
        status: 'self',
        target: targets[index % targets.length]!,
        cycle: cycles[index % cycles.length]!,
        item: '法治建设',
        self_assessed_on: day,
        self_score: score + 1,
        weight: 5,
        entered_by: chance.pick(staff).name,
      }
      const legs: Leg[] = [
        {
          to: 'assessed',
          days: 12,
          writes: (on) => ({
            assessed_on: on,
            score,
            rank: 1 + (index % targets.length),
            grade: score > 92 ? 'excellent' : 'good',
            source_doc: '评分表',
          }),
        },
        { to: 'published', days: 8, writes: (on) => ({ published_on: on }) },
        { to: 'archived', days: 20, writes: (on) => ({ archived_on: on }) },
      ]
      return { values: goAsFarAs(until, day, legs, start, time) }
    },
  )
}

export function dutyReports(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const levels = ['principal', 'member', 'department', 'village'] as const
  return meant(setting, 6, ['rated', 'rated', 'held', 'due']).map(({ day, until, index }): MadeUp => {
    const start = {
      status: 'due',
      person: staff[index % staff.length]!.name,
      post: '主要负责人',
      org: office.name,
      level: levels[index % levels.length]!,
      due_on: addDays(day, 30),
      entered_by: chance.pick(staff).name,
    }
    const legs: Leg[] = [
      {
        to: 'held',
        days: 10,
        writes: (on) => ({ held_on: on, form: index % 3 === 0 ? 'oral' : 'written', source_doc: '述法报告' }),
      },
      { to: 'rated', days: 5, writes: (on) => ({ rated_on: on, rating: index % 7 === 6 ? 'fair' : 'good' }) },
    ]
    return { values: goAsFarAs(until, day, legs, start, time) }
  })
}

const honours = [
  ['全省普法工作先进个人', 'province', 'individual', '普法'],
  ['全市民主法治示范村（社区）', 'prefecture', 'collective', '民主法治示范'],
  ['全县法治政府建设先进集体', 'county', 'collective', '法治政府建设'],
  ['全国模范人民调解员', 'national', 'individual', '人民调解'],
  ['全省法治政府建设示范单位', 'province', 'collective', '法治政府建设'],
] as const

export function awards(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  return meant(setting, 3, ['awarded', 'awarded', 'nominated', 'awarded', 'withdrawn']).map(
    ({ day, until, index }): MadeUp => {
      const [title, award_level, target, field] = honours[index % honours.length]!
      const winner = target === 'individual' ? someName(chance) : chance.pick(office.villages)
      const start = {
        status: 'nominated',
        title,
        winner,
        award_level,
        target,
        field,
        nominated_on: day,
        entered_by: chance.pick(staff).name,
      }
      const legs: Leg[] = [
        {
          to: 'awarded',
          days: 40,
          writes: (on) => ({
            awarded_on: on,
            issuer: '某某表彰机关',
            doc_no: `某表〔${on.slice(0, 4)}〕${index + 1}号`,
          }),
        },
        { to: 'withdrawn', days: 60, writes: (on) => ({ withdrawn_on: on, note: '复核不再符合条件' }) },
      ]
      return { values: goAsFarAs(until, day, legs, start, time) }
    },
  )
}
