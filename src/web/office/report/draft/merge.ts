/**
 * Two people's changes of one text laid together. It is cut at its punctuation, so that both stand where they changed
 * different clauses, and neither where they changed the same. A figure is part of its clause and is never cut.
 */
import { diff3Merge, diffIndices } from 'node-diff3'
import type { Piece } from '../../../api/drafts.ts'

const punctuation = /([，。；：、！？…—（）《》“”,.;:!?()])/u

/** The clauses of a text and the marks between them, each written as JSON so that they can be compared. */
function clausesOf(pieces: readonly Piece[]): string[] {
  const clauses: Piece[][] = [[]]
  for (const piece of pieces) {
    if ('figure' in piece) clauses.at(-1)!.push(piece)
    else
      for (const [at, text] of piece.text.split(punctuation).entries()) {
        if (at > 0) clauses.push([])
        if (text !== '') clauses.at(-1)!.push({ text })
      }
  }
  return clauses.filter((clause) => clause.length > 0).map((clause) => JSON.stringify(joined(clause)))
}

const piecesOf = (clauses: readonly string[]): Piece[] =>
  joined(clauses.flatMap((clause) => JSON.parse(clause) as Piece[]))

function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last && 'text' in last && 'text' in piece) whole[whole.length - 1] = { text: last.text + piece.text }
    else whole.push(piece)
  }
  return whole
}

/** Both changes of `base`; null where they touch the same clause, or would double or lose a figure. */
export function merged(
  base: readonly Piece[],
  mine: readonly Piece[],
  theirs: readonly Piece[],
): Piece[] | null {
  const regions = diff3Merge(clausesOf(mine), clausesOf(base), clausesOf(theirs))
  if (regions.some(({ conflict }) => conflict)) return null
  const both = piecesOf(regions.flatMap(({ ok }) => ok ?? []))
  const agrees = figuresOf(base, mine, theirs, both).every((figure) => {
    const [before, own, other, now] = [base, mine, theirs, both].map((pieces) => countOf(figure, pieces))
    return now === own! + other! - before! || (now === own && now === other)
  })
  return agrees ? both : null
}

const figuresOf = (...texts: (readonly Piece[])[]): string[] => [
  ...new Set(texts.flat().flatMap((piece) => ('figure' in piece ? piece.figure : []))),
]

const countOf = (figure: string, pieces: readonly Piece[]): number =>
  pieces.filter((piece) => 'figure' in piece && piece.figure === figure).length

/** Places as in the editor: a character is one, and so is a figure. */
export interface Change {
  from: number
  to: number
  pieces: Piece[]
}

/** What makes one text of another, the last place first, so that each change leaves the places of the next as they are. */
export function changesBetween(from: readonly Piece[], to: readonly Piece[]): Change[] {
  const before = clausesOf(from)
  const places = [0]
  for (const clause of before) places.push(places.at(-1)! + lengthOf(piecesOf([clause])))
  return diffIndices(before, clausesOf(to))
    .map(({ buffer1: [start, length], buffer2Content }) => ({
      from: places[start]!,
      to: places[start + length]!,
      pieces: piecesOf(buffer2Content),
    }))
    .toReversed()
}

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((length, piece) => length + ('text' in piece ? piece.text.length : 1), 0)
