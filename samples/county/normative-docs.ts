/** Normative documents of an office, from draft to clean-up. */
import { addYears } from '#kernel/day.ts'
import { goAsFarAs, type Leg, meant } from './course.ts'
import { isTown, type MadeUp, numbering, type Setting } from './offices.ts'

const subjects = [
  '加强河道采砂管理',
  '规范烟花爆竹燃放',
  '加强餐饮油烟治理',
  '规范农村宅基地审批',
  '加强夜市经营管理',
  '扶持特色农产品加工',
  '规范停车秩序',
  '加强养犬管理',
]

const stages = [
  'in_force',
  'filed',
  'amended',
  'in_force',
  'repealed',
  'published',
  'refused',
  'expired',
  'issued',
  'deliberated',
  'reviewed',
  'in_force',
  'submitted',
  'consulted',
  'drafted',
]

export function normativeDocs(setting: Setting): MadeUp[] {
  const { chance, office, staff, time } = setting
  const next = numbering()
  return meant(setting, isTown(office) ? 5 : 8, stages).map(({ day, until, index }): MadeUp => {
    const market = index % 3 === 1
    const subject = subjects[index % subjects.length]!
    const { year, n } = next(day)
    const opinion = until === 'refused' ? 'unlawful' : chance.happens(0.4) ? 'lawful_if_amended' : 'lawful'
    const outcome =
      ({ amended: 'amended', repealed: 'repealed', expired: 'expired' } as const)[until] ?? 'kept'
    const legs: Leg[] = [
      {
        to: 'consulted',
        days: 3,
        writes: (on) => ({
          consulted_on: on,
          consult_until: time.after(on, 31),
          opinions_received: chance.int(2, 30),
          opinions_adopted: chance.int(0, 2),
        }),
      },
      {
        to: 'submitted',
        days: 34,
        writes: (on) => ({
          submitted_on: on,
          ...(market && {
            fair_review_on: on,
            fair_review_result: chance.happens(0.3) ? 'amended' : 'sound',
          }),
        }),
      },
      {
        to: until === 'refused' ? 'refused' : 'reviewed',
        days: chance.int(5, 14),
        writes: (on) => ({
          reviewed_on: on,
          review_opinion: opinion,
          reviewer_kind: chance.happens(0.6) ? 'legal_office' : 'counsel',
        }),
      },
      ...(until === 'refused' ? [] : afterReview(setting, { year, n, outcome, until })),
    ]
    const values = goAsFarAs(
      until,
      day,
      legs,
      {
        status: 'drafted',
        title: `${office.name}关于${subject}的通知`,
        issuer: office.name,
        issuer_level: office.kind === 'county' ? 'government' : isTown(office) ? 'township' : 'department',
        issuer_listed: true,
        drafter: chance.pick(staff).org,
        drafted_on: day,
        market,
        entered_by: chance.pick(staff).name,
      },
      time,
    )
    return { values }
  })
}

interface Document {
  year: string
  n: number
  outcome: string
  until: string
}

function afterReview({ chance, office, time }: Setting, { year, n, outcome, until }: Document): Leg[] {
  return [
    { to: 'deliberated', days: chance.int(3, 10), writes: (on) => ({ collective_on: on }) },
    {
      to: 'issued',
      days: chance.int(2, 8),
      writes: (on) => ({
        issued_on: on,
        unified_reg_no: `${office.short}登〔${year}〕${n}号`,
        unified_doc_no: `${office.short}规〔${year}〕${n}号`,
        effective_on: on,
        valid_to: until === 'expired' ? time.after(on, 60) : addYears(on, 5),
      }),
    },
    { to: 'published', days: 2, writes: (on) => ({ published_on: on, explained_on: on }) },
    {
      to: 'filed',
      days: chance.happens(0.85) ? chance.int(3, 9) : 20,
      writes: (on) => ({
        filed_on: on,
        filing_compliant: chance.happens(0.9),
        ...(office.kind === 'county' && { npc_filed_on: on }),
      }),
    },
    {
      to: 'in_force',
      days: 12,
      writes: (on) => ({
        filing_reviewed_on: on,
        filing_review: chance.happens(0.2) ? 'corrected' : 'accepted',
        evaluated_on: on,
      }),
    },
    ...(outcome === 'kept'
      ? []
      : [{ to: outcome, days: 60, writes: (on: string) => ({ cleanup_on: on, cleanup_result: outcome }) }]),
  ]
}
