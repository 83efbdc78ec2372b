/**
 * The systems of headings for the part on measures: a plan orders the themes of government under law, and each kind of
 * unit has its own words for them. Which system a report follows is settled for its unit and year.
 */
import type { Label } from '#kernel/label.ts'
import type { Theme } from '#kernel/wording.ts'
import { lawBasedGovernmentOutline } from '#law/statutes/law-based-government-outline.ts'
import type { UnitKind } from '#store/units.ts'

type Headings = Readonly<Record<Exclude<Theme, 'leadership'>, string>>
/** Government from the county upwards, towns and streets, departments. */
type Variant = 'government' | 'township' | 'department'

export interface Section {
  heading: string | null
  themes: readonly Theme[]
}

interface System extends Label {
  /** The plan whose order it follows, and the last year in which it may be named as a present one. */
  plan: { title: string; until: number }
  /** `leadership` has a part of its own. */
  order: readonly Exclude<Theme, 'leadership'>[]
  headings: Readonly<Record<Variant, Headings>>
}

const government2021: Headings = {
  functions: '健全政府机构职能体系，推动更好发挥政府作用',
  institutions: '健全依法行政制度体系，加快推进政府治理规范化程序化法治化',
  decisions: '健全行政决策制度体系，不断提升行政决策公信力和执行力',
  enforcement: '健全行政执法工作体系，全面推进严格规范公正文明执法',
  emergency: '健全突发事件应对体系，依法预防处置重大突发事件',
  disputes: '健全社会矛盾纠纷行政预防调处化解体系，不断促进社会公平正义',
  oversight: '健全行政权力制约和监督体系，促进行政权力规范透明运行',
  technology: '健全法治政府建设科技保障体系，全面建设数字法治政府',
  capacity: '加强党的领导，完善法治政府建设推进机制',
  publicity: '加强党的领导，完善法治政府建设推进机制',
}

const township2021: Headings = {
  functions: '依法全面履行职能，优化法治化营商环境',
  institutions: '加强合法性审查，完善依法行政制度',
  decisions: '规范决策程序，坚持科学民主依法决策',
  enforcement: '推进严格规范公正文明执法',
  emergency: '依法预防和处置突发事件',
  disputes: '依法有效化解社会矛盾纠纷',
  oversight: '自觉接受监督，推进政务公开',
  technology: '加强法治政府建设科技保障',
  capacity: '提升依法行政能力',
  publicity: '深入开展法治宣传教育',
}

const department2021: Headings = {
  ...township2021,
  functions: '依法履行部门职责，优化法治化营商环境',
  institutions: '加强行政规范性文件管理，完善依法行政制度',
  decisions: '严格执行重大行政决策程序',
  publicity: '落实“谁执法谁普法”普法责任制',
}

/** The seven tasks of the older plan; what it had no task of its own for stands with the nearest. */
const government2015: Headings = {
  functions: '依法全面履行政府职能',
  emergency: '依法全面履行政府职能',
  technology: '依法全面履行政府职能',
  institutions: '完善依法行政制度体系',
  decisions: '推进行政决策科学化民主化法治化',
  enforcement: '坚持严格规范公正文明执法',
  oversight: '强化对行政权力的制约和监督',
  disputes: '依法有效化解社会矛盾纠纷',
  capacity: '全面提高政府工作人员法治思维和依法行政能力',
  publicity: '全面提高政府工作人员法治思维和依法行政能力',
}

const department2015: Headings = {
  ...government2015,
  functions: '依法全面履行部门职能',
  emergency: '依法全面履行部门职能',
  technology: '依法全面履行部门职能',
}

export const headingSystems = {
  'outline-2021': {
    zh: '按2021—2025年纲要的标题',
    en: 'Headings of the 2021–2025 outline',
    plan: { title: lawBasedGovernmentOutline.title, until: 2025 },
    order: [
      'functions',
      'institutions',
      'decisions',
      'enforcement',
      'emergency',
      'disputes',
      'oversight',
      'technology',
      'capacity',
      'publicity',
    ],
    headings: { government: government2021, township: township2021, department: department2021 },
  },
  'outline-2015': {
    zh: '按2015—2020年纲要的标题',
    en: 'Headings of the 2015–2020 outline',
    plan: { title: '法治政府建设实施纲要（2015－2020年）', until: 2020 },
    order: [
      'functions',
      'emergency',
      'technology',
      'institutions',
      'decisions',
      'enforcement',
      'oversight',
      'disputes',
      'capacity',
      'publicity',
    ],
    headings: { government: government2015, township: government2015, department: department2015 },
  },
} as const satisfies Record<string, System>

export type HeadingSystem = keyof typeof headingSystems

/** The system that reports on a year usually follow; after a plan has run out, its headings stay until another comes. */
export const headingSystemOf = (year: number): HeadingSystem =>
  year <= 2020 ? 'outline-2015' : 'outline-2021'

const variantOf: Readonly<Record<UnitKind, Variant>> = {
  province: 'government',
  prefecture: 'government',
  county: 'government',
  township: 'township',
  town: 'township',
  street: 'township',
  village: 'township',
  department: 'department',
}

/** Themes that stand side by side under one heading make one section. */
export function sectionsOf(system: HeadingSystem, kind: UnitKind): Section[] {
  const { order, headings } = headingSystems[system] as System
  const sections: { heading: string; themes: Theme[] }[] = []
  for (const theme of order) {
    const heading = headings[variantOf[kind]][theme]
    const last = sections.at(-1)
    if (last?.heading === heading) last.themes.push(theme)
    else sections.push({ heading, themes: [theme] })
  }
  return sections
}
