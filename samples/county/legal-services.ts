/** Public legal service: legal aid from the application to the visit afterwards, and the services of every day. */
import type { Row } from '#kernel/tally.ts'
import { goAsFarAs, type Leg, meant } from './course.ts'
import { isTown, type MadeUp, numbering, type Setting } from './offices.ts'
import { someName, somePerson } from './people.ts'

const aided = [
  ['criminal', '通知辩护', 'minor'],
  ['civil', '追索劳动报酬', 'migrant'],
  ['civil', '赡养纠纷', 'elderly'],
  ['civil', '交通事故损害赔偿', 'disabled'],
  ['admin', '工伤认定争议', 'migrant'],
  ['civil', '婚姻家庭纠纷', 'woman'],
  ['civil', '军人军属优待', 'soldier'],
] as const

export function legalServices(setting: Setting): MadeUp[] {
  const { office } = setting
  const aids = isTown(office) || office.short === '云岭综执' ? [] : aid(setting)
  return [...aids, ...everyDay(setting)]
}

function aid(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const next = numbering()
  const stops = [
    'followed_up',
    'closed',
    'serving',
    'followed_up',
    'assigned',
    'ended',
    'refused',
    'accepted',
    'closed',
    'applied',
  ]
  return meant(setting, 16, stops).map(({ day, until, index }): MadeUp => {
    const { year, n } = next(day)
    const [matter, cause, beneficiary] = aided[index % aided.length]!
    const start = {
      status: 'applied',
      no: `${office.short}援〔${year}〕${n}号`,
      kind: 'legal_aid',
      matter,
      cause,
      beneficiary,
      persons: index % 6 === 1 ? 5 : 1,
      ...somePerson(chance),
      applied_on: day,
      entered_by: chance.pick(staff).name,
    }
    const lawyer = { lawyer: someName(chance), firm: '云岭某某律师事务所' }
    const legs: Leg[] =
      until === 'refused'
        ? [{ to: 'refused', days: 4, writes: (on) => ({ refused_on: on, note: '不符合援助条件' }) }]
        : [
            { to: 'accepted', days: 4, writes: (on) => ({ accepted_on: on }) },
            { to: 'assigned', days: 2, writes: (on) => ({ assigned_on: on, ...lawyer }) },
            { to: 'serving', days: 10, writes: (on) => ({ served_on: on }) },
            ...ended(until, index),
          ]
    return { values: goAsFarAs(until, day, legs, start, time) }
  })
}

const ended = (until: string, index: number): Leg[] =>
  until === 'ended'
    ? [{ to: 'ended', days: 20, writes: (on) => ({ closed_on: on, note: '受援人撤诉，终止援助' }) }]
    : [
        {
          to: 'closed',
          days: 45,
          writes: (on) => ({
            closed_on: on,
            outcome: index % 3 === 0 ? 'settled' : 'won',
            recovered: 2000 * (1 + (index % 8)),
            subsidy: 1500,
          }),
        },
        { to: 'followed_up', days: 15, writes: (on) => ({ follow_up_on: on, satisfied: index % 20 !== 9 }) },
      ]

const kinds = [
  'consultation',
  'visit',
  'document',
  'consultation',
  'mediation',
  'duty_lawyer',
  'notary',
  'checkup',
  'appraisal',
] as const
const channels = ['onsite', 'hotline', 'online'] as const

function everyDay(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const next = numbering()
  return meant(setting, 18, ['closed', 'serving', 'closed']).map(({ day, until, index }): MadeUp => {
    const { year, n } = next(day)
    const kind = isTown(office) ? kinds[index % 5]! : kinds[index % kinds.length]!
    const start: { status: string } & Row = {
      status: 'applied',
      no: `${office.short}法服〔${year}〕${n}号`,
      kind,
      cause: kind === 'checkup' ? '企业法治体检' : '劳动、婚姻家庭等事项',
      ...(kind === 'duty_lawyer' && { matter: 'plea' }),
      channel: channels[index % 3]!,
      persons: kind === 'consultation' || kind === 'visit' ? chance.int(1, 6) : 1,
      name: someName(chance),
      village: chance.pick(office.villages),
      station: `${office.name}公共法律服务站`,
      entered_by: chance.pick(staff).name,
    }
    const legs: Leg[] = [
      { to: 'serving', days: 0, writes: (on) => ({ served_on: on }) },
      { to: 'closed', days: 1, writes: (on) => ({ closed_on: on, outcome: 'done' }) },
    ]
    return { values: goAsFarAs(until, day, legs, start, time) }
  })
}
