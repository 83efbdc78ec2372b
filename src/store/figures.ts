/**
 * Figures: the value of every indicator for a scope and a year. Tallies that are kept are read from the running counts,
 * all in one statement; the others are counted from the entries.
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

/** Whose entries, and of which year. */
export interface Measuring {
  catalogue: Catalogue
  scope: Scope
  year: number
}

export interface Question extends Measuring {
  /** Takes the part of each figure whose entries meet it. */
  narrowed?: Predicate
}

/** An indicator, or the part of it whose entries meet a condition. */
export interface Wanted {
  indicator: Indicator
  narrowed?: Predicate | null
}

/** The values of many figures at once, in the order in which they were asked. */
export async function reckonAll(
  db: Queryable,
  wanted: readonly Wanted[],
  measuring: Measuring,
): Promise<Reckoned[]> {
  const whole = wanted.filter(({ narrowed }) => !narrowed).map(({ indicator }) => indicator)
  const kept = await readKept(db, whole, measuring)
  const [counted, least] = await Promise.all([
    countAll(db, wanted, measuring, kept),
    leastOfAll(db, wanted, measuring),
  ])
  return wanted.map((each) =>
    reckonCounted(
      each.indicator,
      measuring.year,
      (tally, of) => counted.get(countKey(tally, of, each.narrowed))!,
      () => least.get(each)!,
    ),
  )
}

/** The years that a formula speaks of. */
export const yearsOf = ({ formula }: Indicator, year: number): number[] =>
  formula.form === 'change' ? [year, year - 1] : [year]

/** Adds what is not kept to what is, counted from the entries. */
async function countAll(
  db: Queryable,
  wanted: readonly Wanted[],
  { catalogue, scope, year: asked }: Measuring,
  kept: ReadonlyMap<string, Counted>,
): Promise<Map<string, Counted>> {
  const open = new Map<string, Asked>()
  for (const { indicator, narrowed } of wanted) {
    if (indicator.formula.form === 'target') continue
    for (const tally of talliesIn(indicator.formula))
      for (const year of yearsOf(indicator, asked)) {
        const key = countKey(tally, year, narrowed)
        if (!kept.has(key)) open.set(key, { tally, year, ...(narrowed && { narrowed }) })
      }
  }
  const counts = await countTallies(db, catalogue, [...open.values()], scope)
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

/** What is counted: a tally in a year, or the part of it that meets a condition. */
export const countKey = (tally: Tally, year: number, narrowed?: Predicate | null) =>
  `${definitionOf(tally)} ${year}${narrowed ? ` ${JSON.stringify(narrowed)}` : ''}`

/** Every kept tally of these indicators, in one statement; what no unit has counted yet is 0. */
async function readKept(
  db: Queryable,
  indicators: readonly Indicator[],
  { catalogue, scope, year }: Measuring,
): Promise<Map<string, Counted>> {
  const kept = keptTallies(catalogue)
  const wanted = new Map<string, { name: string; definition: string; year: number }>()
  for (const indicator of indicators) {
    const { formula } = indicator
    for (const tally of talliesIn(formula)) {
      const known = kept.get(definitionOf(tally))
      if (!known || formula.form === 'target') continue
      for (const each of yearsOf(indicator, year)) {
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
  wanted: readonly Wanted[],
  measuring: Measuring,
): Promise<Map<Wanted, { least: number | null; entries: number }>> {
  const parameters = new Parameters()
  const targets = wanted.flatMap((each) => {
    const { formula } = each.indicator
    return formula.form === 'target' ? [{ each, formula }] : []
  })
  if (targets.length === 0) return new Map()
  const selects = targets.map(({ each: { narrowed }, formula }, index) => {
    const question = { ...measuring, ...(narrowed && { narrowed }) }
    return `select ${index} as place, ${leastColumns(formula.per)} from (
      select sum(amount) as value, count(distinct id)::integer as entries
      from (${leastRows(formula.least, formula.per, question, parameters)}) r group by "group") g`
  })
  const rows = await run<{ place: number; least: number | null; entries: number }>(
    db,
    selects.join(' union all '),
    parameters,
  )
  return new Map(rows.map(({ place, least, entries }) => [targets[place]!.each, { least, entries }]))
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
