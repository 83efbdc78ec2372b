/** Enforcement cases of an office, each as far on its lawful way as time allows: told, reviewed, decided, served, published. */
import type { Day } from '#kernel/day.ts'
import type { EntryOf } from '#kernel/fields/index.ts'
import type { fields } from '#ledgers/enforcement-case/fields.ts'
import { fates, type Lately, type MadeUp, numbering, type Setting, tell } from './offices.ts'
import { someName } from './people.ts'
import { arrivals, seasons } from './time.ts'

type Case = Partial<EntryOf<typeof fields>> & { status: string }

const offences = [
  ['城市管理', '占用{road}人行道经营', [100, 800]],
  ['城市管理', '未按规定分类投放生活垃圾', [50, 500]],
  ['城市管理', '运输渣土车辆未采取密闭措施', [1000, 5000]],
  ['城市管理', '擅自设置户外广告设施', [500, 3000]],
  ['住房城建', '未取得规划许可搭建构筑物', [3000, 30000]],
  ['住房城建', '{estate}物业企业未公示收费标准', [1000, 8000]],
  ['安全生产', '未对从业人员进行安全教育培训', [2000, 20000]],
  ['安全生产', '占用、堵塞疏散通道', [1000, 8000]],
  ['生态环境', '露天焚烧秸秆', [200, 1000]],
  ['生态环境', '{shop}餐饮油烟未经处理直接排放', [2000, 10000]],
  ['市场监管', '销售超过保质期的食品', [1000, 6000]],
  ['市场监管', '未明码标价', [200, 2000]],
  ['农林水利', '在禁渔期使用地笼捕捞', [300, 3000]],
  ['农林水利', '未经批准占用{village}耕地堆放物料', [1000, 12000]],
  ['交通运输', '超限运输车辆擅自行驶公路', [1000, 6000]],
  ['文化旅游', '娱乐场所未按规定悬挂禁入标志', [500, 3000]],
] as const

type Way =
  | 'ordinary'
  | 'major'
  | 'simple'
  | 'lenient'
  | 'exempt'
  | 'inspection'
  | 'coercion'
  | 'licence'
  | 'collection'
  | 'not_filed'
  | 'dropped'
  | 'handed_over'

type Pace = 'usual' | 'brisk' | 'undecided' | 'late' | 'very_late' | 'stuck'

const shares = {
  ends: [
    ['ordinary', 44],
    ['major', 9],
    ['simple', 12],
    ['lenient', 13],
    ['exempt', 3],
    ['inspection', 6],
    ['coercion', 3],
    ['licence', 3],
    ['collection', 1],
    ['not_filed', 3],
    ['dropped', 2],
    ['handed_over', 1],
  ],
  paces: [
    ['usual', 92],
    ['late', 6],
    ['very_late', 2],
  ],
} as const

const lately: Lately<Way, Pace> = [
  [97, 'ordinary', 'stuck'],
  [87, 'ordinary', 'stuck'],
  [45, 'ordinary', 'stuck'],
  [60, 'major', 'undecided'],
  [58, 'major', 'undecided'],
  [19, 'major', 'brisk'],
  [16, 'ordinary', 'brisk'],
  [13, 'ordinary', 'brisk'],
  [4, 'lenient', 'usual'],
  [1, 'ordinary', 'usual'],
]

/** How many days from the investigation to the notice. */
const takes: Readonly<Record<Pace, readonly [least: number, most: number]>> = {
  usual: [6, 45],
  brisk: [4, 7],
  undecided: [4, 7],
  late: [84, 98],
  very_late: [120, 160],
  stuck: [400, 400],
}

