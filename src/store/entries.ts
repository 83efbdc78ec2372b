/**
 * Entries: reading one, listing many, opening, changing. The text of each statement is derived once from the kind of
 * record; a write puts entry, journal line, clocks and running counts in one statement, so none can be without the others.
 */
import type { Fields } from '#kernel/fields/index.ts'
import type { Catalogue, Kind } from '#kernel/ledger.ts'
import type { EntryFacts, Row } from '#kernel/tally.ts'
import type { Predicate } from '#kernel/where.ts'
import { type ClockRow, replaceClocksSql } from './clocks.ts'
import { Parameters, type Queryable, quoteName, run } from './database.ts'
import { appendSql, type Line } from './journal.ts'
import { addDeltasSql, deltasOf } from './kept.ts'
import { type Ask, rememberSql } from './requests.ts'
import { partHeadNames, partTable } from './schema.ts'
import { filteredWithin, type Scope, within } from './scope.ts'
import { whereSql } from './where-sql.ts'

export interface Entry extends EntryFacts {
  county: string
  id: string
  office: string
  number: string
  status: string
  version: number
  batch: string | null
  values: Row
  parts: Readonly<Record<string, readonly Row[]>>
}

interface Head {
  county: string
  id: string
  office: string
  number: string
  status: string
  version: number
  batch: string | null
}

/** Days and moments travel as text. */
const asText = (fields: Fields, name: string, alias: string): string =>
  fields[name]!.filter === 'days' ? `${alias}.${quoteName(name)}::text` : `${alias}.${quoteName(name)}`

const selects = new WeakMap<Kind, { whole: string; bare: string }>()

function selectSql(kind: Kind, withParts: boolean): string {
  const known = selects.get(kind) ?? { whole: deriveSelect(kind, true), bare: deriveSelect(kind, false) }
  selects.set(kind, known)
  return withParts ? known.whole : known.bare
}

function deriveSelect(kind: Kind, withParts: boolean): string {
  const own = Object.keys(kind.fields).map(
    (name) => `${asText(kind.fields, name, 'e')} as ${quoteName(name)}`,
  )
  const parts = withParts ? Object.keys(kind.parts).map((part) => partSql(kind, part)) : []
  return `select e.county, e.id, e.office, e.number, e.status, e.version, e.batch, ${[...own, ...parts].join(', ')} from ${kind.table} e`
}

function partSql(kind: Kind, part: string): string {
  const { fields } = kind.parts[part]!
  const pairs = Object.keys(fields).map((name) => `'${name}', ${asText(fields, name, 'p')}`)
  return `(select coalesce(json_agg(json_build_object('id', p.id, ${pairs.join(', ')}) order by p.place), '[]')
    from ${partTable(kind, part)} p where p.county = e.county and p.entry = e.id) as "part:${part}"`
}

function entryOf(kind: Kind, row: Head & Row): Entry {
  const values: Record<string, unknown> = { status: row.status }
  for (const name of Object.keys(kind.fields)) values[name] = row[name]
  const parts = Object.fromEntries(
    Object.keys(kind.parts).map((part) => [part, (row[`part:${part}`] ?? []) as readonly Row[]]),
  )
  const { county, id, office, number, status, version, batch } = row
  return { county, id, office, number, status, version, batch, values, parts }
}

export async function readEntry(
  db: Queryable,
  kind: Kind,
  scope: Scope,
  address: { county: string; id: string },
  lock = false,
): Promise<Entry | null> {
  const parameters = new Parameters()
  const text = `${selectSql(kind, true)} where e.county = ${parameters.put(address.county)} and e.id = ${parameters.put(address.id)}
    and ${within(scope, parameters)}${lock ? ' for update of e' : ''}`
  const [row] = await run<Head & Row>(db, text, parameters)
  return row ? entryOf(kind, row) : null
}

