/** Orders of an office: the hotline, the grid and the smaller channels, most in summer. */
import { addDays } from '#kernel/day.ts'
import type { EntryOf } from '#kernel/fields/index.ts'
import type { fields } from '#ledgers/work-order/fields.ts'
import { type Fate, fates, type Lately, type MadeUp, numbering, type Setting, tell } from './offices.ts'
import { somePerson } from './people.ts'
import { arrivals, atHour, seasons } from './time.ts'

type WorkOrder = Partial<EntryOf<typeof fields>> & { status: string }
type Subject = readonly [
  category: string,
  subcategory: string,
  kind: NonNullable<WorkOrder['order_kind']>,
  matter: string,
]

const hotline: readonly Subject[] = [
  ['公用设施', '路灯照明', 'complaint', '{road}多盏路灯不亮，夜间行人和车辆通行有隐患'],
  ['公用设施', '道路破损', 'complaint', '{road}路面坑洼积水，请尽快修补'],
  ['供水供电', '停水', 'help', '{estate}停水已超过一天，询问恢复时间'],
  ['供水供电', '停电', 'help', '{village}变压器故障，多户停电'],
  ['噪声扰民', '施工噪声', 'complaint', '{road}工地夜间施工，居民无法休息'],
  ['噪声扰民', '社会生活噪声', 'complaint', '{estate}楼下广场音响声音过大'],
  ['社会保障', '医保缴费', 'consult', '咨询城乡居民医保的缴费时间和渠道'],
  ['社会保障', '养老认证', 'consult', '咨询高龄老人如何办理养老待遇资格认证'],
  ['户籍证照', '居住证', 'consult', '咨询外来务工人员办理居住证需要的材料'],
  ['劳动用工', '拖欠工资', 'complaint', '反映在{shop}务工的{n}人工资未结清'],
  ['教育', '入学', 'consult', '咨询{village}户籍儿童的小学划片'],
  ['交通出行', '公交班次', 'suggestion', '建议增加{road}早高峰公交班次'],
  ['消费维权', '预付卡', 'complaint', '{shop}停业，办卡余额无法退还'],
  ['农业农村', '农田灌溉', 'help', '{village}提灌站损坏，秧田缺水'],
  ['市场管理', '占道经营', 'report', '{road}商贩占道经营，早市后垃圾无人清理'],
]

const grid: readonly Subject[] = [
  ['市容环境', '暴露垃圾', 'report', '{village}路口堆放生活垃圾，已拍照上报'],
  ['市容环境', '乱堆物料', 'report', '{estate}楼道堆放杂物，占用消防通道'],
  ['公用设施', '井盖缺损', 'report', '{road}雨水井盖破损，已先行围挡'],
  ['公用设施', '护栏损坏', 'report', '{village}临崖路段护栏被撞变形'],
  ['违法建设', '违章搭建', 'report', '{estate}顶楼有人搭建彩钢棚'],
  ['农村环境', '秸秆焚烧', 'report', '{village}田间有焚烧秸秆痕迹'],
  ['安全隐患', '飞线充电', 'report', '{estate}{n}处电动车飞线充电'],
  ['安全隐患', '用火用电', 'report', '{shop}后厨电线老化，已劝导整改'],
  ['河道管护', '河面漂浮物', 'report', '巡河发现{village}段河面有漂浮物'],
  ['民生服务', '独居老人', 'help', '走访发现{village}独居老人需要送药上门'],
]

const business: readonly Subject[] = [
  ['营商环境', '政务服务', 'complaint', '企业反映办理变更登记时被要求重复提交材料'],
  ['营商环境', '惠企政策', 'complaint', '{shop}反映稳岗补贴申请后长时间没有回音'],
  ['营商环境', '涉企检查', 'complaint', '企业反映一个月内被上门检查{n}次，要求说明依据'],
  ['营商环境', '账款拖欠', 'complaint', '小微企业反映工程尾款逾期未付'],
]

const property: readonly Subject[] = [
  ['物业服务', '环境卫生', 'complaint', '{estate}垃圾桶满溢，物业清运不及时'],
  ['物业服务', '停车管理', 'complaint', '{estate}地面车位收费标准没有公示'],
  ['物业服务', '设施维修', 'complaint', '{estate}单元门禁损坏，物业未维修'],
  ['物业服务', '公共收益', 'complaint', '{estate}业主要求公布电梯广告收益'],
]

const channels = {
  hotline_12345: { mark: 'RX', subjects: hotline, givenDays: 0 },
  grid: { mark: 'WG', subjects: grid, givenDays: 5 },
  business_env_platform: { mark: 'YS', subjects: business, givenDays: 14 },
  property: { mark: 'WY', subjects: property, givenDays: 10 },
  phone: { mark: 'DH', subjects: hotline, givenDays: 7 },
  email: { mark: 'YX', subjects: hotline, givenDays: 10 },
  box: { mark: 'JB', subjects: property, givenDays: 15 },
  media: {
    mark: 'YQ',
    subjects: hotline.filter(([, , kind]) => kind === 'complaint' || kind === 'report'),
    givenDays: 5,
  },
} as const
type Channel = keyof typeof channels

