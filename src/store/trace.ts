/** The entries behind a figure: those that it counts, with what each adds to it. */
import type { Indicator, Tally } from '#kernel/tally.ts'
import { yearPeriod } from '#kernel/where.ts'
import { Parameters, type Queryable, run } from './database.ts'
import { leastRows, type Question } from './figures.ts'
import { tallyRows } from './tally-sql.ts'

export interface TracedEntry {
  ledger: string
  county: string
  id: string
  number: string
  /** What it adds to the value, or to the numerator of a rate or change. */
  contributes: number
  /** What it adds to the denominator; absent where the value has none. */
  base?: number
}

export interface Trace {
  total: number
  entries: TracedEntry[]
  next: string | null
}

/** The entries that make a figure, page by page, in the order of their days. */
export async function traceEntries(
  db: Queryable,
  indicator: Indicator,
  question: Question,
  after: string | null,
  limit: number,
): Promise<Trace> {
  const parameters = new Parameters()
  const place = after === null ? null : placeOf(after)
  const text = tracedSql(indicator, question, parameters, place)
  const [rows, total] = await Promise.all([
    run<TracedEntry & { on: string }>(
      db,
      `${text} order by "on", id limit ${parameters.put(limit + 1)}`,
      parameters,
    ),
    place?.total ?? countTraced(db, indicator, question),
  ])
  const last = rows.length > limit ? rows[limit - 1] : undefined
  const based = indicator.formula.form === 'share' || indicator.formula.form === 'change'
  return {
    total,
    entries: rows.slice(0, limit).map(({ ledger, county, id, number, contributes, base }) => ({
      ledger,
      county,
      id,
      number,
      contributes,
      ...(based && { base: base! }),
    })),
    next: last
      ? Buffer.from(JSON.stringify({ on: last.on, id: last.id, total })).toString('base64url')
      : null,
  }
}

/** Where a page begins: after the entry of this day and id. The total is counted once and travels along. */
interface Place {
  on: string
  id: string
  total: number
}

function placeOf(cursor: string): Place {
  const place = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Place
  return { on: String(place.on), id: String(place.id), total: Number(place.total) }
}

async function countTraced(db: Queryable, indicator: Indicator, question: Question): Promise<number> {
  const parameters = new Parameters()
  const [row] = await run<{ total: number }>(
    db,
    `select count(*)::integer as total from (${tracedSql(indicator, question, parameters)}) t`,
    parameters,
  )
  return row!.total
}

/** The entries that make a figure, each once: `ledger, county, id, number, on, contributes, base`. */
export const tracedSql = (
  indicator: Indicator,
  question: Question,
  parameters: Parameters,
  place: { on: string; id: string } | null = null,
): string =>
  `select ledger, county, id, number, "on", sum(part) as contributes, sum(base) as base
    from (${tracedRows(indicator, question, parameters)}) u
    ${place ? `where ("on", id) > (${parameters.put(place.on)}::date, ${parameters.put(place.id)}::uuid)` : ''}
    group by ledger, county, id, number, "on" having sum(part) <> 0 or sum(base) <> 0`

/** Rows of all tallies of an indicator: `part` counts for the value or numerator, `base` for the denominator. */
function tracedRows({ formula, scale }: Indicator, question: Question, parameters: Parameters): string {
  const { catalogue, scope, year, narrowed } = question
  const rows = (tally: Tally, of: number) =>
    tallyRows(tally, catalogue.kindOf(tally), scope, parameters, {
      period: yearPeriod(of),
      ...(narrowed && { narrowed }),
    })
  const side = (tallies: readonly Tally[], of: number, part: string, base: string) =>
    tallies.map((tally) => {
      const inner = rows(tally, of)
      const once =
        tally.op === 'distinct'
          ? `select *, (thing is not null and row_number() over (partition by thing order by "on", id) = 1)::integer as first from (${inner}) d`
          : `select *, 1 as first from (${inner}) d`
      return `select '${catalogue.kindOf(tally).path}' as ledger, county, id, number, coalesce("on"::date, '-infinity') as "on",
        ${part.replace('amount', 'amount * first')} as part, ${base.replace('amount', 'amount * first')} as base from (${once}) o`
    })
  switch (formula.form) {
    case 'tally':
      return side(formula.of, year, `amount / ${scale}`, '0').join(' union all ')
    case 'share':
      return [
        ...side(formula.numerator, year, 'amount', '0'),
        ...side(formula.denominator, year, '0', 'amount'),
      ].join(' union all ')
    case 'change': {
      const told = side(formula.prior, year, '0', 'amount')
      const before = side(formula.of, year - 1, '0', 'amount')
      const untold = (each: string) =>
        `${each} where not exists (select 1 from (${told.join(' union all ')}) t having sum(base) <> 0)`
      return [
        ...side(formula.of, year, 'amount', '0'),
        ...told,
        ...(told.length === 0 ? before : before.map(untold)),
      ].join(' union all ')
    }
    case 'target': {
      const { path } = catalogue.kindOf(formula.least)
      const groups = leastRows(formula.least, formula.per, question, parameters)
      // Those of the group that reached least; a quarter in which nothing happened has none.
      const whole = formula.per === 'quarter' ? 'having (select count(distinct "group") from g) = 4' : ''
      return `with g as (${groups}), least as (select "group" from g group by "group" ${whole} order by sum(amount), "group" limit 1)
        select '${path}' as ledger, county, id, number, coalesce("on"::date, '-infinity') as "on", amount as part, 0::numeric as base
        from g where "group" in (select "group" from least)`
    }
  }
}