/** Several entries by id, with their parts, in no order. */
export async function readEntries(
  db: Queryable,
  kind: Kind,
  scope: Scope,
  ids: readonly string[],
  lock = false,
): Promise<Entry[]> {
  const parameters = new Parameters()
  const text = `${selectSql(kind, true)} where ${within(scope, parameters)} and e.id = any(${parameters.put(ids)}::uuid[])${lock ? ' order by e.id for update of e' : ''}`
  return (await run<Head & Row>(db, text, parameters)).map((row) => entryOf(kind, row))
}

export interface ListQuery {
  where?: Predicate
  period?: { from: string; to: string }
  /** Words that the entry must hold. */
  search?: string
  sort?: { field: string; descending: boolean }
  after?: string | null
  limit: number
  /** A part that the condition speaks of: the entry must own such a row. */
  part?: string | null
}

export interface Page {
  total: number
  entries: Entry[]
  next: string | null
}

export async function listEntries(db: Queryable, kind: Kind, scope: Scope, query: ListQuery): Promise<Page> {
  const [entries, [count]] = await Promise.all([
    pageOf(db, kind, scope, query),
    (async () => {
      const parameters = new Parameters()
      const text = `select count(*)::integer as total from ${kind.table} e where ${filterSql(kind, scope, query, parameters)}`
      return run<{ total: number }>(db, text, parameters)
    })(),
  ])
  const last = entries.length > query.limit ? entries[query.limit - 1] : undefined
  return {
    total: count!.total,
    entries: entries.slice(0, query.limit),
    next: last ? cursorOf(last, sortOf(kind, query).field) : null,
  }
}

async function pageOf(db: Queryable, kind: Kind, scope: Scope, query: ListQuery): Promise<Entry[]> {
  const parameters = new Parameters()
  const conditions = [filterSql(kind, scope, query, parameters)]
  const { field, descending } = sortOf(kind, query)
  const column = `e.${quoteName(field)}`
  const blanksFirst = field === kind.main && descending
  if (query.after) conditions.push(afterSql(column, { descending, blanksFirst }, query.after, parameters))
  const way = descending ? 'desc' : 'asc'
  const nulls = field === kind.main ? '' : ' nulls last'
  const text = `${selectSql(kind, false)} where ${conditions.join(' and ')}
    order by ${column} ${way}${nulls}, e.id ${way} limit ${parameters.put(query.limit + 1)}`
  return (await run<Head & Row>(db, text, parameters)).map((row) => entryOf(kind, row))
}

const sortOf = (kind: Kind, query: ListQuery) => query.sort ?? { field: kind.main, descending: true }

function filterSql(kind: Kind, scope: Scope, query: ListQuery, parameters: Parameters): string {
  const words = (query.search ?? '').split(/\s+/).filter((word) => word !== '')
  const conditions = [words.some(hasBigram) ? filteredWithin(scope, parameters) : within(scope, parameters)]
  if (query.where) {
    const condition = whereSql(query.where, parameters, query.period)
    conditions.push(
      query.part
        ? `exists (select 1 from ${partTable(kind, query.part)} p where p.county = e.county and p.entry = e.id and ${condition})`
        : condition,
    )
  }
  conditions.push(...words.map((word) => wordSql(word, parameters)))
  return conditions.join(' and ')
}

const hasBigram = (word: string): boolean => [...word].length > 1

/** The bigrams find the candidates by index, the words themselves decide. */
function wordSql(word: string, parameters: Parameters): string {
  const held = `e.search like ${parameters.put(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}`
  return hasBigram(word) ? `bigrams(e.search) @> bigrams(${parameters.put(word)}::text) and ${held}` : held
}

/** The place in a sorted list after which a page begins. */
const cursorOf = (entry: Entry, field: string): string => {
  const value = field === 'number' ? entry.number : entry.values[field]
  return Buffer.from(JSON.stringify([value ?? null, entry.id])).toString('base64url')
}

