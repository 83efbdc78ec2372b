/**
 * Indicators: what is counted, said once. A tally is a condition and an operation; an indicator is a tally, or two of
 * them set against each other, with a label, a unit and the way it is printed. Every number of the product comes from
 * here and can be opened into the entries that make it.
 */
import type { Fields } from './fields/index.ts'
import type { Label, Language } from './label.ts'
import { type Facts, factsOf, type Part, type Parts } from './parts.ts'
import type { Procedure } from './procedure.ts'
import {
  conditionsOf,
  holds,
  type Period,
  type Predicate,
  speaksOfPeriod,
  type Where,
  where,
} from './where.ts'

export interface Tally {
  /** The kind of record in its ledger; filled in by the ledger. */
  kind: string
  ledger: string
  /** Where rows of a part are counted, that part. */
  part: string | null
  op: 'count' | 'sum' | 'distinct'
  /** sum: added together; distinct: the first that is filled names the thing. */
  of: readonly string[]
  where: Predicate
}

export type Formula =
  | { form: 'tally'; of: readonly Tally[] }
  | { form: 'share'; numerator: readonly Tally[]; denominator: readonly Tally[] }
  /** `prior`: what the same entries give for the year before; where they give nothing, last year's own entries. */
  | { form: 'change'; of: readonly Tally[]; prior: readonly Tally[] }
  | { form: 'target'; parameter: number; least: Tally; per: 'quarter' | readonly string[] }

export type IndicatorKind = 'flow' | 'stock' | 'amount' | 'rate' | 'change' | 'target'

export interface Indicator extends Label {
  id: string
  kind: IndicatorKind
  /** 量词: 件, 件次, 人次, 万元, % … */
  unit: string
  /** The raw value is divided by this, e.g. 10000 for 万元. */
  scale: number
  decimals: number
  /** Other names under which reports print it. */
  aliases: readonly string[]
  /** What a reader of the number must know beyond its condition; a source, a reading that was chosen. */
  note?: Label
  formula: Formula
  /** Other readings of the same figure, by name; see `basis.ts`. */
  bases?: Readonly<Record<string, Draft>>
  /** The years in which this reading holds where nobody chose another. */
  since?: number
  until?: number
  /** The reading that was taken, where it is not the first. */
  basis?: string
}

export interface IndicatorOptions {
  bases?: Readonly<Record<string, Draft>>
  since?: number
  until?: number
  aliases?: readonly string[]
  note?: Label
  kind?: IndicatorKind
  decimals?: number
  scale?: number
}

export type Draft = Omit<Indicator, 'id'>

