/**
 * One indicator over years and units, from wherever a value is known: counted now from the ledgers, printed in a signed
 * report, said in a report that is kept for comparison. Each stands with its source; they may differ, and none is ranked.
 */

import { saidOf } from '#store/references.ts'
import { signedFigures } from '#store/reports.ts'
import type { Unit } from '#store/units.ts'
import { figureScope, type Person, reachableUnit, reachableUnits, upwardScope } from './access.ts'
import { addressOf } from './address.ts'
import { type Point, series, units } from './comparisons.ts'
import type { FigureRequest } from './figures.ts'
import { indicatorOf } from './indicators.ts'
import type { Product } from './product.ts'
import { type Reference, sameUnit, viewOfReference } from './references.ts'

/** What is known of one unit and year. */
export interface Sourced {
  /** The code, where it is a unit of ours. */
  unit: string | null
  name: string
  year: number
  ledger: Point | null
  signed: { report: string; value: number | null; printed: string } | null
  said: { reference: Reference; value: number; quote: string; approx: string }[]
}

const yearsShown = 5

export async function sources(
  product: Product,
  person: Person,
  id: string,
  { unit: code, year }: FigureRequest,
): Promise<Sourced[]> {
  indicatorOf(product, id)
  const unit = await reachableUnit(product.sql, person, code)
  const scope = await figureScope(product.sql, person, unit)
  const own = [unit, ...(await reachableUnits(product.sql, person)).filter(({ parent }) => parent === code)]
  const rows = new Map<string, Sourced>()
  const rowOf = (of: Unit | null, name: string, at: number): Sourced => {
    const key = `${of?.code ?? name} ${at}`
    const row = rows.get(key) ?? {
      unit: of?.code ?? null,
      name: of?.name ?? name,
      year: at,
      ledger: null,
      signed: null,
      said: [],
    }
    rows.set(key, row)
    return row
  }
  for (const { of, at, point } of await counted(product, person, id, own, year))
    if (point.value) rowOf(of, of.name, at).ledger = point
  for (const { office, year: at, value, printed, ...report } of await signedFigures(product.sql, scope, id)) {
    const of = own.find((each) => each.code === office)
    if (of) rowOf(of, of.name, at).signed = { report: addressOf(report), value, printed }
  }
  const kept = await saidOf(product.sql, await upwardScope(product.sql, code), id)
  for (const { reference, year: at, value, quote, approx } of kept) {
    const of = own.find(({ name }) => sameUnit(name, reference.unit_name)) ?? null
    const said = { reference: viewOfReference(reference), value: Number(value), quote, approx }
    rowOf(of, reference.unit_name, at).said.push(said)
  }
  return inOrder([...rows.values()], own)
}

/** The unit's own years, and those of the units directly under it. */
async function counted(
  product: Product,
  person: Person,
  id: string,
  [unit, ...below]: readonly Unit[],
  year: number,
): Promise<{ of: Unit; at: number; point: Point }[]> {
  const years = Array.from({ length: yearsShown }, (_, index) => year - index)
  const ownYears = (await series(product, person, id, unit!.code, years)).map(({ year: at, ...point }) => ({
    of: unit!,
    at,
    point,
  }))
  if (below.length === 0) return ownYears
  const each = await Promise.all(
    years.map(async (at) =>
      (await units(product, person, id, { unit: unit!.code, year: at })).flatMap(
        ({ unit: code, name: _, ...point }) => {
          const of = below.find((lower) => lower.code === code)
          return of ? [{ of, at, point }] : []
        },
      ),
    ),
  )
  return [...ownYears, ...each.flat()]
}

/** The unit itself, those under it by their codes, then others by their names; the newest year first. */
const inOrder = (rows: Sourced[], own: readonly Unit[]): Sourced[] => {
  const placeOf = ({ unit }: Sourced) =>
    unit === null ? own.length : own.findIndex(({ code }) => code === unit)
  return rows.sort(
    (one, other) =>
      placeOf(one) - placeOf(other) || one.name.localeCompare(other.name, 'zh') || other.year - one.year,
  )
}
