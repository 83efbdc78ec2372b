/** Freezes figures into a report: each with the ids of its entries and the place of the journals, all of one moment. */
import type { Hole } from '#kernel/wording.ts'
import type { Product } from '#operations/product.ts'
import type { Transaction } from '#store/database.ts'
import { freezeFigures } from '#store/freeze.ts'
import type { Address } from '#store/reports.ts'
import { type Measuring, questionOf } from './measure.ts'
import { anchorOf, type Measurements, narrowedText, refOf } from './measured.ts'

export interface Taken {
  figures: Measurements
  measuring: Measuring
  /** The unit whose report it is. */
  unit: string
  /** Where the journal of each unit stood, as JSON. */
  positions: string
}

export async function freeze(
  tx: Transaction,
  product: Product,
  report: Address,
  holes: readonly Hole[],
  { figures, measuring, unit, positions }: Taken,
): Promise<void> {
  const freezing = holes.map((hole) => {
    const figure = figures.get(anchorOf(hole))!
    const ref = refOf(hole, figure, unit, measuring.year)
    return {
      figure: {
        anchor: ref.anchor,
        indicator: ref.indicator,
        narrowed: narrowedText(hole.only),
        value: figure.value,
        // What was reached of a target stands in the numerator, so that it can be held against what is reached later.
        numerator: figure.numerator ?? figure.achieved ?? null,
        denominator: figure.denominator ?? null,
        printed: ref.printed,
        ref: JSON.stringify(ref),
        positions,
      },
      indicator: hole.indicator,
      question: questionOf(product, hole, measuring),
    }
  })
  await freezeFigures(tx, report, freezing)
}
