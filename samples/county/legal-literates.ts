/** 法律明白人 of the villages, from those selected to those who left, and the legal model households beside them. */
import { yearOf } from '#kernel/day.ts'
import type { Row } from '#kernel/tally.ts'
import { goAsFarAs, type Leg } from './course.ts'
import { isTown, type MadeUp, type Setting } from './offices.ts'
import { somePerson } from './people.ts'
import { dayWithin, two } from './time.ts'

const stops = [
  'active',
  'active',
  'active',
  'selected',
  'active',
  'training',
  'active',
  'passed',
  'active',
  'left',
] as const
const services = ['mediation', 'publicity', 'guidance', 'opinion', 'rules'] as const

export function legalLiterates(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  if (!isTown(office)) return []
  const year = yearOf(time.today)
  return office.villages.flatMap((village, place) =>
    Array.from({ length: 5 }, (_, at): MadeUp => {
      const index = place * 5 + at
      const kind = at < 3 ? 'literate' : at === 3 ? 'leader' : 'household'
      const selected_on = dayWithin(chance, time, year - (index % 4 === 0 ? 1 : 2), 1 + (index % 6))
      const certificate_no = `${office.short}法明${two(index + 1)}号`
      const start = {
        status: 'selected',
        kind,
        village,
        selected_on,
        ...somePerson(chance),
        entered_by: chance.pick(staff).name,
      }
      const values = goAsFarAs(
        kind === 'literate' ? stops[(place * 3 + at) % stops.length]! : 'active',
        selected_on,
        way(certificate_no),
        start,
        time,
      )
      return { values, ...(values.status === 'active' && { parts: { services: served(setting, index) } }) }
    }),
  )
}

const way = (certificate_no: string): Leg[] => [
  {
    to: 'training',
    days: 30,
    writes: (on) => ({ trained_on: on, training_hours: 16, online_study_done: true }),
  },
  { to: 'passed', days: 20, writes: (on) => ({ exam_on: on, exam_passed: true }) },
  { to: 'active', days: 15, writes: (on) => ({ appointed_on: on, certificate_no }) },
  { to: 'left', days: 120, writes: (on) => ({ left_on: on, left_reason: '外出务工' }) },
]

function served({ chance, time }: Setting, index: number): Row[] {
  return [40, 150].map((days, place) => ({
    served_on: time.ago(days + (index % 30)),
    kind: services[(index + place) % services.length],
    matter: place === 0 ? '参与调解邻里纠纷' : '宣传法律知识',
    persons: chance.int(2, 30),
  }))
}
