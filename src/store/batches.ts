/**
 * Many entries at once: a block of rows is copied in, journal lines set aside and sealed into the chain at the end, so
 * that other people of the unit wait for the sealing alone and not for the whole import.
 */
import type { Kind } from '#kernel/ledger.ts'
import type { Row } from '#kernel/tally.ts'
import type { ClockRow } from './clocks.ts'
import { copyRows, Parameters, type Queryable, quoteName, run } from './database.ts'
import { searchText } from './entries.ts'
import type { Line } from './journal.ts'
import { partTable } from './schema.ts'

export interface BlockEntry {
  id: string
  number: string
  status: string
  /** By which the row it came from is known again. */
  source: { key: string; hash: string }
  values: Row
  parts: Readonly<Record<string, readonly (Row & { id: string })[]>>
  clocks: readonly ClockRow[]
}

export interface Place {
  county: string
  office: string
  batch: string
}

export async function insertBlock(
  db: Queryable,
  kind: Kind,
  { county, office, batch }: Place,
  entries: readonly BlockEntry[],
): Promise<void> {
  const names = Object.keys(kind.fields)
  await copyRows(
    db,
    kind.table,
    ['county', 'office', 'batch', 'version', 'id', 'number', 'status', 'search', ...names.map(quoteName)],
    entries.map(({ id, number, status, values }) => [
      county,
      office,
      batch,
      1,
      id,
      number,
      status,
      `${searchText(kind, values)} ${number}`,
      ...names.map((name) => values[name]),
    ]),
  )
  for (const part of Object.keys(kind.parts)) {
    const owned = entries.flatMap((entry) =>
      (entry.parts[part] ?? []).map((row, index) => ({ ...row, entry: entry.id, place: index + 1 })),
    )
    await insertPartRows(db, kind, part, county, owned)
  }
  await insertSources(
    db,
    kind.path,
    { county, office },
    entries.map(({ id, source }) => ({ ...source, entry: id })),
  )
  await insertClocks(db, kind, { county, office }, entries)
}

/** Lets the list of new words of a search index grow long while this transaction writes many entries, to be sorted in at its end. */
const gatherWords = (db: Queryable) => db`set local gin_pending_list_limit = '64MB'`

/** Sorts the words that were gathered into the index, so that the next writer does not have to. */
export async function sortWords(db: Queryable, { table }: Kind): Promise<void> {
  await db`select gin_clean_pending_list(${`${table}_by_word`}::text::regclass)`
}

/** Rows of a part, of any entries of the county; each names its entry and its place. */
export async function insertPartRows(
  db: Queryable,
  kind: Kind,
  part: string,
  county: string,
  rows: readonly (Row & { id: string; entry: string; place: number })[],
): Promise<void> {
  const names = Object.keys(kind.parts[part]!.fields)
  const head = ['entry', 'id', 'place'] as const
  await copyRows(
    db,
    partTable(kind, part),
    ['county', ...head, ...names.map(quoteName)],
    rows.map((row) => [county, ...head.map((name) => row[name]), ...names.map((name) => row[name])]),
  )
}

/** A clock that had stopped before the entry came in is told by its days; only those that run are kept. */
async function insertClocks(
  db: Queryable,
  kind: Kind,
  { county, office }: Omit<Place, 'batch'>,
  entries: readonly BlockEntry[],
): Promise<void> {
  const running = entries.flatMap(({ id, clocks }) =>
    clocks.filter(({ stopped }) => stopped === null).map((clock) => ({ ...clock, entry: id })),
  )
  const columns = ['entry', 'clock', 'started', 'due', 'limit_id', 'law_version'] as const
  await copyRows(
    db,
    'clock',
    ['county', 'office', 'ledger', ...columns],
    running.map((clock) => [county, office, kind.path, ...columns.map((name) => clock[name])]),
  )
}

export interface Source {
  key: string
  entry: string
  hash: string
}

/** `ledger` is the path of a kind of record, or of a part of it. */
export async function insertSources(
  db: Queryable,
  ledger: string,
  { county, office }: Omit<Place, 'batch'>,
  sources: readonly Source[],
): Promise<void> {
  await copyRows(
    db,
    'source',
    ['county', 'office', 'ledger', 'key', 'entry', 'hash'],
    sources.map(({ key, entry, hash }) => [county, office, ledger, key, entry, hash]),
  )
}

