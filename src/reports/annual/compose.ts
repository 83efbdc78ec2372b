/**
 * The yearly report written from ledgers: outline, sentences and figures become an official document. Pure; where the
 * ledgers know nothing a plain fact stands, and what a person has to write is listed beside the text, never in it.
 */

import type { Label } from '#kernel/label.ts'
import type { Ledger } from '#kernel/ledger.ts'
import type { Hole } from '#kernel/wording.ts'
import type { Unit } from '#store/units.ts'
import type { Block, FigureRef, Inline, Level, OfficialDocument } from '../document/tree.ts'
import { printedDay } from '../document/wording.ts'
import { anchorOf, hasRecords, type Measured, type Measurements, refOf } from './measured.ts'
import { addresseesOf, organOf, titleOf } from './organs.ts'
import {
  type Outline,
  type OutlineChoice,
  type OutlinePart,
  outlineFor,
  type PartRole,
  usualChoice,
} from './outline.ts'
import { type Examined, type Shortcoming, shortcomingsOf, wasExamined } from './shortcomings.ts'
import { isKept, speak } from './speak.ts'

export interface Todo extends Label {
  /** The part it concerns; null: the document as a whole. */
  role: PartRole | null
}

export interface AnnualReport extends OfficialDocument {
  /** What a person still has to write or to look at. */
  todo: Todo[]
}

/** What the issuing organ settles itself: joint organs, number, signatories, day. */
export type Issue = Partial<
  Pick<
    OfficialDocument,
    | 'title'
    | 'edition'
    | 'organs'
    | 'addressees'
    | 'documentNumber'
    | 'signatories'
    | 'copies'
    | 'printer'
    | 'issuedOn'
    | 'signature'
    | 'note'
    | 'sealed'
  >
>

export interface Material {
  unit: Pick<Unit, 'code' | 'name' | 'kind'>
  parent: Pick<Unit, 'name' | 'kind'> | null
  year: number
  /** The instant and, in China, the day at which the figures were taken. */
  asOf: string
  today: string
  journalPosition?: number
  catalogue: Examined
  figures: Measurements
  /** Order and headings, where the unit has settled them. */
  outline?: OutlineChoice
  issue?: Issue
}

export function compose(material: Material): AnnualReport {
  const { unit, parent, year, asOf, journalPosition, issue = {} } = material
  const outline = outlineFor(unit.kind, material.outline ?? usualChoice(year))
  const organs = issue.organs ?? [organOf(unit)]
  const edition = issue.edition ?? 'upward'
  const say = filled(material)
  const parts = outline.parts.flatMap((each) =>
    'parts' in each
      ? [groupHeading(say(each.heading)), ...each.parts.map((part) => partOf(part, 2, outline, material))]
      : [partOf(each, 1, outline, material)],
  )
  return {
    title: titleOf(organs, year),
    edition,
    organs,
    addressees: edition === 'upward' ? addresseesOf(parent) : [],
    signature: organs,
    ...issue,
    unit: unit.code,
    year,
    asOf,
    ...(journalPosition !== undefined && { journalPosition }),
    body: [
      paragraph([{ text: say(outline.opening) }]),
      ...parts.flatMap((part) => part.blocks),
      paragraph([{ text: outline.closing }]),
    ],
    todo: [...todoOfWhole(material, edition), ...parts.flatMap((part) => part.todo ?? [])],
  }
}

const paragraph = (content: Inline[]): Block => ({ kind: 'paragraph', content })

/** Puts the unit, the years and the day into a text of the outline. */
function filled({ unit, year, today }: Material): (text: string) => string {
  const words: Record<string, string> = {
    unit: unit.name,
    year: String(year),
    next: String(year + 1),
    day: printedDay(today),
  }
  return (text) => text.replace(/\{(\w+)\}/gu, (_, name: string) => words[name]!)
}

interface Composed {
  blocks: Block[]
  todo?: Todo
}

const groupHeading = (text: string): Composed => ({ blocks: [{ kind: 'heading', level: 1, text }] })

function partOf(part: OutlinePart, level: 1 | 2, outline: Outline, material: Material): Composed {
  const say = filled(material)
  const written = contentOf(part, level, outline, material)
  const blocks = written.length > 0 ? written : [paragraph([{ text: say(part.otherwise) }])]
  return {
    blocks: [{ kind: 'heading', level, text: say(part.heading), role: part.role }, ...blocks],
    todo: { role: part.role, ...part.todo },
  }
}