export function enforcementCases(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const comeIn = () =>
    arrivals(chance, time, office.volume.enforcement_case, { season: seasons.enforcement, growth: 1.05 })
  const coming = office.volume.enforcement_case === 0 ? [] : fates<Way, Pace>(setting, comeIn, shares, lately)
  const officers = staff.filter((colleague) => colleague.enforces)
  const next = numbering()
  return coming.map(({ day, end: way, pace }): MadeUp => {
    const [domain, cause, fines] = chance.pick(offences)
    const { year, n } = next(day)
    const first = chance.int(0, officers.length - 1)
    const organisation = chance.happens(0.55)
    const plan: Plan = { way, pace, number: `${office.short}罚决〔${year}〕${n}号`, fines, organisation }
    const values: Case = {
      case_kind:
        way === 'inspection' || way === 'coercion' || way === 'licence' || way === 'collection'
          ? way
          : 'penalty',
      ...course(setting, day, plan),
      case_no: `${office.short}立〔${year}〕${n}号`,
      subject: office.name,
      officers: `${officers[first]!.name}、${officers[(first + 1) % officers.length]!.name}`,
      name: organisation
        ? `云岭县某${chance.pick(['泰', '兴', '源', '盛', '和'])}${chance.pick(['商贸', '餐饮', '建筑', '运输', '物业'])}有限公司`
        : someName(chance),
      party_kind: organisation ? 'organisation' : 'person',
      cause: way === 'licence' ? '申请临时占用道路堆放材料' : tell(cause, setting),
      domain,
      clue_on: day,
      entered_by: chance.pick(staff).name,
    }
    return { values }
  })
}

interface Plan {
  way: Way
  pace: Pace
  number: string
  fines: readonly [least: number, most: number]
  organisation: boolean
}

function course(setting: Setting, day: Day, plan: Plan): Case {
  const { chance, time } = setting
  const { way } = plan
  const filed_on = way === 'simple' ? day : time.after(day, chance.int(1, 6))
  if (!filed_on) return { status: 'registered' }
  if (way === 'not_filed') return { status: 'not_filed', note: '经核查违法事实不成立，不予立案' }
  if (way === 'simple') return onTheSpot(setting, day, plan)
  const filed: Partial<Case> = { filed_on, procedure_kind: 'ordinary' }
  const investigated = time.after(filed_on, chance.int(2, 6))
  if (!investigated) return { status: 'filed', ...filed }
  const investigating: Partial<Case> = {
    ...filed,
    recorded: chance.happens(0.96),
    evidence: chance.pick([
      '现场检查笔录、照片、询问笔录',
      '现场勘验笔录、视频记录、当事人陈述',
      '检验报告、询问笔录、现场照片',
    ]),
  }
  const shortened = shortWay(setting, investigated, way, investigating)
  if (shortened) return shortened
  const notice_on = time.after(investigated, chance.int(...takes[plan.pace]))
  if (!notice_on) return { status: 'investigating', ...investigating }
  return fromNoticeOn(setting, notice_on, plan, {
    ...investigating,
    notice_on,
    review_level: way === 'major' ? 'major' : 'general',
  })
}

/** The ways that end without a decision. */
function shortWay({ chance, time }: Setting, investigated: Day, way: Way, so: Partial<Case>): Case | null {
  const closed_on = time.after(investigated, chance.int(5, 30))
  if (!closed_on) return null
  if (way === 'dropped') return { status: 'withdrawn', ...so, closed_on, note: '主要证据不足，撤销案件' }
  if (way === 'handed_over')
    return { status: 'transferred', ...so, closed_on, note: '涉嫌犯罪，移送公安机关' }
  if (way === 'exempt')
    return {
      status: 'not_penalised',
      ...so,
      closed_on,
      flexible: 'exempt',
      decision: '违法行为轻微并及时改正，不予行政处罚',
    }
  return null
}

function onTheSpot({ chance, time }: Setting, day: Day, { number, organisation }: Plan): Case {
  const fine = organisation ? chance.int(2, 20) * 100 : chance.int(1, 4) * 50
  const decided: Partial<Case> = {
    filed_on: day,
    notice_on: day,
    decided_on: day,
    served_on: day,
    procedure_kind: 'simple',
    review_level: 'none',
    recorded: true,
    decision_no: number,
    decision: `当场罚款${fine}元`,
    fine,
    must_publish: false,
    flexible: 'none',
  }
  const enforced_on = time.after(day, chance.int(0, 8))
  const closed_on = time.after(enforced_on, chance.int(0, 5))
  if (!enforced_on) return { status: 'served', ...decided }
  return closed_on
    ? { status: 'closed', ...decided, enforced_on, closed_on }
    : { status: 'enforced', ...decided, enforced_on }
}

