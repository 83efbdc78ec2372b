/**
 * Freezing: figures are put down with the ids of the entries that made them. The ids go from table to table; they never
 * pass through the program.
 */
import { type Indicator, talliesIn } from '#kernel/tally.ts'
import { Parameters, run, type Transaction } from './database.ts'
import type { Question } from './figures.ts'
import type { Address, FrozenFigure } from './reports.ts'
import { within } from './scope.ts'
import { type Asked, addingWhere, tablesRead } from './tally-sql.ts'
import { tracedSql } from './trace.ts'

/** A figure to be frozen, and how it was counted. */
export interface Freezing {
  figure: FrozenFigure
  indicator: Indicator
  question: Question
}

/** Keeps figures with the ids of the entries that their traces list; a figure that the report has is taken anew. */
export async function freezeFigures(
  tx: Transaction,
  report: Address,
  freezing: readonly Freezing[],
): Promise<void> {
  const figures = freezing.map(({ figure }) => figure)
  await tx`insert into figure (county, report, anchor, indicator, narrowed, value, numerator, denominator, printed, ref, positions, entries)
    select ${report.county}, ${report.id}::uuid, r.*, '{}' from json_to_recordset(${JSON.stringify(figures)}::text::json)
      as r(anchor text, indicator text, narrowed text, value numeric, numerator numeric, denominator numeric, printed text, ref text, positions text)
    on conflict (county, report, anchor) do update set value = excluded.value, numerator = excluded.numerator,
      denominator = excluded.denominator, printed = excluded.printed, ref = excluded.ref, positions = excluded.positions,
      entries = excluded.entries`
  const byRows = freezing.filter(({ indicator }) => isToldByRows(indicator))
  const walks = Map.groupBy(byRows.flatMap(walksOf), ({ tables }) => tables)
  await Promise.all([
    ...[...walks.values()].flatMap((all) => inGroups(all, 48).map((some) => keepFromRows(tx, report, some))),
    ...freezing
      .filter(({ indicator }) => !isToldByRows(indicator))
      .map((each) => keepFromTrace(tx, report, each)),
  ])
}

/** Where entries are told apart by what they name, by groups, or by what was told of last year, the whole trace is needed. */
const isToldByRows = ({ formula }: Indicator): boolean =>
  formula.form !== 'target' &&
  formula.form !== 'change' &&
  talliesIn(formula).every(({ op }) => op !== 'distinct')

/** The rows of one table that stand behind a figure. */
interface Walk {
  tables: string
  anchor: string
  question: Question
  asked: Asked[]
}

function walksOf({ figure: { anchor }, indicator, question }: Freezing): Walk[] {
  const { catalogue, year, narrowed } = question
  const tables = Map.groupBy(talliesIn(indicator.formula), (tally) =>
    tablesRead(catalogue.kindOf(tally), tally.part),
  )
  return [...tables].map(([name, tallies]) => ({
    tables: name,
    anchor,
    question,
    asked: tallies.map((tally) => ({ tally, year, ...(narrowed && { narrowed }) })),
  }))
}

/** Ids are gathered in memory, so that a walk takes not too many figures. */
const inGroups = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))

/** One reading of a table for many figures. */
function keepFromRows(tx: Transaction, report: Address, walks: readonly Walk[]): Promise<unknown> {
  const [{ tables, question, asked }] = walks as [Walk]
  const parameters = new Parameters()
  const conditions = walks.map((walk) =>
    walk.asked.map((each) => `(${addingWhere(each, question.catalogue, parameters)})`).join(' or '),
  )
  const id = asked[0]!.tally.part === null ? 'e.id' : 'distinct e.id'
  const columns = conditions.map(
    (condition, at) => `array_agg(${id}) filter (where ${condition}) as ids${at}`,
  )
  const named = walks.map(({ anchor }, at) => `(${parameters.put(anchor)}, ids${at})`)
  // What is asked alone may be found by an index of its days.
  const alone = walks.length === 1 ? ` and (${conditions[0]})` : ''
  return run(
    tx,
    `with walk as materialized (select ${columns.join(', ')} from ${tables} where ${within(question.scope, parameters)}${alone})
     update figure f set entries = f.entries || kept.ids
     from walk, lateral (values ${named.join(', ')}) kept(anchor, ids)
     where f.county = ${parameters.put(report.county)} and f.report = ${parameters.put(report.id)} and f.anchor = kept.anchor
       and kept.ids is not null`,
    parameters,
  )
}

function keepFromTrace(
  tx: Transaction,
  report: Address,
  { figure: { anchor }, indicator, question }: Freezing,
): Promise<unknown> {
  const parameters = new Parameters()
  return run(
    tx,
    `update figure set entries = (select coalesce(array_agg(t.id), '{}') from (${tracedSql(indicator, question, parameters)}) t)
     where county = ${parameters.put(report.county)} and report = ${parameters.put(report.id)} and anchor = ${parameters.put(anchor)}`,
    parameters,
  )
}
