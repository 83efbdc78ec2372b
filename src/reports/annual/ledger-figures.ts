/** A unit's own figures of a year, as the rules hold a report against them: every indicator's value, and the entries behind those it names. */
import type { LedgerFigure } from '#checks/rule.ts'
import type { Person } from '#operations/access.ts'
import { figures, trace } from '#operations/figures.ts'
import type { Product } from '#operations/product.ts'

/** Told with a finding; whoever wants the rest opens the figure. */
const entriesMax = 21

export async function ledgerFigures(
  product: Product,
  person: Person,
  asked: { unit: string; year: number; named: ReadonlySet<string> },
): Promise<ReadonlyMap<string, LedgerFigure>> {
  const { unit, year, named } = asked
  const answer = await figures(product, person, { unit, year })
  const own = new Map<string, LedgerFigure>()
  for (const { indicator, value, printed, entries } of answer.figures) {
    const traced =
      entries === 0 || !named.has(indicator)
        ? []
        : (await trace(product, person, indicator, { unit, year, limit: entriesMax })).entries
    own.set(indicator, { value, printed, entries: traced.map(({ number }) => number) })
  }
  return own
}
