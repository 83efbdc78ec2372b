/**
 * The figures of a text: each quantity with the words that say what it counts. One number may be said of several
 * subjects (报备率、规范率均达100%), and several numbers of one list of subjects (分别下降19.6%、18.8%).
 */
import type { IndicatorKind } from '#kernel/tally.ts'
import { clauseAround, sentenceAround } from './clauses.ts'
import { directionOf, kindOf } from './kinds.ts'
import { isPercent } from './measure-words.ts'
import { notFigures } from './not-figures.ts'
import { type Quantity, quantities } from './quantities.ts'
import type { Span } from './report.ts'
import { worded } from './worded.ts'

/** A figure in the normal text, before it is matched to an indicator. */
export interface Claim extends Quantity {
  kind: IndicatorKind
  clause: Span
  /** What is said nearest to the number, then in its clause, then earlier in its sentence. */
  near: string
  around: string
  earlier: string
}

export function claims(text: string): Claim[] {
  const without = notFigures(text)
  const counted = quantities(text, without)
  const all = [...counted, ...worded(text, counted, without)].sort((one, other) => one.start - other.start)
  return all.flatMap((quantity, index) => claimsOf(text, quantity, all[index - 1], all[index + 1], all))
}

function claimsOf(
  text: string,
  quantity: Quantity,
  previous: Quantity | undefined,
  next: Quantity | undefined,
  all: readonly Quantity[],
): Claim[] {
  const clause = clauseAround(text, quantity)
  const sentence = sentenceAround(text, quantity)
  const from = previous && previous.end > clause.start ? Math.min(previous.end, quantity.start) : clause.start
  const to = next && next.start < clause.end ? Math.max(next.start, quantity.end) : clause.end
  const before = text.slice(from, quantity.start)
  const after = text.slice(quantity.end, to)
  const head = text.slice(clause.start, quantity.start)
  const direction = quantity.worded
    ? 0
    : directionOf(quantity.unit, inherited(text, quantity, previous, head))
  const claim: Claim = {
    ...quantity,
    value: direction === -1 ? -quantity.value : quantity.value,
    kind: quantity.worded
      ? quantity.unit === '%'
        ? 'rate'
        : 'flow'
      : kindOf(quantity.unit, direction ? head.replace(/.*(?=同比|下降|增长)/, '') : head, after),
    clause,
    near: quantity.worded ? text.slice(from, quantity.end) + after : nearest(before, after),
    around: withoutQuantities(text, clause, all),
    earlier: withoutQuantities(
      text,
      { start: sentence.start, end: Math.max(sentence.start, clause.start) },
      all,
    ),
  }
  if (direction !== 0) claim.kind = 'change'
  return shared(text, claim, all)
}

/** 同比分别下降19.6%、18.8%: the second number falls as the first does. */
function inherited(text: string, quantity: Quantity, previous: Quantity | undefined, head: string): string {
  if (!previous || !isPercent(previous.unit) || !isPercent(quantity.unit)) return head
  if (!/^[、和及]$/.test(text.slice(previous.end, quantity.start))) return head
  const clause = clauseAround(text, previous)
  return text.slice(clause.start, quantity.start).replace(/(?:[\d.]+%[、和及])+$/, '')
}

/** A number stands behind its noun (审查合同22份) or before it (44个专项预案); where nothing but filling words precede it, the noun follows. */
function nearest(before: string, after: string): string {
  const said = before.replace(/^(?:[、和及与]|其中|全年|共计?|累计|分别|目前|已)+/, '')
  const follows = /^[一-龥“(]/.test(after) ? after.replace(/^[余多次左右以上]+/, '') : ''
  return said.length >= 4 && follows.length > 12 ? said + follows.slice(0, 12) : said + follows
}

function withoutQuantities(text: string, { start, end }: Span, all: readonly Quantity[]): string {
  let kept = ''
  let at = start
  for (const each of all) {
    if (each.worded || each.end <= start || each.start >= end) continue
    kept += `${text.slice(at, Math.max(at, each.start))} `
    at = Math.max(at, each.end)
  }
  return kept + text.slice(at, Math.max(at, end))
}

const rates =
  /((?:[^,。;、]{1,24}率[、和及与])+[^,。;、]{0,24}率)(?:均|都|分别|双双|全部)*(?:已|也)?(?:达到?|为|是|保持|实现|高达)*(?:了|在)?$/
const listed = /([^,。;]+[、和及与][^,。;]+?)(?:同比|较上年)?(?:分别|依次)(?:[一-龥]{0,6})$/

/** One claim for each subject that the number is said of. */
function shared(text: string, claim: Claim, all: readonly Quantity[]): Claim[] {
  if (claim.worded) return [claim]
  const row = rowOf(text, claim, all)
  const before = text.slice(claim.clause.start, row[0]!.start)
  const position = row.findIndex((each) => each.start === claim.start)
  const subjects = subjectsOf(before)
  if (!subjects) return [claim]
  if (row.length === 1 && rates.test(before) && isPercent(claim.unit))
    return subjects.map((subject) => ({ ...claim, near: subject }))
  const subject = subjects.length === row.length ? subjects[position] : undefined
  return [subject === undefined ? claim : { ...claim, near: subject }]
}

/** The numbers written as one list with it: 19.6%、18.8%. */
function rowOf(text: string, claim: Claim, all: readonly Quantity[]): readonly Quantity[] {
  const inClause = all.filter(
    (each) => each.start >= claim.clause.start && each.end <= claim.clause.end && !each.worded,
  )
  const at = inClause.findIndex((each) => each.start === claim.start)
  const joined = (one: Quantity, other: Quantity) => /^[、和及与]$/.test(text.slice(one.end, other.start))
  let first = at
  let last = at
  while (first > 0 && joined(inClause[first - 1]!, inClause[first]!)) first--
  while (last + 1 < inClause.length && joined(inClause[last]!, inClause[last + 1]!)) last++
  return at < 0 ? [claim] : inClause.slice(first, last + 1)
}

function subjectsOf(before: string): readonly string[] | null {
  const subjects =
    rates.exec(before)?.[1]?.split(/(?<=率)[、和及与]+/) ??
    listed.exec(before)?.[1]?.split(/[、和与]|以及/) ??
    []
  return subjects.length > 1 ? subjects.filter((each) => each !== '') : null
}
