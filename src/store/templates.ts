/** Forms of superiors, kept as they were uploaded. */
import { Parameters, type Queryable, run } from './database.ts'
import { type Scope, within } from './scope.ts'

export interface TemplateLine {
  county: string
  id: string
  office: string
  name: string
  bytes: number
  uploaded_at: string
  actor_name: string
}

export async function listTemplates(db: Queryable, scope: Scope): Promise<TemplateLine[]> {
  const parameters = new Parameters()
  const text = `select t.county, t.id, t.office, t.name, octet_length(t.file) as bytes, t.uploaded_at, t.actor_name
    from template t where ${within(scope, parameters, 't')} order by t.office, t.name`
  return run<TemplateLine>(db, text, parameters)
}

export async function readTemplate(
  db: Queryable,
  scope: Scope,
  { county, id }: { county: string; id: string },
): Promise<(Pick<TemplateLine, 'county' | 'id' | 'office' | 'name'> & { file: Uint8Array }) | null> {
  const parameters = new Parameters()
  const text = `select t.county, t.id, t.office, t.name, t.file from template t
    where ${within(scope, parameters, 't')} and t.county = ${parameters.put(county)} and t.id = ${parameters.put(id)}::uuid`
  const [row] = await run<Pick<TemplateLine, 'county' | 'id' | 'office' | 'name'> & { file: Uint8Array }>(
    db,
    text,
    parameters,
  )
  return row ?? null
}

/** A form of the same name takes the place of the one before. */
export async function keepTemplate(
  db: Queryable,
  template: Omit<TemplateLine, 'bytes'> & { file: Uint8Array },
): Promise<string> {
  const { county, id, office, name, file, uploaded_at, actor_name } = template
  const parameters = new Parameters()
  const places = [county, id, office, name, file, uploaded_at, actor_name].map((value) =>
    parameters.put(value),
  )
  const text = `insert into template (county, id, office, name, file, uploaded_at, actor_name) values (${places.join(', ')})
    on conflict (county, office, name) do update set file = excluded.file, uploaded_at = excluded.uploaded_at, actor_name = excluded.actor_name
    returning id`
  const [row] = await run<{ id: string }>(db, text, parameters)
  return row!.id
}

export async function dropTemplate(
  db: Queryable,
  scope: Scope,
  { county, id }: { county: string; id: string },
): Promise<Pick<TemplateLine, 'office' | 'name'> | null> {
  const parameters = new Parameters()
  const text = `delete from template t where ${within(scope, parameters, 't')} and t.county = ${parameters.put(county)}
    and t.id = ${parameters.put(id)}::uuid returning t.office, t.name`
  return (await run<Pick<TemplateLine, 'office' | 'name'>>(db, text, parameters))[0] ?? null
}
