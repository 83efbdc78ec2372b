/** A tally read as SQL: the rows it counts, one for each entry or row of a part, with what each adds. */
import { lacks } from '#kernel/basis.ts'
import type { Kind } from '#kernel/ledger.ts'
import type { Tally } from '#kernel/tally.ts'
import { conditionsOf, type Period, type Predicate } from '#kernel/where.ts'
import { type Parameters, quoteName } from './database.ts'
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
  const amount =
    tally.op === 'sum' ? tally.of.map((name) => `coalesce(${columnOf(name)}, 0)`).join(' + ') : '1'
  const things = tally.of.map((name) => `${columnOf(name)}::text`)
  const selected = [
    'e.county',
    'e.office',
    'e.id',
    'e.number',
    `e.${quoteName(kind.main)} as on`,
    `(${amount})::numeric as amount`,
    ...(tally.op === 'distinct' ? [`coalesce(${things.join(', ')}) as thing`] : []),
    ...(dated === undefined ? [] : [`extract(year from ${columnOf(dated)})::integer as year`]),
    ...columns,
  ]
  const joined =
    tally.part === null
      ? ''
      : ` join ${partTable(kind, tally.part)} p on p.county = e.county and p.entry = e.id`
  const conditions = [
    within(scope, parameters),
    whereSql(condition, parameters, period),
    ...(dated === undefined ? [] : [`${columnOf(dated)} is not null`]),
    ...(narrowed ? [lacks(kind, narrowed) ? 'false' : whereSql(narrowed, parameters, period)] : []),
  ]
  return `select ${selected.join(', ')} from ${kind.table} e${joined} where ${conditions.join(' and ')}`
}

/** A kept tally has one condition on the period, at its top. */
function withoutPeriod(predicate: Predicate): Predicate {
  if (!('all' in predicate)) return predicate
  return {
    all: predicate.all.filter((each) => conditionsOf(each).every(({ test }) => test.op !== 'inPeriod')),
  }
}
