/** An entry as a person sees it: personal data masked, its clocks read today, and the steps that this person may take. */
import type { Fields } from '#kernel/fields/index.ts'
import type { Kind } from '#kernel/ledger.ts'
import { type ClockReading, readClock, stepsFrom } from '#kernel/procedure.ts'
import type { Row } from '#kernel/tally.ts'
import type { Entry } from '#store/entries.ts'
import { may, type Person } from './access.ts'
import { addressOf } from './address.ts'
import { type Product, today } from './product.ts'

export interface EntryView {
  id: string
  ledger: string
  office: string
  number: string
  status: string
  version: number
  batch: string | null
  values: Row
  parts: Readonly<Record<string, readonly Row[]>>
}

export interface OpenEntryView extends EntryView {
  clocks: ClockReading[]
  /** The steps that this person may take now. */
  steps: string[]
  correctable: boolean
}

export function viewOf(kind: Kind, entry: Entry): EntryView {
  const { office, number, status, version, batch } = entry
  return {
    id: addressOf(entry),
    ledger: kind.path,
    office,
    number,
    status,
    version,
    batch,
    values: masked(kind.fields, entry.values),
    parts: Object.fromEntries(
      Object.entries(entry.parts).map(([part, rows]) => [
        part,
        rows.map((row) => masked(kind.parts[part]!.fields, row)),
      ]),
    ),
  }
}

export function openViewOf(product: Product, person: Person, kind: Kind, entry: Entry): OpenEntryView {
  return {
    ...viewOf(kind, entry),
    clocks: clocksOf(product, kind, entry),
    steps: stepsFrom(kind.procedure, entry.status)
      .filter(([, step]) => may(person, step.by))
      .map(([name]) => name),
    correctable: may(person, kind.access.correct),
  }
}

export function clocksOf(product: Product, kind: Kind, entry: Entry): ClockReading[] {
  const now = today(product)
  return Object.entries(kind.procedure.clocks).flatMap(
    ([name, clock]) => readClock(name, clock, entry.values, product.calendar, now) ?? [],
  )
}

export function masked(fields: Fields, values: Row): Row {
  const shown: Record<string, unknown> = { ...values }
  for (const name of secretsOf(fields)) {
    const value = shown[name]
    if (value !== null && value !== undefined) shown[name] = fields[name]!.mask(value)
  }
  return shown
}

const secrets = new WeakMap<Fields, readonly string[]>()

function secretsOf(fields: Fields): readonly string[] {
  const known = secrets.get(fields) ?? Object.keys(fields).filter((name) => fields[name]!.secret)
  secrets.set(fields, known)
  return known
}
