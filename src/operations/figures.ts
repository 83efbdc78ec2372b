/** Figures of a unit and a year, and the entries behind one. The unit's whole subtree is counted. */
import { basisWords } from '#kernel/basis.ts'
import type { Language } from '#kernel/label.ts'
import { type Figure, type Indicator, printValue, talliesIn } from '#kernel/tally.ts'
import { type Predicate, testFromText, yearPeriod } from '#kernel/where.ts'
import { type Reckoned, reckonAll } from '#store/figures.ts'
import type { Scope } from '#store/scope.ts'
import { traceEntries } from '#store/trace.ts'
import { figureScope, type Person, reachableUnit } from './access.ts'
import { addressOf } from './address.ts'
import { readings } from './basis.ts'
import { indicatorOf } from './indicators.ts'
import { instant, type Product } from './product.ts'
import { Refused } from './refusal.ts'

export interface FigureRequest {
  unit: string
  year: number
  /** Takes the part of a figure whose entries have these values. */
  where?: Readonly<Record<string, string>>
}

export interface FigureAnswer {
  unit: string
  year: number
  asOf: string
  figures: Figure[]
}

export async function figures(
  product: Product,
  person: Person,
  request: FigureRequest & { indicators?: readonly string[] },
): Promise<FigureAnswer> {
  const unit = await reachableUnit(product.sql, person, request.unit)
  const scope = await figureScope(product.sql, person, unit)
  const asked = request.indicators?.map((id) => indicatorOf(product, id)) ?? [
    ...product.catalogue.indicators.values(),
  ]
  const read = await readings(product.sql, scope, asked)
  const indicators = asked.map((indicator) => read(indicator, unit.code, request.year))
  const narrowed = narrowing(product, indicators, request.where)
  const reckoned = await reckonAll(
    product.sql,
    indicators.map((indicator) => ({ indicator, narrowed })),
    { catalogue: product.catalogue, scope, year: request.year },
  )
  return {
    unit: unit.code,
    year: request.year,
    asOf: instant(product),
    figures: indicators.map((indicator, place) => figureOf(indicator, reckoned[place]!)),
  }
}

export function figureOf(
  indicator: Indicator,
  { value, numerator, denominator, achieved, entries }: Reckoned,
): Figure {
  return {
    indicator: indicator.id,
    label: indicator.zh,
    kind: indicator.kind,
    value,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(achieved !== undefined && { achieved }),
    unit: indicator.unit,
    printed: printValue(indicator, value, 'zh') + (value === null ? '' : indicator.unit),
    entries,
    ...(indicator.basis !== undefined && { reading: indicator.basis }),
  }
}

export interface TraceAnswer {
  indicator: string
  value: number | null
  /** 口径 in words. */
  basis: string
  basisEn: string
  total: number
  entries: { ledger: string; id: string; number: string; contributes: number; base?: number }[]
  next: string | null
}

export async function trace(
  product: Product,
  person: Person,
  id: string,
  request: FigureRequest & { after?: string; limit?: number },
): Promise<TraceAnswer> {
  const unit = await reachableUnit(product.sql, person, request.unit)
  const scope = await figureScope(product.sql, person, unit)
  const indicator = await readingOf(product, scope, id, unit.code, request.year)
  const narrowed = narrowing(product, [indicator], request.where)
  const measuring = { catalogue: product.catalogue, scope, year: request.year }
  const basisIn = (language: Language) =>
    basisWords(product.catalogue, indicator, yearPeriod(request.year), language, narrowed)
  const [[reckoned], traced] = await Promise.all([
    reckonAll(product.sql, [{ indicator, narrowed }], measuring),
    traceEntries(
      product.sql,
      indicator,
      { ...measuring, ...(narrowed && { narrowed }) },
      request.after ?? null,
      Math.min(request.limit ?? 1000, 5000),
    ),
  ])
  return {
    indicator: id,
    value: reckoned!.value,
    basis: basisIn('zh'),
    basisEn: basisIn('en'),
    total: traced.total,
    entries: traced.entries.map(({ ledger, county, id: entry, number, contributes, base }) => ({
      ledger,
      id: addressOf({ county, id: entry }),
      number,
      contributes,
      ...(base !== undefined && { base }),
    })),
    next: traced.next,
  }
}

/** The indicator under the reading of a unit and year. */
export async function readingOf(
  product: Product,
  scope: Scope,
  id: string,
  unit: string,
  year: number,
): Promise<Indicator> {
  const indicator = indicatorOf(product, id)
  return (await readings(product.sql, scope, [indicator]))(indicator, unit, year)
}

export function narrowing(
  product: Product,
  indicators: readonly Indicator[],
  where: Readonly<Record<string, string>> | undefined,
): Predicate | null {
  const asked = Object.entries(where ?? {})
  if (asked.length === 0) return null
  const kinds = indicators.flatMap((indicator) =>
    talliesIn(indicator.formula).map((tally) => product.catalogue.kindOf(tally)),
  )
  return {
    all: asked.map(([name, written]) => {
      for (const kind of kinds) {
        const field = kind.facts[name]
        const test = field && !field.secret ? testFromText(field, written, kind.facts) : null
        if (test) return { field: name, test }
      }
      throw new Refused('usage', {
        zh: `这个指标不能按“${name}=${written}”取一部分：它的台账没有这个字段或取值。`,
        en: `This indicator cannot be narrowed by ${name}=${written}.`,
      })
    }),
  }
}
