/**
 * A limit of the law as dated data: how much time, from when on, under which article. How it is counted stands in
 * `period.ts`; which limits there are, in the statutes.
 */
import { type Day, dayInChina, type Moment } from './day.ts'

export type Unit = 'minute' | 'hour' | 'working_day' | 'day' | 'month' | 'year'

/**
 * - `max`: the duty is done by then; `limitation`: the right is used by then. Both move on from a rest day.
 * - `min`: so long must have passed; `before`: so long ahead of an event; `every`: again after so long.
 * - `by_date`: a date of the year.
 * - `step`: a thing to be done at its point of the procedure; `rate`: what grows day by day; `quota`: so much in a
 *   year. None of these three has an end that could be counted.
 */
export type Kind = 'max' | 'limitation' | 'min' | 'before' | 'every' | 'by_date' | 'step' | 'rate' | 'quota'

export interface Span {
  readonly amount: number
  readonly unit: Unit
}

/** `by: '01-31'` allows that day, `before: '03-01'` ends the day before; with a year it comes once. */
export interface Version extends Span {
  readonly since: Day
  readonly by?: string
  readonly before?: string
  /** The article as it was numbered then, where it differs from today's. */
  readonly article?: string
}

/** A limit as its law has set it over time, oldest version first. */
export interface Limit {
  readonly id: string
  readonly law: string
  readonly article: string
  readonly kind: Kind
  readonly rolls: boolean
  readonly versions: readonly Version[]
  /** The amount is 0 where whoever approves also sets the length. */
  readonly extension?: Span
}

/** A limit as it stood on one day: what a count goes by. */
export interface Rule extends Version {
  readonly kind: Kind
  readonly rolls: boolean
}

/** The version in force on the day the period starts (R13); before the first, the first. */
export function versionOn({ versions }: Pick<Limit, 'versions'>, start: Day | Moment): Version {
  const [first, ...later] = versions
  if (!first) throw new RangeError('时限没有任何版本')
  if (later.length === 0) return first
  const day = dayInChina(start)
  return later.findLast((version) => version.since <= day) ?? first
}

export function ruleOn(limit: Pick<Limit, 'kind' | 'rolls' | 'versions'>, start: Day | Moment): Rule {
  return { ...versionOn(limit, start), kind: limit.kind, rolls: limit.rolls }
}

/** False for a duty without an end of its own, which cannot be counted. */
export function hasEnd({ kind }: Pick<Limit, 'kind'>): boolean {
  return kind !== 'step' && kind !== 'rate' && kind !== 'quota'
}
