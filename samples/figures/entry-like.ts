/**
 * An entry that meets conditions and misses others, found by asking the conditions themselves: for each field that they
 * name, the first value that they let pass. Days are those of a pattern, which stands for as many entries as are needed.
 */
import { addDays, type Day } from '#kernel/day.ts'
import type { Field } from '#kernel/fields/index.ts'
import type { Kind } from '#kernel/ledger.ts'
import { stageByDays } from '#kernel/procedure.ts'
import type { Row } from '#kernel/tally.ts'
import { type Condition, filled, holds, type Predicate, yearPeriod } from '#kernel/where.ts'
import type { WorkingCalendar } from '#kernel/working-calendar.ts'
import { entryProblems, withConsequences } from '#operations/settle.ts'

/** The day within the year of a pattern, and the day that lies well before it. */
export const dayOf = (year: number): Day => `${year}-06-15`
export const longBefore = (year: number): Day => `${year - 2}-06-15`

export interface Wanted {
  kind: Kind
  year: number
  meets: readonly Predicate[]
  /** Answers a predicate that the entry falls under and should not, or null. */
  fallsUnder: (facts: Row) => Predicate | null
}

interface Asked {
  field: string
  passes: (value: unknown) => boolean
}

/** Null where no entry is such. What `start` says already stands. */
export function entryLike(wanted: Wanted, calendar: WorkingCalendar, start: Row = {}): Row | null {
  const ways = alternatives({ all: wanted.meets }).flatMap((way) => dueBy(wanted.kind, way))
  for (const finished of [true, false])
    for (const conditions of ways) {
      const all = conditions.map((each) => asked(each, wanted.year))
      const facts = meeting({ ...wanted, calendar, start, finished }, all, 3)
      if (facts) return facts
    }
  return null
}

/** What is no later than a due day has either started the clock that gives it, or the office has written it. */
function dueBy({ procedure }: Kind, way: readonly Condition[]): Condition[][] {
  const dues = way.flatMap(({ test }) => (test.op === 'noLaterThan' ? [test.field] : []))
  if (dues.length === 0) return [[...way]]
  const starts = Object.values(procedure.clocks)
    .filter(({ due }) => dues.includes(due))
    .map(({ from }) => from)
  return [starts, dues].map((names) => [...way, ...names.map((field) => ({ field, test: filled }))])
}

interface Search extends Wanted {
  calendar: WorkingCalendar
  start: Row
  /** Whether days that nobody asks for, but by which the matter is done, are filled too. */
  finished: boolean
}

function meeting(search: Search, all: readonly Asked[], patience: number): Row | null {
  const found = chosen(search, all)
  const facts = found && sound(search, found, all)
  const period = yearPeriod(search.year)
  if (!facts || !holds({ all: search.meets }, (name) => facts[name], period)) return null
  const under = search.fallsUnder(facts)
  if (!under) return facts
  if (patience === 0) return null
  const falls = alternatives(under).find((way) => holds({ all: way }, (name) => facts[name], period))
  for (const condition of falls ?? []) {
    const kept = asked(condition, search.year)
    const avoided = { field: kept.field, passes: (value: unknown) => !kept.passes(value) }
    const other = meeting(search, [...all, avoided], patience - 1)
    if (other) return other
  }
  return null
}

const asked = ({ field, test }: Condition, year: number): Asked => ({
  field,
  passes: (value) =>
    test.op === 'noLaterThan'
      ? value !== null
      : holds({ field, test }, () => value as string | null, yearPeriod(year)),
})

function chosen({ kind, year, meets, start }: Search, all: readonly Asked[]): Row | null {
  const facts: Record<string, unknown> = { ...start }
  const named = alternatives({ all: meets }).flat()
  const byField = [...Map.groupBy(all, (each) => each.field)]
  for (const [field, asks] of byField.filter(([name]) => name !== 'status')) {
    const given = start[field] ?? null
    const tried = given === null ? candidates(kind, field, year, named) : [given]
    const value = tried.find((each) => asks.every(({ passes }) => passes(each)))
    if (value === undefined) return null
    facts[field] = value
  }
  return facts
}

