/** Sentences and clauses of a normal text: where a figure's words end. */
import type { Span } from './report.ts'

const sentenceEnds = new Set('。!?;\n')
const clauseEnds = new Set(',。!?;:\n')

/** No sentence is longer; a text without any punctuation must not be walked through for each of its numbers. */
const longest = 240

/** The span around a place up to the signs that end it; what stands in brackets is apart from what stands around them. */
export function clauseAround(text: string, { start, end }: Span): Span {
  let depth = 0
  const from = walk(text, start, -1, (sign) => {
    if (sign === ')') depth++
    else if (sign === '(' && depth-- === 0) return true
    return depth <= 0 && clauseEnds.has(sign)
  })
  depth = 0
  const to = walk(text, end, 1, (sign) => {
    if (sign === '(') depth++
    else if (sign === ')' && depth-- === 0) return true
    return depth <= 0 && clauseEnds.has(sign)
  })
  return { start: from, end: to }
}

/** From the end of the sentence before to the end of this one, brackets included. */
export const sentenceAround = (text: string, { start, end }: Span): Span => ({
  start: walk(text, start, -1, (sign) => sentenceEnds.has(sign)),
  end: walk(text, end, 1, (sign) => sentenceEnds.has(sign)),
})

/** From a place backwards or forwards to the sign that ends it. */
function walk(text: string, from: number, step: -1 | 1, ends: (sign: string) => boolean): number {
  const last = step < 0 ? Math.max(0, from - longest) : Math.min(text.length, from + longest)
  let at = from
  while (at !== last && !ends(text[step < 0 ? at - 1 : at]!)) at += step
  return at
}
