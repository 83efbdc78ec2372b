/** Cases in court to which an office is a party: answered, heard with the head or staff present, concluded. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { fields } from '#ledgers/litigation/fields.ts'
import { type Fate, fates, type Lately, type MadeUp, numbering, type Setting, tell } from './offices.ts'
import { someName } from './people.ts'
import { arrivals, seasons } from './time.ts'

type Litigation = Partial<EntryOf<typeof fields>> & { status: string }

const causes = {
  admin: [
    '不服责令限期拆除决定',
    '不服政府信息公开答复',
    '要求履行宅基地审批职责',
    '不服行政处罚决定',
    '不服房屋征收补偿决定',
    '不服信访事项以外的行政处理决定',
    '要求确认强制清除{road}摊位行为违法',
    '不服{village}土地权属处理决定',
  ],
  civil: [
    '建设工程施工合同纠纷',
    '房屋租赁合同纠纷',
    '{village}灌溉渠修缮工程款纠纷',
    '公共场所管理人责任纠纷',
  ],
  other: ['申请强制执行行政处罚决定', '申请强制执行责令退还土地决定'],
} as const

const marks = { first: '初', second: '终', retrial: '申' } as const

type Outcome = NonNullable<Litigation['outcome']>
type Pace = 'usual' | 'brisk' | 'stuck'

const shares = {
  ends: [
    ['favourable', 70],
    ['withdrawn', 13],
    ['mediated', 8],
    ['lost', 6],
    ['corrected', 3],
  ],
  paces: [['usual', 1]],
} as const

const lately: Lately<Outcome, Pace> = [
  [12, 'favourable', 'stuck'],
  [5, 'favourable', 'stuck'],
  [95, 'lost', 'brisk'],
  [24, 'favourable', 'usual'],
]

export function litigation(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const comeIn = () =>
    arrivals(chance, time, office.volume.litigation, { season: seasons.even, growth: 0.95 })
  const coming = fates<Outcome, Pace>(setting, comeIn, shares, lately)
  const many = coming.length
  const kinds = chance.deal(
    [
      ['admin', 74],
      ['civil', 20],
      ['other', 6],
    ] as const,
    many,
  )
  const roles = chance.deal(
    [
      ['defendant', 84],
      ['third', 8],
      ['plaintiff', 8],
    ] as const,
    many,
  )
  const instances = chance.deal(
    [
      ['first', 72],
      ['second', 23],
      ['retrial', 5],
    ] as const,
    many,
  )
  const next = numbering()
  return coming.map((fate, index): MadeUp => {
    const { day } = fate
    const kind = kinds[index]!
    const instance = instances[index]!
    const role = roleIn(kind, roles[index]!)
    const { year, n } = next(day)
    const letter = kind === 'admin' ? '行' : kind === 'civil' ? '民' : '执'
    const values: Litigation = {
      ...course(setting, fate, {
        admin: kind === 'admin' && role === 'defendant',
        first: instance === 'first',
      }),
      case_no: `（${year}）云岭${letter}${kind === 'other' ? '' : marks[instance]}${chance.int(0, 4) * 60 + n}号`,
      case_kind: kind,
      role,
      instance,
      court: instance === 'first' ? '云岭县人民法院' : '某某市中级人民法院',
      name: someName(chance),
      cause: tell(chance.pick(causes[kind]), setting),
      accepted_on: day,
      agent_kind: chance.pick(['counsel', 'counsel', 'counsel', 'public_lawyer', 'staff'] as const),
      entered_by: chance.pick(staff).name,
      note: `本单位案卷：${office.short}应诉${year}-${n}`,
    }
    return { values }
  })
}

/** An office does not sue in an administrative case, and it is who asks for enforcement. */
function roleIn(kind: 'admin' | 'civil' | 'other', dealt: NonNullable<Litigation['role']>) {
  if (kind === 'other') return 'plaintiff'
  return kind === 'admin' && dealt === 'plaintiff' ? 'defendant' : dealt
}

interface Case {
  /** The office is sued in an administrative case, so that its head is to appear. */
  admin: boolean
  first: boolean
}

function course(
  setting: Setting,
  { day, end: outcome, pace }: Fate<Outcome, Pace>,
  { admin, first }: Case,
): Litigation {
  const { chance, time } = setting
  const answered_on = time.after(
    day,
    pace === 'stuck' ? 400 : chance.happens(0.95) ? chance.int(4, 13) : chance.int(16, 19),
  )
  if (!answered_on) return { status: 'received', head_due: admin }
  const answered: Partial<Litigation> = { answered_on, head_due: admin }
  const heard_on = time.after(answered_on, pace === 'brisk' ? 12 : chance.int(12, 40))
  if (!heard_on) return { status: 'answered', ...answered }
  const heard = { ...answered, heard_on, ...hearing(setting, admin) }
  const concluded_on = time.after(heard_on, pace === 'brisk' ? 14 : chance.int(15, 70))
  if (!concluded_on) return { status: 'heard', ...heard }
  const judged = {
    ...heard,
    concluded_on,
    outcome,
    ...(outcome !== 'withdrawn' && { judgment_served_on: time.after(concluded_on, chance.int(2, 9)) }),
  }
  const lost = outcome === 'lost' || outcome === 'corrected'
  const later = time.after(concluded_on, chance.int(17, 26))
  if (!later) return { status: 'concluded', ...judged }
  const settled = {
    ...judged,
    ...(lost && first && chance.happens(0.5)
      ? { appealed_on: time.after(concluded_on, chance.int(11, 15)) }
      : { effective_on: later }),
  }
  if (!lost) return { status: 'concluded', ...settled }
  const performed_on = time.after(later, pace === 'brisk' ? 3 : chance.int(5, 30))
  if (!performed_on) return { status: 'concluded', ...settled }
  const lesson_on = time.after(performed_on, pace === 'brisk' ? 400 : chance.int(10, 30))
  const performed = { ...settled, performed_on, reported_on: performed_on }
  return lesson_on ? { status: 'reviewed', ...performed, lesson_on } : { status: 'performed', ...performed }
}

function hearing({ chance }: Setting, admin: boolean): Partial<Litigation> {
  if (!admin) return { staff_appeared: chance.happens(0.8) }
  if (chance.happens(0.12))
    return {
      head_appeared: false,
      staff_appeared: true,
      absence_reason: '同日参加上级会议，已向法院书面说明',
    }
  return {
    head_appeared: true,
    head_rank: chance.happens(0.45) ? 'principal' : 'deputy',
    head_spoke: chance.happens(0.9),
    staff_appeared: true,
    observers: chance.happens(0.4) ? chance.int(6, 40) : null,
  }
}
