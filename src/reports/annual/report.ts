/**
 * The yearly report of a unit as an operation: composed from the ledgers at one moment, kept as a version with its
 * figures frozen, and read again beside what the ledgers say now.
 */
import { createHash } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { actorOf, demand, figureScope, type Person, reachableUnit } from '#operations/access.ts'
import { addressOf } from '#operations/address.ts'
import { instant, type Product, today } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { insertBlocks, keepVersion } from '#store/blocks.ts'
import { Parameters } from '#store/database.ts'
import { type Line, positionsOf } from '#store/journal.ts'
import { readOutline } from '#store/outlines.ts'
import {
  atOneMoment,
  draftReport,
  dropDrafts,
  type NewReport,
  publishReport,
  type ReportHead,
  type ReportState,
  reportsIn,
} from '#store/reports.ts'
import { unitTree } from '#store/units.ts'
import { figuresOf } from '../document/tree.ts'
import { blocksFrom } from '../draft/blocks.ts'
import { present } from '../draft/present.ts'
import { textKept } from '../draft/versions.ts'
import { type AnnualReport, compose, type Issue, type Material } from './compose.ts'
import { type Drift, driftsOf } from './drift.ts'
import { foundReport } from './found.ts'
import { freeze } from './freeze.ts'
import { holesOf, type Measuring, measure } from './measure.ts'
import type { OutlineChoice } from './outline.ts'

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
  state: ReportState
  signedAt: string | null
  publishedAt: string | null
}

export interface ReportView extends ReportSummary {
  document: AnnualReport
  drift: Drift[]
}

/** Composes the report and keeps it as the next version of the unit's report on that year. */
export const composeReport = (
  product: Product,
  person: Person,
  request: ReportRequest,
): Promise<ReportView> => keepWritten(product, person, request, compose)

/** Whatever writes the document, its figures are counted and frozen at one moment. */
export async function keepWritten(
  product: Product,
  person: Person,
  request: ReportRequest,
  write: (material: Material) => AnnualReport,
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
    const outline = (await readOutline(product.sql, unit, year))?.outline
    const material = {
      unit,
      parent,
      issue,
      ...(outline && { outline: JSON.parse(outline) as OutlineChoice }),
    }
    const draft = await drafted(product, person, head, { scope, year }, material, write)
    const version = await publishReport(product.sql, head, (next) => lineOf(draft, next, person))
    const fresh = { ...head, version, state: 'drafting', signed_at: null, published_at: null } as const
    return { ...summaryOf(fresh), document: JSON.parse(draft.tree) as AnnualReport, drift: [] }
  } finally {
    await dropDrafts(product.sql, head)
  }
}

type Draft = NewReport

/** Counts, writes and freezes at one moment, so that text, figures and the place in the journal agree. */
function drafted(
  product: Product,
  person: Person,
  head: Omit<Draft, 'tree' | 'positions'>,
  measuring: Measuring,
  material: Pick<Material, 'unit' | 'parent' | 'issue' | 'outline'>,
  write: (material: Material) => AnnualReport,
): Promise<Draft> {
  return atOneMoment(product.sql, async (tx) => {
    const holes = await holesOf(tx, product, head.office, measuring)
    const figures = await measure(tx, product, holes.values(), measuring)
    const positions = await positionsOf(tx, measuring.scope, new Parameters())
    const document = write({
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
    const anchors = [...new Set(figuresOf(document).map((ref) => ref.anchor))]
    await freeze(
      tx,
      product,
      draft,
      anchors.map((anchor) => holes.get(anchor)!),
      { figures, measuring, unit: head.office, positions: draft.positions },
    )
    const hand = { actor: actorOf(person), at: head.composed_at }
    const blocks = blocksFrom(document.body)
    await insertBlocks(tx, draft, 1, blocks, hand)
    const printed = new Map(figuresOf(document).map((ref) => [ref.anchor, ref]))
    await keepVersion(tx, draft, { event: 'composed', reason: null, body: textKept(blocks, printed) }, hand)
    return draft
  })
}

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

export const summaryOf = (head: ReportHead): ReportSummary => ({
  id: addressOf(head),
  unit: head.office,
  year: head.year,
  version: head.version,
  composedAt: head.composed_at,
  actor: head.actor_name,
  state: head.state,
  signedAt: head.signed_at,
  publishedAt: head.published_at,
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

/** A kept report as it stands, and the figures of its text that have since become other ones. */
export async function readReport(product: Product, person: Person, address: string): Promise<ReportView> {
  const { report, measuring } = await foundReport(product, person, address)
  const { document, frozen } = await present(product, report, measuring.scope)
  return { ...summaryOf(report), document, drift: await driftsOf(product, frozen, measuring) }
}
