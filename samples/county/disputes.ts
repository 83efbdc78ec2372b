/** Disputes of an office: found by screening or brought in, mediated, mostly agreed, some passed on. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { fields } from '#ledgers/dispute/fields.ts'
import { type Fate, fates, type Lately, type MadeUp, numbering, type Setting, tell } from './offices.ts'
import { somePerson } from './people.ts'
import { arrivals, seasons } from './time.ts'

type Dispute = Partial<EntryOf<typeof fields>> & { status: string }

const matters = [
  ['邻里纠纷', '两户因屋后排水沟改道发生争执'],
  ['邻里纠纷', '{estate}上下楼住户因漏水赔偿协商不成'],
  ['邻里纠纷', '因院墙越界和树枝遮光产生矛盾'],
  ['婚姻家庭', '老人赡养费用分担，{n}个子女意见不一'],
  ['婚姻家庭', '夫妻因家庭开支争吵，申请调解'],
  ['征地拆迁', '{road}拓宽中附着物清点数量有分歧'],
  ['劳动争议', '{shop}员工离职，加班工资计算有争议'],
  ['劳动争议', '工地临时用工{n}人要求结清工资'],
  ['合同纠纷', '果园承包到期，附着投入折价谈不拢'],
  ['合同纠纷', '农机租用损坏，赔付责任约定不明'],
  ['物业纠纷', '{estate}业主以服务不到位为由拒交物业费'],
  ['损害赔偿', '孩子在玩耍时受伤，医药费承担有争议'],
  ['损害赔偿', '家犬伤人后疫苗费用的赔付'],
  ['山林土地', '{village}两组对林界走向各执一词'],
  ['宅基地', '翻建房屋占用公共通道，邻户阻止施工'],
  ['交通事故', '电动车在{road}刮擦，双方对误工费有分歧'],
  ['医疗纠纷', '患者家属对诊疗过程有异议，要求说明'],
  ['消费纠纷', '{shop}所售家电故障，退换协商不成'],
  ['环境污染', '养鸡户气味影响周边，邻户要求搬迁'],
] as const

type End = 'archived' | 'followed_up' | 'performed' | 'resolved' | 'failed' | 'transferred' | 'withdrawn'
type Pace = 'usual' | 'late' | 'very_late' | 'stuck' | 'waiting'

const shares = {
  ends: [
    ['archived', 46],
    ['followed_up', 18],
    ['performed', 12],
    ['resolved', 12],
    ['failed', 6],
    ['transferred', 3],
    ['withdrawn', 3],
  ],
  paces: [
    ['usual', 92],
    ['late', 6],
    ['very_late', 2],
  ],
} as const

const lately: Lately<End, Pace> = [
  [44, 'archived', 'stuck'],
  [28, 'archived', 'stuck'],
  [25, 'archived', 'stuck'],
  [9, 'archived', 'stuck'],
  [1, 'archived', 'stuck'],
  [2, 'archived', 'waiting'],
]

/** How many days the mediation takes. */
const takes: Readonly<Record<Pace, readonly [least: number, most: number]>> = {
  usual: [1, 22],
  late: [34, 48],
  very_late: [80, 130],
  stuck: [400, 400],
  waiting: [400, 400],
}

export function disputes(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const comeIn = () =>
    arrivals(chance, time, office.volume.dispute, { season: seasons.petitions, growth: 0.97 })
  const coming = office.volume.dispute === 0 ? [] : fates<End, Pace>(setting, comeIn, shares, lately)
  const many = coming.length
  const sources = chance.deal(
    [
      ['screening', 46],
      ['application', 24],
      ['grid', 12],
      ['petition', 6],
      ['court', 5],
      ['police', 5],
      ['other', 2],
    ] as const,
    many,
  )
  const ways = chance.deal(
    [
      ['people', 80],
      ['admin', 13],
      ['judicial', 3],
      ['lawyer', 4],
    ] as const,
    many,
  )
  const next = numbering()
  const mediators = staff.filter((colleague) => colleague.mediates)
  return coming.map((fate, index): MadeUp => {
    const [kind, matter] = chance.pick(matters)
    const village = chance.pick(office.villages)
    const way = ways[index]!
    const committee =
      way === 'people'
        ? `${village}人民调解委员会`
        : way === 'admin'
          ? office.name
          : `${office.short}矛盾纠纷调处中心`
    const { year, n } = next(fate.day)
    const agreementNo = `${office.short}调协〔${year}〕${n}号`
    const values: Dispute = {
      ...course(setting, fate, { way, agreementNo, mediator: chance.pick(mediators).name, committee }),
      found_on: fate.day,
      source: sources[index]!,
      kind,
      village,
      ...somePerson(chance),
      persons: chance.happens(0.12) ? chance.int(5, 14) : chance.int(2, 4),
      matter: tell(matter, setting),
      entered_by: chance.pick(staff).name,
    }
    return { values }
  })
}

interface Mediation {
  way: NonNullable<Dispute['mediation_kind']>
  agreementNo: string
  mediator: string
  committee: string
}

function course(
  { chance, time }: Setting,
  { day, end, pace }: Fate<End, Pace>,
  { way, agreementNo, mediator, committee }: Mediation,
): Dispute {
  const accepted_on = time.after(day, pace === 'waiting' ? 400 : pace === 'stuck' ? 0 : chance.int(0, 4))
  if (!accepted_on) return { status: 'registered' }
  const accepted: Partial<Dispute> = { accepted_on, mediation_kind: way, committee, mediator }
  const rights_told_on = time.after(accepted_on, pace === 'stuck' ? 2 : chance.int(0, 3))
  if (!rights_told_on) return { status: 'accepted', ...accepted }
  const mediating = { ...accepted, rights_told_on }
  const ended = time.after(rights_told_on, chance.int(...takes[pace]))
  if (!ended) return { status: 'mediating', ...mediating }
  if (end === 'withdrawn')
    return {
      status: 'closed',
      ...mediating,
      closed_on: ended,
      result: 'withdrawn',
      note: '申请人撤回调解申请',
    }
  if (end === 'failed')
    return { status: 'failed', ...mediating, closed_on: ended, result: 'failure', told_other_ways: true }
  if (end === 'transferred')
    return {
      status: 'transferred',
      ...mediating,
      closed_on: ended,
      result: 'failure',
      told_other_ways: true,
      transferred_to: '引导向人民法院起诉',
    }
  const written = chance.happens(0.6)
  const resolved: Partial<Dispute> = {
    ...mediating,
    resolved_on: ended,
    closed_on: ended,
    result: 'success',
    agreement_form: written ? 'written' : 'oral',
    ...(written && { agreement_no: agreementNo }),
    turned_criminal: false,
  }
  const performed_on = end === 'resolved' ? null : time.after(ended, chance.int(0, 15))
  if (!performed_on) return { status: 'resolved', ...resolved }
  const follow_up_on = end === 'performed' ? null : time.after(performed_on, chance.int(15, 40))
  if (!follow_up_on) return { status: 'performed', ...resolved, performed_on }
  const archived_on = end === 'followed_up' ? null : time.after(follow_up_on, chance.int(3, 20))
  return archived_on
    ? { status: 'archived', ...resolved, performed_on, follow_up_on, archived_on }
    : { status: 'followed_up', ...resolved, performed_on, follow_up_on }
}
