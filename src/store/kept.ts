/**
 * Running counts. What an entry adds to each tally in each year is worked out by the kernel before and after a change,
 * and the difference is added in the entry's own transaction; a full recount from the entries must always give the same.
 */
import { readingsOf } from '#kernel/basis.ts'
import type { Catalogue, Kind } from '#kernel/ledger.ts'
import { contributions, type EntryFacts, keptBy, type Tally, talliesIn } from '#kernel/tally.ts'
import { Parameters, type Queryable, run } from './database.ts'
import { grant } from './scope.ts'
import { tallyRows } from './tally-sql.ts'

export interface KeptTally {
  name: string
  definition: string
  tally: Tally
  kind: Kind
}

const known = new WeakMap<Catalogue, Map<string, KeptTally>>()

/** Every tally that is kept, by its definition; indicators that rest on the same tally share it. */
export function keptTallies(catalogue: Catalogue): Map<string, KeptTally> {
  const found = known.get(catalogue)
  if (found) return found
  const tallies = new Map<string, KeptTally>()
  for (const indicator of catalogue.indicators.values()) {
    for (const { formula, basis } of readingsOf(indicator))
      talliesIn(formula).forEach((tally, index) => {
        const definition = definitionOf(tally)
        if (keptBy(tally) === null || tallies.has(definition)) return
        const name = `${indicator.id}${basis ? `@${basis}` : ''}#${index}`
        tallies.set(definition, { name, definition, tally, kind: catalogue.kindOf(tally) })
      })
  }
  known.set(catalogue, tallies)
  return tallies
}

export const definitionOf = ({ ledger, kind, part, op, of, where }: Tally): string =>
  JSON.stringify({ ledger, kind, part, op, of, where })

export interface Delta {
  tally: string
  year: number
  value: number
  entries: number
}

const nothing: ReadonlyMap<number, number> = new Map()

const byKind = new WeakMap<Kind, KeptTally[]>()

/** What a change of an entry does to the running counts; null stands for no entry. */
export function deltasOf(
  catalogue: Catalogue,
  kind: Kind,
  before: EntryFacts | null,
  after: EntryFacts | null,
): Delta[] {
  const concerned =
    byKind.get(kind) ?? [...keptTallies(catalogue).values()].filter((each) => each.kind === kind)
  byKind.set(kind, concerned)
  return concerned.flatMap(({ name, tally }) => {
    const old = before ? contributions(tally, before) : nothing
    const now = after ? contributions(tally, after) : nothing
    if (old.size + now.size === 0) return []
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((year): Delta[] => {
      const value = (now.get(year) ?? 0) - (old.get(year) ?? 0)
      const entries = Number(now.has(year)) - Number(old.has(year))
      return value === 0 && entries === 0
        ? []
        : [{ tally: name, year, value: Math.round(value * 100) / 100, entries }]
    })
  })
}

/** Adds deltas together, so that many entries cost one row each. */
export function mergeDeltas(deltas: Iterable<Delta>): Delta[] {
  const merged = new Map<string, Delta>()
  for (const delta of deltas) {
    const key = `${delta.tally} ${delta.year}`
    const sum = merged.get(key) ?? { ...delta, value: 0, entries: 0 }
    sum.value = Math.round((sum.value + delta.value) * 100) / 100
    sum.entries += delta.entries
    merged.set(key, sum)
  }
  return [...merged.values()]
}

/**
 * The parts of a statement that add deltas, to stand behind `with`: to the counts of the unit, then to those of its
 * county. Ordered, so that two writers meet the rows in one order, and a county's rows, which all its units share, last.
 */
export function addDeltasSql(
  county: string,
  office: string,
  deltas: readonly Delta[],
  parameters: Parameters,
): string {
  const ordered = [...deltas].sort((a, b) =>
    a.tally === b.tally ? a.year - b.year : a.tally < b.tally ? -1 : 1,
  )
  const list = (of: (delta: Delta) => unknown, type: string) =>
    `${parameters.put(ordered.map(of))}::${type}[]`
  const lists = [
    list((each) => each.tally, 'text'),
    list((each) => each.year, 'integer'),
    list((each) => String(each.value), 'numeric'),
    list((each) => each.entries, 'integer'),
  ]
  const here = `${parameters.put(county)}::text`
  const unit = `${parameters.put(office)}::text`
  return `delta as materialized (select * from unnest(${lists.join(', ')}) as d(tally, year, value, entries)),
    unit_counts as (insert into kept as k (county, tally, year, office, value, entries)
      select ${here}, tally, year, ${unit}, value, entries from delta
      on conflict (county, tally, year, office) do update set value = k.value + excluded.value, entries = k.entries + excluded.entries),
    county_counts as (insert into kept_county as k (county, tally, year, value, entries)
      select ${here}, tally, year, value, entries from delta
      on conflict (county, tally, year) do update set value = k.value + excluded.value, entries = k.entries + excluded.entries)`
}

export async function addDeltas(
  db: Queryable,
  county: string,
  office: string,
  deltas: readonly Delta[],
): Promise<void> {
  if (deltas.length === 0) return
  const parameters = new Parameters()
  await run(db, `with ${addDeltasSql(county, office, deltas, parameters)} select 1`, parameters)
}

/** Brings the running counts to the declarations: what is new or was changed is counted afresh, what is gone is dropped. */
export async function settleKept(db: Queryable, catalogue: Catalogue): Promise<string[]> {
  const stored = new Map(
    (await db<{ tally: string; definition: string }[]>`select tally, definition from kept_definition`).map(
      (row) => [row.tally, row.definition],
    ),
  )
  const declared = new Map([...keptTallies(catalogue).values()].map((each) => [each.name, each]))
  const stale = [...declared.values()].filter((each) => stored.get(each.name) !== each.definition)
  const gone = [...stored.keys()].filter((name) => !declared.has(name))
  if (stale.length === 0 && gone.length === 0) return []
  const counties = (await db<{ county: string }[]>`select distinct county from unit order by county`).map(
    (row) => row.county,
  )
  const names = [...gone, ...stale.map((each) => each.name)]
  await db`delete from kept where county = any(${counties}) and tally = any(${names})`
  await db`delete from kept_county where county = any(${counties}) and tally = any(${names})`
  for (const each of stale) await recount(db, counties, each)
  await db`insert into kept_county (county, tally, year, value, entries)
    select county, tally, year, sum(value), sum(entries) from kept
    where county = any(${counties}) and tally = any(${names}) group by county, tally, year`
  await db`delete from kept_definition where tally = any(${names})`
  if (stale.length > 0) {
    await db`insert into kept_definition ${db(stale.map(({ name, definition }) => ({ tally: name, definition })))}`
  }
  return stale.map((each) => each.name)
}

async function recount(
  db: Queryable,
  counties: readonly string[],
  { name, tally, kind }: KeptTally,
): Promise<void> {
  const parameters = new Parameters()
  const dated = keptBy(tally)!
  const rows = tallyRows(tally, kind, grant(counties, null), parameters, { dated })
  await run(
    db,
    `insert into kept (county, tally, year, office, value, entries)
     select county, ${parameters.put(name)}::text, year, office, sum(amount), count(distinct id)
     from (${rows}) r where amount <> 0 group by county, year, office`,
    parameters,
  )
}