/** Blank values stand last; by the main day, last first, they stand first, as its index has them. */
function afterSql(
  column: string,
  { descending, blanksFirst }: { descending: boolean; blanksFirst: boolean },
  cursor: string,
  parameters: Parameters,
): string {
  const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, string]
  const sign = descending ? '<' : '>'
  const later = `e.id ${sign} ${parameters.put(id)}::uuid`
  if (value === null)
    return `(${column} is null and ${later}${blanksFirst ? ` or ${column} is not null` : ''})`
  const place = parameters.put(value)
  return `(${column} ${sign} ${place} or (${column} = ${place} and ${later})${blanksFirst ? '' : ` or ${column} is null`})`
}

export interface NewEntry {
  county: string
  id: string
  office: string
  /** The office's own number, or what a number of ours is made of. */
  number: string | { before: string; after: string; year: number }
  status: string
  values: Row
  parts: Readonly<Record<string, readonly (Row & { id: string })[]>>
  clocks: readonly ClockRow[]
}

/** Opens an entry; answers its number. */
export async function insertEntry(
  db: Queryable,
  catalogue: Catalogue,
  kind: Kind,
  entry: NewEntry,
  line: Omit<Line, 'change' | 'ledger' | 'entry' | 'version' | 'batch' | 'county' | 'office'>,
  ask: Ask | null = null,
): Promise<string> {
  const parameters = new Parameters()
  const { county, office, id, status, values } = entry
  const names = Object.keys(kind.fields)
  const facts = { values: { ...values, status }, parts: entry.parts }
  const change = JSON.stringify({ status, ...filledOf(values), ...partsOf(entry.parts) })
  const number =
    typeof entry.number === 'string'
      ? `select ${parameters.put(entry.number)}::text as number`
      : `select ${parameters.put(entry.number.before)}::text || next_number(${parameters.put(county)}, ${parameters.put(office)},
        ${parameters.put(kind.path)}, ${parameters.put(entry.number.year)}) || ${parameters.put(entry.number.after)}::text as number`
  const journal = appendSql(
    { ...line, county, office, ledger: kind.path, entry: id, version: 1, batch: null, change: '' },
    parameters,
    `'{"number":' || to_json(n.number)::text || ${parameters.put(`,${change.slice(1)}`)}::text`,
  )
  const columns = ['county', 'id', 'office', 'number', 'status', 'version', 'search', ...names.map(quoteName)]
  const cells = [
    parameters.put(county),
    parameters.put(id),
    parameters.put(office),
    'n.number',
    parameters.put(status),
    '1',
    `${parameters.put(searchText(kind, values))}::text || ' ' || n.number`,
    ...names.map((name) => `${parameters.put(values[name] ?? null)}::${kind.fields[name]!.column}`),
  ]
  const deltas = deltasOf(catalogue, kind, null, facts)
  const text = `with n as materialized (${number}),
    entry as (insert into ${kind.table} (${columns.join(', ')}) select ${cells.join(', ')} from n)
    ${insertPartsSql(kind, county, id, entry.parts, parameters)}
    ${entry.clocks.length === 0 ? '' : `, clocks as (${replaceClocksSql({ county, office, id, ledger: kind.path }, entry.clocks, parameters)})`}
    ${deltas.length === 0 ? '' : `, ${addDeltasSql(county, office, deltas, parameters)}`}
    ${ask ? `, asked as (${rememberSql(ask, id, parameters)})` : ''}
    select n.number, ${journal} as position from n`
  const [row] = await run<{ number: string }>(db, text, parameters)
  return row!.number
}

export interface Change {
  status: string
  values: Row
  /** Parts whose rows are replaced; others stay. */
  parts: Readonly<Record<string, readonly (Row & { id: string })[]>>
  clocks: readonly ClockRow[]
}

