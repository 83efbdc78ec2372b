/** The days of a pattern drawn apart in the order of its procedure, for nothing is received, handled and closed on one day. */
import type { Kind } from '#kernel/ledger.ts'
import type { Row } from '#kernel/tally.ts'
import type { WorkingCalendar } from '#kernel/working-calendar.ts'
import { entryProblems, withConsequences } from '#operations/settle.ts'
import { dayOf, shifted } from './entry-like.ts'

const daysBetween = 3

/** Null where rules or limits leave no room for it. */
export function paced(kind: Kind, year: number, facts: Row, calendar: WorkingCalendar): Row | null {
  const apart: Record<string, unknown> = { ...facts }
  const { order, clocks } = kind.procedure
  const dues = Object.values(clocks).map(({ due }) => due)
  const pairs = [
    ...order,
    ...Object.values(clocks).flatMap(({ from, until }) => until.map((each) => [from, each] as const)),
  ].filter((pair) => pair.every((name) => dayIn(apart[name], year) && !dues.includes(name)))
  for (let round = 0; round < pairs.length; round += 1)
    for (const [first, then] of pairs)
      if (dayIn(apart[then], year)! <= dayIn(apart[first], year)!)
        apart[then] = later(String(apart[then]), dayIn(apart[first], year)!)
  for (const due of dues) if (dayIn(facts[due], year) !== dayOf(year)) apart[due] = null
  const own = Object.fromEntries(Object.keys(kind.fields).map((name) => [name, apart[name] ?? null]))
  const settled = withConsequences(kind, null, { ...own, status: facts.status }, calendar)
  const late = Object.values(clocks).some(({ due, until }) =>
    until.some((name) => settled[due] && settled[name] && day(settled[name]) > day(settled[due])),
  )
  return late || entryProblems(kind, settled).length > 0 ? null : { ...apart, ...settled }
}

const day = (value: unknown): string => String(value).slice(0, 10)

/** The day of a fact that falls into the year; null for all else. */
const dayIn = (value: unknown, year: number): string | null =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && value.startsWith(String(year))
    ? day(value)
    : null

const later = (value: string, than: string): string => shifted(than, daysBetween) + value.slice(10)
