/** The counter of an office: the list of its matters, and the cases that people brought to it. */
import { yearOf } from '#kernel/day.ts'
import { goAsFarAs, type Leg, meant } from './course.ts'
import { type MadeUp, numbering, type Office, type Setting } from './offices.ts'
import { someName } from './people.ts'
import { atHour, dayWithin, two } from './time.ts'

const listed = [
  ['service', '社会保险登记', '人社窗口'],
  ['service', '老年优待证办理', '民政窗口'],
  ['licence', '临时占用道路许可', '城管窗口'],
  ['licence', '食品小作坊登记', '市场监管窗口'],
  ['service', '不动产登记', '不动产登记窗口'],
  ['proof', '居住情况证明', '公安窗口'],
  ['power', '擅自占道经营的处罚', '综合执法窗口'],
  ['delegated', '农村宅基地用地审批', '自然资源窗口'],
  ['intermediary', '施工图审查', '住建窗口'],
  ['licence', '公共场所卫生许可', '卫健窗口'],
] as const

export const codeOf = ({ short }: Office, index: number): string => `${short}-事项-${two(index + 1)}`

export function matters({ office, chance, time, staff }: Setting): MadeUp[] {
  const year = yearOf(time.today)
  const stops = [
    'published',
    'adjusted',
    'published',
    'published',
    'adjusted',
    'published',
    'sorted',
    'published',
    'cancelled',
    'published',
  ]
  return listed.map(([kind, name, dept], index): MadeUp => {
    const begun = dayWithin(chance, time, year - 3, 1 + index)
    const start = {
      status: 'sorted',
      code: codeOf(office, index),
      kind,
      name,
      dept,
      in_list: kind === 'licence',
      online_level: index % 3 === 0 ? 'partial' : 'full',
      visits_max: index % 3 === 0 ? 1 : 0,
      commitment: kind === 'proof' || index % 4 === 2,
      ecert_enabled: index % 2 === 0,
      one_thing: index === 0,
      cross_region: index === 1,
      nearby: index < 3,
      to_level: kind === 'delegated' ? 'township' : 'county',
      days_legal: 20,
      days_promised: 20 - (index % 4) * 4,
      materials_cut: index % 3,
      entered_by: chance.pick(staff).name,
    }
    const legs: Leg[] = [
      { to: 'published', days: 20, writes: (on) => ({ valid_from: on, basis: '某某法规' }) },
      {
        to: 'adjusted',
        days: 760 + index * 10,
        writes: (on) => ({
          adjusted_on: on,
          adjustment: 'changed',
          ...(index === 1 && { taken_over_on: on }),
        }),
      },
      { to: 'cancelled', days: 60, writes: (on) => ({ valid_to: on, note: '依据已废止' }) },
    ]
    return { values: goAsFarAs(stops[index]!, begun, legs, start, time) }
  })
}

export function cases(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const next = numbering()
  const stops = [
    'rated',
    'issued',
    'done',
    'rated',
    'correcting',
    'issued',
    'refused',
    'handling',
    'rated',
    'received',
    'ended',
    'accepted',
  ]
  return meant(setting, 26, stops).map(({ day, until, index }): MadeUp => {
    const { year, n } = next(day)
    const place = index % 5
    const [item_kind, item_name, dept] = listed[place]!
    const start = {
      status: 'received',
      no: `${office.short}办件〔${year}〕${n}号`,
      item_code: codeOf(office, place),
      item_name,
      item_kind,
      dept,
      channel: (['window', 'online', 'village'] as const)[index % 3]!,
      name: someName(chance),
      applicant_kind: 'person',
      received_at: atHour(chance, day, 10),
      via_commitment: index % 6 === 0,
      ...(item_name === '不动产登记' && { programme: '历史遗留登记难' }),
      entered_by: chance.pick(staff).name,
    }
    return {
      values: goAsFarAs(until, day, wayOf(until, index, `${office.short}证字${year}${two(n)}`), start, time),
    }
  })
}

function wayOf(until: string, index: number, certificate_no: string): Leg[] {
  if (until === 'correcting')
    return [
      {
        to: 'correcting',
        days: 2,
        writes: (on) => ({ correction_asked_on: on, note: '材料不齐，一次告知补正' }),
      },
    ]
  if (until === 'refused')
    return [{ to: 'refused', days: 3, writes: (on) => ({ refused_on: on, reason: '不属于本机关职权范围' }) }]
  const accepted: Leg = { to: 'accepted', days: 1, writes: (on) => ({ accepted_on: on }) }
  if (until === 'ended')
    return [accepted, { to: 'ended', days: 3, writes: () => ({ note: '申请人撤回申请' }) }]
  return [
    accepted,
    { to: 'handling', days: 1, writes: () => ({ routed_to: '业务科室' }) },
    {
      to: 'done',
      days: index % 17 === 3 ? 40 : 6,
      writes: (on) => ({
        done_on: on,
        result: index % 10 === 1 ? 'refused' : 'granted',
        visits: index % 3 === 1 ? 0 : 1,
        ...(index % 10 === 1 && { reason: '不符合法定条件' }),
      }),
    },
    {
      to: 'issued',
      days: 2,
      writes: (on) => ({
        issued_on: on,
        certificate_no,
        electronic: index % 2 === 0,
        ...(index % 6 === 0 && { commitment_checked_on: on, commitment_kept: true }),
      }),
    },
    { to: 'rated', days: 1, writes: (on) => ({ rated_on: on, satisfied: index % 19 !== 8 }) },
  ]
}
