/** Sentences and clauses of a normal text: where a figure's words end. */
import type { Span } from './report.ts'

const sentenceEnd = /[。!?;\n]/
const clauseEnd = /[,。!?;:\n]/

/** No sentence is longer; a text without any punctuation must not be walked through for each of its numbers. */
const longest = 400

/** The span around a place up to the signs that end it; what stands in brackets is apart from what stands around them. */
function spanAround(text: string, { start, end }: Span, ends: RegExp): Span {
  let from = start
  let to = end
  let depth = 0
  while (from > Math.max(0, start - longest)) {
    const sign = text[from - 1]!
    if (sign === ')') depth++
    if (sign === '(' && depth-- === 0) break
    if (depth <= 0 && ends.test(sign)) break
    from--
  }
  depth = 0
  while (to < Math.min(text.length, end + longest)) {
    const sign = text[to]!
    if (sign === '(') depth++
    if (sign === ')' && depth-- === 0) break
    if (depth <= 0 && ends.test(sign)) break
    to++
  }
  return { start: from, end: to }
}

export const clauseAround = (text: string, place: Span): Span => spanAround(text, place, clauseEnd)

/** From the end of the sentence before to the end of this one, brackets included. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start
  while (from > Math.max(0, start - longest) && !sentenceEnd.test(text[from - 1]!)) from--
  let to = end
  while (to < Math.min(text.length, end + longest) && !sentenceEnd.test(text[to]!)) to++
  return { start: from, end: to }
}
