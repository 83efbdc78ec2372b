/**
 * What the ledgers themselves show as fallen short, read from how an indicator is declared: a rate whose numerator asks
 * for a day no later than another speaks of what was due, one that asks for a closing day or a later stage speaks of what
 * is unfinished, a target knows what it demands, a denial what must not happen. No ledger is named here.
 */
import type { Catalogue } from '#kernel/ledger.ts'
import type { Indicator, Tally } from '#kernel/tally.ts'
import { type Condition, conditionsOf } from '#kernel/where.ts'
import type { Hole, Sentence } from '#kernel/wording.ts'
import { anchorOf, hasRecords, type Measurements } from './measured.ts'

export interface Shortcoming {
  hole: Hole
  /** What goes before and after the figure. */
  says: readonly [string, string]
  /** What would mend it, for the part on the coming year. */
  remedy: string
}

export type Examined = Pick<Catalogue, 'ledgers' | 'kindOf'>

/** What must not happen and what was due before what is merely unfinished, each in the order of the ledgers. */
export function shortcomingsOf(catalogue: Examined, figures: Measurements): Shortcoming[] {
  const found = demandsOf(catalogue, figures).flatMap((each) => fallenShort(each) ?? [])
  return [
    ...catalogue.ledgers.flatMap(({ wording }) => wording).flatMap((sentence) => happened(sentence, figures)),
    ...found.filter(({ demand }) => demand !== 'done'),
    ...found.filter(({ demand }) => demand === 'done'),
  ].map(({ hole, says, remedy }) => ({ hole, says, remedy }))
}

/** Whether anything was there that could have fallen short. */
export const wasExamined = (catalogue: Examined, figures: Measurements): boolean =>
  demandsOf(catalogue, figures).length > 0

type Demand = 'due' | 'done' | 'duty'

interface Demanded {
  indicator: Indicator
  demand: Demand
  demanded: number
  reached: number
}

/** What the indicators demand and what was reached. A target over an empty ledger tells of the ledger, not of the duty. */
function demandsOf(catalogue: Examined, figures: Measurements): Demanded[] {
  return catalogue.ledgers
    .filter((ledger) => hasRecords(ledger, figures))
    .flatMap(({ indicators }) => Object.values(indicators))
    .flatMap((indicator) => {
      const demand = demandOf(catalogue, indicator)
      const figure = figures.get(anchorOf({ indicator }))
      const target = indicator.formula.form === 'target'
      const reached = target ? figure?.achieved : figure?.value
      if (!demand || !figure || reached === null || reached === undefined) return []
      return { indicator, demand, reached, demanded: target ? figure.value! : 100 }
    })
}

const fallenShort = ({
  indicator,
  demand,
  demanded,
  reached,
}: Demanded): (Shortcoming & { demand: Demand }) | null =>
  reached < demanded ? { hole: { indicator }, demand, ...wordsOf(demand, indicator) } : null

function wordsOf(demand: Demand, { zh: label, formula }: Indicator): Pick<Shortcoming, 'says' | 'remedy'> {
  // A label may be set in half width; a sentence is not.
  const zh = label.replaceAll('(', '（').replaceAll(')', '）')
  switch (demand) {
    case 'due':
      return { says: [`${zh}为`, '，原因是没有全部按规定办理'], remedy: `严格按照规定办理，提高${zh}` }
    case 'done':
      return { says: [`${zh}为`, '，原因是尚有事项没有办结'], remedy: `抓紧办理未办结事项，提高${zh}` }
    case 'duty':
      return formula.form === 'target'
        ? { says: [`没有达到${zh}`, '，原因是没有按照要求开展，或者没有记入台账'], remedy: `确保达到${zh}` }
        : { says: [`${zh}为`, '，原因是没有全部按照规定落实'], remedy: `按照规定提高${zh}` }
  }
}

function demandOf(catalogue: Examined, indicator: Indicator): Demand | null {
  const { formula, kind } = indicator
  if (kind === 'target') return 'duty'
  if (formula.form !== 'share') return null
  const apart = conditionsApart(formula.numerator, formula.denominator)
  if (apart.some(({ condition }) => condition.test.op === 'noLaterThan')) return 'due'
  const closes = ({ tally, condition }: Apart) =>
    condition.field === 'status' ||
    (condition.test.op === 'filled' && catalogue.kindOf(tally).facts[condition.field]?.filter === 'days')
  return apart.some(closes) ? 'done' : null
}

interface Apart {
  tally: Tally
  condition: Condition
}

/** What the numerator asks for beyond what the denominator asks. */
function conditionsApart(numerator: readonly Tally[], denominator: readonly Tally[]): Apart[] {
  const shared = new Set(
    denominator.flatMap((tally) => conditionsOf(tally.where)).map((each) => JSON.stringify(each)),
  )
  return numerator.flatMap((tally) =>
    conditionsOf(tally.where)
      .filter((condition) => !shared.has(JSON.stringify(condition)))
      .map((condition) => ({ tally, condition })),
  )
}

/** A denial that does not hold: each of its figures that is not 0. */
function happened({ denies, clauses }: Sentence, figures: Measurements): Shortcoming[] {
  if (!denies) return []
  return clauses.flatMap(({ texts, holes }) =>
    holes.flatMap((hole, index) => {
      const what = texts[index]!.replace(/^[、，]/u, '')
      const after = index === holes.length - 1 ? texts.at(-1)! : ''
      return (figures.get(anchorOf(hole))?.value ?? 0) > 0
        ? { hole, says: [what, after] as const, remedy: `查明原因，防止再次发生${what}` }
        : []
    }),
  )
}