/** What a field may be tried with: the values that conditions name first, then nothing, then every word. */
function candidates(kind: Kind, name: string, year: number, named: readonly Condition[]): unknown[] {
  const field = kind.facts[name]!
  const tests = named.filter((each) => each.field === name).map((each) => each.test)
  const stands = tests.some(({ op }) => op === 'byPeriodEnd' || op === 'notAfterPeriodEnd')
  const spoken = tests.flatMap((test): unknown[] => {
    if (test.op === 'in') return [...test.values]
    if (test.op === 'like')
      return test.shapes.map((shape) => shape.replace(/^%/u, '某某').replaceAll('%', '某'))
    return test.op === 'inYear' ? [year] : []
  })
  return [...(stands ? [longBefore(year)] : []), ...spoken, null, ...wordsOf(field), ...plain(field, year)]
}

/** What is nothing in particular comes first. */
const wordsOf = ({ words = {} }: Field): string[] =>
  Object.keys(words).toSorted((one, other) => Number(other === 'other') - Number(one === 'other'))

/** A value of the field's own kind; the first that its schema takes. */
function plain(field: Field, year: number): unknown[] {
  const day = dayOf(year)
  const tried = [
    `${field.zh}（示例）`,
    field.kind === 'moment' ? `${day} 09:30:00` : day,
    longBefore(year),
    true,
    false,
    1,
  ]
  return tried.filter((value) => field.schema.safeParse(value).success)
}

/** Fills what the rules of the ledger ask for beyond the conditions; null where they cannot be kept. */
function sound(
  { kind, year, calendar, start, finished }: Search,
  found: Row,
  all: readonly Asked[],
): Row | null {
  const fits = (name: string, value: unknown) =>
    all.every((each) => each.field !== name || each.passes(value))
  let facts: Record<string, unknown> = { ...found }
  const fill = (name: string) => {
    const value = candidates(kind, name, year, []).find(
      (each) => each !== null && each !== facts[name] && fits(name, each),
    )
    if (value === undefined) return false
    facts = { ...facts, [name]: value }
    return true
  }
  if (finished) for (const name of daysToFinish(kind, facts)) if (!fill(name)) return null
  const stages = start.status
    ? [start.status]
    : [stageByDays(kind.procedure, kind.fields, facts), ...Object.keys(kind.procedure.stages)]
  const status = stages.find((stage) => fits('status', stage))
  if (status === undefined) return null
  for (let round = 0; round < 6; round += 1) {
    const own = Object.fromEntries(Object.keys(kind.fields).map((name) => [name, facts[name] ?? null]))
    const settled = withConsequences(kind, null, { ...own, status }, calendar)
    const problems = entryProblems(kind, settled)
    if (problems.length === 0) return { ...facts, ...settled }
    if (!problems.every(({ field }) => field && kind.fields[field] && fill(field))) return null
  }
  return null
}

/** The day by which the entry is listed, and those that stop the clocks it has started. */
function daysToFinish(kind: Kind, facts: Row): string[] {
  const isFilled = (name: string) => (facts[name] ?? null) !== null
  const running = Object.values(kind.procedure.clocks).filter(
    ({ from, until }) => (from === kind.main || isFilled(from)) && !until.some(isFilled),
  )
  return [...new Set([kind.main, ...running.map(({ until }) => until[0]!)])].filter((name) => !isFilled(name))
}

/** The conditions of a predicate, one list for each way to meet it. */
export function alternatives(predicate: Predicate): Condition[][] {
  if ('any' in predicate) return predicate.any.flatMap(alternatives)
  if (!('all' in predicate)) return [[predicate]]
  return predicate.all.reduce<Condition[][]>(
    (ways, each) => ways.flatMap((way) => alternatives(each).map((other) => [...way, ...other])),
    [[]],
  )
}

/** The same day as many days on, for the entries that follow the pattern. */
export const shifted = (day: string, days: number): string => addDays(day.slice(0, 10), days) + day.slice(10)

/** Values of the fields that conditions name, for a row that no rule concerns. */
export function rowLike(kind: Kind, conditions: readonly Condition[], year: number): Row | null {
  const facts: Record<string, unknown> = {}
  for (const [field, each] of Map.groupBy(conditions, (one) => one.field)) {
    const asks = each.map((one) => asked(one, year))
    const value = candidates(kind, field, year, conditions).find((one) =>
      asks.every(({ passes }) => passes(one)),
    )
    if (value === undefined) return null
    facts[field] = value
  }
  return facts
}

/** A value that the schema of a field takes. */
export const someValue = (field: Field, year: number): unknown =>
  [...wordsOf(field), ...plain(field, year)][0]
