/**
 * A sentence of a ledger's wording with its figures put in. What did not happen is not spoken of: a clause whose figure
 * is absent or 0 is left out, and so is a sentence without a clause.
 */
import type { Clause, Hole, Sentence } from '#kernel/wording.ts'
import type { FigureRef, Inline } from '../document/tree.ts'
import { anchorOf, type Measured, type Measurements } from './measured.ts'

export interface Speaker {
  figures: Measurements
  refOf(hole: Hole, figure: Measured): FigureRef
}

/** Answers null where there is nothing to say. `recorded`: the ledger has entries of the year, so that a denial is no empty boast. */
export function speak(sentence: Sentence, { figures, refOf }: Speaker, recorded: boolean): Inline[] | null {
  const figureOf = (hole: Hole) => figures.get(anchorOf(hole))
  if (sentence.denies && !(recorded && isKept(sentence, figures))) return null
  const says = sentence.denies ? () => true : (hole: Hole) => speaks(hole, figureOf(hole))
  const clauses = sentence.clauses
    .map((clause) => piecesOf(clause, says))
    .filter((pieces) => pieces.length > 0)
  if (!clauses.flat().some((piece) => piece.hole)) return null
  const inlines = clauses.flatMap((pieces, index) => [
    { text: index === 0 ? '' : '，' },
    ...pieces.flatMap(({ before, hole, after }, place): Inline[] => [
      { text: index === 0 && place === 0 ? before.replace(/^其中/u, '') : before },
      ...(hole ? [{ figure: refOf(hole, figureOf(hole)!) }] : []),
      { text: after },
    ]),
  ])
  return merged([...inlines, { text: '。' }])
}

/** A denial is kept where each of its figures was counted and is 0. */
export const isKept = ({ clauses }: Sentence, figures: Measurements): boolean =>
  clauses.flatMap((clause) => clause.holes).every((hole) => figures.get(anchorOf(hole))?.value === 0)

/** A change of 0 is news; a count of 0 is not. A duty is told of only where it was met. */
function speaks({ indicator }: Hole, figure: Measured | undefined): boolean {
  if (!figure || figure.value === null) return false
  if (indicator.kind === 'change') return true
  if (indicator.formula.form === 'target') return (figure.achieved ?? -1) >= figure.value
  return figure.value !== 0
}

interface Piece {
  before: string
  hole: Hole | null
  after: string
}

/**
 * A clause stands or falls whole, but for an enumeration: of `信访系统${a}、市长信箱${b}` each part stands by itself.
 */
function piecesOf({ texts, holes }: Clause, says: (hole: Hole) => boolean): Piece[] {
  if (holes.length === 0) return [{ before: texts[0]!, hole: null, after: '' }]
  const pieces = holes.map((hole, index): Piece => ({ before: texts[index]!, hole, after: '' }))
  const enumerates = texts.slice(1, -1).every((text) => text.startsWith('、'))
  const kept = enumerates ? pieces.filter(({ hole }) => says(hole!)) : holes.every(says) ? pieces : []
  return kept.map((piece, index) => ({
    ...piece,
    before: index === 0 ? piece.before.replace(/^、/u, '') : piece.before,
    after: index === kept.length - 1 ? texts.at(-1)! : '',
  }))
}

/** Texts that stand side by side become one. */
export function merged(inlines: readonly Inline[]): Inline[] {
  const all: Inline[] = []
  for (const inline of inlines) {
    const last = all.at(-1)
    if ('text' in inline && last && 'text' in last) all[all.length - 1] = { text: last.text + inline.text }
    else if (!('text' in inline) || inline.text !== '') all.push(inline)
  }
  return all
}
