/**
 * How the law counts a period: one set of rules for every limit, over a calendar that is passed in.
 * Where courts and offices are not of one mind, one reading is taken everywhere and named beside its line (R1 to R14
 * of docs/decisions/0001-counting-periods.md); `nominal` and `careful` give the other day where a cautious office wants it.
 */
import {
  addMinutes,
  addMonths,
  type Day,
  dayFrom,
  dayInChina,
  dayNumber,
  isMoment,
  type Moment,
  yearOf,
} from './day.ts'
import { hasEnd, type Rule, type Span, type Unit } from './limit.ts'
import { reachesUnpublished, type WorkingCalendar } from './working-calendar.ts'

export interface Facts {
  readonly start: Day | Moment
  /** The days lost, the first and the last included. */
  readonly suspensions?: readonly (readonly [from: Day, to: Day])[]
  readonly extensions?: readonly Prolongation[]
}

export interface Prolongation extends Span {
  /** Left out where it is known to have come in time. */
  readonly decided_on?: Day | null
}

export interface DayExplained {
  readonly date: Day
  readonly counted: boolean
  readonly reason: string
}

export interface Period {
  /** The last day, or the last moment where the limit is in hours and the start has a time. */
  readonly due: Day | Moment
  /** The same before it moved on from a rest day. */
  readonly nominal: Day | Moment
  /** False: decided only after the period had ended. Null: none was decided. */
  readonly extensionEffective: boolean | null
  /** True where the answer rests on a year whose holidays are not declared yet. */
  readonly provisional: boolean
  /** The day a careful office keeps where the law can be read more strictly (R10, R11). */
  readonly careful: Day | null
  /** Every day after the start to the end, in the order of counting. */
  readonly days: DayExplained[]
}

/** A run of days counted in one unit, up to its last day. */
interface Leg extends Span {
  readonly until: number
}

interface Gap {
  readonly from: number
  readonly to: number
}

interface Settled {
  readonly start: number
  readonly legs: readonly Leg[]
  readonly gaps: readonly Gap[]
  readonly nominal: number
  readonly due: number
}

interface Count extends Settled {
  readonly extended: boolean | null
}

/** The last day alone: what lists, clocks and imports of many rows need. */
export function dueDay(rule: Rule, facts: Facts, calendar: WorkingCalendar): Day | Moment {
  return inMinutes(rule) === null
    ? dayFrom(countDays(rule, facts, calendar).due)
    : dueMoment(rule, facts.start)
}

/** The end of a period with what explains it; the days are listed only when they are read. */
export function countPeriod(rule: Rule, facts: Facts, calendar: WorkingCalendar): Period {
  if (inMinutes(rule) !== null) return periodOfMinutes(rule, facts.start)
  const count = countDays(rule, facts, calendar)
  const countsWorkingDays = count.legs.some((leg) => leg.unit === 'working_day')
  const restsFrom = countsWorkingDays ? count.start : count.nominal
  return {
    due: dayFrom(count.due),
    nominal: dayFrom(count.nominal),
    extensionEffective: count.extended,
    provisional: (countsWorkingDays || rule.rolls) && reachesUnpublished(restsFrom, count.due, calendar),
    careful: carefulDay(rule, count.due, calendar),
    get days() {
      return explain(count, calendar)
    },
  }
}

function countDays(rule: Rule, facts: Facts, calendar: WorkingCalendar): Count {
  if (!hasEnd(rule)) throw new RangeError(`没有期满日的时限不能计算：${rule.kind}`)
  const start = dayNumber(dayInChina(facts.start))
  const date = fixedDay(rule, start)
  if (date !== null) {
    const legs: Leg[] = date > start ? [{ amount: date - start, unit: 'day', until: date }] : []
    return { start, legs, gaps: [], nominal: date, due: date, extended: null }
  }
  const gaps = mergeGaps(facts.suspensions ?? [])
  const settle = (spans: readonly Span[]): Settled => {
    const legs = runLegs(spans, start, gaps, calendar)
    const nominal = legs.at(-1)!.until
    return { start, legs, gaps, nominal, due: rule.rolls ? firstWorkingDay(nominal, calendar) : nominal }
  }
  // R10: counted back from the event; the Nth day back is the latest and does not move towards the event.
  if (rule.kind === 'before')
    return { ...settle([{ amount: -rule.amount, unit: rule.unit }]), extended: null }
  return extend([rule], facts.extensions ?? [], settle)
}

function extend(
  first: readonly Span[],
  extensions: readonly Prolongation[],
  settle: (spans: readonly Span[]) => Settled,
): Count {
  let spans = first
  let settled = settle(spans)
  for (const extension of extensions) {
    // R8: what is decided after the end extends nothing.
    if (extension.decided_on && dayNumber(extension.decided_on) > settled.due)
      return { ...settled, extended: false }
    spans = join(spans, extension)
    settled = settle(spans)
  }
  return { ...settled, extended: extensions.length > 0 ? true : null }
}

/** R5: an extension runs on from the unrolled end, so amounts are added and only the whole is rolled. */
function join(spans: readonly Span[], next: Span): readonly Span[] {
  const last = spans.at(-1)!
  const months = inMonths(last)
  const more = inMonths(next)
  if (months !== null && more !== null)
    return [...spans.slice(0, -1), { amount: months + more, unit: 'month' }]
  if (last.unit === next.unit)
    return [...spans.slice(0, -1), { amount: last.amount + next.amount, unit: last.unit }]
  return [...spans, next]
}

