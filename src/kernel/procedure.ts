/**
 * The lawful way of an entry: the stages it stands in, the steps that move it, the gates that law puts before a
 * step, and the clocks that run between its days. The stage is a field like any other, `status`, so that lists,
 * filters, sheets and figures need nothing special for it. Clocks are read from the days that the steps fill;
 * lateness is never stored.
 */
import { choice, type EntryOf, type Field, type Fields } from './fields/index.ts'
import type { Label, Word } from './label.ts'
import { type Limit, ruleOn } from './limit.ts'
import { dueDay } from './period.ts'
import type { ProblemKind } from './raw.ts'
import type { Role } from './roles.ts'
import { holds, type Predicate, type Where, where } from './where.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** Why something may not be: the words for the person, the article it rests on, the field it concerns. */
export interface Refusal {
  zh: string
  en: string
  article?: string
  field?: string
  kind?: ProblemKind
}

export type Rule<F extends Fields> = (entry: Partial<EntryOf<F>>) => Refusal | null

export interface Step<F extends Fields, Stage extends string> extends Label {
  from: Stage | readonly Stage[]
  to: Stage
  by: readonly Role[]
  /** Fields that the form of this step asks for; the required ones must be filled to take it. */
  fills?: readonly (keyof F & string)[]
  needs?: readonly (keyof F & string)[]
  /** Names in the entry for which a register must vouch on a day. */
  vouched?: Vouch<F>
  /** What the law demands before this step; a refusal blocks it. */
  gate?: Rule<F>
  /** Four eyes: whoever took one of these steps last cannot take this one. */
  apartFrom?: readonly string[]
}

/** The officers of a case and their certificates: the names in a field, and the register that knows them. */
export interface Vouch<F extends Fields> {
  names: keyof F & string
  /** The day on which they must stand in the register. */
  on: keyof F & string
  register: VouchingRegister
  article: string
}

/** Where names are looked up: a kind of record of the same unit or of one above it. */
export interface VouchingRegister {
  path: string
  name: string
  from: string
  to: string
  where: Predicate
}

export type { Limit } from './limit.ts'

export interface Clock<F extends Fields> extends Label {
  limit: Limit
  from: keyof F & string
  /** The first of these days that is filled stops the clock. */
  until: readonly (keyof F & string)[]
  /** The field that keeps the due day; filled by the clock where the office has not filled it. */
  due: keyof F & string
  when?: Where<F & { status: Field<string, true> }>
  /** The day on which the lawful extension was decided. */
  extendedOn?: keyof F & string
  /** The days between which the clock stood still. */
  pauses?: readonly { from: keyof F & string; to: keyof F & string }[]
}

export interface ProcedureDeclaration<F extends Fields, Stage extends string, StepName extends string> {
  stages: Readonly<Record<Stage, Word>>
  /** Other headings that offices write over the stage, besides those of every ledger. */
  headings?: readonly string[]
  open: { to: NoInfer<Stage>; by: readonly Role[]; fills: readonly (keyof F & string)[] }
  /** The stage of what a sheet lists without a stage or a day: a register lists those who are in it. */
  listed?: NoInfer<Stage>
  steps: Readonly<Record<StepName, Step<F, NoInfer<Stage>>>>
  clocks?: Readonly<Record<string, Clock<F>>>
  /** Pairs of days of which the second cannot lie before the first. */
  order?: readonly (readonly [keyof F & string, keyof F & string])[]
  /** What else must hold of any entry, in any stage. */
  checks?: readonly Rule<F>[]
  /** What follows from the rest of the entry; what an office has written itself stands. */
  derived?: { readonly [Name in keyof F & string]?: (entry: Partial<EntryOf<F>>) => EntryOf<F>[Name] | null }
}

// oxlint-disable-next-line typescript/no-explicit-any -- shared code reads procedures of every ledger
type Any = any
export interface Procedure<Stage extends string = string, StepName extends string = string> {
  stages: Readonly<Record<Stage, Word>>
  status: Field<Stage, true>
  open: { to: Stage; by: readonly Role[]; fills: readonly string[] }
  listed?: Stage
  steps: Readonly<Record<StepName, Step<Any, Stage>>>
  clocks: Readonly<Record<string, CompiledClock>>
  order: readonly (readonly [string, string])[]
  checks: readonly Rule<Any>[]
  derived: Readonly<Record<string, (entry: Any) => unknown>>
}

export interface CompiledClock extends Omit<Clock<Any>, 'when'> {
  when: Predicate | null
}

export function defineProcedure<
  const F extends Fields,
  const Stage extends string,
  const StepName extends string,
>(_fields: F, declared: ProcedureDeclaration<F, Stage, StepName>): Procedure<Stage, StepName> {
  return {
    stages: declared.stages,
    status: choice('状态', 'Stage', declared.stages, {
      required: true,
      known: [...(declared.headings ?? []), '办理状态', '当前状态', '案件状态', '办理情况', '进展', '环节'],
    }) as unknown as Field<Stage, true>,
    open: declared.open,
    ...(declared.listed !== undefined && { listed: declared.listed }),
    steps: declared.steps,
    clocks: Object.fromEntries(
      Object.entries(declared.clocks ?? {}).map(([name, clock]) => [
        name,
        { ...clock, when: clock.when ? where(clock.when) : null },
      ]),
    ),
    order: declared.order ?? [],
    checks: declared.checks ?? [],
    derived: (declared.derived ?? {}) as Procedure['derived'],
  }
}

