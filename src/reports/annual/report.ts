/**
 * The yearly report of a unit as an operation: composed from the ledgers at one moment, kept as a version with its
 * figures frozen, and read again beside what the ledgers say now.
 */
import { createHash } from 'node:crypto'
import { v7 as newId } from 'uuid'
import type { Hole } from '#kernel/wording.ts'
import { actorOf, demand, figureScope, type Person, reachableUnit } from '#operations/access.ts'
import { addressOf } from '#operations/address.ts'
import { instant, type Product, today } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { Parameters, type Transaction } from '#store/database.ts'
import { type Line, positionsOf } from '#store/journal.ts'
import {
  atOneMoment,
  draftReport,
  dropDrafts,
  type FrozenFigure,
  freezeFigure,
  frozenFigures,
  type KeptReport,
  publishReport,
  type ReportHead,
  reportsIn,
} from '#store/reports.ts'
import { unitTree } from '#store/units.ts'
import { figuresOf } from '../document/tree.ts'
import { type AnnualReport, compose, type Issue, type Material } from './compose.ts'
import { type Drift, driftsOf } from './drift.ts'
import { foundReport } from './found.ts'
import { holesOf, type Measuring, measure, questionOf } from './measure.ts'
import { type Measured, narrowedText } from './measured.ts'

export { driftOf, reportsCounting } from './drift.ts'

export interface ReportRequest {
  unit: string
  year: number
  issue?: Issue
}

export interface ReportSummary {
  id: string
  unit: string
  year: number
  version: number
  composedAt: string
  actor: string
}

export interface ReportView extends ReportSummary {
  document: AnnualReport
  drift: Drift[]
}

/** Composes the report and keeps it as the next version of the unit's report on that year. */
export async function composeReport(
  product: Product,
  person: Person,
  request: ReportRequest,
): Promise<ReportView> {
  demand(person, ['clerk', 'head', 'leader'])
  const { year, issue } = request
  if (!Number.isInteger(year) || year < 1949 || year > 9999) {
    throw new Refused('usage', {
      zh: `年份“${year}”不对，应为四位数，例如 2025。`,
      en: `${year} is not a year.`,
    })
  }
  const unit = await reachableUnit(product.sql, person, request.unit)
  const scope = await figureScope(product.sql, person, unit)
  const parent = unit.parent === null ? null : ((await unitTree(product.sql)).get(unit.parent) ?? null)
  const head = {
    county: unit.county,
    id: newId(),
    office: unit.code,
    year,
    composed_at: instant(product),
    actor: person.account,
    actor_name: person.name,
  }
  try {
    const draft = await drafted(product, head, { scope, year }, { unit, parent, issue })
    const version = await publishReport(product.sql, head, (next) => lineOf(draft, next, person))
    return { ...summaryOf({ ...head, version }), document: JSON.parse(draft.tree) as AnnualReport, drift: [] }
  } finally {
    await dropDrafts(product.sql, head)
  }
}

type Draft = Omit<KeptReport, 'version'>

/** Counts, writes and freezes at one moment, so that text, figures and the place in the journal agree. */
function drafted(
  product: Product,
  head: Omit<Draft, 'tree' | 'positions'>,
  measuring: Measuring,
  material: Pick<Material, 'unit' | 'parent' | 'issue'>,
): Promise<Draft> {
  const holes = holesOf(product.catalogue)
  return atOneMoment(product.sql, async (tx) => {
    const figures = await measure(tx, product, holes.values(), measuring)
    const positions = await positionsOf(tx, measuring.scope, new Parameters())
    const document = compose({
      ...material,
      year: head.year,
      asOf: head.composed_at,
      today: today(product),
      journalPosition: positions[head.office] ?? 0,
      catalogue: product.catalogue,
      figures,
    })
    const draft = { ...head, tree: JSON.stringify(document), positions: JSON.stringify(positions) }
    await draftReport(tx, draft)
    await freeze(tx, product, draft, document, { holes, figures, measuring })
    return draft
  })
}

interface Frozen {
  holes: ReadonlyMap<string, Hole>
  figures: ReadonlyMap<string, Measured>
  measuring: Measuring
}

async function freeze(
  tx: Transaction,
  product: Product,
  report: Draft,
  document: AnnualReport,
  { holes, figures, measuring }: Frozen,
): Promise<void> {
  const printed = new Map(figuresOf(document).map((ref) => [ref.anchor, ref.printed]))
  for (const [anchor, words] of printed) {
    const hole = holes.get(anchor)!
    const figure = frozenOf(anchor, hole, figures.get(anchor)!, words)
    await freezeFigure(tx, report, figure, hole.indicator, questionOf(product, hole, measuring))
  }
}

/** What was reached of a target stands in the numerator, so that it can be held against what is reached later. */
const frozenOf = (
  anchor: string,
  { indicator, only }: Hole,
  figure: Measured,
  printed: string,
): FrozenFigure => ({
  anchor,
  indicator: indicator.id,
  narrowed: narrowedText(only),
  value: figure.value,
  numerator: figure.numerator ?? figure.achieved ?? null,
  denominator: figure.denominator ?? null,
  printed,
})

/** The line bears the digest of the document, so that a kept report cannot be changed unseen. */
const lineOf = (
  { county, office, id, year, tree, positions, composed_at }: Draft,
  version: number,
  person: Person,
): Line => ({
  county,
  office,
  at: composed_at,
  actor: actorOf(person),
  action: 'report',
  ledger: 'report',
  entry: id,
  version,
  reason: null,
  change: JSON.stringify({
    year,
    positions: JSON.parse(positions) as unknown,
    document: createHash('sha256').update(tree).digest('hex'),
  }),
  batch: null,
})

const summaryOf = (head: ReportHead): ReportSummary => ({
  id: addressOf(head),
  unit: head.office,
  year: head.year,
  version: head.version,
  composedAt: head.composed_at,
  actor: head.actor_name,
})

/** The reports of a unit and of the units under it, the newest year and version first. */
export async function listReports(
  product: Product,
  person: Person,
  { unit: code }: { unit: string },
): Promise<ReportSummary[]> {
  const unit = await reachableUnit(product.sql, person, code)
  const scope = await figureScope(product.sql, person, unit)
  return (await reportsIn(product.sql, scope)).map(summaryOf)
}

/** A kept report, its document as it was composed, and the figures that have since become other ones. */
export async function readReport(product: Product, person: Person, address: string): Promise<ReportView> {
  const { report, measuring } = await foundReport(product, person, address)
  const frozen = await frozenFigures(product.sql, measuring.scope, report)
  return {
    ...summaryOf(report),
    document: JSON.parse(report.tree) as AnnualReport,
    drift: await driftsOf(product, frozen, measuring),
  }
}
