/**
 * 口径: the reading under which a figure was taken. An indicator has one reading and may have others, each with its own
 * condition, unit and years. A unit that counts by another says so once, from a year on; figures of two readings are
 * never set against each other without both values.
 */
import type { Language } from './label.ts'
import type { Catalogue, Kind } from './ledger.ts'
import { type Formula, type Indicator, type Tally } from './tally.ts'
import { conditionsOf, type Period, type Predicate, phrase } from './where.ts'

/** All readings of an indicator, its own first. */
export const readingsOf = (indicator: Indicator): Indicator[] => [
  indicator,
  ...Object.keys(indicator.bases ?? {}).map((basis) => underBasis(indicator, basis)),
]

/** The indicator read in another way; its id, label and way of printing stay. An unknown name leaves it as it is. */
export function underBasis(indicator: Indicator, basis: string | undefined): Indicator {
  const other = basis === undefined ? undefined : indicator.bases?.[basis]
  if (!other) return indicator
  const { unit, scale, formula, note, kind } = other
  return {
    ...indicator,
    unit,
    scale,
    formula,
    kind,
    basis: basis!,
    note: note ?? { zh: other.zh, en: other.en },
  }
}

/** The reading of a year: the one that was chosen, else the one whose years hold it, else the indicator's own. */
export function readingIn(indicator: Indicator, year: number, chosen?: string): Indicator {
  if (chosen !== undefined) return underBasis(indicator, chosen)
  const holds = ({ since = -Infinity, until = Infinity }: Pick<Indicator, 'since' | 'until'>) =>
    year >= since && year <= until
  if (holds(indicator)) return indicator
  const [name] = Object.entries(indicator.bases ?? {}).find(([, each]) => holds(each)) ?? []
  return underBasis(indicator, name)
}

/** An entry that cannot have a value is not in the part that has it: a figure over two ledgers, narrowed by a field of one. */
export const lacks = (kind: Kind, narrowed: Predicate): boolean =>
  conditionsOf(narrowed).some(({ field }) => !kind.facts[field])

/** 口径 in words, from the same condition that counts: which record, which state, which day. */
export function basisWords(
  catalogue: Catalogue,
  indicator: Indicator,
  period: Period,
  language: Language,
  narrowed: Predicate | null = null,
): string {
  const say = (tallies: readonly Tally[]) =>
    tallies.map((tally) => tallyWords(catalogue, tally, period, language, narrowed)).join('＋')
  const note = indicator.note?.[language]
  const words = formulaWords(catalogue, indicator, say, language)
  if (!note) return words
  return language === 'zh' ? `${words}（${note}）` : `${words} (${note})`
}

function tallyWords(
  catalogue: Catalogue,
  tally: Tally,
  period: Period,
  language: Language,
  narrowed: Predicate | null,
): string {
  const zh = language === 'zh'
  const kind = catalogue.kindOf(tally)
  const named = kind.name === '' ? catalogue.ledgers.find((each) => each.id === tally.ledger)! : kind
  if (narrowed && lacks(kind, narrowed))
    return zh ? `${named.zh}：没有这一项，不计` : `${named.en}: has no such fact, not counted`
  const where = narrowed ? { all: [tally.where, narrowed] } : tally.where
  return `${named[language]}${zh ? '：' : ': '}${phrase(where, kind.facts, period, language)}`
}

function formulaWords(
  catalogue: Catalogue,
  { formula, unit }: Indicator,
  say: (tallies: readonly Tally[]) => string,
  language: Language,
): string {
  const zh = language === 'zh'
  switch (formula.form) {
    case 'tally':
      return say(formula.of)
    case 'share':
      return zh
        ? `分子〔${say(formula.numerator)}〕÷分母〔${say(formula.denominator)}〕`
        : `[${say(formula.numerator)}] ÷ [${say(formula.denominator)}]`
    case 'change': {
      const told = formula.prior.length > 0 ? say(formula.prior) : null
      if (zh)
        return `本年与上年比较〔${say(formula.of)}〕${told ? `；上年数按本年记录所填〔${told}〕，没有填的按上年记录` : ''}`
      return `this year against last [${say(formula.of)}]${told ? `; last year's as this year's entries give it [${told}], else from last year's entries` : ''}`
    }
    case 'target': {
      const per = perWords(catalogue, formula)[language]
      return zh
        ? `规定值${formula.parameter}${unit}；实际为${per}最少者〔${say([formula.least])}〕`
        : `the rule's ${formula.parameter} ${unit}; achieved: the least of ${per} [${say([formula.least])}]`
    }
  }
}

function perWords(catalogue: Catalogue, { per, least }: Extract<Formula, { form: 'target' }>) {
  if (per === 'quarter') return { zh: '每季度', en: 'each quarter' }
  const daily = catalogue.kindOf(least).facts[per[0]!]?.filter === 'days'
  return daily ? { zh: '每日', en: 'each day' } : { zh: '每人', en: 'each person' }
}
