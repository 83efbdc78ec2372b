/** What is to be reached by counting: each stated figure as the tallies under it, with the number that each must give. */
import type { Catalogue } from '#kernel/ledger.ts'
import { type Row, type Tally, talliesIn } from '#kernel/tally.ts'
import { and, type Condition, holds, type Predicate, testFromText, yearPeriod } from '#kernel/where.ts'

/** One figure that a report states, as a fact without words. */
export interface Stated {
  indicator: string
  value: number
  /** What the entries give where the report prints a rounder number with 余 behind it. */
  made?: number
  /** The part of the figure that is meant. */
  where?: Readonly<Record<string, string>>
  /** The two counts of a rate; of a change, this year's and last year's. A rate of 100 without them holds for all there is. */
  of?: readonly [number, number]
  /** The figure of which this is a part. */
  within?: string
  /** For a duty of a rule: so many persons keep it. */
  things?: number
}

export interface Goal {
  label: string
  tallies: readonly Tally[]
  year: number
  value: number
  /** What else its entries should meet, so that one matter is counted by several figures. */
  within: readonly Predicate[]
}

/** Whoever meets `base` meets `part`: a rate of 100. */
export interface Rule {
  label: string
  /** Not stated, and given up where a stated figure leaves no room for it. */
  yields?: true
  base: readonly Tally[]
  part: readonly Tally[]
}

export function goalsOf(catalogue: Catalogue, stated: Stated, year: number): Goal[] {
  const indicator = catalogue.indicators.get(stated.indicator)!
  const { formula, scale } = indicator
  const narrowed = (tallies: readonly Tally[]) =>
    tallies.map((tally) => narrow(catalogue, tally, stated.where))
  const whole = stated.within ? talliesIn(catalogue.indicators.get(stated.within)!.formula)[0] : undefined
  const goal = (tallies: readonly Tally[], value: number, base = whole, inYear = year): Goal => ({
    label: `${stated.indicator} ${JSON.stringify(stated.where ?? {})}`,
    tallies: narrowed(tallies),
    year: inYear,
    value,
    within: [...new Set([whole, base])].flatMap((each) =>
      each?.part === null && each.op === 'count' && sameKind(each, tallies[0]!) ? [each.where] : [],
    ),
  })
  switch (formula.form) {
    case 'tally':
      return [goal(formula.of, Math.round((stated.made ?? stated.value) * scale * 100) / 100)]
    case 'share': {
      if (!stated.of) return []
      const [base] = formula.denominator
      return [goal(formula.numerator, stated.of[0], base), goal(formula.denominator, stated.of[1])]
    }
    case 'change': {
      const [now, before] = stated.of!
      return formula.prior.length > 0
        ? [goal(formula.of, now), goal(formula.prior, before)]
        : [goal(formula.of, now), goal(formula.of, before, undefined, year - 1)]
    }
    case 'target':
      return formula.per === 'quarter' ? [goal([formula.least], formula.parameter * 4)] : []
  }
}

const sameKind = (one: Tally, other: Tally): boolean => one.ledger === other.ledger && one.kind === other.kind

/** What an office in good order does, whether its report says so or not. */
const goodOrder = [
  'petition.resolution_rate',
  'work_order.closing_rate',
  'work_order.timely_rate',
  'campaign.closed_rate',
  'enforcement.legal_review.major_rate',
  'major_decision.catalog.completion_rate',
  'major_decision.review_rate',
  'major_decision.five_steps_rate',
  'supervision.issues.rectified.all_rate',
]

export function goodOrderOf(catalogue: Catalogue): Rule[] {
  return goodOrder.map((label): Rule => {
    const { formula } = catalogue.indicators.get(label)!
    if (formula.form !== 'share') throw new Error(`${label} is no rate`)
    return { label, yields: true, base: formula.denominator, part: formula.numerator }
  })
}

export function rulesOf(catalogue: Catalogue, { indicator, value, of }: Stated): Rule[] {
  const { formula } = catalogue.indicators.get(indicator)!
  if (formula.form !== 'share' || value !== 100 || of) return []
  return [{ label: indicator, base: formula.denominator, part: formula.numerator }]
}

function narrow(catalogue: Catalogue, tally: Tally, written: Stated['where']): Tally {
  const { facts } = catalogue.kindOf(tally)
  const only = Object.entries(written ?? {}).map(
    ([field, text]): Condition => ({ field, test: testFromText(facts[field]!, text, facts)! }),
  )
  return only.length === 0 ? tally : { ...tally, where: and(tally.where, ...only) }
}

export const meets = (predicate: Predicate, facts: Row, year: number): boolean =>
  holds(predicate, (name) => facts[name], yearPeriod(year))
