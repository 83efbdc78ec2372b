/** Emergencies: plans and teams of an office, its drills, the roster of its last weeks, and the incidents it had. */
import { addDays, yearOf } from '#kernel/day.ts'
import type { Row } from '#kernel/tally.ts'
import { goAsFarAs, type Leg, meant } from './course.ts'
import { isTown, type MadeUp, type Setting } from './offices.ts'
import { someName, somePerson } from './people.ts'
import { dayWithin } from './time.ts'

const planned = [
  ['突发事件总体应急预案', 'overall', '综合', 'filed'],
  ['防汛抗旱应急预案', 'special', '防汛抗旱', 'filed'],
  ['森林火灾应急预案', 'special', '森林防火', 'issued'],
  ['地质灾害应急预案', 'special', '地质灾害', 'filed'],
  ['生产安全事故应急预案', 'special', '安全生产', 'revising'],
  ['燃气事故应急预案', 'special', '安全生产', 'reviewed'],
  ['低温雨雪冰冻应急预案', 'special', '自然灾害', 'drafting'],
  ['非洲猪瘟应急预案', 'special', '动物疫病', 'abolished'],
  ['村(社区)避险转移应急预案', 'village', '地质灾害', 'filed'],
] as const

export function plans(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const before = yearOf(time.today) - 1
  return planned.map(([title, kind, hazard, until], index): MadeUp => {
    const begun = dayWithin(chance, time, before - (index % 4 === 0 ? 3 : 0), 1 + (index % 5))
    const start = {
      status: 'drafting',
      title: `${office.name}${title}`,
      kind,
      hazard,
      drafter: office.name,
      drafted_on: begun,
      entered_by: chance.pick(staff).name,
    }
    const legs: Leg[] = [
      { to: 'reviewed', days: 20, writes: (on) => ({ consulted_on: on, reviewed_on: on }) },
      { to: 'issued', days: 10, writes: (on) => ({ issued_on: on, valid: true }) },
      { to: 'filed', days: 15, writes: (on) => ({ filed_on: on, drilled_on: on }) },
      { to: 'revising', days: 30, writes: () => ({ note: '按上级新预案修订' }) },
      { to: 'abolished', days: 20, writes: (on) => ({ abolished_on: on, valid: false }) },
    ]
    return { values: goAsFarAs(until, begun, legs, start, time) }
  })
}

export function teams(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const year = yearOf(time.today)
  return office.villages.flatMap((village, place): MadeUp[] =>
    (['森林防火', '防汛抗旱'] as const).map((kind, at) => {
      const gone = place === 0 && at === 1
      const { name: head, phone } = somePerson(chance)
      return {
        values: {
          name: `${village}某${kind}队`,
          kind,
          village,
          members: chance.int(8, 30),
          head,
          phone,
          active_from: dayWithin(chance, time, year - 4, 1 + (place % 12)),
          trained_on: gone ? null : time.after(dayWithin(chance, time, year - 1, 5), 0),
          active_to: gone ? dayWithin(chance, time, year - 1, 11) : null,
          status: gone ? 'disbanded' : 'active',
          entered_by: chance.pick(staff).name,
        },
      }
    }),
  )
}

const topics = [
  ['消防', '消防疏散演练'],
  ['防汛抗旱', '防汛抢险演练'],
  ['地质灾害', '地质灾害避险撤离演练'],
  ['安全生产', '生产安全事故应急演练'],
  ['森林防火', '森林防灭火演练'],
] as const

export function drills(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const stops = ['held', 'evaluated', 'held', 'planned', 'evaluated', 'cancelled', 'held']
  return meant(setting, isTown(office) ? 12 : 3, stops).map(({ day, until, index }): MadeUp => {
    const [kind, topic] = topics[index % topics.length]!
    const village = chance.pick(office.villages)
    const start = {
      status: 'planned',
      held_on: day,
      topic: `${village}${topic}`,
      kind,
      mode: index % 4 === 3 ? 'tabletop' : 'live',
      organizer: office.name,
      village,
      entered_by: chance.pick(staff).name,
    }
    const legs: Leg[] =
      until === 'cancelled'
        ? [{ to: 'cancelled', days: 0, writes: () => ({ note: '遇雨取消' }) }]
        : [
            {
              to: 'held',
              days: 0,
              writes: () => ({ participants: chance.int(20, 160), source_doc: '演练方案和照片' }),
            },
            {
              to: 'evaluated',
              days: 3,
              writes: (on) => ({ evaluated_on: on, evaluation: '集合较快，通信保障需要加强' }),
            },
          ]
    const values = goAsFarAs(until, day, legs, start, time)
    return { values, ...(values.status === 'evaluated' && { parts: { problems: [problemOf(values)] } }) }
  })
}

const problemOf = ({ evaluated_on }: Row): Row => ({
  title: '对讲机电量不足',
  measure: '配备用电池',
  responsible: '应急管理岗',
  due_on: evaluated_on,
  done_on: evaluated_on,
})

/** The roster of the last three weeks, day and night, and tomorrow's. */
export function roster({ chance, time, staff }: Setting): MadeUp[] {
  return Array.from({ length: 22 }, (_, before) => addDays(time.today, 1 - before)).flatMap((date) =>
    (['8:00—20:00', '20:00—次日8:00'] as const).map((shift, at): MadeUp => {
      const status = date > time.today ? 'planned' : at === 1 && date === time.ago(9) ? 'absent' : 'done'
      return {
        values: {
          date,
          shift,
          person: someName(chance),
          leader: chance.pick(staff).name,
          matters: status === 'done' ? chance.int(0, 3) : null,
          handover: status === 'done' ? '无异常事项' : null,
          status,
        },
      }
    }),
  )
}

const happenings = [
  ['强降雨致山体小滑坡', 'disaster', 'minor'],
  ['临街商铺火情', 'accident', 'minor'],
  ['工地高处坠落事故', 'accident', 'general'],
  ['短时暴雨内涝', 'disaster', 'general'],
] as const

export function incidents(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  return meant(setting, 4, ['ended', 'investigated', 'reported', 'learned']).map(
    ({ day, until, index }): MadeUp => {
      const [title, kind, level] = happenings[index % happenings.length]!
      const village = chance.pick(office.villages)
      const start = {
        status: 'learned',
        title: `${village}${title}`,
        kind,
        level,
        happened_on: day,
        village,
        learned_at: `${day} 09:10:00`,
        entered_by: chance.pick(staff).name,
      }
      const legs: Leg[] = [
        {
          to: 'reported',
          days: 0,
          writes: (on) => ({
            reported_at: `${on} 10:20:00`,
            warnings: chance.int(0, 3),
            response: kind === 'disaster' ? 'four' : 'none',
            responded_on: on,
          }),
        },
        {
          to: 'ended',
          days: 1,
          writes: (on) => ({
            ended_on: on,
            rescuers: chance.int(5, 40),
            evacuated: kind === 'disaster' ? chance.int(3, 60) : 0,
            injured: 0,
            died: 0,
          }),
        },
        {
          to: 'investigated',
          days: 30,
          writes: (on) => ({ investigated_on: on, source_doc: '调查评估报告' }),
        },
      ]
      return { values: goAsFarAs(until, day, legs, start, time) }
    },
  )
}