/** Changes an entry that the caller has read and locked; answers its new version. */
export async function updateEntry(
  db: Queryable,
  catalogue: Catalogue,
  kind: Kind,
  before: Entry,
  change: Change,
  line: Omit<Line, 'change' | 'ledger' | 'entry' | 'version' | 'county' | 'office'>,
): Promise<Entry> {
  const parameters = new Parameters()
  const { county, office, id } = before
  const values = { ...before.values, ...change.values, status: change.status }
  const after: Entry = {
    ...before,
    status: change.status,
    version: before.version + 1,
    values,
    parts: { ...before.parts, ...change.parts },
  }
  const changed = Object.keys(change.values).filter(
    (name) => kind.fields[name] && change.values[name] !== before.values[name],
  )
  const said = JSON.stringify({
    ...(change.status === before.status ? {} : { status: change.status }),
    ...Object.fromEntries(changed.map((name) => [name, change.values[name] ?? null])),
    ...partsOf(change.parts),
  })
  const journal = appendSql(
    { ...line, county, office, ledger: kind.path, entry: id, version: after.version, change: said },
    parameters,
  )
  const set = [
    `status = ${parameters.put(change.status)}`,
    `version = ${parameters.put(after.version)}`,
    `search = ${parameters.put(`${searchText(kind, values)} ${before.number}`)}`,
    ...changed.map(
      (name) =>
        `${quoteName(name)} = ${parameters.put(change.values[name] ?? null)}::${kind.fields[name]!.column}`,
    ),
  ]
  const here = `county = ${parameters.put(county)} and entry = ${parameters.put(id)}::uuid`
  const replaced = Object.keys(change.parts)
  for (const part of replaced) {
    const kept = change.parts[part]!.map((row) => row.id)
    await db.unsafe(
      `delete from ${partTable(kind, part)} where county = $1 and entry = $2 and id <> all($3::uuid[])`,
      [county, id, kept] as never[],
    )
  }
  const deltas = deltasOf(catalogue, kind, before, after)
  const text = `with entry as (update ${kind.table} set ${set.join(', ')} where county = ${parameters.put(county)} and id = ${parameters.put(id)})
    ${insertPartsSql(kind, county, id, change.parts, parameters)}
    , gone as (delete from clock where ${here} and clock <> all(${parameters.put(change.clocks.map((each) => each.clock))}::text[]))
    ${change.clocks.length === 0 ? '' : `, clocks as (${replaceClocksSql({ county, office, id, ledger: kind.path }, change.clocks, parameters)})`}
    ${deltas.length === 0 ? '' : `, ${addDeltasSql(county, office, deltas, parameters)}`}
    select ${journal} as position`
  await run(db, text, parameters)
  return after
}

function insertPartsSql(
  kind: Kind,
  county: string,
  entry: string,
  parts: Readonly<Record<string, readonly Row[]>>,
  parameters: Parameters,
): string {
  return Object.entries(parts)
    .filter(([, rows]) => rows.length > 0)
    .map(([part, rows]) => {
      const { fields } = kind.parts[part]!
      const names = Object.keys(fields)
      const shape = ['id uuid', ...names.map((name) => `${quoteName(name)} ${fields[name]!.column}`)]
      const columns = [...partHeadNames, ...names.map(quoteName)]
      const update = names.map((name) => `${quoteName(name)} = excluded.${quoteName(name)}`)
      return `, part_${part} as (insert into ${partTable(kind, part)} (${columns.join(', ')})
        select ${parameters.put(county)}::text, ${parameters.put(entry)}::uuid, r.id, r.place, ${names.map((name) => `r.${quoteName(name)}`).join(', ')}
        from rows from (json_to_recordset(${parameters.put(JSON.stringify(rows))}::text::json) as (${shape.join(', ')})) with ordinality
          as r(id, ${names.map(quoteName).join(', ')}, place)
        on conflict (county, entry, id) do update set place = excluded.place, ${update.join(', ')})`
    })
    .join('\n')
}

export const searchText = (kind: Kind, values: Row): string =>
  Object.keys(kind.fields)
    .filter((name) => kind.fields[name]!.searched && values[name])
    .map((name) => String(values[name]))
    .join(' ')

export const filledOf = (values: Row): Row =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))

const partsOf = (parts: Readonly<Record<string, readonly Row[]>>): Row =>
  Object.fromEntries(Object.entries(parts).map(([part, rows]) => [`${part}[]`, rows.map(filledOf)]))