/** The operations over one kind of record; conditions name its facts and nothing else. */
export function tally<const F extends Fields, const P extends Parts>(of: {
  fields: F
  parts?: P
  procedure: Procedure
  kind?: string
  /** Where the entries of another ledger are counted, that ledger. */
  ledger?: string
}) {
  type Known = Facts<F, P>
  type Name = keyof Known & string
  const facts = factsOf(of.fields, of.parts ?? {}, of.procedure.status)
  const build = (op: Tally['op'], names: readonly Name[], written: Where<Known>): Tally => {
    const predicate = where(written)
    const asked = [
      ...names,
      ...conditionsOf(predicate).flatMap(({ field, test }) =>
        test.op === 'noLaterThan' ? [field, test.field] : [field],
      ),
    ]
    const unknown = asked.find((name) => !facts[name])
    if (unknown) throw new Error(`No fact named ${unknown}; known: ${Object.keys(facts).join(', ')}`)
    const inner = asked.filter((name) => name.includes('.')).map((name) => name.split('.')[0]!)
    if (new Set(inner).size > 1)
      throw new Error(`One tally counts rows of one part, not of ${[...new Set(inner)].join(' and ')}`)
    return {
      kind: of.kind ?? '',
      ledger: of.ledger ?? '',
      part: inner[0] ?? null,
      op,
      of: names,
      where: predicate,
    }
  }
  const draft = (
    zh: string,
    en: string,
    unit: string,
    formula: Formula,
    options: IndicatorOptions,
  ): Draft => ({
    zh,
    en,
    unit,
    kind: options.kind ?? kindOf(formula),
    scale: options.scale ?? 1,
    decimals: options.decimals ?? (formula.form === 'share' || formula.form === 'change' ? 1 : 2),
    ...saidBy(options),
    formula,
  })
  return {
    /** How many entries (or rows of a part) meet the condition. */
    count: (
      zh: string,
      en: string,
      unit: string,
      written: Where<Known>,
      options: IndicatorOptions = {},
    ): Draft => draft(zh, en, unit, { form: 'tally', of: [build('count', [], written)] }, options),
    /** The sum of a number over them; several numbers are added together. */
    sum: (
      zh: string,
      en: string,
      unit: string,
      names: Name | readonly Name[],
      written: Where<Known>,
      options: IndicatorOptions = {},
    ): Draft =>
      draft(
        zh,
        en,
        unit,
        { form: 'tally', of: [build('sum', Array.isArray(names) ? names : [names as Name], written)] },
        options,
      ),
    /** How many different things they name, e.g. persons over attendances; the first filled name tells them apart. */
    distinct: (
      zh: string,
      en: string,
      unit: string,
      names: readonly Name[],
      written: Where<Known>,
      options: IndicatorOptions = {},
    ): Draft => draft(zh, en, unit, { form: 'tally', of: [build('distinct', names, written)] }, options),
    /** The least value of a tally over the quarters of the year, or over different things, held against a parameter. */
    target: (
      zh: string,
      en: string,
      unit: string,
      parameter: number,
      least: Draft,
      per: 'quarter' | readonly Name[],
      options: IndicatorOptions = {},
    ): Draft => draft(zh, en, unit, { form: 'target', parameter, least: talliesOf(least)[0]!, per }, options),
  }
}

const saidBy = ({ aliases = [], note, bases, since, until }: IndicatorOptions) => ({
  aliases,
  ...(note && { note }),
  ...(bases && { bases }),
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
})

/** A percentage of two tallies; not applicable where the base is 0. */
export const share = (
  zh: string,
  en: string,
  numerator: Draft,
  denominator: Draft,
  options: IndicatorOptions = {},
): Draft => ({
  zh,
  en,
  unit: '%',
  kind: 'rate',
  scale: 1,
  decimals: options.decimals ?? 1,
  ...saidBy(options),
  formula: { form: 'share', numerator: talliesOf(numerator), denominator: talliesOf(denominator) },
})

/**
 * The change of a tally on the year before, in percent. Entries that bring the number of the year before with them
 * are set against that, `prior`.
 */
export const change = (
  zh: string,
  en: string,
  of: Draft,
  { prior, ...options }: IndicatorOptions & { prior?: Draft } = {},
): Draft => ({
  zh,
  en,
  unit: '%',
  kind: 'change',
  scale: 1,
  decimals: options.decimals ?? 1,
  ...saidBy(options),
  formula: { form: 'change', of: talliesOf(of), prior: prior ? talliesOf(prior) : [] },
})

/** Several tallies counted together, e.g. of two ledgers. */
export const together = (zh: string, en: string, unit: string, ...drafts: Draft[]): Draft => ({
  ...drafts[0]!,
  zh,
  en,
  unit,
  formula: { form: 'tally', of: drafts.flatMap(talliesOf) },
})

export type Indicators = Readonly<Record<string, Indicator>>

/** Gives each indicator its id. */
export function defineIndicators<const Ids extends string>(
  drafts: Readonly<Record<Ids, Draft>>,
): Readonly<Record<Ids, Indicator>> {
  return Object.fromEntries(
    Object.entries(drafts).map(([id, draft]) => [id, { ...(draft as Draft), id }]),
  ) as Record<Ids, Indicator>
}

