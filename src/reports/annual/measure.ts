/** Takes every figure a report may need: all indicators, and the parts of them that the wording asks for. */
import { basisWords } from '#kernel/basis.ts'
import { yearPeriod } from '#kernel/where.ts'
import type { Hole } from '#kernel/wording.ts'
import { readings } from '#operations/basis.ts'
import { figureOf, narrowing } from '#operations/figures.ts'
import type { Product } from '#operations/product.ts'
import type { Queryable } from '#store/database.ts'
import { type Question, reckonAll } from '#store/figures.ts'
import type { Scope } from '#store/scope.ts'
import { anchorOf, type Measured } from './measured.ts'

export interface Measuring {
  scope: Scope
  year: number
}

/** Each hole once, by its anchor, under the reading of the unit and year. */
export async function holesOf(
  db: Queryable,
  { catalogue: { indicators, ledgers } }: Product,
  unit: string,
  { scope, year }: Measuring,
): Promise<Map<string, Hole>> {
  const read = await readings(db, scope, [...indicators.values()])
  const plain = [...indicators.values()].map((indicator): Hole => ({ indicator }))
  const spoken = ledgers.flatMap(({ wording }) =>
    wording.flatMap(({ clauses }) => clauses.flatMap(({ holes }) => holes)),
  )
  return new Map(
    [...plain, ...spoken].map((hole) => [
      anchorOf(hole),
      { ...hole, indicator: read(hole.indicator, unit, year) },
    ]),
  )
}

/** The question behind a hole, as it is counted and traced. */
export function questionOf(
  product: Product,
  { indicator, only }: Hole,
  { scope, year }: Measuring,
): Question {
  const narrowed = narrowing(product, [indicator], only)
  return { catalogue: product.catalogue, scope, year, ...(narrowed && { narrowed }) }
}

/** All of them in one reading of each table. */
export async function measure(
  db: Queryable,
  product: Product,
  holes: Iterable<Hole>,
  measuring: Measuring,
): Promise<Map<string, Measured>> {
  const { catalogue } = product
  const wanted = [...holes].map((hole) => ({
    hole,
    indicator: hole.indicator,
    narrowed: narrowing(product, [hole.indicator], hole.only),
  }))
  const reckoned = await reckonAll(db, wanted, { catalogue, ...measuring })
  const period = yearPeriod(measuring.year)
  return new Map(
    wanted.map(({ hole, indicator, narrowed }, place) => [
      anchorOf(hole),
      {
        ...figureOf(indicator, reckoned[place]!),
        basis: basisWords(catalogue, indicator, period, 'zh', narrowed),
      },
    ]),
  )
}
