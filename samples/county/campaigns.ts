/** Campaigns: inspections, joint actions and what they put right, with their results. */
import type { Row } from '#kernel/tally.ts'
import { goAsFarAs, type Leg, meant } from './course.ts'
import { type MadeUp, type Setting } from './offices.ts'

type Outcome = readonly [
  name: string,
  action: string,
  item: string | null,
  least: number,
  most: number,
  unit: string | null,
]

const outcomes: readonly Outcome[] = [
  ['房屋安全隐患排查整治', 'inspect', '隐患', 3, 24, '处'],
  ['安全生产', 'inspect', '隐患', 2, 15, '处'],
  ['消防安全', 'inspect', '重大隐患', 1, 2, '处'],
  ['群租整治', 'rectify', '群租房', 1, 8, '间'],
  ['文化市场', 'joint', null, 0, 0, null],
  ['道路交通', 'joint', '车辆', 1, 9, '辆'],
  ['文化市场', 'seize', '盗版书籍', 2, 12, '套'],
  ['欠薪', 'recover', '农民工工资', 0, 0, null],
  ['一难两乱', 'build', '停车场', 1, 1, '个'],
  ['污染防治', 'close', '燃煤锅炉', 1, 3, '座'],
  ['非法采砂', 'ban', '采砂点', 1, 2, '家'],
  ['违法建设', 'demolish', '违法建筑', 40, 300, '平方米'],
  ['违法建设', 'demolish', '违法建筑', 1, 3, '处'],
  ['城市管理', 'rectify', '占道经营', 5, 30, '处'],
  ['城市管理', 'rectify', '广告牌匾', 2, 10, '块'],
]

const stops = [
  'written_off',
  'written_off',
  'rectifying',
  'written_off',
  'accepted',
  'inspecting',
  'deployed',
] as const

export function campaigns(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  return meant(setting, 30, [...stops, 'cancelled']).map(({ day, until, index }): MadeUp => {
    const outcome = outcomes[index % outcomes.length]!
    const start = {
      status: 'deployed',
      name: outcome[0],
      action_kind: outcome[1],
      action_on: day,
      village: chance.pick(office.villages),
      units: outcome[1] === 'joint' ? '平安办、派出所、综合执法岗' : '综合执法岗',
      entered_by: chance.pick(staff).name,
    }
    const way =
      until === 'cancelled'
        ? [{ to: 'cancelled', days: 1, writes: () => ({ note: '与上级行动合并' }) }]
        : course(setting, outcome)
    return { values: goAsFarAs(until, day, way, start, time) }
  })
}

function course({ chance, staff }: Setting, [, action, item, least, most, unit]: Outcome): Leg[] {
  const quantity = item && unit ? chance.int(least, most) : null
  const hazard = item === '隐患' || item === '重大隐患'
  const wages = action === 'recover'
  const inspected: Row = {
    premises: chance.int(3, 40),
    person_times: chance.int(6, 30),
    vehicles: chance.int(1, 6),
    result_item: item,
    result_qty: quantity,
    result_unit: unit,
    orders: hazard ? chance.int(1, 3) : null,
  }
  return [
    { to: 'inspecting', days: 0, writes: () => inspected },
    {
      to: 'rectifying',
      days: 5,
      writes: () => ({
        mended_qty: hazard ? quantity : null,
        amount: wages ? chance.int(2, 30) * 10_000 : null,
        persons: wages ? chance.int(3, 20) : null,
        cases_filed: chance.int(0, 2),
      }),
    },
    {
      to: 'accepted',
      days: 10,
      writes: () => ({ checked_by: chance.pick(staff).name, source_doc: '验收记录表' }),
    },
    { to: 'written_off', days: 3, writes: (on) => ({ closed_on: on }) },
  ]
}
