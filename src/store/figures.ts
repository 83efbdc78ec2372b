/**
 * Figures: the value of every indicator for a scope and a year, and the entries behind one. Tallies that are kept are
 * read from the running counts, all in one statement; the others are counted from the entries.
 */
import type { Catalogue } from '#kernel/ledger.ts'
import { type Indicator, keptBy, type Tally, talliesIn } from '#kernel/tally.ts'
import { type Predicate, yearPeriod } from '#kernel/where.ts'
import { Parameters, type Queryable, run } from './database.ts'
import { definitionOf, keptTallies } from './kept.ts'
import { type Scope, within } from './scope.ts'
import { type Asked, type Counted, countTallies, tallyRows } from './tally-sql.ts'
import { columnOf } from './where-sql.ts'

/** What an indicator came to, before it is printed. */
export interface Reckoned {
  value: number | null
  numerator?: number
  denominator?: number
  achieved?: number | null
  entries: number
}

export interface Question {
  catalogue: Catalogue
  scope: Scope
  year: number
  /** Takes the part of each figure whose entries meet it. */
  narrowed?: Predicate
}

/** The values of many indicators at once. */
export async function reckonAll(
  db: Queryable,
  indicators: readonly Indicator[],
  question: Question,
): Promise<Map<string, Reckoned>> {
  const kept = question.narrowed ? new Map<string, Counted>() : await readKept(db, indicators, question)
  const [counted, least] = await Promise.all([
    countAll(db, indicators, question, kept),
    leastOfAll(db, indicators, question),
  ])
  return new Map(
    indicators.map((indicator) => [
      indicator.id,
      reckonCounted(
        indicator,
        question.year,
        (tally, of) => counted.get(keptKey(tally, of))!,
        () => least.get(indicator)!,
      ),
    ]),
  )
}

/** The years that a formula speaks of. */
export const yearsOf = ({ formula }: Indicator, year: number): number[] =>
  formula.form === 'change' ? [year, year - 1] : [year]

/** Adds what is not kept to what is, counted from the entries. */
async function countAll(
  db: Queryable,
  indicators: readonly Indicator[],
  { catalogue, scope, year: asked, narrowed }: Question,
  kept: ReadonlyMap<string, Counted>,
): Promise<Map<string, Counted>> {
  const open = new Map<string, Asked>()
  for (const indicator of indicators) {
    if (indicator.formula.form === 'target') continue
    for (const tally of talliesIn(indicator.formula))
      for (const year of yearsOf(indicator, asked)) {
        const key = keptKey(tally, year)
        if (!kept.has(key)) open.set(key, { tally, year })
      }
  }
  const counts = await countTallies(db, catalogue, [...open.values()], scope, narrowed)
  return new Map([...kept, ...[...open.keys()].map((key, place) => [key, counts[place]!] as const)])
}

/** What rows come to, and how many entries stand behind it: for a distinct count, those that name a thing. */
export const countedColumns = ({ op }: Tally, alias: string): string =>
  op === 'distinct'
    ? `count(distinct thing)::numeric as value, (count(distinct ${alias}.id) filter (where thing is not null))::integer as entries`
    : `coalesce(sum(amount), 0)::numeric as value, (count(distinct ${alias}.id) filter (where amount <> 0))::integer as entries`

/** The value of a formula whose tallies are counted. */
export function reckonCounted(
  { formula, scale }: Indicator,
  year: number,
  countOf: (tally: Tally, year: number) => Counted,
  leastOf: () => { least: number | null; entries: number },
): Reckoned {
  const count = (tallies: readonly Tally[], of: number): Counted => {
    const all = tallies.map((tally) => countOf(tally, of))
    return { value: sum(all.map((each) => each.value)), entries: sum(all.map((each) => each.entries)) }
  }
  switch (formula.form) {
    case 'tally': {
      const { value, entries } = count(formula.of, year)
      return { value: value / scale, entries }
    }
    case 'share': {
      const numerator = count(formula.numerator, year)
      const base = count(formula.denominator, year)
      return rate(numerator.value, base.value, (part, whole) => (part / whole) * 100, base.entries)
    }
    case 'change': {
      const now = count(formula.of, year)
      const told = count(formula.prior, year)
      const before = told.value === 0 ? count(formula.of, year - 1) : told
      return rate(
        now.value,
        before.value,
        (part, whole) => (part / whole - 1) * 100,
        now.entries + before.entries,
      )
    }
    case 'target': {
      const { least, entries } = leastOf()
      return { value: formula.parameter, achieved: least, entries }
    }
  }
}

const sum = (numbers: readonly number[]) =>
  Math.round(numbers.reduce((total, each) => total + each, 0) * 100) / 100

const rate = (
  numerator: number,
  denominator: number,
  of: (part: number, whole: number) => number,
  entries: number,
): Reckoned => ({
  value: denominator === 0 ? null : of(numerator, denominator),
  numerator,
  denominator,
  entries,
})

export const keptKey = (tally: Tally, year: number) => `${definitionOf(tally)} ${year}`

