/** The figures of a text: each quantity with its kind and with the words that say what it counts. */
import type { IndicatorKind } from '#kernel/tally.ts'
import { clauseAround, sentenceAround } from './clauses.ts'
import { directionOf, kindOf } from './kinds.ts'
import { isPercent } from './measure-words.ts'
import { notFigures } from './not-figures.ts'
import { inside, placesOf } from './places.ts'
import { type Quantity, quantities } from './quantities.ts'
import type { Span } from './report.ts'
import { subjectsOf } from './subjects.ts'
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

/** `unreached`: parts of the text that tell what is wanting or planned, where words such as 全覆盖 claim nothing. */
export function claims(text: string, unreached: readonly Span[] = []): Claim[] {
  const without = notFigures(text)
  const counted = quantities(text, placesOf(without))
  const said = worded(text, counted, [...without, ...unreached])
  const denied = placesOf(said.filter(({ value }) => value === 0))
  const all = [...counted.filter((each) => !denied.touch(each)), ...said].sort(
    (one, other) => one.start - other.start,
  )
  let previous: Claim | null = null
  return all.flatMap((quantity, index) => {
    const sentence = sentenceAround(text, quantity)
    const clause = clauseAround(text, quantity)
    const beside = inside(all, clause)
    const claim = claimOf(text, quantity, all[index - 1], all[index + 1], clause)
    claim.around = withoutQuantities(text, clause, beside)
    const until = { start: sentence.start, end: Math.max(sentence.start, clause.start) }
    claim.earlier = withoutQuantities(text, until, inside(all, until))
    if (previous && previous.start >= sentence.start) claim.near = nearOf(claim, previous)
    previous = claim
    return subjectsOf(text, claim, beside).map((subject) =>
      subject === null ? claim : { ...claim, near: subject },
    )
  })
}

/** 同比下降6.4% and 均依法化解 say nothing of what is counted: they speak of the figure before them. */
function nearOf(claim: Claim, { near }: Claim): string {
  const own = claim.near.replace(
    /[,、和]|同比|环比|较上年|较去年|比上年|分别|下降|增长|上升|减少|增加|提高|了/g,
    '',
  )
  if (claim.kind === 'change' && own === '') return near
  return claim.worded && claim.value === 100 && own.length < 12 ? near + claim.near : claim.near
}

function claimOf(
  text: string,
  quantity: Quantity,
  previous: Quantity | undefined,
  next: Quantity | undefined,
  clause: Span,
): Claim {
  const from = previous && previous.end > clause.start ? Math.min(previous.end, quantity.start) : clause.start
  const to = next && next.start < clause.end ? Math.max(next.start, quantity.end) : clause.end
  const before = text.slice(from, quantity.start)
  const after = text.slice(quantity.end, to)
  const head = text.slice(clause.start, quantity.start)
  const { worded, unit, value } = quantity
  const direction = worded ? 0 : directionOf(unit, headOfList(text, quantity, previous) ?? head)
  return {
    ...quantity,
    value: direction === -1 ? -value : value,
    kind: direction !== 0 ? 'change' : worded ? (unit === '%' ? 'rate' : 'flow') : kindOf(unit, head, after),
    clause,
    near: worded ? text.slice(from, to) : nearest(before, after),
    around: '',
    earlier: '',
  }
}

/** 同比分别下降19.6%、18.8%: what is said before the first number is said of the second. */
function headOfList(text: string, quantity: Quantity, previous: Quantity | undefined): string | null {
  if (!previous || !isPercent(previous.unit) || !isPercent(quantity.unit)) return null
  if (!/^[、和及]$/.test(text.slice(previous.end, quantity.start))) return null
  const said = text.slice(clauseAround(text, previous).start, quantity.start)
  return said.replace(/(?:[\d.]+%[、和及])+$/, '')
}

/** A number stands behind its noun (审查合同22份) or before it (44个专项预案); where only filling words precede it, the noun follows. */
function nearest(before: string, after: string): string {
  const said = before
    .replace(/^.*\)[、,]/, '')
    .replace(/《[^》]*》/g, '')
    .replace(/^(?:[、和及与]|其中|全年|共计?|累计|分别|目前|已)+/, '')
  const follows = /^[一-龥“]/.test(after)
    ? after.replace(/^[余多次左右以上]+/, '').replace(/\([^)]*$/, '')
    : ''
  // 49个单位56个项目, 513名执法人员和20名监督人员: what stands between belongs to the number before.
  if (follows !== '' && (/[和、及与]$/.test(before) || (said.length < 3 && said === before))) return follows
  return said.length >= 4 && follows.length > 12 ? said + follows.slice(0, 12) : said + follows
}

function withoutQuantities(text: string, { start, end }: Span, all: readonly Quantity[]): string {
  let kept = ''
  let at = start
  for (const each of all) {
    if (each.worded) continue
    kept += `${text.slice(at, Math.max(at, each.start))} `
    at = Math.max(at, each.end)
  }
  return kept + text.slice(at, Math.max(at, end))
}