/** Which of these rows the office has already. */
export function sourcesOf(
  db: Queryable,
  ledger: string,
  { county, office }: Omit<Place, 'batch'>,
  keys: readonly string[],
): Promise<Source[]> {
  const parameters = new Parameters()
  return run(
    db,
    `select key, entry, hash from source s
     where county = ${parameters.put(county)} and office = ${parameters.put(office)} and ledger = ${parameters.put(ledger)}
       and key = any(${parameters.put(keys)}::text[])`,
    parameters,
  )
}

/** The entries of an office by the number that rows of a part name, with the year of their day. */
export function entriesByNumber(
  db: Queryable,
  kind: Kind,
  { county, office }: Omit<Place, 'batch'>,
  field: string,
  numbers: readonly string[],
): Promise<{ id: string; name: string; year: number }[]> {
  const parameters = new Parameters()
  return run(
    db,
    `select id, ${quoteName(field)} as name, extract(year from ${quoteName(kind.main)})::integer as year from ${kind.table} e
     where county = ${parameters.put(county)} and office = ${parameters.put(office)} and ${quoteName(field)} = any(${parameters.put(numbers)}::text[])
     order by ${quoteName(kind.main)}, id`,
    parameters,
  )
}

export async function bumpVersions(
  db: Queryable,
  kind: Kind,
  county: string,
  entries: readonly string[],
): Promise<void> {
  const parameters = new Parameters()
  await run(
    db,
    `update ${kind.table} e set version = version + 1 where county = ${parameters.put(county)} and id = any(${parameters.put(entries)}::uuid[])`,
    parameters,
  )
}

export async function markSource(
  db: Queryable,
  ledger: string,
  { county, office }: Omit<Place, 'batch'>,
  key: string,
  hash: string,
): Promise<void> {
  const parameters = new Parameters()
  await run(
    db,
    `update source s set hash = ${parameters.put(hash)}
     where county = ${parameters.put(county)} and office = ${parameters.put(office)} and ledger = ${parameters.put(ledger)} and key = ${parameters.put(key)}`,
    parameters,
  )
}

/** Forgets the rows of a part that were added to entries and are taken back. */
export async function forgetSources(
  db: Queryable,
  ledger: string,
  { county, office }: Omit<Place, 'batch'>,
  entry: string,
): Promise<void> {
  const parameters = new Parameters()
  await run(
    db,
    `delete from source s where county = ${parameters.put(county)} and office = ${parameters.put(office)} and entry = ${parameters.put(entry)}::uuid
       and ledger like ${parameters.put(`${ledger}.%`)}`,
    parameters,
  )
}

/** Takes a run of numbers for a unit, ledger and year; answers the first. */
export async function takeNumbers(
  db: Queryable,
  county: string,
  office: string,
  ledger: string,
  year: number,
  many: number,
): Promise<number> {
  const [row] = await db<
    { n: number }[]
  >`select next_number(${county}, ${office}, ${ledger}, ${year}, ${many}) as n`
  return row!.n
}

export const prepareLines = (db: Queryable) =>
  db`create temporary table if not exists waiting_line (place serial, at timestamptz, actor uuid, actor_name text, action text, ledger text,
    entry uuid, version integer, reason text, change text, batch uuid) on commit delete rows`

/** Sets journal lines aside until `sealLines`. */
export async function layLines(db: Queryable, lines: readonly Line[]): Promise<void> {
  const columns = ['at', 'action', 'ledger', 'entry', 'version', 'reason', 'change', 'batch'] as const
  await copyRows(
    db,
    'waiting_line',
    ['actor', 'actor_name', ...columns],
    lines.map((line) => [line.actor.account, line.actor.name, ...columns.map((name) => line[name])]),
  )
}

/** Chains the lines that were set aside to the journal of the office, in the order they were laid. */
export async function sealLines(db: Queryable, county: string, office: string): Promise<void> {
  await db`insert into chain (county, office, position, hash) values (${county}, ${office}, 0, '') on conflict do nothing`
  await db`
    with head as (select position, hash from chain where county = ${county} and office = ${office} for update),
    line as (select l.*, head.position + row_number() over (order by place) as position, head.hash as start from waiting_line l, head),
    chained as (
      insert into journal (county, office, position, at, actor, actor_name, action, ledger, entry, version, reason, change, batch, hash)
      select ${county}::text, ${office}::text, position, at, actor, actor_name, action, ledger, entry, version, reason, change, batch,
        chain_hash(start, journal_line(${office}::text, position, at, actor, actor_name, action, ledger, entry, version, reason, change, batch)) over (order by position)
      from line returning position, hash
    ), last as (select position, hash from chained order by position desc limit 1)
    update chain set position = last.position, hash = last.hash from last where county = ${county} and office = ${office}`
  await db`delete from waiting_line`
}

