/**
 * Afterwards: what a kept report prints, held against what the ledgers say now, and the entries that make the difference,
 * each with the lines of the journal that changed it.
 */

import { underBasis } from '#kernel/basis.ts'
import type { Kind } from '#kernel/ledger.ts'
import { type Indicator, talliesIn } from '#kernel/tally.ts'
import { conditionsOf } from '#kernel/where.ts'
import type { Hole } from '#kernel/wording.ts'
import { lineageScope, type Person } from '#operations/access.ts'
import { addressOf, parseAddress } from '#operations/address.ts'
import type { Product } from '#operations/product.ts'
import { read } from '#operations/read.ts'
import { Refused } from '#operations/refusal.ts'
import { entriesMoved, type FrozenFigure, figuresWith, frozenFigures, type Moved } from '#store/reports.ts'
import { foundReport } from './found.ts'
import { type Measuring, measure, questionOf } from './measure.ts'
import { anchorOf, type Measured, narrowedOf, printFigure } from './measured.ts'

export interface Drift {
  anchor: string
  indicator: string
  printed: string
  /** Null where the indicator is no longer counted. */
  now: string | null
}

/** The frozen figures that are no longer what they were. */
export async function driftsOf(
  product: Product,
  frozen: readonly FrozenFigure[],
  measuring: Measuring,
): Promise<Drift[]> {
  const holes = frozen.flatMap((figure) => holeOf(product, figure) ?? [])
  const now = await measure(product.sql, product, holes, measuring)
  return frozen.flatMap((figure) => {
    const { anchor, indicator, printed } = figure
    const hole = holeOf(product, figure)
    const present = hole ? now.get(anchorOf(hole))! : null
    if (present && isSame(figure, present)) return []
    return { anchor, indicator, printed, now: present && hole ? printNow(hole.indicator, present) : null }
  })
}

/** The indicator of a frozen figure, or the part of it; null where it is declared no more. */
export function holeOf({ catalogue }: Product, figure: FrozenFigure): Hole | null {
  const indicator = catalogue.indicators.get(figure.indicator)
  const only = narrowedOf(figure.narrowed)
  return indicator ? { indicator: underBasis(indicator, readingOf(figure)), ...(only && { only }) } : null
}

/** A frozen figure is held against what its own reading gives now, whatever the unit has chosen since. */
const readingOf = ({ ref }: FrozenFigure): string | undefined =>
  (JSON.parse(ref) as { reading?: string }).reading

const isSame = (frozen: FrozenFigure, now: Measured): boolean =>
  alike(frozen.value, now.value) &&
  alike(frozen.numerator, now.numerator ?? now.achieved) &&
  alike(frozen.denominator, now.denominator)

const alike = (then: number | null, now: number | null | undefined): boolean =>
  then === null || now === null || now === undefined ? then === (now ?? null) : Math.abs(then - now) < 1e-6

/** A target is a rule and prints the same for ever; what can drift is how it was met. */
const printNow = (indicator: Indicator, { value, achieved, unit }: Measured): string =>
  indicator.formula.form === 'target'
    ? `${printFigure(indicator, value)}（实际${achieved ?? 0}${unit}）`
    : printFigure(indicator, value)

export interface Explanation extends Drift {
  total: number
  /** The first hundred entries that make the difference. */
  entries: {
    ledger: string
    id: string
    number: string | null
    /** Whether the report counted it, and whether it would be counted now. */
    was: boolean
    is: boolean
    changes: { at: string; actor: string; action: string; reason: string | null }[]
  }[]
}

/** Why a figure of a kept report is another one now; an unchanged figure has no entries here. */
export async function driftOf(
  product: Product,
  person: Person,
  address: string,
  anchor: string,
): Promise<Explanation> {
  const { report, measuring } = await foundReport(product, person, address)
  const figure = (await frozenFigures(product.sql, measuring.scope, report)).find(
    (each) => each.anchor === anchor,
  )
  if (!figure) {
    throw new Refused('not_found', {
      zh: `这份报告里没有数字 ${anchor}。`,
      en: `There is no figure ${anchor} in this report.`,
    })
  }
  const [drift] = await driftsOf(product, [figure], measuring)
  const hole = holeOf(product, figure)
  if (!drift || !hole) {
    const { indicator, printed } = figure
    return { anchor, indicator, printed, now: drift ? drift.now : printed, total: 0, entries: [] }
  }
  const question = questionOf(product, hole, measuring)
  const moved = await entriesMoved(product.sql, measuring.scope, report, figure, hole.indicator, question)
  const telling = moved.filter((each) => each.was !== each.is || touches(product, hole, each))
  return { ...drift, total: telling.length, entries: telling.slice(0, 100).map(entryOf) }
}

const entryOf = ({ ledger, county, id, number, was, is, lines }: Moved): Explanation['entries'][number] => ({
  ledger,
  id: addressOf({ county, id }),
  number,
  was,
  is,
  changes: lines.map(({ at, actor, action, reason }) => ({
    at: new Date(at).toISOString(),
    actor,
    action,
    reason,
  })),
})

/** Whether a change concerned what the figure counts by; a telephone number that was corrected explains nothing. */
function touches({ catalogue }: Product, { indicator, only }: Hole, { ledger, lines }: Moved): boolean {
  const counted = talliesIn(indicator.formula)
    .filter((tally) => catalogue.kindOf(tally).path === ledger)
    .flatMap((tally) => [
      ...tally.of,
      ...conditionsOf(tally.where).flatMap(({ field, test }) =>
        test.op === 'noLaterThan' ? [field, test.field] : [field],
      ),
    ])
  const names = new Set([...counted, ...Object.keys(only ?? {})].map((name) => name.split('.')[0]!))
  return lines.some(({ change }) =>
    Object.keys(JSON.parse(change) as object).some((name) => names.has(name.replace(/\[\][+-]?$/u, ''))),
  )
}

export interface Counting {
  id: string
  unit: string
  year: number
  version: number
  composedAt: string
  figures: { anchor: string; indicator: string; printed: string }[]
}

/** The kept reports, within the person's reach, whose figures count an entry; the newest first. */
export async function reportsCounting(
  product: Product,
  person: Person,
  kind: Kind,
  address: string,
): Promise<Counting[]> {
  const { office } = await read(product, person, kind, address)
  const scope = await lineageScope(product.sql, person, office)
  const indicators = [...product.catalogue.indicators.values()]
    .filter(({ formula }) => talliesIn(formula).some((tally) => product.catalogue.kindOf(tally) === kind))
    .map(({ id }) => id)
  const reports = new Map<string, Counting>()
  for (const row of await figuresWith(product.sql, scope, parseAddress(address).id, indicators)) {
    const { anchor, indicator, printed, office: unit, year, version, composed_at: composedAt } = row
    const id = addressOf(row)
    const counting = reports.get(id) ?? { id, unit, year, version, composedAt, figures: [] }
    counting.figures.push({ anchor, indicator, printed })
    reports.set(id, counting)
  }
  return [...reports.values()]
}
