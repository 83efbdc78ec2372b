/** Figures of a unit and a year, and the entries behind one. The unit's whole subtree is counted. */
import type { Fields } from '#kernel/fields/index.ts'
import { type Figure, type Indicator, keptBy, printValue, type Tally, talliesIn } from '#kernel/tally.ts'
import { type Predicate, phrase, testFromText, yearPeriod } from '#kernel/where.ts'
import { type Grouping, type Reckoned, reckonAll, reckonGroups, traceEntries } from '#store/figures.ts'
import { figureScope, type Person, reachableUnit, reachableUnits } from './access.ts'
import { addressOf } from './address.ts'
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
  const indicators = request.indicators?.map((id) => indicatorOf(product, id)) ?? [
    ...product.catalogue.indicators.values(),
  ]
  const narrowed = narrowing(product, indicators, request.where)
  const reckoned = await reckonAll(product.sql, indicators, {
    catalogue: product.catalogue,
    scope,
    year: request.year,
    ...(narrowed && { narrowed }),
  })
  return {
    unit: unit.code,
    year: request.year,
    asOf: instant(product),
    figures: indicators.map((indicator) => figureOf(indicator, reckoned.get(indicator.id)!)),
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
  }
}

export interface TraceAnswer {
  indicator: string
  value: number | null
  basis: string
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
  const indicator = indicatorOf(product, id)
  const unit = await reachableUnit(product.sql, person, request.unit)
  const scope = await figureScope(product.sql, person, unit)
  const narrowed = narrowing(product, [indicator], request.where)
  const question = { catalogue: product.catalogue, scope, year: request.year, ...(narrowed && { narrowed }) }
  const [reckoned, traced] = await Promise.all([
    reckonAll(product.sql, [indicator], question),
    traceEntries(
      product.sql,
      indicator,
      question,
      request.after ?? null,
      Math.min(request.limit ?? 1000, 5000),
    ),
  ])
  return {
    indicator: id,
    value: reckoned.get(id)!.value,
    basis: basisOf(product, indicator, request.year, narrowed),
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

/** 口径: what is counted, in words, from the same condition that counts it. */
export function basisOf(
  product: Product,
  indicator: Indicator,
  year: number,
  narrowed: Predicate | null,
): string {
  const { catalogue } = product
  const said = talliesIn(indicator.formula).map((tally) => {
    const kind = catalogue.kindOf(tally)
    const ledger = catalogue.ledgers.find((each) => each.id === tally.ledger)!
    const where = narrowed ? { all: [tally.where, narrowed] } : tally.where
    return `${kind.name === '' ? ledger.zh : kind.zh}：${phrase(where, kind.facts, yearPeriod(year), 'zh')}`
  })
  const { formula } = indicator
  const note = indicator.note ? `（${indicator.note.zh}）` : ''
  if (formula.form === 'share') {
    const split = formula.numerator.length
    return `分子〔${said.slice(0, split).join('＋')}〕÷分母〔${said.slice(split).join('＋')}〕${note}`
  }
  if (formula.form === 'change') {
    const split = formula.of.length
    const told =
      said.length > split
        ? `；上年数按本年记录所填〔${said.slice(split).join('＋')}〕，没有填的按上年记录`
        : ''
    return `本年与上年比较〔${said.slice(0, split).join('＋')}〕${told}${note}`
  }
  if (formula.form === 'target') {
    const per = formula.per === 'quarter' ? '每季度' : '每人'
    return `规定值${formula.parameter}${indicator.unit}；实际为${per}最少者〔${said.join('＋')}〕${note}`
  }
  return said.join('＋') + note
}

export function indicatorOf(product: Product, id: string): Indicator {
  const indicator = product.catalogue.indicators.get(id)
  if (indicator) return indicator
  const near = [...product.catalogue.indicators.keys()]
    .filter((each) => each.startsWith(id.split('.')[0] ?? id))
    .slice(0, 8)
  throw new Refused('not_found', {
    zh: `没有指标 ${id}。${near.length > 0 ? `相近的有：${near.join('、')}。` : '全部指标见 mingfa figures。'}`,
    en: `There is no indicator ${id}.`,
  })
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

export interface Point {
  value: number | null
  numerator?: number
  denominator?: number
  printed: string
}

const pointOf = (indicator: Indicator, reckoned: Reckoned): Point => {
  const { value, numerator, denominator, printed } = figureOf(indicator, reckoned)
  return { value, ...(numerator !== undefined && { numerator, denominator }), printed }
}

/** A figure over several years. */
export async function series(
  product: Product,
  person: Person,
  id: string,
  unitCode: string,
  years: readonly number[],
): Promise<(Point & { year: number })[]> {
  const indicator = indicatorOf(product, id)
  const unit = await reachableUnit(product.sql, person, unitCode)
  const scope = await figureScope(product.sql, person, unit)
  const { catalogue } = product
  return Promise.all(
    years.slice(0, 20).map(async (year) => ({
      year,
      ...pointOf(indicator, (await reckonAll(product.sql, [indicator], { catalogue, scope, year })).get(id)!),
    })),
  )
}

/** The same figure for each unit directly under a unit; rates stand with their base and are not ranked. */
export async function units(
  product: Product,
  person: Person,
  id: string,
  { unit: code, year }: FigureRequest,
): Promise<(Point & { unit: string; name: string })[]> {
  const indicator = indicatorOf(product, id)
  const upper = await reachableUnit(product.sql, person, code)
  const below = (await reachableUnits(product.sql, person)).filter((unit) => unit.parent === upper.code)
  const { catalogue } = product
  return Promise.all(
    below.map(async (unit) => {
      const scope = await figureScope(product.sql, person, unit)
      return {
        unit: unit.code,
        name: unit.name,
        ...pointOf(
          indicator,
          (await reckonAll(product.sql, [indicator], { catalogue, scope, year })).get(id)!,
        ),
      }
    }),
  )
}

/** A count or sum by the months of its own day; empty for what has no such day. */
export async function months(
  product: Product,
  person: Person,
  id: string,
  request: FigureRequest,
): Promise<{ month: number; value: number }[]> {
  const { groups } = await grouped(product, person, id, request, (tally) => monthOf(keptBy(tally)))
  const values = new Map(groups.map((group) => [Number(group.key), group.value]))
  return groups.length === 0
    ? []
    : Array.from({ length: 12 }, (_, index) => ({ month: index + 1, value: values.get(index + 1) ?? 0 }))
}

/** A count or sum by the words of a field. */
export async function split(
  product: Product,
  person: Person,
  id: string,
  request: FigureRequest & { by: string },
): Promise<{ key: string; label: string; value: number }[]> {
  const { groups, kind } = await grouped(product, person, id, request, (_, facts) => {
    const field = facts[request.by]
    if (!field || field.secret || field.filter !== 'words') {
      throw new Refused('usage', { zh: `不能按“${request.by}”分组。`, en: `Cannot split by ${request.by}.` })
    }
    return { of: request.by }
  })
  const words = kind.facts[request.by]!.words ?? {}
  return groups.map(({ key, value }) => ({
    key: key ?? '',
    label: key === null ? '未填' : (words[key]?.zh ?? key),
    value,
  }))
}

const monthOf = (field: string | null): Grouping | null =>
  field === null ? null : { of: field, month: true }

async function grouped(
  product: Product,
  person: Person,
  id: string,
  request: FigureRequest,
  by: (tally: Tally, facts: Fields) => Grouping | null,
) {
  const indicator = indicatorOf(product, id)
  const [tally] = talliesIn(indicator.formula)
  const kind = product.catalogue.kindOf(tally!)
  const grouping = by(tally!, kind.facts)
  if (grouping === null || tally!.op === 'distinct') return { kind, groups: [] }
  const unit = await reachableUnit(product.sql, person, request.unit)
  const scope = await figureScope(product.sql, person, unit)
  const narrowed = narrowing(product, [indicator], request.where)
  const question = { catalogue: product.catalogue, scope, year: request.year, ...(narrowed && { narrowed }) }
  return { kind, groups: await reckonGroups(product.sql, tally!, grouping, indicator.scale, question) }
}
