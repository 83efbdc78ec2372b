/** Publicity of an office: what each month calls for, what was put out, and what is planned for the next weeks. */
import { addDays, type Day, monthOf } from '#kernel/day.ts'
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Row } from '#kernel/tally.ts'
import type { fields } from '#ledgers/publicity/fields.ts'
import { isTown, type MadeUp, type Setting, tell } from './offices.ts'
import { arrivals, seasons } from './time.ts'

type Activity = Partial<EntryOf<typeof fields>> & { status: string }
type ActivityKind = NonNullable<Activity['kind']>

/** The theme and campaign of each month, January first; null leaves the theme to chance. */
const calendar: readonly (readonly [theme: string, campaign: string | null])[] = [
  ['劳动保障', null],
  ['反诈', null],
  ['消费者权益保护', '3·15'],
  ['国家安全', '4·15'],
  ['民法典', '民法典宣传月'],
  ['安全生产', '安全生产月'],
  ['未成年人保护', '法律八进'],
  ['信访法治', null],
  ['未成年人保护', '法律八进'],
  ['婚姻家庭', '法律八进'],
  ['生态环境', null],
  ['宪法', '宪法宣传周'],
]
const anyMonth = [
  '营商环境',
  '禁毒',
  '反诈',
  '长江保护',
  '反有组织犯罪',
  '习近平法治思想',
  '婚姻家庭',
  '劳动保障',
] as const

const titles: Readonly<Record<ActivityKind, readonly string[]>> = {
  event: [
    '{village}赶场日{theme}主题宣传',
    '{theme}广场宣传咨询活动',
    '{village}{theme}文艺宣传进院坝',
    '{theme}集中宣传日活动',
  ],
  lecture: ['{theme}专题法治讲座', '{village}{theme}法治课', '“以案释法”{theme}讲座'],
  talk: ['{village}院坝会宣讲{theme}', '{theme}进万家宣讲', '法律明白人{theme}宣讲'],
  post: ['{village}公告栏张贴{theme}标语', '{road}沿线悬挂{theme}横幅'],
  online: ['微信公众号{theme}普法专栏', '{theme}普法短视频推送'],
  broadcast: ['村村响{theme}广播', '流动宣传车{theme}巡回宣传'],
  contest: ['{theme}法律知识竞赛', '{village}{theme}有奖问答'],
  performance: ['{village}{theme}法治文艺演出'],
  oath: ['宪法宣誓仪式'],
  household: ['{village}{theme}入户宣传'],
  media: ['{theme}普法工作媒体报道'],
}

const venues = [
  'village',
  'village',
  'community',
  'community',
  'school',
  'enterprise',
  'office',
  'unit',
  'park',
  'barracks',
  'other',
] as const
const audienceAt = {
  village: 'residents',
  community: 'residents',
  school: 'youth',
  enterprise: 'enterprise',
  office: 'staff',
  unit: 'staff',
  park: 'enterprise',
  barracks: 'other',
  other: 'residents',
} as const

export function publicity(setting: Setting): MadeUp[] {
  const { office, chance, time } = setting
  const days = arrivals(chance, time, office.volume.publicity, { season: seasons.publicity, growth: 1.06 })
  const kinds = chance.deal<ActivityKind>(
    [
      ['event', 36],
      ['lecture', 16],
      ['talk', 16],
      ['post', 12],
      ['online', 14],
      ['broadcast', 6],
      ['contest', 3],
      ['household', 3],
      ['media', 2],
      ['performance', 1],
    ],
    days.length,
  )
  const held = days.map((day, index) => activity(setting, day, kinds[index]!))
  const planned = [4, 9, 16].map((days) => plan(setting, time.worked(addDays(time.today, days))))
  return [...held, ...planned]
}

function activity(setting: Setting, day: Day, kind: ActivityKind): MadeUp {
  const { chance, time } = setting
  if (chance.happens(0.02))
    return { values: { ...announced(setting, day, kind), status: 'cancelled', note: '因天气原因取消' } }
  const onsite = kind !== 'online' && kind !== 'broadcast' && kind !== 'post'
  const values: Activity = {
    ...announced(setting, day, kind),
    status: day < time.ago(45) ? 'archived' : 'held',
    reached: kind === 'online' ? chance.int(120, 900) : chance.int(18, 160),
    reached_unit: onsite ? 'people' : 'attendances',
    consultations: kind === 'event' || kind === 'talk' ? chance.int(3, 28) : null,
    source_doc: '活动照片、签到表',
  }
  return { values, parts: { outputs: putOut(setting, kind, values.theme ?? '') } }
}

const plan = (setting: Setting, day: Day): MadeUp => ({
  values: {
    ...announced(setting, day, setting.chance.pick(['event', 'lecture', 'talk'] as const)),
    status: 'planned',
  },
})

function announced(setting: Setting, day: Day, kind: ActivityKind): Partial<Activity> {
  const { office, chance, staff } = setting
  const [ofMonth, campaign] = calendar[monthOf(day) - 1]!
  const seasonal = chance.happens(0.6)
  const theme = seasonal ? ofMonth : chance.pick(anyMonth)
  const venue_kind = chance.pick(venues)
  return {
    title: tell(chance.pick(titles[kind]).replace('{theme}', theme), setting),
    kind,
    held_on: day,
    theme,
    campaign: seasonal ? campaign : null,
    venue_kind,
    village: chance.pick(office.villages),
    audience: audienceAt[venue_kind],
    channel: kind === 'online' ? 'online' : 'onsite',
    responsible_dept: chance.pick([
      office.name,
      isTown(office) ? `${office.short}司法所` : office.name,
      chance.pick(staff).org,
    ]),
    entered_by: chance.pick(staff).name,
  }
}

function putOut({ chance }: Setting, kind: ActivityKind, theme: string): Row[] {
  if (kind === 'online' || kind === 'broadcast') return []
  if (kind === 'post') {
    return [
      { item: 'slogan', qty: chance.int(4, 20), unit: '条' },
      { item: 'banner', qty: chance.int(1, 5), unit: '条' },
    ]
  }
  const rows: Row[] = [{ item: 'material', qty: chance.int(4, 40) * 10, unit: '份' }]
  if (chance.happens(0.5)) rows.push({ item: 'gift', qty: chance.int(2, 15) * 10, unit: '份' })
  if (kind === 'event')
    rows.push(
      { item: 'board', qty: chance.int(2, 8), unit: '块' },
      { item: 'banner', qty: chance.int(1, 3), unit: '条' },
    )
  if (theme === '营商环境') rows.push({ item: 'slogan', qty: chance.int(3, 12), unit: '条' })
  return rows
}
