/**
 * Which ledger a sheet belongs to. Every subject of the catalogue is tried on it; headings that few ledgers have
 * weigh most, unknown headings and lacking fields weigh against, and the names of sheet and file help.
 */
import type { Catalogue, Kind } from '#kernel/ledger.ts'
import { bare, clean, type Raw } from '#kernel/raw.ts'
import { findLayout, type Heading, type Layout, yearOfSheet } from './layout.ts'
import { applyMapping, type Mapping, mappingFor, signatureOf } from './mapping.ts'
import { type Column, fitOf, matchColumns, type Samples } from './match-columns.ts'
import { withoutOwnColumns } from './own-columns.ts'
import { type Subject, subjectsOf, withoutRemark } from './subjects.ts'
import { namedByTab, namedByTitle } from './whole-sheet.ts'
import type { Merge, Sheet, SheetRow } from './workbook/workbook.ts'

export interface Recognised {
  subject: Subject
  kind: Kind
  part: string | null
  headerRows: number[]
  columns: Column[]
  /** Values that hold for the whole sheet, e.g. the channel of a sheet named 来访. */
  constants: Readonly<Record<string, string>>
  /** Required fields for which the sheet has no column. */
  missing: string[]
  year: number | null
  confidence: number
  alternatives: Alternative[]
  sheetName: string
  titles: string[]
  /** The rows down to the last heading, as they stand. */
  head: readonly SheetRow[]
  /** Columns from here on were added by us and hold nothing of the office; null where there are none. */
  addedFrom: number | null
  merges: readonly Merge[]
  /** The layout by which a changed mapping is remembered. */
  signature: string
}

export interface Alternative {
  path: string
  part: string | null
  score: number
}

export interface Unrecognised {
  unrecognised: string
}

export interface Context {
  fileName: string
  sheetName: string
  merges?: readonly Merge[]
  /** Mappings that people of this unit settled before; tried first. */
  remembered?: readonly Mapping[]
  /** The ledger that the person named; only its kinds are tried then. */
  ledger?: string
}

const headRows = 60

/** Reads as much of the sheet as recognising it takes. */
export async function recogniseSheet(
  sheet: Sheet,
  catalogue: Catalogue,
  context: Omit<Context, 'sheetName' | 'merges'>,
): Promise<Recognised | Unrecognised> {
  const head: SheetRow[] = []
  for await (const row of sheet.rows()) if (head.push(row) >= headRows) break
  const { merges } = await sheet.survey()
  return recognise(head, catalogue, { ...context, sheetName: sheet.name, merges })
}

export function recognise(
  head: readonly SheetRow[],
  catalogue: Catalogue,
  context: Context,
): Recognised | Unrecognised {
  const { remembered = [], merges = [] } = context
  if (!head.some(({ cells }) => cells.some((cell) => clean(cell) !== ''))) return { unrecognised: '空表' }
  const subjects = subjectsOf(catalogue)
  const usual = headingsOf(subjects)
  const settled = new Set(remembered.flatMap(({ columns }) => Object.keys(columns).map(bare)))
  const isHeading = (name: string) =>
    [name, withoutRemark(name)].some((each) => usual.has(bare(each)) || settled.has(bare(each)))
  const found = findLayout(head, merges, isHeading)
  if (!found) return { unrecognised: '没有找到台账的表头（封面、说明和统计表不导入）' }
  const headings = withoutOwnColumns(found.headings)
  const layout = {
    ...found,
    headings,
    addedFrom: found.headings[headings.length]?.column ?? null,
    head: withinHead(head, found),
  }
  const remember = mappingFor(remembered, layout.headings, subjects)
  const samples = samplesOf(head, found)
  if (remember)
    return settle(remember.subject, applyMapping(remember, layout.headings), layout, context, 1, [])
  return choose(subjects, layout, samples, context)
}

/** A layout together with the rows in which it was found. */
interface Found extends Layout {
  head: readonly SheetRow[]
  addedFrom: number | null
}

const withinHead = (head: readonly SheetRow[], { headerRows }: Layout): SheetRow[] =>
  head.filter(({ row }) => row <= headerRows.at(-1)!)

interface Candidate {
  subject: Subject
  columns: Column[]
  score: number
  accepted: boolean
}

function choose(
  subjects: readonly Subject[],
  layout: Found,
  samples: Samples,
  context: Context,
): Recognised | Unrecognised {
  const open = subjects.filter(({ kind }) => context.ledger === undefined || kind.ledger === context.ledger)
  const candidates = open
    .map((subject) => weigh(subject, subjects, layout, samples, context))
    .sort((one, other) => other.score - one.score)
  const [best, second] = candidates
  if (!best || !best.accepted) return { unrecognised: whyNot(best, layout, context) }
  const confidence = Math.min(1, Math.max(0, (best.score - Math.max(0, second?.score ?? 0)) / best.score))
  const alternatives = candidates
    .filter((each) => each.score > 0)
    .slice(1, 4)
    .map(({ subject, score }) => ({ path: subject.kind.path, part: subject.part, score }))
  return settle(best.subject, best.columns, layout, context, confidence, alternatives)
}