/** Ids of a block of the entries that a batch opened and nothing else has changed since. */
export function untouched(
  db: Queryable,
  kind: Kind,
  county: string,
  batch: string,
  many: number,
): Promise<{ id: string }[]> {
  const parameters = new Parameters()
  const by = parameters.put(batch)
  return run(
    db,
    `select id from ${kind.table} e where county = ${parameters.put(county)} and batch = ${by}::uuid
       and not exists (select 1 from journal j where j.county = e.county and j.entry = e.id and j.action not in ('reveal', 'export')
         and j.batch is distinct from ${by}::uuid)
     limit ${parameters.put(many)} for update`,
    parameters,
  )
}

export async function deleteEntries(
  db: Queryable,
  kind: Kind,
  county: string,
  ids: readonly string[],
): Promise<void> {
  const parameters = new Parameters()
  const there = `county = ${parameters.put(county)}`
  const those = `any(${parameters.put(ids)}::uuid[])`
  await run(
    db,
    `with clocks as (delete from clock where ${there} and entry = ${those}), sources as (delete from source where ${there} and entry = ${those})
     delete from ${kind.table} e where ${there} and id = ${those}`,
    parameters,
  )
}

export interface Batch {
  county: string
  id: string
  office: string
  file: string
  state: 'reading' | 'previewed' | 'running' | 'done' | 'failed' | 'cancelled' | 'undone'
  actor_name: string
  started_at: string
  finished_at: string | null
  summary: string
}

export async function insertBatch(
  db: Queryable,
  batch: Pick<Batch, 'county' | 'id' | 'office' | 'file' | 'state' | 'actor_name' | 'summary'> & {
    digest: Uint8Array
    actor: string | null
  },
): Promise<void> {
  const { county, id, office, file, state, actor_name, summary, digest, actor } = batch
  await db`insert into batch (county, id, office, file, digest, state, actor, actor_name, summary)
    values (${county}, ${id}, ${office}, ${file}, ${Buffer.from(digest)}, ${state}, ${actor}, ${actor_name}, ${summary})`
}

export async function setBatch(
  db: Queryable,
  county: string,
  id: string,
  state: Batch['state'],
  summary?: string,
): Promise<void> {
  const ended = state !== 'running' && state !== 'reading' && state !== 'previewed'
  await db`update batch set state = ${state}, summary = coalesce(${summary ?? null}, summary), finished_at = case when ${ended} then now() end
    where county = ${county} and id = ${id}`
}

export async function readBatch(db: Queryable, county: string, id: string): Promise<Batch | null> {
  const [row] = await db<Batch[]>`select * from batch where county = ${county} and id = ${id}`
  return row ?? null
}

/** How many entries of a batch something else has changed since. */
export async function touchedCount(
  db: Queryable,
  kind: Kind,
  county: string,
  batch: string,
): Promise<number> {
  const parameters = new Parameters()
  const [row] = await run<{ n: number }>(
    db,
    `select count(*)::integer as n from ${kind.table} e where county = ${parameters.put(county)} and batch = ${parameters.put(batch)}`,
    parameters,
  )
  return row!.n
}

export const readBatches = (
  db: Queryable,
  county: string,
  offices: readonly string[],
  limit: number,
): Promise<Batch[]> =>
  db<
    Batch[]
  >`select * from batch where county = ${county} and office = any(${offices}) order by started_at desc limit ${limit}`

/** The entries that a batch changed, by the kind of record. */
export const changedByBatch = (db: Queryable, county: string, batch: string) =>
  db<{ ledger: string; entry: string }[]>`
    select distinct ledger, entry from journal where county = ${county} and batch = ${batch} and action = 'import' and version > 1`

export async function readMappings(db: Queryable, county: string, office: string): Promise<string[]> {
  const rows = await db<
    { mapping: string }[]
  >`select mapping from mapping where county = ${county} and office = ${office}`
  return rows.map((row) => row.mapping)
}

export async function saveMapping(
  db: Queryable,
  county: string,
  office: string,
  layout: string,
  mapping: string,
): Promise<void> {
  await db`insert into mapping (county, office, layout, mapping) values (${county}, ${office}, ${layout}, ${mapping})
    on conflict (county, office, layout) do update set mapping = excluded.mapping`
}

/** A transaction over a whole file: as long as it takes, and by indexes, since a table that fills up within it still counts as empty. */
export async function forManyRows(db: Queryable): Promise<void> {
  await db`set local statement_timeout = 0`
  await db`set local enable_seqscan = off`
  await gatherWords(db)
}
