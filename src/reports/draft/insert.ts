/** Figures into a draft: found by what people call them, taken from the ledgers at one moment, and taken anew when asked. */
import type { Indicator } from '#kernel/tally.ts'
import type { Hole } from '#kernel/wording.ts'
import { actorOf, type Person } from '#operations/access.ts'
import { narrowing } from '#operations/figures.ts'
import { indicatorOf } from '#operations/indicators.ts'
import { instant, type Product } from '#operations/product.ts'
import { holdReport, waitForVersions } from '#store/blocks.ts'
import { Parameters } from '#store/database.ts'
import { positionsOf } from '#store/journal.ts'
import { atOneMoment, frozenFigures, type KeptReport } from '#store/reports.ts'
import { driftsOf, holeOf } from '../annual/drift.ts'
import { foundReport } from '../annual/found.ts'
import { freeze } from '../annual/freeze.ts'
import { holesOf, type Measuring, measure } from '../annual/measure.ts'
import { anchorOf, refOf } from '../annual/measured.ts'
import type { FigureRef } from '../document/tree.ts'
import { figuresByAnchor } from './blocks.ts'
import { demandHolder } from './holder.ts'
import { present } from './present.ts'
import { keep } from './versions.ts'

const most = 20

/** The indicators that words may mean, best first, each with its present value for the report's unit and year. */
export async function findFigures(
  product: Product,
  person: Person,
  address: string,
  words: string,
): Promise<FigureRef[]> {
  const { report, measuring } = await foundReport(product, person, address)
  const found = [...(await holesOf(product.sql, product, report.office, measuring)).values()]
    .map((hole) => ({ hole, likeness: likeness(hole.indicator, words) - (hole.only ? 0.5 : 0) }))
    .filter(({ likeness: each }) => each > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ hole }) => hole)
  const measured = await measure(product.sql, product, found, measuring)
  return found.map((hole) => refOf(hole, measured.get(anchorOf(hole))!, report.office, report.year))
}

/** How much of the words an indicator's names hold: whole before part, a label before an alias. */
export function likeness(
  { id, zh, en, aliases }: Pick<Indicator, 'id' | 'zh' | 'en' | 'aliases'>,
  words: string,
): number {
  const asked = words.trim().toLowerCase()
  if (asked === '') return 0
  const names = [zh, ...aliases, en.toLowerCase(), id]
  const scores = names.map((name, index) => {
    const exact = name === asked ? 4 : name.includes(asked) ? 2 + asked.length / name.length : 0
    return (exact || shared(asked, name)) * (index === 0 ? 1.1 : 1)
  })
  return Math.max(...scores)
}

/** Offices say 来访人次 for 来访涉及人数: most characters must be there, and pairs of neighbours weigh more. */
function shared(asked: string, name: string): number {
  const characters = [...asked]
  const part = (all: readonly string[]) =>
    all.filter((each) => name.includes(each)).length / Math.max(1, all.length)
  const there = part(characters)
  return there < 0.7
    ? 0
    : (there + part(characters.slice(1).map((char, index) => characters[index]! + char))) / 2
}

/** Takes a figure into the report, so that it can be put into its text; one that the report has stays as it was taken. */
export async function takeFigure(
  product: Product,
  person: Person,
  address: string,
  asked: { indicator?: unknown; where?: unknown },
): Promise<FigureRef> {
  const { report, measuring } = await foundReport(product, person, address)
  const indicator = indicatorOf(product, String(asked.indicator ?? ''))
  const only = partAsked(asked.where)
  narrowing(product, [indicator], only)
  const hole: Hole = { indicator, ...(only && { only }) }
  const had = figuresByAnchor(await frozenFigures(product.sql, measuring.scope, report)).get(anchorOf(hole))
  if (had) return had
  const [taken] = await takeAnew(product, person, { report, measuring }, [hole])
  return taken!
}

function partAsked(where: unknown): Hole['only'] {
  if (typeof where !== 'object' || where === null) return undefined
  const pairs = Object.entries(where).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs)
}

/** Takes the figures that the ledgers have moved since as they are now; without anchors, all of them. */
export async function refreshFigures(
  product: Product,
  person: Person,
  address: string,
  anchors?: readonly string[],
): Promise<FigureRef[]> {
  const { report, measuring } = await foundReport(product, person, address)
  const { frozen } = await present(product, report, measuring.scope)
  const moved = new Set((await driftsOf(product, frozen, measuring)).map(({ anchor }) => anchor))
  const holes = frozen
    .filter(({ anchor }) => moved.has(anchor) && (anchors?.includes(anchor) ?? true))
    .flatMap((figure) => holeOf(product, figure) ?? [])
  if (holes.length === 0) return []
  const hand = { actor: actorOf(person), at: instant(product) }
  await product.sql.begin(async (tx) => {
    await waitForVersions(tx, report)
    await keep(tx, report, measuring.scope, { event: 'before-refresh' }, hand)
  })
  return takeAnew(product, person, { report, measuring }, holes)
}

interface Found {
  report: KeptReport
  measuring: Measuring
}

/** Value, entries and the places of the journals are of one moment. */
function takeAnew(
  product: Product,
  person: Person,
  { report, measuring }: Found,
  holes: readonly Hole[],
): Promise<FigureRef[]> {
  return atOneMoment(product.sql, async (tx) => {
    const { state } = await holdReport(tx, report, 'share')
    demandHolder(person, state)
    const positions = JSON.stringify(await positionsOf(tx, measuring.scope, new Parameters()))
    const measured = await measure(tx, product, holes, measuring)
    await freeze(tx, product, report, holes, {
      figures: measured,
      measuring,
      unit: report.office,
      positions,
    })
    return holes.map((hole) => refOf(hole, measured.get(anchorOf(hole))!, report.office, report.year))
  })
}
