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
    const old = before ? contributions(tally, before) : new Map<number, number>()
    const now = after ? contributions(tally, after) : new Map<number, number>()
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

/** The insert that adds deltas; ordered, so that two writers meet the rows in one order. */
export function addDeltasSql(
  county: string,
  office: string,
  deltas: readonly Delta[],
  parameters: Parameters,
): string {
  const ordered = [...deltas].sort((a, b) =>
    a.tally === b.tally ? a.year - b.year : a.tally < b.tally ? -1 : 1,
  )
  const list = (values: unknown[], type: string) => `${parameters.put(values)}::${type}[]`
  return `insert into kept as k (county, tally, year, office, value, entries)
    select ${parameters.put(county)}::text, d.tally, d.year, ${parameters.put(office)}::text, d.value, d.entries
    from unnest(${list(
      ordered.map((each) => each.tally),
      'text',
    )}, ${list(
      ordered.map((each) => each.year),
      'integer',
    )},
      ${list(
        ordered.map((each) => String(each.value)),
        'numeric',
      )}, ${list(
        ordered.map((each) => each.entries),
        'integer',
      )})
      as d(tally, year, value, entries)
    on conflict (county, tally, year, office) do update set value = k.value + excluded.value, entries = k.entries + excluded.entries`
}

export async function addDeltas(
  db: Queryable,
  county: string,
  office: string,
  deltas: readonly Delta[],
): Promise<void> {
  if (deltas.length === 0) return
  const parameters = new Parameters()
  await run(db, addDeltasSql(county, office, deltas, parameters), parameters)
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
  for (const county of counties) {
    await db`delete from kept where county = ${county} and tally = any(${[...gone, ...stale.map((each) => each.name)]})`
    for (const each of stale) await recount(db, county, each)
  }
  await db`delete from kept_definition where tally = any(${[...gone, ...stale.map((each) => each.name)]})`
  if (stale.length > 0) {
    await db`insert into kept_definition ${db(stale.map(({ name, definition }) => ({ tally: name, definition })))}`
  }
  return stale.map((each) => each.name)
}

async function recount(db: Queryable, county: string, { name, tally, kind }: KeptTally): Promise<void> {
  const parameters = new Parameters()
  const dated = keptBy(tally)!
  const rows = tallyRows(tally, kind, grant([county], null), parameters, { dated })
  await run(
    db,
    `insert into kept (county, tally, year, office, value, entries)
     select county, ${parameters.put(name)}::text, year, office, sum(amount), count(distinct id)
     from (${rows}) r where amount <> 0 group by county, year, office`,
    parameters,
  )
}
