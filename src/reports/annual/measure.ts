/** Takes every figure a report may need: all indicators, and the parts of them that the wording asks for. */
import { basisWords } from '#kernel/basis.ts'
import type { Indicator } from '#kernel/tally.ts'
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

/** Whole figures are read together; a part of one is counted by itself. */
export async function measure(
  db: Queryable,
  product: Product,
  holes: Iterable<Hole>,
  measuring: Measuring,
): Promise<Map<string, Measured>> {
  const measured = new Map<string, Measured>()
  const asked = [...holes]
  const whole = asked.filter((hole) => !hole.only)
  const reckoned = await reckonAll(
    db,
    whole.map((hole) => hole.indicator),
    { catalogue: product.catalogue, ...measuring },
  )
  for (const hole of whole)
    measured.set(anchorOf(hole), withBasis(hole.indicator, reckoned.get(hole.indicator.id)!))
  for (const hole of asked.filter((each) => each.only)) {
    const question = questionOf(product, hole, measuring)
    const part = await reckonAll(db, [hole.indicator], question)
    measured.set(anchorOf(hole), withBasis(hole.indicator, part.get(hole.indicator.id)!, question))
  }
  return measured

  function withBasis(
    indicator: Indicator,
    value: Parameters<typeof figureOf>[1],
    question?: Question,
  ): Measured {
    return {
      ...figureOf(indicator, value),
      basis: basisWords(
        product.catalogue,
        indicator,
        yearPeriod(measuring.year),
        'zh',
        question?.narrowed ?? null,
      ),
    }
  }
}
