/**
 * Which reading a unit counts by. A figure is counted under the reading of its unit and year; the choice of a reading is
 * a person's, with a reason, and stands in the journal.
 */
import { readingIn } from '#kernel/basis.ts'
import type { Indicator } from '#kernel/tally.ts'
import { type ChosenBasis, chosenBases, insertBasis } from '#store/bases.ts'
import type { Queryable } from '#store/database.ts'
import { append } from '#store/journal.ts'
import type { Scope } from '#store/scope.ts'
import { actorOf, demand, type Person, reachableUnit } from './access.ts'
import { indicatorOf } from './indicators.ts'
import { instant, type Product } from './product.ts'
import { Refused } from './refusal.ts'

/** How units read indicators: asked of once for many figures, units and years. */
export type Readings = (indicator: Indicator, unit: string, year: number) => Indicator

/** `scope`: the part that the person may read and the units lie in. */
export async function readings(
  db: Queryable,
  scope: Scope,
  indicators: readonly Indicator[],
): Promise<Readings> {
  const open = indicators.filter((indicator) => indicator.bases).map(({ id }) => id)
  const chosen = await chosenBases(db, scope, open)
  return (indicator, unit, year) => readingIn(indicator, year, choiceOf(chosen, indicator.id, unit, year))
}

const choiceOf = (
  chosen: readonly ChosenBasis[],
  indicator: string,
  unit: string,
  year: number,
): string | undefined =>
  chosen.find((each) => each.office === unit && each.indicator === indicator && each.since <= year)?.basis

export interface BasisChoice {
  unit: string
  indicator: string
  /** The name of the reading; '' is the indicator's own. */
  basis: string
  /** The first year it holds for. */
  since: number
  reason: string
}

export async function chooseBasis(
  product: Product,
  person: Person,
  choice: BasisChoice,
): Promise<BasisChoice> {
  demand(person, ['head', 'leader'])
  const unit = await reachableUnit(product.sql, person, choice.unit)
  const indicator = indicatorOf(product, choice.indicator)
  const reason = (choice.reason ?? '').trim()
  if (choice.basis !== '' && !indicator.bases?.[choice.basis]) {
    throw new Refused('usage', {
      zh: `指标“${indicator.zh}”没有“${choice.basis}”这种口径。没有改动；可用的有：${
        Object.entries(indicator.bases ?? {})
          .map(([name, { zh }]) => `${name}（${zh}）`)
          .join('、') || '只有一种口径'
      }。`,
      en: `"${indicator.en}" has no reading named ${choice.basis}. Nothing was changed.`,
    })
  }
  if (!Number.isInteger(choice.since) || choice.since < 1900 || choice.since > 2100)
    throw new Refused('usage', { zh: '起用年度应为四位数字，例如 2025。', en: 'The year has four digits.' })
  if (reason.length < 2) {
    throw new Refused('invalid', {
      zh: '改变统计口径要写明理由；以前年度的数字不变，跨口径比较时两个数都会列出。',
      en: 'Give the reason for another reading; figures of earlier years stay, and comparisons show both values.',
    })
  }
  await product.sql.begin(async (tx) => {
    await insertBasis(tx, unit.county, { ...choice, office: unit.code })
    await append(tx, {
      county: unit.county,
      office: unit.code,
      at: instant(product),
      actor: actorOf(person),
      action: 'basis',
      ledger: 'basis',
      entry: null,
      version: null,
      reason,
      change: JSON.stringify({ indicator: indicator.id, basis: choice.basis, since: choice.since }),
      batch: null,
    })
  })
  return { ...choice, reason }
}
