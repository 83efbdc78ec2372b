/**
 * The outline of the yearly report as data: the parts that must be there, each with its basis, in the order and under the
 * headings that a unit has settled for a year. Another order, or the plan that follows the present one, is a change of data.
 */
import type { Label } from '#kernel/label.ts'
import { firstResponsiblePersonProvisions as responsibility } from '#law/statutes/first-responsible-person-provisions.ts'
import { ruleOfLawInspectionProvisions as inspection } from '#law/statutes/rule-of-law-inspection-provisions.ts'
import type { UnitKind } from '#store/units.ts'
import { type HeadingSystem, headingSystemOf, headingSystems, type Section, sectionsOf } from './headings.ts'

/** The required parts, as the reader of reports names them too. */
export type PartRole = 'measures' | 'shortcomings' | 'leadership' | 'plan' | 'other'

export const partLabels: Readonly<Record<PartRole, Label>> = {
  measures: { zh: '主要举措和成效', en: 'Measures and results' },
  shortcomings: { zh: '不足和原因', en: 'Shortcomings and reasons' },
  leadership: { zh: '主要负责人履职', en: "The leaders' duty" },
  plan: { zh: '下一年度安排', en: "Next year's plan" },
  other: { zh: '其他情况', en: 'Other matters' },
}

/** What no yearly report may lack, and what says so. */
export const required = [
  'measures',
  'shortcomings',
  'leadership',
  'plan',
] as const satisfies readonly PartRole[]
export const requiredBy = { law: inspection.title, article: '年度报告章' } as const

/** Parts under a common heading, as reports have it that tell of measures and leadership in one. */
export interface PartGroup {
  heading: string
  parts: readonly PartRole[]
}

/** What a unit settles for a year. */
export interface OutlineChoice {
  headings: HeadingSystem
  order: readonly (PartRole | PartGroup)[]
}

export const usualChoice = (year: number): OutlineChoice => ({
  headings: headingSystemOf(year),
  order: ['measures', 'shortcomings', 'leadership', 'plan', 'other'],
})

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

export interface Outline {
  /** The plan whose order the headings follow, and the last year in which it may be named as a present one. */
  plan: { title: string; until: number }
  opening: string
  /** Parts side by side, or several under one heading. */
  parts: readonly (OutlinePart | { heading: string; parts: readonly OutlinePart[] })[]
  closing: string
}

export function outlineFor(kind: UnitKind, choice: OutlineChoice): Outline {
  const parts: Readonly<Record<PartRole, OutlinePart>> = {
    measures: { ...measures, sections: sectionsOf(choice.headings, kind) },
    shortcomings,
    leadership,
    plan: arrangements,
    other,
  }
  return {
    plan: headingSystems[choice.headings].plan,
    opening: `按照《${inspection.title}》的要求，现将{unit}{year}年法治政府建设情况报告如下。`,
    parts: choice.order.map((each) =>
      typeof each === 'string'
        ? parts[each]
        : { heading: each.heading, parts: each.parts.map((role) => parts[role]) },
    ),
    closing: '特此报告。',
  }
}

const basis = requiredBy

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
