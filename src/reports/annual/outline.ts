/**
 * The outline of the yearly report as data: the parts that must be there, each with its basis, and the headings under
 * which the sentences of the ledgers come. Another order, or the plan that follows the present one, is a change of data.
 */
import type { Label } from '#kernel/label.ts'
import type { Theme } from '#kernel/wording.ts'
import { firstResponsiblePersonProvisions as responsibility } from '#law/statutes/first-responsible-person-provisions.ts'
import { lawBasedGovernmentOutline as plan } from '#law/statutes/law-based-government-outline.ts'
import { ruleOfLawInspectionProvisions as inspection } from '#law/statutes/rule-of-law-inspection-provisions.ts'
import type { UnitKind } from '#store/units.ts'

/** The required parts, as the reader of reports names them too. */
export type PartRole = 'measures' | 'shortcomings' | 'leadership' | 'plan' | 'other'

/** Texts may name `{unit}`, `{year}`, `{next}` (the year after) and `{day}`, the day of the figures. */
export interface OutlinePart {
  role: PartRole
  heading: string
  basis: { law: string; article: string }
  sections: readonly Section[]
  /** A plain fact that stands where the ledgers have nothing to say; never a placeholder. */
  otherwise: string
  /** What no ledger knows and a person has to write. */
  todo: Label
}

export interface Section {
  heading: string | null
  themes: readonly Theme[]
}

export interface Outline {
  /** The plan whose order the headings follow, and the last year in which it may be named as a present one. */
  plan: { title: string; until: number }
  opening: string
  parts: readonly OutlinePart[]
  closing: string
}

export function outlineFor(kind: UnitKind): Outline {
  return {
    plan: { title: plan.title, until: 2025 },
    opening: `按照《${inspection.title}》的要求，现将{unit}{year}年法治政府建设情况报告如下。`,
    parts: [
      { ...measures, sections: sectionsOf(headingsOf[kind]) },
      shortcomings,
      leadership,
      arrangements,
      other,
    ],
    closing: '特此报告。',
  }
}

const basis = { law: inspection.title, article: '年度报告章' }

const measures = {
  role: 'measures',
  heading: '{year}年推进法治政府建设的主要举措和成效',
  basis,
  otherwise: '截至{day}，{year}年度台账中没有可以统计的记录。',
  todo: {
    zh: '数字之外的举措、做法和典型事例由人补写；导语也可在此基础上改写。',
    en: 'Add measures and examples that are not figures; the opening may be rewritten too.',
  },
} as const

const shortcomings: OutlinePart = {
  role: 'shortcomings',
  heading: '{year}年推进法治政府建设存在的不足和原因',
  basis,
  sections: [],
  otherwise: '截至{day}的台账记录中，没有查出逾期、未办结或者未达到规定次数的事项。',
  todo: {
    zh: '逐项核对所列不足，补上台账之外的不足，并写明每项的原因；原因只能由人来写。',
    en: 'Check each shortcoming, add those that no ledger shows, and write the reason of each.',
  },
}

const leadership: OutlinePart = {
  role: 'leadership',
  heading: '{year}年党政主要负责人履行推进法治建设第一责任人职责的情况',
  basis,
  sections: [{ heading: null, themes: ['leadership'] }],
  otherwise: `按照《${responsibility.title}》，党政主要负责人是推进法治建设的第一责任人。`,
  todo: {
    zh: '会议和学法次数之外的履职情况（部署、过问、协调、督办，述法等）由人补写，写职责，不写个人功绩。',
    en: 'Add how the leaders carried out their duties beyond what is counted; duties, not personal merits.',
  },
}

const arrangements: OutlinePart = {
  role: 'plan',
  heading: '{next}年推进法治政府建设的主要安排',
  basis,
  sections: [],
  otherwise: '{next}年，继续依法履行职责，推进法治政府建设。',
  todo: {
    zh: '下一年度的安排由单位研究决定，并与不足逐条对应；已列的各条是按不足提出的建议。',
    en: 'The unit decides on the arrangements, one for each shortcoming; those listed are proposals.',
  },
}

const other: OutlinePart = {
  role: 'other',
  heading: '其他需要报告的情况',
  basis,
  sections: [],
  otherwise: '本报告所列数据由台账统计得出，统计截至{day}。',
  todo: {
    zh: '有其他需要报告的情况的，由人补写。',
    en: 'Add other matters to be reported, if there are any.',
  },
}

/** Part one in the order of the plan; `leadership` has a part of its own. */
const order = [
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
] as const satisfies readonly Theme[]

type Headings = Readonly<Record<Exclude<Theme, 'leadership'>, string>>

/** The plan's own headings, as governments from the county upwards use them. */
const government: Headings = {
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

const township: Headings = {
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

const department: Headings = {
  ...township,
  functions: '依法履行部门职责，优化法治化营商环境',
  institutions: '加强行政规范性文件管理，完善依法行政制度',
  decisions: '严格执行重大行政决策程序',
  publicity: '落实“谁执法谁普法”普法责任制',
}

const headingsOf: Readonly<Record<UnitKind, Headings>> = {
  province: government,
  prefecture: government,
  county: government,
  township,
  town: township,
  street: township,
  village: township,
  department,
}

/** Themes that stand side by side under one heading make one section. */
function sectionsOf(headings: Headings): Section[] {
  const sections: { heading: string; themes: Theme[] }[] = []
  for (const theme of order) {
    const last = sections.at(-1)
    if (last?.heading === headings[theme]) last.themes.push(theme)
    else sections.push({ heading: headings[theme], themes: [theme] })
  }
  return sections
}
