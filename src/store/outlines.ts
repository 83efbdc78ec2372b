/** The outline that a unit has settled for its reports: for a year, and for the years after it until it settles another. */
import type { Queryable, Sql } from './database.ts'
import type { Unit } from './units.ts'

export interface KeptOutline {
  year: number
  /** As JSON. */
  outline: string
  version: number
}

export async function readOutline(
  db: Queryable,
  { county, code }: Pick<Unit, 'county' | 'code'>,
  year: number,
): Promise<KeptOutline | null> {
  const [row] = await db<KeptOutline[]>`
    select year, outline, version from report_outline
    where county = ${county} and office = ${code} and year <= ${year} order by year desc limit 1`
  return row ?? null
}

/** The new version; null where somebody else has settled it meanwhile. `version` 0: the year has none yet. */
export async function keepOutline(
  sql: Sql,
  { county, code }: Pick<Unit, 'county' | 'code'>,
  { year, outline, version }: KeptOutline,
): Promise<number | null> {
  const [row] =
    version === 0
      ? await sql<{ version: number }[]>`
        insert into report_outline (county, office, year, outline, version) values (${county}, ${code}, ${year}, ${outline}, 1)
        on conflict do nothing returning version`
      : await sql<{ version: number }[]>`
        update report_outline set outline = ${outline}, version = version + 1
        where county = ${county} and office = ${code} and year = ${year} and version = ${version} returning version`
  return row?.version ?? null
}