type Values = Readonly<Record<string, unknown>>
const dayOf = (values: Values, field: string): string | null => {
  const value = values[field]
  return value === null || value === undefined ? null : String(value).slice(0, 10)
}

/** The steps that lead out of a stage. */
export function stepsFrom(procedure: Procedure, status: string): [string, Step<Any, string>][] {
  return Object.entries(procedure.steps).filter(([, step]) =>
    Array.isArray(step.from) ? step.from.includes(status) : step.from === status,
  )
}

/**
 * The stage of an entry that comes with its days but no word for its stage, e.g. from a sheet: the stage of the
 * last declared step whose own day is filled; where none is, that of a listed one, or of one that was opened.
 */
export function stageByDays(procedure: Procedure, fields: Fields, values: Values): string {
  let stage = procedure.listed ?? procedure.open.to
  for (const step of Object.values(procedure.steps)) {
    const days = (step.fills ?? []).filter((name) => fields[name]?.filter === 'days')
    if (days.length > 0 && step.to !== step.from && dayOf(values, days[0]!) !== null) stage = step.to
  }
  return stage
}

/** What is wrong with the values of an entry, whatever its stage: days that run backwards, broken rules. */
export function problemsOf(procedure: Procedure, fields: Fields, values: Values): Refusal[] {
  const backwards = procedure.order.flatMap(([first, then]): Refusal[] => {
    const [early, late] = [values[first], values[then]] as (string | null | undefined)[]
    if (!early || !late || !isBefore(late, early)) return []
    return [
      {
        kind: 'wrong_order',
        field: then,
        zh: `${fields[then]!.zh} 早于 ${fields[first]!.zh}`,
        en: `${fields[then]!.en} lies before ${fields[first]!.en}`,
      },
    ]
  })
  return [...backwards, ...procedure.checks.flatMap((check) => check(values as Any) ?? [])]
}

/** Moments of one day, one of them without an hour, are not in a wrong order. */
function isBefore(late: string, early: string): boolean {
  if (late.slice(0, 10) !== early.slice(0, 10)) return late < early
  const hourless = [late, early].some((each) => each.length === 10 || /(?:00:00:00|23:59:59)$/.test(each))
  return !hourless && late < early
}

export interface ClockReading extends Label {
  clock: string
  limit: Limit
  started: string
  due: string
  stopped: string | null
  state: 'running' | 'overdue' | 'kept' | 'late'
  /** True where the due day stands in the entry as the office wrote it, not as the clock counts it. */
  given: boolean
}

/** Reads a clock of an entry today; null where it has not started or does not concern the entry. */
export function readClock(
  name: string,
  clock: CompiledClock,
  values: Values,
  calendar: WorkingCalendar,
  today: string,
): ClockReading | null {
  const counted = countClock(clock, values, calendar)
  if (!counted) return null
  const written = values[clock.due] as string | null | undefined
  const due = written ?? counted.due
  const stopped = clock.until.map((field) => values[field] as string | null | undefined).find(Boolean) ?? null
  // A due time of hours is kept to the minute, as the figure counts it; a due day lasts until its end.
  const stoppedLate = stopped !== null && (due.length === 10 ? stopped.slice(0, 10) > due : stopped > due)
  return {
    clock: name,
    zh: clock.zh,
    en: clock.en,
    limit: clock.limit,
    started: counted.started,
    due,
    stopped: stopped?.slice(0, 10) ?? null,
    state:
      stopped !== null ? (stoppedLate ? 'late' : 'kept') : today > due.slice(0, 10) ? 'overdue' : 'running',
    given: written !== null && written !== undefined && written.slice(0, 10) !== counted.due.slice(0, 10),
  }
}

/** The due day as the law counts it from the days of the entry. */
export function countClock(
  clock: CompiledClock,
  values: Values,
  calendar: WorkingCalendar,
): { started: string; due: string } | null {
  const started = values[clock.from] as string | null | undefined
  if (!started) return null
  if (clock.when && !holds(clock.when, (field) => values[field])) return null
  const decidedOn = clock.extendedOn ? dayOf(values, clock.extendedOn) : null
  const { extension } = clock.limit
  const suspensions = (clock.pauses ?? []).flatMap(({ from, to }): [string, string][] => {
    const [begin, end] = [dayOf(values, from), dayOf(values, to)]
    return begin && end ? [[begin, end]] : []
  })
  // Where the law leaves the length to whoever approves (0), the office writes the new due day itself.
  const extensions =
    decidedOn && extension?.amount
      ? [{ amount: extension.amount, unit: extension.unit, decided_on: decidedOn }]
      : []
  return {
    started,
    due: dueDay(ruleOn(clock.limit, started), { start: started, suspensions, extensions }, calendar),
  }
}
