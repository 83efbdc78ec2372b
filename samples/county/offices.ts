/** The made-up county 云岭县 and its offices: who they are, where their people live, how much comes in. Region 99 does not exist. */
import type { Day } from '#kernel/day.ts'
import type { Row } from '#kernel/tally.ts'
import type { UnitKind } from '#store/units.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type Colleague, staffOf } from './people.ts'
import type { Time } from './time.ts'

/** How much a year comes in or is done; meetings and courses go by a plan instead. */
export interface Volume {
  publicity: number
  enforcement_case: number
  litigation: number
  dispute: number
  petition: number
  work_order: number
}

export interface Office {
  code: string
  name: string
  kind: UnitKind
  /** What it is called in its own papers, e.g. in the numbers of its cases. */
  short: string
  villages: readonly string[]
  volume: Volume
}

/** An entry as it is made up: its values, and the rows it owns. */
export interface MadeUp {
  values: Row
  parts?: Readonly<Record<string, readonly Row[]>>
}

/** What a ledger of an office is made up from. */
export interface Setting {
  office: Office
  staff: readonly Colleague[]
  chance: Chance
  time: Time
}

export const settingOf = (office: Office, time: Time, ledger: string): Setting => ({
  office,
  staff: staffOf(chanceOf(`${office.code} staff`), isTown(office) ? 'town' : 'county'),
  chance: chanceOf(`${office.code} ${ledger}`),
  time,
})

export const isTown = ({ kind }: Office): boolean => kind !== 'county' && kind !== 'department'

const ofTown = (size: number): Volume => ({
  publicity: Math.round(42 * size),
  enforcement_case: Math.round(24 * size),
  litigation: Math.round(6 * size),
  dispute: Math.round(56 * size),
  petition: Math.round(64 * size),
  work_order: Math.round(150 * size),
})

export const county: Office = {
  code: '990101000000',
  name: '云岭县（演示）',
  kind: 'county',
  short: '云岭府',
  villages: ['县城'],
  volume: { publicity: 24, enforcement_case: 0, litigation: 12, dispute: 0, petition: 0, work_order: 0 },
}

const offices: readonly Office[] = [
  {
    code: '990101001000',
    name: '青溪街道',
    kind: 'street',
    short: '青溪',
    villages: ['溪畔社区', '文昌社区', '东门社区', '荷塘社区', '梨园社区', '水车村'],
    volume: ofTown(1.1),
  },
  {
    code: '990101002000',
    name: '望岭街道',
    kind: 'street',
    short: '望岭',
    villages: ['望岭社区', '钟楼社区', '新桥社区', '杏花社区', '北坡村', '石磨村'],
    volume: ofTown(0.9),
  },
  {
    code: '990101100000',
    name: '松泉镇',
    kind: 'town',
    short: '松泉',
    villages: ['松泉社区', '泉眼村', '大湾村', '茶山村', '马鞍村', '栗树村', '月亮村'],
    volume: ofTown(1),
  },
  {
    code: '990101101000',
    name: '石桥镇',
    kind: 'town',
    short: '石桥',
    villages: ['桥头社区', '老街社区', '双河村', '红砂村', '核桃村', '龙吟村'],
    volume: ofTown(0.85),
  },
  {
    code: '990101200000',
    name: '竹坪乡',
    kind: 'township',
    short: '竹坪',
    villages: ['竹坪村', '云脚村', '斑竹村', '高坎村', '冷水村'],
    volume: ofTown(0.55),
  },
  {
    code: '990101-SFJ',
    name: '云岭县司法局',
    kind: 'department',
    short: '云岭司法',
    villages: ['青溪街道', '望岭街道', '松泉镇', '石桥镇', '竹坪乡'],
    volume: { publicity: 60, enforcement_case: 8, litigation: 6, dispute: 40, petition: 10, work_order: 30 },
  },
  {
    code: '990101-ZFJ',
    name: '云岭县综合行政执法局',
    kind: 'department',
    short: '云岭综执',
    villages: ['青溪街道', '望岭街道', '松泉镇', '石桥镇', '竹坪乡'],
    volume: {
      publicity: 24,
      enforcement_case: 110,
      litigation: 12,
      dispute: 8,
      petition: 18,
      work_order: 110,
    },
  },
]

/** The county first, then what lies under it. */
export const everyOffice: readonly Office[] = [county, ...offices]

const roads = [
  '云岭大道',
  '青溪路',
  '松涛街',
  '滨河路',
  '老桥街',
  '竹影路',
  '文昌巷',
  '西门外街',
  '梨园路',
  '茶厂路',
]
const estates = ['溪山小区', '荷塘苑', '松鹤家园', '桥东新居', '云景花园', '梧桐里', '向阳小区', '银杏苑']
const shops = [
  '某家面馆',
  '某记烧烤',
  '某某建材店',
  '某某超市',
  '某某洗车行',
  '某某KTV',
  '某某汽修厂',
  '某某水果店',
]

/** A matter as it is to go: the day it came, how it is to end, how fast. */
export interface Fate<End extends string, Pace extends string> {
  day: Day
  end: End
  pace: Pace
}

/** What must be on the desk whatever chance brought: so many days ago, and how it has gone since. Not every office has all. */
export type Lately<End extends string, Pace extends string> = readonly (readonly [
  daysAgo: number,
  end: End,
  pace: Pace,
])[]

/** The fates of a ledger in the order of their days: those dealt by chance, and those of lately. */
export function fates<End extends string, Pace extends string>(
  { chance, time }: Setting,
  comeIn: () => readonly Day[],
  shares: { ends: readonly (readonly [End, number])[]; paces: readonly (readonly [Pace, number])[] },
  lately: Lately<End, Pace>,
): Fate<End, Pace>[] {
  const recent = lately
    .filter(() => chance.happens(0.7))
    .map(([daysAgo, end, pace]) => ({
      day: time.after(time.ago(daysAgo), 0) ?? time.ago(daysAgo),
      end,
      pace,
    }))
  const days = comeIn()
  const ends = chance.deal(shares.ends, days.length)
  const paces = chance.deal(shares.paces, days.length)
  const dealt = days.map((day, index) => ({ day, end: ends[index]!, pace: paces[index]! }))
  return [...dealt, ...recent].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** Puts places of the office into a sentence: {village} {road} {estate} {shop} {n}. */
export const tell = (sentence: string, { office, chance }: Pick<Setting, 'office' | 'chance'>): string =>
  sentence
    .replace('{village}', () => chance.pick(office.villages))
    .replace('{road}', () => chance.pick(roads))
    .replace('{estate}', () => chance.pick(estates))
    .replace('{shop}', () => chance.pick(shops))
    .replace('{n}', () => String(chance.int(2, 12)))

/** Counts up within each year, as case numbers do. */
export function numbering(): (on: Day) => { year: string; n: number } {
  const reached = new Map<string, number>()
  return (on) => {
    const year = on.slice(0, 4)
    const n = (reached.get(year) ?? 0) + 1
    reached.set(year, n)
    return { year, n }
  }
}