function fromNoticeOn(setting: Setting, notice_on: Day, plan: Plan, so: Partial<Case>): Case {
  const { chance, time, staff } = setting
  const major = plan.way === 'major'
  const hearing_on = major && chance.happens(0.4) ? time.after(notice_on, chance.int(8, 15)) : null
  const heard: Partial<Case> = { ...so, hearing_asked: hearing_on !== null, hearing_on }
  const reviewed_on = time.after(hearing_on ?? notice_on, chance.int(1, 5))
  if (!reviewed_on) return { status: 'notified', ...heard }
  const returned = chance.happens(0.06) && reviewed_on > time.ago(20)
  const reviewed: Partial<Case> = {
    ...heard,
    reviewed_on,
    reviewer_kind: chance.happens(0.75) ? 'legal_office' : 'counsel',
    reviewer: chance.pick(staff).name,
    opinion: returned ? 'returned' : 'agree',
  }
  const discussed = major ? time.after(reviewed_on, chance.int(1, 5)) : reviewed_on
  if (returned || !discussed) return { status: 'reviewed', ...reviewed }
  const collective: Partial<Case> = { ...reviewed, collective_on: major ? discussed : null }
  const decided_on = time.after(discussed, plan.pace === 'undecided' ? 400 : chance.int(1, 5))
  if (!decided_on) return { status: major ? 'discussed' : 'reviewed', ...collective }
  return fromDecisionOn(setting, decided_on, plan, {
    ...collective,
    decided_on,
    ...decisionOf(setting, plan),
  })
}

function decisionOf({ chance }: Setting, { way, fines: [least, most], number }: Plan): Partial<Case> {
  const decision_no = number
  if (way === 'inspection')
    return { decision_no, decision: '检查未发现违法行为，提出整改建议', must_publish: true }
  if (way === 'coercion') return { decision_no, decision: '查封涉案物品', must_publish: true }
  if (way === 'licence') return { decision_no, decision: '准予许可', must_publish: true }
  if (way === 'collection') return { decision_no, decision: '征收城市生活垃圾处理费', must_publish: true }
  const flexible =
    way === 'lenient' ? chance.pick(['lighter', 'reduced', 'first_offence', 'exempt'] as const) : 'none'
  if (flexible === 'first_offence' || flexible === 'exempt') {
    return {
      decision_no,
      flexible,
      decision: '初次违法且危害后果轻微，责令改正，不予罚款',
      fine: 0,
      must_publish: true,
    }
  }
  const factor = way === 'major' ? 4 : way === 'lenient' ? 0.5 : 1
  const fine = Math.max(50, Math.round((chance.int(least, most) * factor) / 50) * 50)
  const confiscated = chance.happens(0.12) ? chance.int(2, 40) * 50 : null
  return {
    decision_no,
    flexible,
    fine,
    confiscated,
    decision: `责令改正，罚款${fine}元${confiscated ? `，没收违法所得${confiscated}元` : ''}`,
    must_publish: true,
  }
}

function fromDecisionOn({ chance, time }: Setting, decided_on: Day, { way }: Plan, so: Partial<Case>): Case {
  const served_on = time.after(decided_on, chance.happens(0.95) ? chance.int(0, 6) : chance.int(12, 18))
  const published_on = time.after(decided_on, chance.happens(0.93) ? chance.int(1, 8) : chance.int(13, 25))
  const stage =
    published_on && (!served_on || published_on >= served_on) ? 'published' : served_on ? 'served' : 'decided'
  const told: Partial<Case> = { ...so, served_on, published_on }
  if (!served_on) return { status: published_on ? 'published' : 'decided', ...told }
  const unpaid = way === 'ordinary' && chance.happens(0.015)
  const enforced_on = unpaid ? null : time.after(served_on, chance.int(2, 16))
  if (!enforced_on) return { status: stage, ...told }
  const closed_on = time.after(
    published_on && published_on > enforced_on ? published_on : enforced_on,
    chance.int(1, 8),
  )
  if (!closed_on) return { status: 'enforced', ...told, enforced_on }
  const archived_on = time.after(closed_on, chance.int(10, 40))
  return archived_on
    ? { status: 'archived', ...told, enforced_on, closed_on, archived_on }
    : { status: 'closed', ...told, enforced_on, closed_on }
}
