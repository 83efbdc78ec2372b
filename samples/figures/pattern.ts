/** Patterns of entries, and what they count for: the same conditions as in the ledgers, read over patterns. */
import type { Catalogue, Kind } from '#kernel/ledger.ts'
import type { Row, Tally } from '#kernel/tally.ts'
import { type Goal, meets } from './goals.ts'

/** Rows of a part that are alike. */
export interface Rows {
  part: string
  facts: Row
  many: number
  sums: ReadonlyMap<string, number>
  /** The same persons come in every entry. */
  recurring?: true
}

/** Entries that are alike but for their days, names and quantities. */
export interface Pattern {
  kind: Kind
  year: number
  facts: Row
  many: number
  sums: ReadonlyMap<string, number>
  rows: readonly Rows[]
  /** A fact in which every entry differs from the others. */
  apart?: string
}

/** What the patterns give for a goal. */
export function reached(catalogue: Catalogue, { tallies, year }: Goal, patterns: readonly Pattern[]): number {
  let sum = 0
  for (const tally of tallies) {
    const kind = catalogue.kindOf(tally)
    for (const each of patterns) if (each.kind === kind) sum += given(each, tally, year)
  }
  return cents(sum)
}

function given(pattern: Pattern, tally: Tally, year: number): number {
  const carries = { ...pattern.facts, ...Object.fromEntries(pattern.sums) }
  if (tally.part === null)
    return meets(tally.where, carries, year) ? amountOf(pattern, carries, tally, pattern.kind.title) : 0
  return pattern.rows
    .filter(({ part }) => part === tally.part)
    .reduce((sum, rows) => {
      const facts = { ...carries, ...rows.facts }
      return meets(tally.where, facts, year) ? sum + amountOf(rows, facts, tally, tally.of.at(-1)) : sum
    }, 0)
}

function amountOf(
  { many, sums, apart }: { many: number; sums: ReadonlyMap<string, number>; apart?: string },
  facts: Row,
  tally: Tally,
  named: string | undefined,
): number {
  if (tally.op === 'count') return many
  if (tally.op === 'sum')
    return tally.of.reduce((sum, name) => sum + (sums.get(name) ?? many * Number(facts[name] ?? 0)), 0)
  const differ = tally.of.some((name) => name === apart || name === named)
  return differ ? many : tally.of.some((name) => (facts[name] ?? null) !== null) ? 1 : 0
}

export const amount = ({ of }: Tally, facts: Row): number =>
  of.reduce((sum, name) => sum + Number(facts[name] ?? 0), 0)

export const cents = (value: number): number => Math.round(value * 100) / 100
