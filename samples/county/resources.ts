/** Money and goods: what was granted and spent, and the equipment of an office, each officer with a camera of their own. */
import { yearOf } from '#kernel/day.ts'
import type { Row } from '#kernel/tally.ts'
import { goAsFarAs, type Leg } from './course.ts'
import { certificateOf, isFrontLine } from './enforcers.ts'
import { isTown, type MadeUp, type Setting } from './offices.ts'
import { dayWithin } from './time.ts'

const purposes = [
  ['law_based', '法治建设专项经费', 120],
  ['publicity', '普法宣传经费', 60],
  ['mediation', '人民调解以奖代补经费', 45],
  ['enforcement', '行政执法保障经费', 150],
  ['legal_service', '公共法律服务经费', 50],
  ['legal_aid', '法律援助经费', 40],
  ['digital_government', '数字政府建设资金', 420],
  ['reconsideration', '复议应诉办公经费', 20],
  ['emergency_equipment', '应急装备资金', 260],
] as const

export function resources(setting: Setting): MadeUp[] {
  return [...funds(setting), ...cameras(setting), ...goods(setting)]
}

/** What a town needs is less than what a county does, and of fewer kinds. */
function funds({ office, chance, time, staff }: Setting): MadeUp[] {
  const wanted = purposes.slice(0, isTown(office) ? 4 : office.kind === 'county' ? purposes.length : 6)
  const asked = {
    status: 'applied',
    kind: 'budget',
    item: '专项工作追加经费',
    purpose: 'other',
    amount: 50_000,
    unit: '元',
    applied_on: time.worked(time.ago(9)),
    entered_by: staff[0]!.name,
  }
  const made = [1, 0].flatMap((before) =>
    wanted.map(([purpose, item, thousands], index): MadeUp => {
      const applied_on = dayWithin(chance, time, yearOf(time.today) - before, 1 + (index % 3))
      const amount = Math.round(thousands * (isTown(office) ? 0.3 : 1)) * 1000
      const start = {
        status: 'applied',
        kind: 'budget',
        item,
        purpose,
        amount,
        unit: '元',
        applied_on,
        recipient: office.name,
        source: '本级财政',
        entered_by: chance.pick(staff).name,
      }
      const legs: Leg[] = [
        { to: 'granted', days: 25, writes: (on) => ({ granted_on: on }) },
        { to: 'spent', days: 120, writes: (on) => ({ spent_on: on, source_doc: '支付凭证' }) },
      ]
      return {
        values:
          applied_on > time.today
            ? { ...start, applied_on: time.today }
            : goAsFarAs(index % 5 === 3 ? 'granted' : 'spent', applied_on, legs, start, time),
      }
    }),
  )
  return [...made, { values: asked }]
}

function cameras(setting: Setting): MadeUp[] {
  const { office, staff } = setting
  return staff
    .filter(({ enforces }) => enforces)
    .map((_, index) => index)
    .filter(isFrontLine)
    .map((index) =>
      bought(
        setting,
        index,
        {
          kind: 'equipment',
          item: '执法记录仪',
          amount: 1800,
          recipient: office.name,
          holder_cert_no: certificateOf(office, index),
        },
        'in_use',
      ),
    )
}

const ofTown = [
  ['equipment', '执法车辆', '辆', 90_000, 'in_use'],
  ['equipment', '执法终端', '台', 3000, 'repair'],
  ['equipment', '计算机', '台', 5000, 'scrapped'],
  ['premises', '调解室', '间', null, 'in_use'],
  ['premises', '综治中心', '个', null, 'in_use'],
  ['premises', '政务服务大厅', '个', null, 'in_use'],
  ['equipment', '法律书籍', '册', 40, 'in_use'],
] as const

const ofCounty = [
  ['equipment', '卫星电话', '部', 12_000, 'in_use'],
  ['equipment', '指挥终端', '套', 20_000, 'stored'],
  ['equipment', '自助服务终端', '台', 30_000, 'in_use'],
  ['premises', '应急物资库', '个', null, 'in_use'],
  ['premises', '办案询问室', '间', null, 'refused'],
] as const

function goods(setting: Setting): MadeUp[] {
  const { office } = setting
  const list = isTown(office) ? ofTown : [...ofTown, ...ofCounty]
  const made = list.map(([kind, item, unit, amount, until], index) =>
    bought(setting, index, { kind, item, unit, amount, recipient: office.name }, until),
  )
  const uniform: Row = {
    kind: 'uniform',
    item: '制式执法服装',
    unit: '套',
    qty: 6,
    amount: 9000,
    recipient: office.name,
  }
  const rooms: Row = {
    kind: 'premises',
    item: '复议应诉办公场所',
    unit: '㎡',
    qty: 120,
    assigned_to: '行政复议应诉室',
  }
  return [
    ...made,
    bought(setting, 2, uniform, 'in_use'),
    ...(office.kind === 'county' ? [bought(setting, 1, rooms, 'in_use')] : []),
  ]
}

function bought({ office, chance, time, staff }: Setting, index: number, what: Row, until: string): MadeUp {
  const applied_on = dayWithin(chance, time, yearOf(time.today) - 1, 1 + (index % 9))
  const start = {
    status: 'applied',
    qty: 1,
    unit: '台',
    purpose: 'enforcement',
    ...what,
    applied_on,
    source: `${office.name}预算`,
    entered_by: chance.pick(staff).name,
  }
  const legs: Leg[] =
    until === 'refused'
      ? [{ to: 'refused', days: 10, writes: () => ({ note: '本年度预算未安排' }) }]
      : [
          { to: 'stored', days: 30, writes: (on) => ({ acquired_on: on, source_doc: '验收单' }) },
          { to: 'in_use', days: 5, writes: (on) => ({ issued_on: on }) },
          ...(until === 'scrapped'
            ? [{ to: 'scrapped', days: 90, writes: (on: string) => ({ scrapped_on: on, note: '无法修复' }) }]
            : []),
          ...(until === 'repair' ? [{ to: 'repair', days: 90, writes: () => ({ note: '送修' }) }] : []),
        ]
  return { values: goAsFarAs(until, applied_on, legs, start, time) }
}
