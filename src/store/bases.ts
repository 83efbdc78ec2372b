/** The readings that units chose for their figures, each from a year on. */
import { Parameters, type Queryable, run } from './database.ts'
import { type Scope, within } from './scope.ts'

export interface ChosenBasis {
  office: string
  indicator: string
  since: number
  basis: string
}

/** What the offices of a scope chose, the latest year first. */
export async function chosenBases(
  db: Queryable,
  scope: Scope,
  indicators: readonly string[],
): Promise<ChosenBasis[]> {
  if (indicators.length === 0) return []
  const parameters = new Parameters()
  const text = `select b.office, b.indicator, b.since, b.basis from basis b
    where ${within(scope, parameters, 'b')} and b.indicator = any(${parameters.put(indicators)}::text[])
    order by b.office, b.indicator, b.since desc`
  return run<ChosenBasis>(db, text, parameters)
}

export async function insertBasis(
  db: Queryable,
  county: string,
  { office, indicator, since, basis }: ChosenBasis,
): Promise<void> {
  const parameters = new Parameters()
  const places = [county, office, indicator, since, basis].map((value) => parameters.put(value))
  const text = `insert into basis (county, office, indicator, since, basis) values (${places.join(', ')})
    on conflict (county, office, indicator, since) do update set basis = excluded.basis`
  await run(db, text, parameters)
}
