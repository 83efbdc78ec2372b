/**
 * One figure for many units at once: each tally is counted in one statement for all of them, grouped by the unit that
 * an office belongs to, and the formula is then read unit by unit.
 */
import { type Indicator, type Tally, talliesIn } from '#kernel/tally.ts'
import { yearPeriod } from '#kernel/where.ts'
import { Parameters, type Queryable, run } from './database.ts'
import {
  countedColumns,
  countKey,
  leastColumns,
  leastRows,
  type Question,
  type Reckoned,
  reckonCounted,
  yearsOf,
} from './figures.ts'
import { definitionOf, keptTallies } from './kept.ts'
import { within } from './scope.ts'
import { type Counted, tallyRows } from './tally-sql.ts'

/** An office, and the unit under which it is counted. */
export interface Belonging {
  office: string
  unit: string
}

type CountOfUnit = Counted & { unit: string }

/** The value of an indicator for each unit that is named; the scope of the question holds them all. */
export async function reckonUnits(
  db: Queryable,
  indicator: Indicator,
  question: Question,
  belongings: readonly Belonging[],
): Promise<Map<string, Reckoned>> {
  const units = [...new Set(belongings.map(({ unit }) => unit))]
  const { formula } = indicator
  const least = formula.form === 'target' ? await leastOfUnits(db, indicator, question, belongings) : null
  const asked =
    formula.form === 'target'
      ? []
      : talliesIn(formula).flatMap((tally) =>
          yearsOf(indicator, question.year).map((year) => ({ tally, year, key: countKey(tally, year) })),
        )
  const counts = new Map<string, Map<string, Counted>>()
  await Promise.all(
    asked.map(async ({ tally, year, key }) => {
      const rows = await countOfUnits(db, tally, { ...question, year }, belongings)
      counts.set(key, new Map(rows.map(({ unit, value, entries }) => [unit, { value, entries }])))
    }),
  )
  return new Map(
    units.map((unit) => [
      unit,
      reckonCounted(
        indicator,
        question.year,
        (tally, year) => counts.get(countKey(tally, year))!.get(unit) ?? { value: 0, entries: 0 },
        () =>
          least!.get(unit) ?? {
            least: formula.form === 'target' && formula.per === 'quarter' ? 0 : null,
            entries: 0,
          },
      ),
    ]),
  )
}

const mapSql = (belongings: readonly Belonging[], parameters: Parameters): string =>
  `unnest(${parameters.put(belongings.map(({ office }) => office))}::text[], ${parameters.put(belongings.map(({ unit }) => unit))}::text[]) as m(office, unit)`

function countOfUnits(
  db: Queryable,
  tally: Tally,
  { catalogue, scope, year }: Question,
  belongings: readonly Belonging[],
): Promise<CountOfUnit[]> {
  const parameters = new Parameters()
  const kept = keptTallies(catalogue).get(definitionOf(tally))
  if (kept) {
    const text = `select m.unit, sum(k.value) as value, sum(k.entries)::integer as entries
      from kept k join ${mapSql(belongings, parameters)} on m.office = k.office
      where ${within(scope, parameters, 'k')} and k.tally = ${parameters.put(kept.name)} and k.year = ${parameters.put(year)}
      group by m.unit`
    return run(db, text, parameters)
  }
  const rows = tallyRows(tally, catalogue.kindOf(tally), scope, parameters, { period: yearPeriod(year) })
  const text = `select m.unit, ${countedColumns(tally, 'r')}
    from (${rows}) r join ${mapSql(belongings, parameters)} on m.office = r.office group by m.unit`
  return run(db, text, parameters)
}

async function leastOfUnits(
  db: Queryable,
  { formula }: Indicator,
  question: Question,
  belongings: readonly Belonging[],
): Promise<Map<string, { least: number | null; entries: number }>> {
  if (formula.form !== 'target') return new Map()
  const parameters = new Parameters()
  const rows = leastRows(formula.least, formula.per, question, parameters)
  const text = `select unit, ${leastColumns(formula.per)}
    from (select m.unit, "group", sum(amount) as value, count(distinct r.id)::integer as entries
      from (${rows}) r join ${mapSql(belongings, parameters)} on m.office = r.office group by m.unit, "group") g
    group by unit`
  const found = await run<{ unit: string; least: number | null; entries: number }>(db, text, parameters)
  return new Map(found.map(({ unit, least, entries }) => [unit, { least, entries }]))
}
