/** Lists that a unit asks for again and again, by name. */
import { Parameters, type Queryable, run } from './database.ts'
import { type Scope, within } from './scope.ts'

export interface SavedListRow {
  county: string
  id: string
  office: string
  /** The path of the kind of record. */
  ledger: string
  name: string
  query: string
  saved_at: string
  actor_name: string
}

/** Of a scope, the nearest unit's first where two units gave one name. */
export function listSaved(db: Queryable, scope: Scope, ledger?: string): Promise<SavedListRow[]> {
  const parameters = new Parameters()
  const only = ledger ? ` and s.ledger = ${parameters.put(ledger)}` : ''
  const text = `select county, id, office, ledger, name, query, saved_at, actor_name
    from saved_list s where ${within(scope, parameters, 's')}${only} order by length(office) desc, office desc, name`
  return run<SavedListRow>(db, text, parameters)
}

/** A list of the same name takes the place of the one before. */
export async function keepSaved(db: Queryable, row: SavedListRow): Promise<string> {
  const { county, id, office, ledger, name, query, saved_at, actor_name } = row
  const parameters = new Parameters()
  const places = [county, id, office, ledger, name, query, saved_at, actor_name].map((value) =>
    parameters.put(value),
  )
  const text = `insert into saved_list (county, id, office, ledger, name, query, saved_at, actor_name) values (${places.join(', ')})
    on conflict (county, office, name) do update
      set ledger = excluded.ledger, query = excluded.query, saved_at = excluded.saved_at, actor_name = excluded.actor_name
    returning id`
  const [kept] = await run<{ id: string }>(db, text, parameters)
  return kept!.id
}

export async function dropSaved(
  db: Queryable,
  scope: Scope,
  { county, id }: { county: string; id: string },
): Promise<Pick<SavedListRow, 'office' | 'name'> | null> {
  const parameters = new Parameters()
  const text = `delete from saved_list s where ${within(scope, parameters, 's')} and s.county = ${parameters.put(county)}
    and s.id = ${parameters.put(id)}::uuid returning s.office, s.name`
  return (await run<Pick<SavedListRow, 'office' | 'name'>>(db, text, parameters))[0] ?? null
}