function weigh(
  subject: Subject,
  all: readonly Subject[],
  layout: Layout,
  samples: Samples,
  context: Context,
): Candidate {
  const columns = matchColumns(subject, layout.headings, samples)
  const named = columns.filter(({ ordinal }) => !ordinal)
  const matched = named.filter(({ field }) => field !== null)
  const rarity = rarityOf(all)
  const evidence = matched.reduce((sum, { heading, field, column, score }) => {
    const declared = subject.fields[field!]
    const fit = declared ? (fitOf(declared, samples.get(column) ?? []) ?? 0.5) : 0.9
    return sum + rarity(heading) * score * (0.4 + 0.6 * fit)
  }, 0)
  const coverage = matched.length / Math.max(1, named.length)
  const missing = missingOf(subject, columns, namedByTab(subject, columns, context.sheetName))
  const score =
    evidence * (0.4 + 0.6 * coverage) + 1.5 * likeness(subject, layout, context) - 1.5 * missing.length
  const accepted =
    findsItsEntry(subject, columns) && isPlain({ matched: matched.length, coverage, missing, score }, context)
  return { subject, columns, score, accepted }
}

/** Where a person named the ledger, what lacks is told of the sheet; unasked, a doubtful sheet is left alone. */
function isPlain(
  {
    matched,
    coverage,
    missing,
    score,
  }: { matched: number; coverage: number; missing: string[]; score: number },
  { ledger }: Context,
): boolean {
  if (ledger !== undefined) return matched >= 2
  if (score <= 0.5) return false
  return missing.length === 0
    ? matched >= 2 && coverage >= 0.5
    : missing.length <= 2 && matched >= 4 && coverage >= 0.75
}

/** Rows of a part are nothing without their entry: its number must be there, or the day on which it was held. */
function findsItsEntry({ kind, part, fields }: Subject, columns: readonly Column[]): boolean {
  if (part === null) return true
  const { belongs, shared = [] } = kind.parts[part]!
  return columns.some(
    ({ field }) =>
      field !== null &&
      (field === belongs?.by || (shared.includes(field) && fields[field]?.filter === 'days')),
  )
}

/** 1 for a heading that one kind of record alone has, less the more kinds have it. */
function rarityOf(all: readonly Subject[]): (heading: string) => number {
  const ledgers = headingsOf(all)
  return (heading) => 0.2 + 0.8 / Math.max(1, ledgers.get(bare(heading))?.size ?? 1)
}

const indexes = new WeakMap<readonly Subject[], Map<string, Set<string>>>()

/** The words that serve as headings, each with the kinds of record that have it. */
function headingsOf(subjects: readonly Subject[]): ReadonlyMap<string, ReadonlySet<string>> {
  let index = indexes.get(subjects)
  if (index) return index
  index = new Map()
  const add = (name: string, path: string) => index!.set(name, (index!.get(name) ?? new Set()).add(path))
  for (const { names, kind, spread } of subjects) {
    for (const name of names.keys()) add(name, kind.path)
    for (const { declared } of spread) {
      const words = declared.fields[declared.spread.item]?.words ?? {}
      for (const { zh } of Object.values(words)) add(bare(zh), kind.path)
    }
  }
  indexes.set(subjects, index)
  return index
}

/** How much of the ledger's name stands in the names of sheet, title and file, by pairs of characters. */
function likeness({ kind, part }: Subject, { titles }: Layout, { sheetName, fileName }: Context): number {
  const place = bare([sheetName, ...titles, fileName].join('|'))
  const shares = [kind.zh, ...(part ? [kind.parts[part]!.zh] : [])].map((label) => {
    const name = bare(label).replace(/台账|登记|名册|记录/g, '')
    const pairs = [...name].slice(0, -1).map((_, at) => name.slice(at, at + 2))
    return pairs.length === 0 ? 0 : pairs.filter((pair) => place.includes(pair)).length / pairs.length
  })
  return Math.max(...shares)
}

function missingOf(
  subject: Subject,
  columns: readonly Column[],
  constants: Readonly<Record<string, string>>,
): string[] {
  const filled = new Set(columns.map(({ field }) => field))
  return subject.required.filter((name) => !filled.has(name) && !(name in constants))
}

function settle(
  subject: Subject,
  columns: Column[],
  layout: Found,
  context: Context,
  confidence: number,
  alternatives: Alternative[],
): Recognised {
  const remembered = context.remembered?.find(({ signature }) => signature === signatureOf(layout.headings))
  const constants = {
    ...namedByTitle(subject, columns, [...layout.titles, context.fileName]),
    ...namedByTab(subject, columns, context.sheetName),
    ...remembered?.constants,
  }
  return {
    subject,
    kind: subject.kind,
    part: subject.part,
    headerRows: layout.headerRows,
    columns,
    constants,
    missing: missingOf(subject, columns, constants),
    year: yearOfSheet(context.sheetName, layout.titles, context.fileName),
    confidence,
    alternatives,
    sheetName: context.sheetName,
    titles: layout.titles,
    head: layout.head,
    addedFrom: layout.addedFrom,
    merges: context.merges ?? [],
    signature: signatureOf(layout.headings),
  }
}

function whyNot(best: Candidate | undefined, layout: Layout, { ledger }: Context): string {
  if (!best) return `没有“${ledger}”这种台账`
  const unknown = layout.headings.filter(
    (_, index) => best.columns[index]?.field === null && !best.columns[index]?.ordinal,
  )
  const columns = unknown.slice(0, 8).map(({ key }) => key)
  return `表头与各台账都对不上（不认识的列：${columns.join('、') || '无'}）。如果这是台账，请在预览里指定台账和各列`
}

/** The cells below the headings, by column. */
function samplesOf(head: readonly SheetRow[], { headerRows, headings }: Layout): Map<number, Raw[]> {
  const below = head.filter(({ row }) => row > headerRows.at(-1)!)
  return new Map(headings.map(({ column }) => [column, below.map(({ cells }) => cells[column])]))
}

export type { Column, Heading, Mapping }
