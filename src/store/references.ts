/** Reports of any unit kept to be set beside others: the text as it was read, and what it says of indicators. */
import { Parameters, type Queryable, run, type Transaction } from './database.ts'
import { type Scope, within } from './scope.ts'

export interface ReferenceLine {
  county: string
  id: string
  /** The unit that keeps it. */
  office: string
  /** Whose report it is. */
  unit_name: string
  year: number
  file: string
  sha256: string
  kept_at: string
  actor_name: string
}

export interface ReferenceFigure {
  place_start: number
  place_end: number
  indicator: string
  /** The year it speaks of, which may be another than the report's. */
  year: number
  quote: string
  value: number
  approx: string
  unit: string
}

const columns = 'r.county, r.id, r.office, r.unit_name, r.year, r.file, r.sha256, r.kept_at, r.actor_name'

/** The newest year first. */
export function referencesIn(db: Queryable, scope: Scope): Promise<ReferenceLine[]> {
  const parameters = new Parameters()
  const text = `select ${columns} from reference r where ${within(scope, parameters, 'r')}
    order by r.year desc, r.unit_name, length(r.office) desc, r.office desc`
  return run<ReferenceLine>(db, text, parameters)
}

export async function readReference(
  db: Queryable,
  scope: Scope,
  { county, id }: { county: string; id: string },
): Promise<(ReferenceLine & { text: string }) | null> {
  const parameters = new Parameters()
  const text = `select ${columns}, r.text from reference r where ${within(scope, parameters, 'r')}
    and r.county = ${parameters.put(county)} and r.id = ${parameters.put(id)}::uuid`
  return (await run<ReferenceLine & { text: string }>(db, text, parameters))[0] ?? null
}

/** The same unit's report of the same year takes the place of the one before. */
export async function keepReference(
  tx: Transaction,
  reference: ReferenceLine & { text: string },
  figures: readonly ReferenceFigure[],
): Promise<string> {
  const { county, office, unit_name, year } = reference
  await tx`delete from reference where county = ${county} and office = ${office}
    and unit_name = ${unit_name} and year = ${year}`
  await tx`insert into reference ${tx(reference, 'county', 'id', 'office', 'unit_name', 'year', 'file', 'sha256', 'text', 'kept_at', 'actor_name')}`
  const rows = figures.map((figure) => ({ ...figure, county, reference: reference.id }))
  for (let at = 0; at < rows.length; at += 1000)
    await tx`insert into reference_figure ${tx(rows.slice(at, at + 1000), 'county', 'reference', 'place_start', 'place_end', 'indicator', 'year', 'quote', 'value', 'approx', 'unit')}
      on conflict do nothing`
  return reference.id
}

export async function dropReference(
  db: Queryable,
  scope: Scope,
  { county, id }: { county: string; id: string },
): Promise<ReferenceLine | null> {
  const parameters = new Parameters()
  const text = `delete from reference r where ${within(scope, parameters, 'r')} and r.county = ${parameters.put(county)}
    and r.id = ${parameters.put(id)}::uuid returning ${columns}`
  return (await run<ReferenceLine>(db, text, parameters))[0] ?? null
}

export function figuresOfReference(
  db: Queryable,
  { county, id }: { county: string; id: string },
): Promise<ReferenceFigure[]> {
  return db<ReferenceFigure[]>`
    select place_start, place_end, indicator, year, quote, value, approx, unit from reference_figure
    where county = ${county} and reference = ${id} order by place_start, place_end, indicator`
}

/** What the references of a scope say of one indicator, by year and unit. */
export function saidOf(
  db: Queryable,
  scope: Scope,
  indicator: string,
): Promise<(ReferenceFigure & { reference: ReferenceLine })[]> {
  const parameters = new Parameters()
  const text = `select f.place_start, f.place_end, f.indicator, f.year, f.quote, f.value, f.approx, f.unit,
      json_build_object('county', r.county, 'id', r.id, 'office', r.office, 'unit_name', r.unit_name, 'year', r.year,
        'file', r.file, 'sha256', r.sha256, 'kept_at', r.kept_at, 'actor_name', r.actor_name) as reference
    from reference r join reference_figure f on f.county = r.county and f.reference = r.id
    where ${within(scope, parameters, 'r')} and f.indicator = ${parameters.put(indicator)}
    order by f.year desc, r.unit_name, r.year, f.place_start`
  return run(db, text, parameters)
}
