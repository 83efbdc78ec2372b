/** Oversight: inspections and audits, the issues they found and how far these are mended, advice of court and procuratorate. */
import type { Row } from '#kernel/tally.ts'
import { unitKindOf } from '#ledgers/unit-kind.ts'
import { goAsFarAs, type Leg, meant } from './course.ts'
import { type MadeUp, numbering, type Setting } from './offices.ts'

const inspected = ['某某街道', '某某镇', '某某乡', '云岭县某某局', '云岭县某某中心'] as const
const kinds = [
  'special_inspection',
  'audit',
  'case_review',
  'rol_inspection',
  'enforcement_supervision',
  'audit',
] as const

export function inspections(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  if (office.kind !== 'county' && office.kind !== 'department') return []
  const next = numbering()
  const stops = ['archived', 'reported', 'finished', 'running', 'planned', 'finished', 'archived']
  return meant(setting, 10, stops).map(({ day, until, index }): MadeUp => {
    const kind = kinds[index % kinds.length]!
    const { year, n } = next(day)
    const start = {
      status: 'planned',
      no: `${office.short}督〔${year}〕${n}号`,
      title: `${year}年第${n}次监督项目`,
      kind,
      level: 'county',
      body: office.name,
      entered_by: chance.pick(staff).name,
    }
    const names = inspected.slice(0, kind === 'audit' ? 1 : chance.int(2, inspected.length))
    return {
      values: goAsFarAs(until, day, inspecting(kind, setting), start, time),
      parts: { units: names.map((name) => ({ name, kind: unitKindOf(name) })) },
    }
  })
}

const inspecting = (kind: string, { chance }: Setting): Leg[] => [
  { to: 'running', days: 0, writes: (on) => ({ started_on: on }) },
  {
    to: 'finished',
    days: 20,
    writes: (on): Row => ({
      finished_on: on,
      feedback_on: on,
      source_doc: '反馈意见',
      ...(kind === 'audit' && {
        amount_found: chance.int(5, 90) * 10_000,
        amount_reduced: chance.int(1, 40) * 10_000,
        amount_recovered: chance.int(1, 9) * 10_000,
        suggestions: chance.int(2, 6),
      }),
      ...(kind === 'case_review' && { files_reviewed: 40, files_sound: chance.int(36, 40) }),
    }),
  },
  { to: 'reported', days: 25, writes: (on) => ({ reported_on: on }) },
  { to: 'archived', days: 20 },
]

const found = [
  ['special_inspection', '制度缺失', '学法制度没有更新'],
  ['enforcement_supervision', '案卷不规范', '执法案卷归档不及时'],
  ['env_inspection', '生态环境', '沿河垃圾清理不彻底'],
  ['audit', '财务管理', '专项资金拨付不及时'],
  ['case_review', '程序不规范', '告知书送达回证填写不全'],
  ['special_inspection', '公示公开不到位', '公示栏内容陈旧'],
  ['self_check', '责任落实不到位', '普法责任清单没有细化'],
] as const

export function issues(setting: Setting): MadeUp[] {
  const { chance, time, staff } = setting
  const stops = [
    'written_off',
    'rectifying',
    'rectified',
    'written_off',
    'verified',
    'found',
    'unfounded',
    'written_off',
  ]
  return meant(setting, 16, stops).map(({ day, until, index }): MadeUp => {
    const [project_kind, category, title] = found[index % found.length]!
    const [own, other] = [staff[index % staff.length]!.name, staff[(index + 1) % staff.length]!.name]
    const start = {
      status: 'found',
      project_kind,
      found_on: day,
      title,
      category,
      confirmed: until === 'unfounded' ? null : true,
      unit: '某某科',
      document_kind: project_kind === 'special_inspection' ? 'urging' : 'notice',
      document_on: day,
      entered_by: chance.pick(staff).name,
    }
    const dismissed: Leg[] = [
      {
        to: 'unfounded',
        days: 7,
        writes: () => ({ confirmed: false, source_doc: '核查报告', note: '经核查不属实' }),
      },
    ]
    const mended: Leg[] = [
      { to: 'rectifying', days: 3, writes: () => ({ responsible: '某某科', measure: '限期补齐并建立台账' }) },
      {
        to: 'rectified',
        days: index % 7 === 0 ? 45 : 18,
        writes: (on) => ({ rectified_on: on, rectified_by: own, result: '已补齐', source_doc: '整改报告' }),
      },
      { to: 'verified', days: 5, writes: (on) => ({ verified_on: on, verified_by: other }) },
      { to: 'written_off', days: 4, writes: (on) => ({ written_off_on: on }) },
    ]
    const values = goAsFarAs(until, day, until === 'unfounded' ? dismissed : mended, start, time)
    const blamed = index % 9 === 0 && Boolean(values.written_off_on)
    return {
      values,
      ...(blamed && { parts: { accountability: [{ name: own, kind: 'talk', on: values.written_off_on }] } }),
    }
  })
}

const advised = [
  ['judicial', '云岭县人民法院', '关于规范执法文书送达的建议'],
  ['procurator', '云岭县人民检察院', '关于加强执法证件管理的建议'],
  ['public_interest', '云岭县人民检察院', '关于整治河道垃圾的建议'],
] as const

export function advices(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const next = numbering()
  return meant(setting, 3, ['archived', 'replied', 'received']).map(({ day, until, index }): MadeUp => {
    const [kind, body, title] = advised[index % advised.length]!
    const { year, n } = next(day)
    const start = {
      status: 'received',
      no: `${office.short}建〔${year}〕${n}号`,
      kind,
      body,
      title,
      received_on: day,
      responsible: '某某科',
      entered_by: chance.pick(staff).name,
    }
    const legs: Leg[] = [
      { to: 'replied', days: 35, writes: (on) => ({ replied_on: on, adopted: true, source_doc: '复函' }) },
      { to: 'archived', days: 20 },
    ]
    return { values: goAsFarAs(until, day, legs, start, time) }
  })
}