function contentOf(
  { role, sections }: OutlinePart,
  level: 1 | 2,
  outline: Outline,
  material: Material,
): Block[] {
  const inner = level === 1 ? 2 : 3
  switch (role) {
    case 'shortcomings':
      return shortcomingBlocks(material, inner)
    case 'plan':
      return arrangementBlocks(outline, material, inner)
    default:
      return sections.flatMap(({ heading, themes }): Block[] => {
        const paragraphs = themes.flatMap((theme) =>
          material.catalogue.ledgers.flatMap((ledger) => ledgerParagraph(ledger, theme, material)),
        )
        if (paragraphs.length === 0 || heading === null) return paragraphs
        return [{ kind: 'heading', level: inner, text: heading }, ...paragraphs]
      })
  }
}

/** What one ledger says to a theme, in one paragraph. */
function ledgerParagraph(ledger: Ledger, theme: string, material: Material): Block[] {
  const recorded = hasRecords(ledger, material.figures)
  const speaker = { figures: material.figures, refOf: referring(material) }
  const said = ledger.wording
    .filter((sentence) => sentence.theme === theme)
    .flatMap((sentence) => speak(sentence, speaker, recorded) ?? [])
  return said.length > 0 ? [paragraph(said)] : []
}

const referring =
  ({ unit, year }: Material) =>
  (hole: Hole, figure: Measured): FigureRef =>
    refOf(hole, figure, unit.code, year)

function shortcomingBlocks(material: Material, level: Level): Block[] {
  const { catalogue, figures } = material
  const found = shortcomingsOf(catalogue, figures)
  if (found.length > 0) {
    const items = found.map((each) => [...worded(each, material), { text: '。' }])
    return itemised(`从台账统计看，${material.year}年存在以下不足。`, items, level)
  }
  if (wasExamined(catalogue, figures)) return []
  return [paragraph([{ text: `${material.year}年度台账中没有可以据以查找不足的记录。` }])]
}

function worded({ hole, says: [before, after] }: Shortcoming, material: Material): Inline[] {
  const figure = material.figures.get(anchorOf(hole))!
  return [
    { text: before },
    { figure: referring(material)(hole, figure) },
    ...(after ? [{ text: after }] : []),
  ]
}

/** Each arrangement answers one shortcoming; without any, the plan in force is named, and no plan that has run out. */
function arrangementBlocks({ plan }: Outline, material: Material, level: Level): Block[] {
  const next = material.year + 1
  const found = shortcomingsOf(material.catalogue, material.figures)
  if (found.length > 0) {
    return itemised(
      `针对上述不足，${next}年重点做好以下工作。`,
      found.map(({ remedy }) => [{ text: `${remedy}。` }]),
      level,
    )
  }
  return next > plan.until
    ? []
    : [paragraph([{ text: `${next}年，继续按照《${plan.title}》推进法治政府建设。` }])]
}

function itemised(opening: string, items: Inline[][], level: Level): Block[] {
  const numbered = items.length > 1
  return [
    paragraph([{ text: opening }]),
    ...items.map((content): Block => ({ kind: 'paragraph', ...(numbered && { level }), content })),
  ]
}

function todoOfWhole({ catalogue, figures, today, year, parent, issue }: Material, edition: string): Todo[] {
  const todo: Todo[] = []
  const add = (zh: string, en: string) => todo.push({ role: null, zh, en })
  const silent = catalogue.ledgers.filter((ledger) => !hasRecords(ledger, figures))
  if (silent.length > 0) {
    add(
      `${silent.map((ledger) => ledger.zh).join('、')}在${year}年度没有记录。确无此类事项的不用处理；漏登的补录后重新生成报告。`,
      `No entries of ${year} in: ${silent.map((ledger) => ledger.en).join(', ')}. If any were forgotten, enter them and compose again.`,
    )
  }
  if (today <= `${year}-12-31`) {
    add(
      `${year}年还没有结束，数字只到${printedDay(today)}；年后请重新生成报告。`,
      `The year is not over; compose again when it is.`,
    )
  }
  for (const { label, kind, value, numerator, denominator } of figures.values()) {
    if (kind !== 'change' || Math.abs(value ?? 0) < 100) continue
    add(
      `${label}很大（本年${numerator}，上年${denominator}）：请核对上年的台账是否完整，不完整的删去这一句。`,
      `A large change (${numerator} after ${denominator}): check that last year's ledger is complete, else strike it out.`,
    )
  }
  if (edition === 'upward' && !issue?.addressees && !parent) {
    add('没有登记上级单位，主送机关由人填写。', 'The higher unit is not known; fill in the addressee.')
  }
  for (const sentence of catalogue.ledgers.flatMap((ledger) => ledger.wording)) {
    const counted = sentence.clauses
      .flatMap(({ holes }) => holes)
      .every((hole) => figures.has(anchorOf(hole)))
    if (!sentence.denies || !counted || isKept(sentence, figures)) continue
    const what = sentence.clauses.map(({ texts }) => texts.join('')).join('、')
    add(
      `本年度有“${what}”，已列入不足，请核对情况。`,
      `Not free of "${what}": listed among the shortcomings; please check.`,
    )
  }
  return todo
}
