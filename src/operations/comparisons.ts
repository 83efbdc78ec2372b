/** A figure set beside itself: over years, units, months and the words of a field. */
import { underBasis } from '#kernel/basis.ts'
import type { Fields } from '#kernel/fields/index.ts'
import type { Label } from '#kernel/label.ts'
import { type Indicator, keptBy, type Tally, talliesIn } from '#kernel/tally.ts'
import { type Grouping, type Reckoned, reckonAll, reckonGroups } from '#store/figures.ts'
import { reckonUnits } from '#store/figures-of-units.ts'
import { figureScope, type Person, reachableUnit, reachableUnits } from './access.ts'
import { readings } from './basis.ts'
import { type FigureRequest, figureOf, narrowing, readingOf } from './figures.ts'
import { indicatorOf } from './indicators.ts'
import type { Product } from './product.ts'
import { Refused } from './refusal.ts'

/** A figure at one place of a comparison. */
export interface Point {
  value: number | null
  numerator?: number
  denominator?: number
  printed: string
  /** The reading it was counted under, where it is not the indicator's own. */
  basis?: Label
  /** Where its neighbours are read differently: the same figure under the reading that they share. */
  alike?: { printed: string; value: number | null; basis: Label }
}

const pointOf = (indicator: Indicator, reckoned: Reckoned): Point => {
  const { value, numerator, denominator, printed } = figureOf(indicator, reckoned)
  return {
    value,
    ...(numerator !== undefined && { numerator, denominator }),
    printed,
    ...(indicator.basis !== undefined && { basis: nameOf(indicator) }),
  }
}

const nameOf = (indicator: Indicator): Label => {
  const other = indicator.basis === undefined ? undefined : indicator.bases?.[indicator.basis]
  return other ? { zh: other.zh, en: other.en } : { zh: '通用口径', en: 'Common reading' }
}

const alikeOf = (indicator: Indicator, reckoned: Reckoned): Pick<Point, 'alike'> => {
  const { value, printed } = figureOf(indicator, reckoned)
  return { alike: { value, printed, basis: nameOf(indicator) } }
}

/** A figure over several years. Where the reading changed, earlier years show both: their own, and that of the last year. */
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
  const read = await readings(product.sql, scope, [indicator])
  const asked = years.slice(0, 20)
  const last = read(indicator, unit.code, Math.max(...asked))
  const { catalogue } = product
  const reckoned = async (reading: Indicator, year: number) =>
    (await reckonAll(product.sql, [{ indicator: reading }], { catalogue, scope, year }))[0]!
  return Promise.all(
    asked.map(async (year) => {
      const own = read(indicator, unit.code, year)
      const point = { year, ...pointOf(own, await reckoned(own, year)) }
      return own.basis === last.basis ? point : { ...point, ...alikeOf(last, await reckoned(last, year)) }
    }),
  )
}

/**
 * The same figure for each unit directly under a unit; rates stand with their base and are not ranked. A unit that reads
 * it differently shows both values.
 */
export async function units(
  product: Product,
  person: Person,
  id: string,
  { unit: code, year }: FigureRequest,
): Promise<(Point & { unit: string; name: string })[]> {
  const indicator = indicatorOf(product, id)
  const upper = await reachableUnit(product.sql, person, code)
  const scope = await figureScope(product.sql, person, upper)
  const reached = await reachableUnits(product.sql, person)
  const below = reached.filter((unit) => unit.parent === upper.code)
  const belongings = reached.flatMap(({ code: office, lineage }) => {
    const above = below.find((unit) => lineage === unit.lineage || lineage.startsWith(`${unit.lineage}/`))
    return above ? [{ office, unit: above.code }] : []
  })
  const read = await readings(product.sql, scope, [indicator])
  const question = { catalogue: product.catalogue, scope, year }
  const taken = [...new Set([undefined, ...below.map((unit) => read(indicator, unit.code, year).basis)])]
  const values = new Map(
    await Promise.all(
      taken.map(
        async (basis) =>
          [
            basis,
            await reckonUnits(product.sql, underBasis(indicator, basis), question, belongings),
          ] as const,
      ),
    ),
  )
  return below.map((unit) => {
    const own = read(indicator, unit.code, year)
    const point = {
      unit: unit.code,
      name: unit.name,
      ...pointOf(own, values.get(own.basis)!.get(unit.code)!),
    }
    return own.basis === undefined
      ? point
      : { ...point, ...alikeOf(indicator, values.get(undefined)!.get(unit.code)!) }
  })
}

export interface Compared {
  columns: { key: string; name: string }[]
  rows: { indicator: string; points: Point[] }[]
}

/** No table that people read is wider. */
const indicatorsMost = 80
const yearsShown = 5

/** Many figures side by side: of the units directly under a unit, or of one unit over the last years. */
export async function compared(
  product: Product,
  person: Person,
  request: FigureRequest & { by: 'units' | 'years'; indicators: readonly string[] },
): Promise<Compared> {
  await figureScope(product.sql, person, await reachableUnit(product.sql, person, request.unit))
  const asked = request.indicators.slice(0, indicatorsMost)
  if (request.by === 'units') {
    const rows = await Promise.all(
      asked.map(async (indicator) => ({
        indicator,
        points: await units(product, person, indicator, request),
      })),
    )
    const columns = (rows[0]?.points ?? []).map(({ unit, name }) => ({ key: unit, name }))
    return { columns, rows }
  }
  const years = Array.from({ length: yearsShown }, (_, index) => request.year - index)
  const rows = await Promise.all(
    asked.map(async (indicator) => ({
      indicator,
      points: await series(product, person, indicator, request.unit, years),
    })),
  )
  return { columns: years.map((year) => ({ key: String(year), name: String(year) })), rows }
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
  const unit = await reachableUnit(product.sql, person, request.unit)
  const scope = await figureScope(product.sql, person, unit)
  const indicator = await readingOf(product, scope, id, unit.code, request.year)
  const [tally] = talliesIn(indicator.formula)
  const kind = product.catalogue.kindOf(tally!)
  const grouping = by(tally!, kind.facts)
  if (grouping === null || tally!.op === 'distinct') return { kind, groups: [] }
  const narrowed = narrowing(product, [indicator], request.where)
  const question = { catalogue: product.catalogue, scope, year: request.year, ...(narrowed && { narrowed }) }
  return { kind, groups: await reckonGroups(product.sql, tally!, grouping, indicator.scale, question) }
}
