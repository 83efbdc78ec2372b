/**
 * A ledger asked without a database: a few entries in, its figures, gates, clocks and readings out. Figures that are
 * kept as running counts are added up the way the store keeps them, from what each entry contributes.
 */

import type { Kind, Ledger } from '#kernel/ledger.ts'
import { type ClockReading, problemsOf, type Refusal, readClock } from '#kernel/procedure.ts'
import { contributions, keptBy, type Row, type Tally } from '#kernel/tally.ts'
import { holds, type Period, yearPeriod } from '#kernel/where.ts'
import { nationalCalendar } from '#law/holidays.ts'

export interface Given {
  values: Row
  parts?: Readonly<Record<string, readonly Row[]>>
  /** Which record it is, where the ledger holds several kinds or counts those of another: `service`, or a whole path. */
  of?: string
}

/** An entry from its values alone; `given(values, { attendance: [...] })` with its parts, and then its kind. */
export const given = (
  values: Row,
  parts: Readonly<Record<string, readonly Row[]>> = {},
  of?: string,
): Given => ({ values, parts, ...(of !== undefined && { of }) })

/** One kind of record of a ledger that holds several. */
export const kindNamed = (ledger: Ledger, name: string): Kind =>
  ledger.kinds.find((kind) => kind.name === name)!

/** What an indicator says of these entries in a year: the value, or both parts of a rate, or what a target reached. */
export function figure(ledger: Ledger, id: string, year: number, entries: readonly Given[]): unknown {
  const { formula, scale } = ledger.indicators[id]!
  const those = (tally: Tally) => entries.filter(({ of = '' }) => isOf(tally, ledger.id, of))
  const total = (tallies: readonly Tally[], of = year) =>
    tallies.reduce((sum, each) => sum + count(each, of, those(each)), 0)
  switch (formula.form) {
    case 'tally':
      return total(formula.of) / scale
    case 'share':
      return [total(formula.numerator), total(formula.denominator)]
    case 'change':
      return [total(formula.of), total(formula.prior) || total(formula.of, year - 1)]
    case 'target':
      return least(formula.least, formula.per, year, those(formula.least))
  }
}

function isOf({ ledger, kind }: Tally, own: string, named: string): boolean {
  if (ledger === own && kind === named) return true
  return named === (kind === '' ? ledger : `${ledger}/${kind}`)
}

function count(tally: Tally, year: number, entries: readonly Given[]): number {
  if (keptBy(tally) !== null)
    return entries.reduce(
      (sum, { values, parts = {} }) => sum + (contributions(tally, { values, parts }).get(year) ?? 0),
      0,
    )
  const rows = counted(tally, yearPeriod(year), entries)
  if (tally.op === 'count') return rows.length
  if (tally.op === 'sum')
    return rows.reduce(
      (sum, value) => tally.of.reduce((part, name) => part + Number(value(name) ?? 0), sum),
      0,
    )
  const names = rows.map((value) => nameOf(tally.of, value))
  return new Set(names.filter((name) => name !== undefined)).size
}

function least(
  tally: Tally,
  per: 'quarter' | readonly string[],
  year: number,
  entries: readonly Given[],
): number {
  if (per === 'quarter') {
    const quarters = [
      ['01-01', '03-31'],
      ['04-01', '06-30'],
      ['07-01', '09-30'],
      ['10-01', '12-31'],
    ] as const
    return Math.min(
      ...quarters.map(
        ([from, to]) => counted(tally, { from: `${year}-${from}`, to: `${year}-${to}` }, entries).length,
      ),
    )
  }
  const sums = new Map<unknown, number>()
  for (const value of counted(tally, yearPeriod(year), entries)) {
    const name = nameOf(per, value)
    sums.set(name, (sums.get(name) ?? 0) + Number(value(tally.of[0]!) ?? 0))
  }
  return Math.min(...sums.values())
}

type Value = (name: string) => unknown
const nameOf = (names: readonly string[], value: Value) =>
  names.map(value).find((name) => name !== null && name !== undefined)

function counted({ part, where }: Tally, period: Period, entries: readonly Given[]): Value[] {
  const rows = entries.flatMap(({ values, parts = {} }): Value[] => {
    if (part === null) return [(name) => values[name]]
    return (parts[part] ?? []).map(
      (row) => (name) => (name.startsWith(`${part}.`) ? row[name.slice(part.length + 1)] : values[name]),
    )
  })
  return rows.filter((value) => holds(where, value, period))
}

type Asked = Ledger | Kind
const kindOf = (asked: Asked): Kind => ('kinds' in asked ? asked.kinds[0]! : asked)

/** Why the law does not let this entry take the step; null where it may. */
export const gate = (of: Asked, step: string, values: Row): Refusal | null =>
  kindOf(of).procedure.steps[step]!.gate?.(values) ?? null

/** The clock of an entry, read on a day by the calendar of the country. */
export const clock = (of: Asked, name: string, values: Row, today: string): ClockReading | null =>
  readClock(name, kindOf(of).procedure.clocks[name]!, values, nationalCalendar, today)

/** What is wrong with the values of an entry, as `[what, which field]`. */
export function faults(of: Asked, values: Row): (readonly [string | undefined, string | undefined])[] {
  const { procedure, fields } = kindOf(of)
  return problemsOf(procedure, fields, values).map(({ kind, field }) => [kind, field] as const)
}

/** What a cell of a sheet is read as; its problem where it is not read. */
export function read(of: Asked, name: string, cell: string | number | null, year?: number): unknown {
  const reading = kindOf(of).facts[name]!.read(cell, { year })
  return 'problem' in reading ? reading.problem : reading.value
}