type End = 'closed' | 'returned'
type Pace = 'usual' | 'late' | 'extended' | 'very_late' | 'stuck'

const shares = {
  ends: [
    ['closed', 97],
    ['returned', 3],
  ],
  paces: [
    ['usual', 90],
    ['late', 7],
    ['extended', 2],
    ['very_late', 1],
  ],
} as const

const lately: Lately<End, Pace> = [
  [0, 'closed', 'usual'],
  [0, 'closed', 'usual'],
  [0, 'closed', 'usual'],
  [1, 'closed', 'stuck'],
  [2, 'closed', 'stuck'],
  [4, 'closed', 'stuck'],
  [8, 'closed', 'stuck'],
  [13, 'closed', 'stuck'],
  [22, 'closed', 'stuck'],
  [3, 'returned', 'usual'],
]

export function workOrders(setting: Setting): MadeUp[] {
  const { office, chance, time } = setting
  const comeIn = () =>
    arrivals(chance, time, office.volume.work_order, { season: seasons.summer, growth: 1.08 })
  const coming = office.volume.work_order === 0 ? [] : fates<End, Pace>(setting, comeIn, shares, lately)
  const dealt = chance.deal<Channel>(
    [
      ['hotline_12345', 46],
      ['grid', 34],
      ['property', 7],
      ['business_env_platform', 4],
      ['phone', 4],
      ['email', 2],
      ['media', 2],
      ['box', 1],
    ],
    coming.length,
  )
  const next = numbering()
  return coming.map((fate, index): MadeUp => {
    const { day } = fate
    const channel = dealt[index]!
    const { mark, subjects, givenDays } = channels[channel]
    const [category, subcategory, order_kind, matter] = chance.pick(subjects)
    const { year, n } = next(day)
    const { name, phone } = somePerson(chance)
    const quick = order_kind === 'consult' || order_kind === 'help'
    const so = course(setting, fate, channel === 'hotline_12345' ? (quick ? 4 : 17) : givenDays)
    // The hotline's due time is counted by its clock; the other channels write theirs on the order.
    const due =
      givenDays > 0 && so.dispatched_on ? { due_on: `${time.worked(addDays(day, givenDays))} 23:59:59` } : {}
    const values: WorkOrder = {
      ...due,
      ...so,
      no: `${mark}${year}${day.slice(5, 7)}-${String(n).padStart(4, '0')}`,
      channel,
      order_kind,
      ...(channel !== 'grid' && { name, phone }),
      ...(channel === 'grid' && { grid: `第${chance.int(1, 18)}网格` }),
      village: chance.pick(office.villages),
      category,
      subcategory,
      matter: tell(matter, setting),
      entered_by: chance.pick(setting.staff).name,
    }
    return { values }
  })
}

/** How an order went on; `most` is about how many days it may take. */
function course(
  { chance, time, staff }: Setting,
  { day, end, pace }: Fate<End, Pace>,
  most: number,
): WorkOrder {
  const received_on = atHour(chance, day, 8)
  const accepted_on = atHour(chance, day, 9)
  if (day === time.today)
    return { status: chance.happens(0.5) ? 'received' : 'accepted', received_on, accepted_on }
  const dispatched_on = atHour(chance, day, 10)
  const handler = chance.pick(staff).org
  const given = { received_on, accepted_on, dispatched_on, handler }
  if (end === 'returned' && day > time.ago(20))
    return {
      status: 'returned',
      ...given,
      returned_on: time.worked(day),
      note: '不属于本单位职责，退回重新派单',
    }
  const takes: Readonly<Record<Pace, readonly [least: number, most: number]>> = {
    usual: [0, Math.max(1, Math.floor(most * 0.7))],
    late: [most + 3, most + 9],
    extended: [most + 1, most + 6],
    very_late: [most + 40, most + 90],
    stuck: [400, 400],
  }
  const closed = time.after(day, chance.int(...takes[pace]))
  const extended = pace === 'extended' ? time.after(day, Math.max(1, Math.floor(most / 2))) : null
  const prolonged = extended
    ? {
        extended_on: extended,
        due_on: `${time.worked(addDays(day, most + 10))} 23:59:59`,
        note: '情况复杂，经批准延期',
      }
    : {}
  if (!closed || closed === time.today)
    return { status: day > time.ago(2) ? 'dispatched' : 'handling', ...given, ...prolonged }
  const closed_on = atHour(chance, closed, chance.int(11, 17))
  const result = chance.pick([
    'solved',
    'solved',
    'solved',
    'solved',
    'explained',
    'explained',
    'passed_on',
    'unfounded',
    'unsolved',
  ] as const)
  const done = { ...given, ...prolonged, closed_on, result }
  const follow_up_on = chance.happens(0.7) ? time.after(closed, chance.int(1, 6)) : null
  if (!follow_up_on) return { status: 'closed', ...done }
  return {
    status: 'followed_up',
    ...done,
    follow_up_on,
    satisfied: chance.happens(result === 'unsolved' ? 0.35 : 0.95),
  }
}
