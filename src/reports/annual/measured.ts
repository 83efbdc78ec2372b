/**
 * A figure on its way into a sentence: the number with its basis in words, the anchor by which it is found again, and
 * the form in which it is printed.
 */
import { underBasis } from '#kernel/basis.ts'
import type { Ledger } from '#kernel/ledger.ts'
import { type Figure, type Indicator, printValue } from '#kernel/tally.ts'
import type { Hole } from '#kernel/wording.ts'
import type { FigureRef } from '../document/tree.ts'

export interface Measured extends Figure {
  basis: string
}

/** The figures of a report by their anchors. */
export type Measurements = ReadonlyMap<string, Measured>

/** Whether a ledger has entries of the year. A change also speaks of the year before, so it proves none of this one. */
export const hasRecords = ({ indicators }: Pick<Ledger, 'indicators'>, figures: Measurements): boolean =>
  Object.values(indicators).some(
    (indicator) => indicator.kind !== 'change' && (figures.get(anchorOf({ indicator }))?.entries ?? 0) > 0,
  )

/** The same hole has the same anchor in every version of a report: `figure-dispute.resolved-source-screening`. */
export function anchorOf({ indicator, only }: Hole): string {
  return ['figure', indicator.id, ...narrowedBy(only).flat()].join('-')
}

/** Where the entries open in the web app. */
export function addressOf({ indicator, only }: Hole, unit: string, year: number): string {
  const asked = new URLSearchParams({ unit, year: String(year) })
  for (const [name, value] of narrowedBy(only)) asked.set(`where.${name}`, value)
  return `/figures/${indicator.id}?${asked}`
}

const narrowedBy = (only: Hole['only']): [string, string][] =>
  Object.entries(only ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))

/** The part of an indicator as it is kept beside a frozen figure, and back. */
export const narrowedText = (only: Hole['only']): string =>
  JSON.stringify(Object.fromEntries(narrowedBy(only)))

export function narrowedOf(text: string): Hole['only'] {
  const only = JSON.parse(text) as Record<string, string>
  return Object.keys(only).length === 0 ? undefined : only
}

export function refOf(hole: Hole, figure: Measured, unit: string, year: number): FigureRef {
  const { indicator, label, value, numerator, denominator, entries, basis, reading } = figure
  return {
    anchor: anchorOf(hole),
    indicator,
    label,
    value,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    unit: figure.unit,
    printed: printFigure(underBasis(hole.indicator, reading), value),
    entries,
    basis,
    ...(reading !== undefined && { reading }),
    href: addressOf(hole, unit, year),
  }
}

/** As a sentence shows it: 12件, 98.8%; a change as 上升, 下降 or 持平. */
export function printFigure(indicator: Indicator, value: number | null): string {
  if (value === null) return printValue(indicator, null, 'zh')
  if (indicator.kind !== 'change') return rounded(indicator, value) + indicator.unit
  const size = printValue(indicator, Math.abs(value), 'zh')
  if (size === '0') return '持平'
  return `${value > 0 ? '上升' : '下降'}${size}${indicator.unit}`
}

/** A rate that only rounding would make 100% or 0% is printed with the digits that show it is not. */
function rounded(indicator: Indicator, value: number): string {
  const printed = printValue(indicator, value, 'zh')
  const misleads =
    indicator.formula.form === 'share' && ['0', '100'].includes(printed) && Number(printed) !== value
  return misleads && indicator.decimals < 6
    ? rounded({ ...indicator, decimals: indicator.decimals + 1 }, value)
    : printed
}
