/** Applications for reconsideration: decided by the county, answered by the offices against which they are made. */
import type { Row } from '#kernel/tally.ts'
import { stages } from '#ledgers/reconsideration/stages.ts'
import { goAsFarAs, type Leg, meant } from './course.ts'
import { type MadeUp, numbering, type Setting, tell } from './offices.ts'
import { someName } from './people.ts'

const matters = [
  ['不服责令限期拆除决定', '城市管理', '行政处罚'],
  ['不服{shop}行政处罚决定', '市场监管', '行政处罚'],
  ['要求履行{village}宅基地审批职责', '自然资源', '不履行法定职责'],
  ['不服政府信息公开答复', '政府信息公开', '政府信息公开'],
  ['不服工伤认定决定', '人力资源社会保障', '行政确认'],
] as const

const results = [
  'upheld',
  'revoked',
  'upheld',
  'mediated',
  'dismissed',
  'changed',
  'unlawful',
  'ordered',
] as const
const ends = [
  'concluded',
  'published',
  'performed',
  'terminated',
  'accepted',
  'suspended',
  'correcting',
] as const
const respondents = ['云岭县市场监督管理局', '青溪街道办事处', '云岭县自然资源局', '松泉镇人民政府'] as const

export function reconsiderations(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const authority = office.kind === 'county'
  const stops = authority
    ? [...ends, ...Object.keys(stages), 'concluded', 'concluded']
    : ['concluded', 'accepted']
  const next = numbering()
  return meant(setting, authority ? 30 : 2, stops).map(({ day, until, index }): MadeUp => {
    const [matter, domain, act] = chance.pick(matters)
    const { year, n } = next(day)
    const start = {
      status: 'applied',
      no: `${office.short}复〔${year}〕${n}号`,
      role: authority ? 'authority' : 'respondent',
      name: someName(chance),
      respondent: authority ? chance.pick(respondents) : office.name,
      matter: tell(matter, setting),
      domain,
      act,
      business_env: chance.happens(0.3),
      channel: chance.pick(['onsite', 'online', 'mail'] as const),
      applied_on: day,
      agent_kind: chance.pick(['staff', 'counsel', 'public_lawyer'] as const),
      entered_by: chance.pick(staff).name,
    }
    return { values: goAsFarAs(until, day, wayTo(until, index), start, time) }
  })
}

const ask: Leg = {
  to: 'correcting',
  days: 3,
  writes: (on) => ({ supplement_asked_on: on, note: '补正身份证明' }),
}

function wayTo(until: string, index: number): Leg[] {
  const simple = index % 5 === 0
  const accepted: Leg[] = [
    {
      to: 'accepted',
      days: 4,
      writes: (on) => ({ accepted_on: on, procedure_kind: simple ? 'simple' : 'ordinary' }),
    },
    { to: 'accepted', days: 3, writes: (on) => ({ copy_on: on }) },
    { to: 'accepted', days: simple ? 5 : 9, writes: (on) => ({ answered_on: on }) },
  ]
  switch (until) {
    case 'correcting':
      return [ask]
    case 'abandoned':
      return [ask, { to: 'abandoned', days: 30, writes: (on) => ({ refused_on: on }) }]
    case 'settled':
      return [{ to: 'settled', days: 4, writes: (on) => ({ settled_on: on }) }]
    case 'refused':
      return [{ to: 'refused', days: 4, writes: (on) => ({ refused_on: on, note: '不属于复议范围' }) }]
    case 'suspended':
      return [
        ...accepted.slice(0, 1),
        {
          to: 'suspended',
          days: 10,
          writes: (on) => ({ suspended_on: on, suspension_reason: 'other_case' }),
        },
      ]
    case 'terminated':
      return [
        ...accepted,
        { to: 'terminated', days: 12, writes: (on) => ({ concluded_on: on, result: 'withdrawn' }) },
      ]
    default:
      return [...accepted, ...decided(simple, index)]
  }
}

function decided(simple: boolean, index: number): Leg[] {
  const result = results[index % results.length]!
  const sued = index % 4 === 0
  const late = index % 11 === 0
  return [
    {
      to: 'concluded',
      days: simple ? 10 : late ? 70 : 30,
      writes: (on): Row => ({
        parties_heard_on: on,
        heard_on: index % 3 === 0 ? on : null,
        committee_on: index % 6 === 0 ? on : null,
        concluded_on: on,
        result,
        sued,
      }),
    },
    {
      to: 'performed',
      days: 20,
      writes: (on) => ({ opinion_on: on, opinion_answered_on: on, performed_on: on }),
    },
    { to: 'published', days: 15, writes: (on) => ({ published_on: on, entered_in_system_on: on }) },
  ]
}
