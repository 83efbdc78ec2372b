/** Petitions of an office: most are settled in time, a few late, the newest still running. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { fields } from '#ledgers/petition/fields.ts'
import { type Fate, fates, type Lately, type MadeUp, type Setting, tell } from './offices.ts'
import { somePerson } from './people.ts'
import { arrivals, seasons } from './time.ts'

type Petition = Partial<EntryOf<typeof fields>> & { status: string }

const matters = [
  '反映{village}入户道路硬化后排水沟未配套，雨天倒灌院坝',
  '反映{estate}电梯频繁停运，物业多次维修仍未解决',
  '要求公开{village}集体林地流转收益的分配明细',
  '反映承包地确权面积与实际耕种面积不符，请求复核',
  '反映{road}改造占用门前空地，补偿标准未告知',
  '反映{village}自来水水压不足，用水高峰期断水',
  '请求解决{n}名务工人员被拖欠的工资',
  '反映邻户加盖楼层影响采光，要求依法查处',
  '反映老旧小区加装电梯的意见征集程序不规范',
  '咨询并请求落实临时救助政策',
  '反映{shop}夜间油烟和噪声影响居民休息',
  '反映{village}养殖场粪污外溢，影响下游水源',
  '请求协调宅基地审批进度，申请提交已满{n}个月',
  '反映退耕还林补助连续两季未到账',
  '反映{road}公交站点撤并后老人出行不便',
  '建议在{estate}门口增设减速带和人行横道',
  '反映搬迁安置房外墙渗水，要求维修',
  '反映{village}村务公开栏长期未更新',
  '反映公益性岗位聘用条件不一，请求说明',
  '反映河道清淤堆土压占田地，请求恢复原状',
  '反映幼儿园入园名额分配不透明',
  '请求核查灌溉渠修建中的青苗损失',
] as const

type End = 'resolved' | 'closed' | 'answered' | 'reviewing' | 'rechecking' | 'refused' | 'forwarded'
type Pace = 'usual' | 'brisk' | 'late' | 'very_late' | 'extended' | 'accepted_late' | 'stuck' | 'waiting'

const shares = {
  ends: [
    ['resolved', 52],
    ['closed', 17],
    ['answered', 12],
    ['reviewing', 4],
    ['rechecking', 3],
    ['refused', 5],
    ['forwarded', 7],
  ],
  paces: [
    ['usual', 84],
    ['late', 5],
    ['extended', 5],
    ['accepted_late', 4],
    ['very_late', 2],
  ],
} as const

const lately: Lately<End, Pace> = [
  [70, 'resolved', 'stuck'],
  [59, 'resolved', 'stuck'],
  [56, 'answered', 'stuck'],
  [13, 'resolved', 'waiting'],
  [6, 'forwarded', 'waiting'],
  [3, 'forwarded', 'waiting'],
  [40, 'rechecking', 'brisk'],
  [34, 'reviewing', 'brisk'],
]

/** How many days from acceptance to the answer. */
const takes: Readonly<Record<Pace, readonly [least: number, most: number]>> = {
  usual: [9, 52],
  brisk: [5, 12],
  accepted_late: [12, 45],
  extended: [63, 86],
  late: [62, 75],
  very_late: [95, 150],
  stuck: [400, 400],
  waiting: [400, 400],
}

export function petitions(setting: Setting): MadeUp[] {
  const { office, chance, time } = setting
  const comeIn = () =>
    arrivals(chance, time, office.volume.petition, { season: seasons.petitions, growth: 0.91 })
  const coming = office.volume.petition === 0 ? [] : fates<End, Pace>(setting, comeIn, shares, lately)
  const many = coming.length
  const channels = chance.deal(
    [
      ['visit', 34],
      ['letter', 9],
      ['online_system', 31],
      ['mayor_mailbox', 16],
      ['phone', 10],
    ] as const,
    many,
  )
  const subjects = chance.deal(
    matters.map((matter) => [matter, 1] as const),
    many,
  )
  return coming.map((fate, index): MadeUp => {
    const channel = channels[index]!
    const collective = channel === 'visit' && chance.happens(0.08)
    const values: Petition = {
      ...course(setting, fate, channel),
      channel,
      received_on: fate.day,
      ...somePerson(chance),
      ...(channel === 'phone' && { id_no: null }),
      persons: collective ? chance.int(5, 16) : chance.happens(0.2) ? chance.int(2, 4) : 1,
      village: chance.pick(office.villages),
      matter: tell(subjects[index]!, setting),
      level: chance.happens(0.94) ? 'local' : chance.pick(['county', 'prefecture'] as const),
      collective,
      major_impact: false,
      malicious: false,
      repeat: chance.happens(0.07),
      entered_by: chance.pick(setting.staff).name,
    }
    return { values }
  })
}

/** How a petition went on from the day it came, as far as it has come today. */
function course(
  { chance, time, staff }: Setting,
  { day, end, pace }: Fate<End, Pace>,
  channel: string,
): Petition {
  const handler = chance.pick(staff).org
  if (channel === 'visit' && end === 'resolved' && pace === 'usual' && chance.happens(0.45)) {
    return {
      status: 'resolved',
      accepted_on: day,
      replied_on: day,
      answered_on_spot: true,
      resolved_on: day,
      handler,
      satisfied: true,
    }
  }
  if (end === 'refused') {
    const refused_on = time.after(day, chance.int(2, 12))
    return refused_on
      ? { status: 'refused', refused_on, note: '已就同一事项进入诉讼程序，告知向人民法院提出' }
      : { status: 'registered' }
  }
  const accepted_on = time.after(
    day,
    pace === 'waiting'
      ? 400
      : pace === 'accepted_late'
        ? chance.int(17, 26)
        : pace === 'stuck'
          ? 0
          : chance.int(0, 9),
  )
  if (!accepted_on) return end === 'forwarded' ? { status: 'forwarded', handler } : { status: 'registered' }
  const extended_on = pace === 'extended' ? time.after(accepted_on, chance.int(40, 55)) : null
  const replied_on = time.after(accepted_on, chance.int(...takes[pace]))
  const begun = { accepted_on, extended_on, handler }
  if (!replied_on) return { status: 'accepted', ...begun }
  const answered = { ...begun, replied_on, answered_on_spot: channel === 'visit' ? false : null }
  const disputed = end === 'reviewing' || end === 'rechecking'
  if (disputed && replied_on > time.ago(60))
    return { status: end, ...answered, note: '信访人对答复不服，已提出申请' }
  if (end === 'answered' && (replied_on > time.ago(120) || chance.happens(0.4)))
    return { status: 'answered', ...answered }
  const resolved_on = time.after(replied_on, chance.int(0, 20))
  if (!resolved_on) return { status: 'answered', ...answered }
  return {
    status: disputed || end === 'closed' ? 'closed' : 'resolved',
    ...answered,
    resolved_on,
    satisfied: chance.happens(0.9),
  }
}
