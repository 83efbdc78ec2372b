/** A tally read as SQL: the rows it counts, one for each entry or row of a part, with what each adds. */
import { lacks } from '#kernel/basis.ts'
import type { Catalogue, Kind } from '#kernel/ledger.ts'
import type { Tally } from '#kernel/tally.ts'
import { conditionsOf, type Period, type Predicate, yearPeriod } from '#kernel/where.ts'
import { Parameters, type Queryable, quoteName, run } from './database.ts'
import { partTable } from './schema.ts'
import { type Scope, within } from './scope.ts'
import { columnOf, whereSql } from './where-sql.ts'

interface RowsOptions {
  period?: Period
  /** Count for every year at once, by this day. */
  dated?: string
  /** A further condition, e.g. of one part of an indicator. */
  narrowed?: Predicate
  /** Further columns of the answer, as SQL. */
  columns?: readonly string[]
}

/** `county, office, id, number, on, amount[, thing][, year]`; for a distinct count `thing` names what is told apart. */
export function tallyRows(
  tally: Tally,
  kind: Kind,
  scope: Scope,
  parameters: Parameters,
  options: RowsOptions,
): string {
  const { period, dated, narrowed, columns = [] } = options
  const condition = dated === undefined ? tally.where : withoutPeriod(tally.where)
  const selected = [
    'e.county',
    'e.office',
    'e.id',
    'e.number',
    `e.${quoteName(kind.main)} as on`,
    `(${amountOf(tally)})::numeric as amount`,
    ...(tally.op === 'distinct' ? [`${thingOf(tally)} as thing`] : []),
    ...(dated === undefined ? [] : [`extract(year from ${columnOf(dated)})::integer as year`]),
    ...columns,
  ]
  const conditions = [
    within(scope, parameters),
    whereSql(condition, parameters, period),
    ...(dated === undefined ? [] : [`${columnOf(dated)} is not null`]),
    ...(narrowed ? [narrowedSql(kind, narrowed, parameters, period)] : []),
  ]
  return `select ${selected.join(', ')} from ${tablesRead(kind, tally.part)} where ${conditions.join(' and ')}`
}

export const tablesRead = (kind: Kind, part: string | null): string =>
  part === null
    ? `${kind.table} e`
    : `${kind.table} e join ${partTable(kind, part)} p on p.county = e.county and p.entry = e.id`

const amountOf = ({ op, of }: Tally): string =>
  op === 'sum' ? of.map((name) => `coalesce(${columnOf(name)}, 0)`).join(' + ') : '1'

const thingOf = ({ of }: Tally): string =>
  `coalesce(${of.map((name) => `${columnOf(name)}::text`).join(', ')})`

const narrowedSql = (
  kind: Kind,
  narrowed: Predicate,
  parameters: Parameters,
  period: Period | undefined,
): string => (lacks(kind, narrowed) ? 'false' : whereSql(narrowed, parameters, period))

/** What a tally came to, and how many entries stand behind it. */
export interface Counted {
  value: number
  entries: number
}

/** A tally in a year, or the part of it that meets a condition. */
export interface Asked {
  tally: Tally
  year: number
  narrowed?: Predicate
}

/** Which rows of its table a tally counts. */
function countedWhere(
  { tally, year, narrowed }: Asked,
  catalogue: Catalogue,
  parameters: Parameters,
): string {
  const period = yearPeriod(year)
  const own = whereSql(tally.where, parameters, period)
  return narrowed ? `${own} and ${narrowedSql(catalogue.kindOf(tally), narrowed, parameters, period)}` : own
}

/** Which rows of its table add to a tally: those that it counts, and to a sum only what is not nothing. */
export function addingWhere(asked: Asked, catalogue: Catalogue, parameters: Parameters): string {
  const counted = countedWhere(asked, catalogue, parameters)
  return asked.tally.op === 'sum' ? `${counted} and ${amountOf(asked.tally)} <> 0` : counted
}

/** Many tallies counted from the rows, in the order in which they were asked: each table is read once for all of them. */
export async function countTallies(
  db: Queryable,
  catalogue: Catalogue,
  asked: readonly Asked[],
  scope: Scope,
): Promise<Counted[]> {
  const tables = Map.groupBy(asked, ({ tally }) => tablesRead(catalogue.kindOf(tally), tally.part))
  const found = new Map<Asked, Counted>()
  await Promise.all(
    [...tables].map(async ([tables, some]) => {
      const parameters = new Parameters()
      const conditions = some.map((each) => countedWhere(each, catalogue, parameters))
      const columns = some.flatMap(({ tally }, place) => {
        const { value, entries } = countedIf(tally, conditions[place]!)
        return [`${value} as v${place}`, `${entries} as n${place}`]
      })
      // What is asked alone may be found by an index of its days.
      const alone = some.length === 1 ? ` and ${conditions[0]}` : ''
      const text = `select ${columns.join(', ')} from ${tables} where ${within(scope, parameters)}${alone}`
      const [row] = await run<Record<string, number>>(db, text, parameters)
      for (const [place, each] of some.entries())
        found.set(each, { value: row![`v${place}`]!, entries: row![`n${place}`]! })
    }),
  )
  return asked.map((each) => found.get(each)!)
}

/** For a distinct count the entries that name a thing stand behind it, for a sum those that add to it. */
function countedIf(tally: Tally, condition: string): { value: string; entries: string } {
  const behind = (further: string) =>
    `(count(${tally.part === null ? '*' : 'distinct e.id'}) filter (where ${condition}${further}))::integer`
  switch (tally.op) {
    case 'count':
      return { value: `(count(*) filter (where ${condition}))::numeric`, entries: behind('') }
    case 'sum':
      return {
        value: `coalesce(sum(${amountOf(tally)}) filter (where ${condition}), 0)::numeric`,
        entries: behind(` and ${amountOf(tally)} <> 0`),
      }
    case 'distinct':
      return {
        value: `(count(distinct ${thingOf(tally)}) filter (where ${condition}))::numeric`,
        entries: behind(` and ${thingOf(tally)} is not null`),
      }
  }
}

/** A kept tally has one condition on the period, at its top. */
function withoutPeriod(predicate: Predicate): Predicate {
  if (!('all' in predicate)) return predicate
  return {
    all: predicate.all.filter((each) => conditionsOf(each).every(({ test }) => test.op !== 'inPeriod')),
  }
}
