/** Advisers of an office and of its villages, and what they did. */
import { addDays, addYears, yearOf } from '#kernel/day.ts'
import { chanceOf } from './chance.ts'
import { goAsFarAs, meant } from './course.ts'
import { isTown, type MadeUp, numbering, type Office, type Setting, tell } from './offices.ts'
import { someName } from './people.ts'

interface Adviser {
  lawyer: string
  level: 'government' | 'village'
}

/** The same advisers for the book of engagements and for that of services. */
function advisersOf(office: Office): Adviser[] {
  const chance = chanceOf(`${office.code} advisers`)
  const ofVillages = isTown(office) ? 2 : 1
  return ['government', ...Array.from({ length: ofVillages }, () => 'village')].map((level) => ({
    lawyer: someName(chance),
    level: level as Adviser['level'],
  }))
}

export function engagements({ office, chance, staff, time }: Setting): MadeUp[] {
  const thisYear = yearOf(time.today)
  const firm = () => chance.pick(['某某律师事务所', '某山律师事务所', '某泉律师事务所'])
  const base = () => ({ firm: firm(), client: office.name, entered_by: chance.pick(staff).name })
  const current = advisersOf(office).map(({ lawyer, level }, index) => {
    const term_from = `${thisYear - 1}-01-01`
    const assessed_on = time.after(`${thisYear - 1}-12-10`, 0)
    const renewed = index === 0 && time.after(`${thisYear}-01-04`, 0)
    return {
      ...base(),
      lawyer,
      level,
      adviser_kind: 'lawyer',
      ...(level === 'village' && isTown(office) && { villages: Math.floor(office.villages.length / 2) }),
      term_from,
      term_to: addDays(addYears(term_from, 2), -1),
      agreement_on: addDays(term_from, -6),
      fee: chance.int(2, 8) * 10_000,
      ...(assessed_on && { assessed_on, assessment: chance.happens(0.4) ? 'excellent' : 'sound' }),
      ...(renewed && { renewed_on: renewed }),
      status: renewed ? 'renewed' : 'engaged',
    }
  })
  const former = {
    ...base(),
    lawyer: someName(chance),
    level: 'government',
    adviser_kind: 'lawyer',
    term_from: `${thisYear - 2}-01-01`,
    term_to: `${thisYear - 1}-12-31`,
    ended_on: `${thisYear - 1}-12-31`,
    status: 'ended',
  }
  const own = {
    ...base(),
    firm: null,
    lawyer: chance.pick(staff).name,
    level: 'government',
    adviser_kind: 'public_lawyer',
    term_from: `${thisYear - 1}-03-01`,
    status: 'engaged',
  }
  const proposed = {
    ...base(),
    lawyer: someName(chance),
    level: 'government',
    term_from: time.today,
    status: 'proposed',
  }
  return [former, ...current, own, ...(isTown(office) ? [] : [proposed])].map((values) => ({ values }))
}

const ofGovernment = [
  ['advice', '就{village}征地事项提出法律建议'],
  ['consultation', '解答科室法律咨询'],
  ['review', '审查{village}工程合同', 'contract'],
  ['drafting', '参与起草{road}管理办法'],
  ['dispute_mediation', '参与{village}工程款重大纠纷调解'],
  ['review', '审查规范性文件', 'normative_doc'],
  ['meeting', '列席会议并发表意见'],
  ['review', '审查重大决策', 'decision'],
  ['checkup', '为{shop}开展法治体检'],
  ['review', '审核重大行政处罚', 'enforcement_major'],
] as const

const ofVillages = [
  ['consultation', '{village}解答法律咨询'],
  ['dispute_mediation', '{village}邻里纠纷化解'],
  ['publicity', '{village}法治讲座'],
  ['consultation', '{estate}解答物业咨询'],
  ['legal_aid_help', '{village}协助申请法律援助'],
  ['village_rules', '{village}协助修订村规民约'],
  ['drafting', '{village}代拟法律文书'],
  ['review', '{village}审查村级合同', 'contract'],
] as const

const stages = ['done', 'adopted', 'done', 'declined', 'done', 'handling', 'done', 'adopted', 'asked']

export function services(setting: Setting): MadeUp[] {
  const { chance, office, staff, time } = setting
  const [government, ...village] = advisersOf(office)
  const next = numbering()
  return meant(setting, isTown(office) ? 44 : 36, stages).map(({ day, until, index }): MadeUp => {
    const forVillage = index % 2 === 1
    const list: readonly (readonly [string, string, string?])[] = forVillage ? ofVillages : ofGovernment
    const [kind, matter, object] = list[Math.floor(index / 2) % list.length]!
    const { year, n } = next(day)
    const written = kind === 'advice' || kind === 'review'
    const values = goAsFarAs(
      until,
      day,
      [
        { to: 'handling', days: 0 },
        {
          to: 'done',
          days: 0,
          writes: () => ({
            persons: kind === 'publicity' ? chance.int(15, 60) : chance.int(1, 5),
            opinion_file: written,
            ...(written && chance.happens(0.15) && { saved: chance.int(1, 20) * 10_000 }),
          }),
        },
        until === 'declined'
          ? { to: 'declined', days: 3, writes: () => ({ adopted: false, note: '按上级要求另行办理' }) }
          : { to: 'adopted', days: 3, writes: () => ({ adopted: true }) },
      ],
      {
        status: 'asked',
        no: `${office.short}顾〔${year}〕${n}号`,
        served_on: day,
        lawyer: (forVillage ? chance.pick(village) : government!).lawyer,
        level: forVillage ? 'village' : 'government',
        kind,
        object: object ?? null,
        matter: tell(matter, setting),
        ...(forVillage && { village: chance.pick(office.villages) }),
        ...(kind === 'checkup' && { client: `某某公司（${chance.int(1, 9)}）` }),
        entered_by: chance.pick(staff).name,
      },
      time,
    )
    return { values }
  })
}