/** Every kept tally of these indicators, in one statement; what no unit has counted yet is 0. */
async function readKept(
  db: Queryable,
  indicators: readonly Indicator[],
  { catalogue, scope, year }: Question,
): Promise<Map<string, Counted>> {
  const kept = keptTallies(catalogue)
  const wanted = new Map<string, { name: string; definition: string; year: number }>()
  for (const { formula } of indicators) {
    for (const tally of talliesIn(formula)) {
      const known = kept.get(definitionOf(tally))
      if (!known || formula.form === 'target') continue
      for (const each of formula.form === 'change' ? [year, year - 1] : [year]) {
        wanted.set(`${known.name} ${each}`, { name: known.name, definition: known.definition, year: each })
      }
    }
  }
  const parameters = new Parameters()
  const asked = [...wanted.values()]
  const rows = await run<{ tally: string; year: number; value: number; entries: number }>(
    db,
    `select k.tally, k.year, sum(k.value) as value, sum(k.entries)::integer as entries
     from ${scope.offices === null ? 'kept_county' : 'kept'} k
     where ${within(scope, parameters, 'k')} and k.tally = any(${parameters.put([...new Set(asked.map((each) => each.name))])}::text[])
       and k.year = any(${parameters.put([...new Set(asked.map((each) => each.year))])}::integer[])
     group by k.tally, k.year`,
    parameters,
  )
  const found = new Map(
    rows.map((row) => [`${row.tally} ${row.year}`, { value: row.value, entries: row.entries }]),
  )
  return new Map(
    [...wanted].map(([key, each]) => [
      `${each.definition} ${each.year}`,
      found.get(key) ?? { value: 0, entries: 0 },
    ]),
  )
}

/** The least value over the quarters, of which there are always four, or over the things that are named. */
async function leastOfAll(
  db: Queryable,
  indicators: readonly Indicator[],
  question: Question,
): Promise<Map<Indicator, { least: number | null; entries: number }>> {
  const parameters = new Parameters()
  const targets = indicators.flatMap((indicator) =>
    indicator.formula.form === 'target' ? [{ indicator, formula: indicator.formula }] : [],
  )
  if (targets.length === 0) return new Map()
  const selects = targets.map(
    ({ formula }, index) => `select ${index} as place, ${leastColumns(formula.per)} from (
      select sum(amount) as value, count(distinct id)::integer as entries
      from (${leastRows(formula.least, formula.per, question, parameters)}) r group by "group") g`,
  )
  const rows = await run<{ place: number; least: number | null; entries: number }>(
    db,
    selects.join(' union all '),
    parameters,
  )
  return new Map(rows.map(({ place, least, entries }) => [targets[place]!.indicator, { least, entries }]))
}

/** Over groups with a `value` and `entries`: a quarter in which nothing happened is a 0. */
export const leastColumns = (per: 'quarter' | readonly string[]): string =>
  `${per === 'quarter' ? 'case when count(*) < 4 then 0 else min(value) end' : 'min(value)'}::numeric as least,
   coalesce(sum(entries), 0)::integer as entries`

export function leastRows(
  tally: Tally,
  per: 'quarter' | readonly string[],
  { catalogue, scope, year, narrowed }: Question,
  parameters: Parameters,
): string {
  const dated = keptBy(tally)
  const group =
    per === 'quarter'
      ? `extract(quarter from ${columnOf(dated!)})`
      : `coalesce(${per.map((name) => `${columnOf(name)}::text`).join(', ')})`
  return tallyRows(tally, catalogue.kindOf(tally), scope, parameters, {
    period: yearPeriod(year),
    ...(narrowed && { narrowed }),
    columns: [`${group} as "group"`],
  })
}

export interface Grouping {
  /** The fact that is grouped by; the month of it where it is a day. */
  of: string
  month?: boolean
}

/** A tally in groups, the largest first. */
export async function reckonGroups(
  db: Queryable,
  tally: Tally,
  { of, month }: Grouping,
  scale: number,
  { catalogue, scope, year, narrowed }: Question,
): Promise<{ key: string | null; value: number }[]> {
  const parameters = new Parameters()
  const column = columnOf(of)
  const rows = tallyRows(tally, catalogue.kindOf(tally), scope, parameters, {
    period: yearPeriod(year),
    ...(narrowed && { narrowed }),
    columns: [`${month ? `extract(month from ${column})::integer::text` : `${column}::text`} as "group"`],
  })
  return run(
    db,
    `select "group" as key, sum(amount) / ${parameters.put(scale)}::numeric as value from (${rows}) r group by "group" order by value desc, key`,
    parameters,
  )
}

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

/**
 * `id` of each entry that makes a figure, once: what `tracedSql` lists, without what is shown of it. Only where entries
 * are told apart by what they name, or by groups, the whole trace is needed for it.
 */
export function idsSql(indicator: Indicator, question: Question, parameters: Parameters): string {
  const { formula } = indicator
  const tallies = talliesIn(formula)
  if (formula.form === 'target' || tallies.some(({ op }) => op === 'distinct') || formula.form === 'change')
    return `select id from (${tracedSql(indicator, question, parameters)}) t`
  const rows = tallies.map((tally) => {
    const inner = tallyRows(tally, question.catalogue.kindOf(tally), question.scope, parameters, {
      period: yearPeriod(question.year),
      ...(question.narrowed && { narrowed: question.narrowed }),
    })
    return `select id from (${inner}) r where amount <> 0`
  })
  const single = rows.length === 1 && tallies[0]!.part === null
  return single ? rows[0]! : rows.join(' union ') + (rows.length === 1 ? ' group by id' : '')
}

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
