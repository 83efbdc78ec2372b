/**
 * A rule reads a report and points at what does not hold. Each finding names both places, what was found and what was
 * expected, and the basis it rests on; a rule that cannot be sure asks a question instead of claiming an error.
 */
import type { Label } from '#kernel/label.ts'
import type { ReadReport, Span } from '#reading/report.ts'

export type Severity = 'error' | 'warning' | 'question'

/** A place in another report, with the words around it. */
export interface Elsewhere extends Span {
  file: string
  unit_name: string | null
  year: number | null
  before: string
  quote: string
  after: string
}

export interface Finding extends Span {
  rule: string
  severity: Severity
  quote: string
  message: Label
  found: string
  expected: string
  basis: string
  also: readonly Span[]
  /** What it is held against in other reports. */
  elsewhere: readonly Elsewhere[]
}

/** What a rule says; the rest of a finding follows from the rule and the place. */
export interface Claim extends Span {
  severity: Severity
  message: Label
  found: string
  expected: string
  basis?: string
  also?: readonly Span[]
  elsewhere?: readonly Elsewhere[]
}

/** A figure of the unit's own ledgers, with the entries that make it where they are at hand. */
export interface LedgerFigure {
  value: number | null
  printed: string
  entries?: readonly string[]
}

/** What a rule may look at besides the report itself. */
export interface CheckContext {
  /** Reports of the same unit in other years and of its neighbours, as read. */
  history: readonly ReadReport[]
  peers: readonly ReadReport[]
  /** The unit's own figures by indicator, where its ledgers are at hand. */
  ledgers: ReadonlyMap<string, LedgerFigure> | null
  today: string
}

/** A text, alone or with what stands beside it. */
export type Example =
  | string
  | {
      text: string
      lastYear?: string
      neighbour?: string
      ledgers?: Readonly<Record<string, LedgerFigure>>
    }

export interface Rule extends Label {
  id: string
  /** Why the rule may be asked for: the regulation, standard or arithmetic it rests on. */
  basis: string
  check(report: ReadReport, context: CheckContext): Iterable<Claim>
  /** Texts on which it fires and on which it stays silent: shown on the page of rules, run by its test. */
  examples: { fires: readonly Example[]; silent: readonly Example[] }
}
