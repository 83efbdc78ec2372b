/**
 * 口径: the reading under which a figure was taken. An indicator has one reading and may have others, each with its own
 * condition, unit and years. A unit that counts by another says so once, from a year on; figures of two readings are
 * never set against each other without both values.
 */
import type { Indicator } from './tally.ts'

/** All readings of an indicator, its own first. */
export const readingsOf = (indicator: Indicator): Indicator[] => [
  indicator,
  ...Object.keys(indicator.bases ?? {}).map((basis) => underBasis(indicator, basis)),
]

/** The indicator read in another way; its id, label and way of printing stay. An unknown name leaves it as it is. */
export function underBasis(indicator: Indicator, basis: string | undefined): Indicator {
  const other = basis === undefined ? undefined : indicator.bases?.[basis]
  if (!other) return indicator
  const { unit, scale, formula, note, kind } = other
  return {
    ...indicator,
    unit,
    scale,
    formula,
    kind,
    basis: basis!,
    note: note ?? { zh: other.zh, en: other.en },
  }
}

/** The reading of a year: the one that was chosen, else the one whose years hold it, else the indicator's own. */
export function readingIn(indicator: Indicator, year: number, chosen?: string): Indicator {
  if (chosen !== undefined) return underBasis(indicator, chosen)
  const holds = ({ since = -Infinity, until = Infinity }: Pick<Indicator, 'since' | 'until'>) =>
    year >= since && year <= until
  if (holds(indicator)) return indicator
  const [name] = Object.entries(indicator.bases ?? {}).find(([, each]) => holds(each)) ?? []
  return underBasis(indicator, name)
}