function runLegs(
  spans: readonly Span[],
  start: number,
  gaps: readonly Gap[],
  calendar: WorkingCalendar,
): Leg[] {
  let from = start
  return spans.map(({ amount, unit }) => {
    from = runLeg(amount, unit, from, gaps, calendar)
    return { amount, unit, until: from }
  })
}

/** R1: the day of the event is not counted, nor the last day of the leg before. */
function runLeg(
  amount: number,
  unit: Unit,
  from: number,
  gaps: readonly Gap[],
  calendar: WorkingCalendar,
): number {
  const runs = (day: number) => !isSuspended(day, gaps)
  const months = inMonths({ amount, unit })
  if (months !== null) {
    // R4: the same-numbered day. R7: calendar days lost to a suspension are put back after it.
    const plain = dayNumber(addMonths(dayFrom(from), months))
    return walk(plain, lostDays(gaps, from, plain), runs)
  }
  // R2 and R3: only where the law says so are days working days.
  if (unit === 'working_day') return walk(from, amount, (day) => calendar.works(day) && runs(day))
  return gaps.length === 0 ? from + amount : walk(from, amount, runs)
}

/** The day on which the count is full, going back where the amount is negative. */
function walk(from: number, amount: number, counts: (day: number) => boolean): number {
  const step = amount < 0 ? -1 : 1
  let day = from
  for (let left = Math.abs(amount); left > 0; ) {
    day += step
    if (counts(day)) left -= 1
  }
  return day
}

/** R6: weekends and declared days off move the end on; a Saturday worked in exchange does not. */
function firstWorkingDay(from: number, calendar: WorkingCalendar): number {
  let day = from
  while (!calendar.works(day)) day += 1
  return day
}

/** R12: the first such date on or after the start. */
function fixedDay({ by, before }: Rule, start: number): number | null {
  const date = by ?? before
  if (date === undefined) return null
  const spare = by === undefined ? 1 : 0
  if (date.length > 5) return dayNumber(date) - spare
  const year = yearOf(dayFrom(start))
  const thisYear = dayNumber(`${year}-${date}`) - spare
  return thisYear >= start ? thisYear : dayNumber(`${year + 1}-${date}`) - spare
}

/** R7: both days given are lost, and overlaps are lost once. */
function mergeGaps(suspensions: readonly (readonly [Day, Day])[]): readonly Gap[] {
  const merged: { from: number; to: number }[] = []
  for (const [first, last] of suspensions.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const gap = { from: dayNumber(first), to: dayNumber(last) }
    const previous = merged.at(-1)
    if (previous && gap.from <= previous.to + 1) previous.to = Math.max(previous.to, gap.to)
    else merged.push(gap)
  }
  return merged
}

function isSuspended(day: number, gaps: readonly Gap[]): boolean {
  return gaps.some((gap) => day >= gap.from && day <= gap.to)
}

function lostDays(gaps: readonly Gap[], after: number, until: number): number {
  return gaps.reduce(
    (sum, gap) => sum + Math.max(0, Math.min(gap.to, until) - Math.max(gap.from, after + 1) + 1),
    0,
  )
}

/** R10: the strict reading wants N clear days. R11: where others may act until a rest day, it stays open past it. */
function carefulDay({ kind, unit }: Rule, due: number, calendar: WorkingCalendar): Day | null {
  if (kind === 'before') return dayFrom(unit === 'working_day' ? walk(due, -1, calendar.works) : due - 1)
  if (kind === 'min' && !calendar.works(due)) return dayFrom(firstWorkingDay(due, calendar))
  return null
}

function explain(count: Count, calendar: WorkingCalendar): DayExplained[] {
  const days: DayExplained[] = []
  if (count.legs.length === 0) return days
  const step = count.nominal < count.start ? -1 : 1
  for (let day = count.start + step; (count.due - day) * step >= 0; day += step)
    days.push({ date: dayFrom(day), ...verdict(day, count, step, calendar) })
  return days
}

function verdict(
  day: number,
  count: Count,
  step: 1 | -1,
  calendar: WorkingCalendar,
): Omit<DayExplained, 'date'> {
  const { nominal, due, gaps, legs } = count
  const rest = calendar.restName(day)
  if (day >= nominal && day < due && step === 1) return { counted: false, reason: `期满日遇${rest}顺延` }
  if (day === due && due > nominal) return { counted: true, reason: '顺延后的期满日' }
  if (isSuspended(day, gaps)) return { counted: false, reason: '中止不计' }
  const leg = legs.find(({ until }) => (until - day) * step >= 0)
  if (leg?.unit !== 'working_day') return { counted: true, reason: '自然日' }
  if (rest) return { counted: false, reason: rest }
  return { counted: true, reason: calendar.isMadeUp(day) ? '调休上班' : '工作日' }
}

function inMonths({ amount, unit }: Span): number | null {
  return unit === 'year' ? amount * 12 : unit === 'month' ? amount : null
}

function inMinutes({ amount, unit }: Span): number | null {
  return unit === 'hour' ? amount * 60 : unit === 'minute' ? amount : null
}

/** R9: from moment to moment, through nights and holidays. Where the start has no time, only the day can be told. */
function dueMoment(rule: Rule, start: Day | Moment): Day | Moment {
  if (!hasEnd(rule)) throw new RangeError(`没有期满日的时限不能计算：${rule.kind}`)
  const minutes = inMinutes(rule) ?? 0
  return isMoment(start) ? addMinutes(start, minutes) : addMinutes(`${start}T00:00`, minutes).slice(0, 10)
}

function periodOfMinutes(rule: Rule, start: Day | Moment): Period {
  const due = dueMoment(rule, start)
  return { due, nominal: due, extensionEffective: null, provisional: false, careful: null, days: [] }
}