function kindOf(formula: Formula): IndicatorKind {
  if (formula.form === 'share') return 'rate'
  if (formula.form !== 'tally') return formula.form
  const tests = formula.of.flatMap((each) => conditionsOf(each.where)).map((each) => each.test.op)
  return tests.some((op) => op.endsWith('PeriodEnd')) ? 'stock' : 'flow'
}

function talliesOf(draft: Pick<Draft, 'formula'>): readonly Tally[] {
  if (draft.formula.form !== 'tally')
    throw new Error('Only counts, sums and distinct counts can be set against each other')
  return draft.formula.of
}

/** All tallies an indicator rests on. */
export function talliesIn(formula: Formula): readonly Tally[] {
  switch (formula.form) {
    case 'tally':
      return formula.of
    case 'change':
      return [...formula.of, ...formula.prior]
    case 'share':
      return [...formula.numerator, ...formula.denominator]
    case 'target':
      return [formula.least]
  }
}

/**
 * The day that puts a tally into a year, where there is one and the tally can be added up: such a tally is kept
 * as a running count. Null: it is counted when asked.
 */
export function keptBy(tally: Tally): string | null {
  const known = keptDays.get(tally)
  if (known !== undefined) return known
  const found = dayOf(tally)
  keptDays.set(tally, found)
  return found
}

/** Asked for each tally of each entry that is written. */
const keptDays = new WeakMap<Tally, string | null>()

function dayOf({ op, where: predicate }: Tally): string | null {
  if (op === 'distinct' || !('all' in predicate)) return null
  const dated = conditionsOf(predicate).filter(({ test }) => speaksOfPeriod(test))
  const [only] = predicate.all.filter(
    (each): each is (typeof dated)[number] => 'field' in each && each.test.op === 'inPeriod',
  )
  return dated.length === 1 && only ? only.field : null
}

export type Row = Readonly<Record<string, unknown>>
export interface EntryFacts {
  values: Row
  parts: Readonly<Record<string, readonly Row[]>>
}

/** What an entry adds to a kept tally, year by year. */
export function contributions(each: Tally, entry: EntryFacts): Map<number, number> {
  const dated = keptBy(each)
  if (dated === null) throw new Error('Only kept tallies are added up entry by entry')
  const added = new Map<number, number>()
  const rows: readonly Row[] = each.part === null ? [{}] : (entry.parts[each.part] ?? [])
  for (const row of rows) {
    const value = (name: string) =>
      each.part !== null && name.startsWith(`${each.part}.`)
        ? row[name.slice(each.part.length + 1)]
        : entry.values[name]
    const on = value(dated)
    if (on === null || on === undefined) continue
    const year = Number(String(on).slice(0, 4))
    if (!holds(each.where, value, { from: `${year}-01-01`, to: `${year}-12-31` })) continue
    const amount = each.op === 'count' ? 1 : each.of.reduce((sum, name) => sum + Number(value(name) ?? 0), 0)
    if (amount !== 0) added.set(year, roundCents((added.get(year) ?? 0) + amount))
  }
  return added
}

const roundCents = (value: number) => Math.round(value * 100) / 100

/** A figure: the value of an indicator for a unit and a year, with what it was made of. */
export interface Figure {
  indicator: string
  label: string
  kind: IndicatorKind
  /** Null where the denominator is 0. */
  value: number | null
  numerator?: number
  denominator?: number
  /** What was reached, where the value is the parameter of a rule. */
  achieved?: number | null
  unit: string
  printed: string
  /** How many entries stand behind it. */
  entries: number
  /** The reading it was counted under, where it is not the indicator's own. */
  reading?: string
}

/** The number as a report prints it, without its unit: rounded once, no trailing zeros. */
export function printValue(
  indicator: Pick<Indicator, 'decimals'>,
  value: number | null,
  language: Language,
): string {
  if (value === null) return language === 'zh' ? '不适用' : 'n/a'
  const power = 10 ** indicator.decimals
  return String(Math.round((value + Math.sign(value) * 1e-9) * power) / power)
}

export type { Part, Period }
