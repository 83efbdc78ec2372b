/** What verifying reads: chains with their heads, and each entry beside the lines that made it; streamed, county by county. */
import type { Kind } from '#kernel/ledger.ts'
import type { Sql } from './database.ts'
import { partTable } from './schema.ts'

export interface ChainHead {
  office: string
  position: number
  hash: Uint8Array
}

export const chainHeads = (sql: Sql, county: string): Promise<ChainHead[]> =>
  sql<ChainHead[]>`select office, position, hash from chain where county = ${county}`

export interface ChainedLine extends ChainHead {
  /** What its hash covers. */
  line: string
}

/** Every line of every journal of a county, in the order of its chain. */
export const chainedLines = (sql: Sql, county: string): AsyncIterable<ChainedLine[]> =>
  sql<ChainedLine[]>`
    select office, position, hash, journal_line(office, position, at, actor, actor_name, action, ledger, entry, version, reason, change, batch) as line
    from journal where county = ${county} order by office, position`.cursor(2000)

/** How many entries of a kind no line speaks of. */
export async function entriesWithoutOrigin(sql: Sql, county: string, kind: Kind): Promise<number> {
  const [row] = await sql<{ n: number }[]>`
    select count(*)::integer as n from ${sql(kind.table)} e where e.county = ${county}
      and not exists (select 1 from journal j where j.county = e.county and j.entry = e.id)`
  return row!.n
}

export interface Told {
  id: string
  office: string
  version: number
  action: string
  change: string
  /** At the last line of an entry, the entry as it is kept; null where it is not. */
  stored: Record<string, unknown> | null
}

/** The lines that change entries of a kind, entry by entry. */
export function toldLines(sql: Sql, county: string, kind: Kind): AsyncIterable<Told[]> {
  const parts = Object.keys(kind.parts).map(
    (part) =>
      `(select coalesce(json_agg(p order by p.place), '[]') from ${partTable(kind, part)} p where p.county = e.county and p.entry = e.id) as "${part}[]"`,
  )
  const row =
    parts.length === 0 ? 'to_json(e)' : `(select to_json(x) from (select e.*, ${parts.join(', ')}) x)`
  return sql
    .unsafe<Told[]>(
      `select j.entry as id, j.office, j.version, j.action, j.change,
       case when lead(j.entry) over w is distinct from j.entry and e.id is not null then ${row} end as stored
     from journal j left join ${kind.table} e on e.county = j.county and e.id = j.entry
     where j.county = $1 and j.ledger = $2 and j.entry is not null and j.action not in ('reveal', 'export')
     window w as (order by j.entry, j.version, j.position) order by j.entry, j.version, j.position`,
      [county, kind.path],
    )
    .cursor(1000) as unknown as AsyncIterable<Told[]>
}
