/**
 * Prose is free, figures are not: what is sent for a block is words and anchors of figures that the report holds. A token
 * that is taken out must not come back as typed digits, since a typed number has no entries behind it.
 */
import { Refused } from '#operations/refusal.ts'
import type { FigureRef } from '../document/tree.ts'
import type { Piece } from './blocks.ts'

const longest = 20_000

/** Parses what was sent as the content of a block. */
export function soundContent(sent: unknown, figures: ReadonlyMap<string, FigureRef>): Piece[] {
  if (!Array.isArray(sent))
    throw wrong('正文应为文字和数字组成的列表。', 'The content is a list of texts and figures.')
  const pieces = merged(sent.map((piece): Piece => soundPiece(piece, figures)))
  if (pieces.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : 1), 0) > longest)
    throw wrong(
      `一段最多${longest}个字，请分段。`,
      `A paragraph has at most ${longest} characters; please divide it.`,
    )
  return pieces
}

function soundPiece(sent: unknown, figures: ReadonlyMap<string, FigureRef>): Piece {
  const piece = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<string, unknown>
  const [name, ...others] = Object.keys(piece)
  if (name === 'text' && others.length === 0 && typeof piece.text === 'string')
    return { text: soundWords(piece.text) }
  if (name === 'figure' && others.length === 0 && typeof piece.figure === 'string') {
    if (figures.has(piece.figure)) return { figure: piece.figure }
    throw new Refused('figure_guarded', {
      zh: `数字“${piece.figure}”不在这份报告里，没有写入。请用“插入数字”从指标中选取。`,
      en: `This report holds no figure ${piece.figure}; nothing was written. Please insert it from the indicators.`,
    })
  }
  if (name === 'figure' || others.includes('figure')) {
    throw new Refused('figure_guarded', {
      zh: '数字只能按它在报告中的标记引用，值由台账给出，不能随文字一起送来；没有写入。',
      en: 'A figure is named by its anchor; its value comes from the ledgers and cannot be sent. Nothing was written.',
    })
  }
  throw wrong('正文只能是文字和数字。', 'The content holds texts and figures alone.')
}

/** Line breaks and tabs have no place in a paragraph of an official document. */
export const soundWords = (sent: string): string =>
  sent.replace(/[\r\n\t]+/gu, ' ').replace(/[\p{Cc}\p{Cs}]/gu, '')

const wrong = (zh: string, en: string) => new Refused('invalid', { zh, en })

/** Refuses a change that puts typed digits where a figure stood, or the figure's own digits anywhere in its block. */
export function refuseTypedFigures(
  before: readonly Piece[],
  after: readonly Piece[],
  figures: ReadonlyMap<string, FigureRef>,
): void {
  const [was, is] = changedPlace(before, after)
  const replaced = is.some((piece) => 'text' in piece && /\d(?![\d.,]*[年月日])/u.test(piece.text))
  for (const anchor of without(anchorsIn(before), anchorsIn(after))) {
    const figure = figures.get(anchor)
    if (!figure) continue
    const { printed, unit, label } = figure
    const likeness = likenessOf(printed, unit)
    const typed = textOf(after).match(likeness) ?? []
    const more = typed.length > (textOf(before).match(likeness) ?? []).length
    if (!more && !(replaced && anchorsIn(was).includes(anchor))) continue
    const instead = more ? typed.at(-1)! : textOf(is)
    throw new Refused('figure_guarded', {
      zh: `“${printed}”是台账给出的数字（${label}），不能改写成文字“${instead}”；没有写入。数字不对，请更正台账后更新；用不着，可以整个删去。`,
      en: `"${printed}" is a figure of the ledgers (${label}) and cannot be typed over as "${instead}"; nothing was written. Correct the ledger and take the figure anew, or delete it whole.`,
    })
  }
}

const anchorsIn = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => ('figure' in piece ? [piece.figure] : []))

/** What is left of the first list when each of the second takes one of its kind away. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken]
  return all.filter((each) => {
    const at = left.indexOf(each)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** What differs between what both begin and what both end with. */
function changedPlace(before: readonly Piece[], after: readonly Piece[]): [Piece[], Piece[]] {
  const [was, is] = [charactersOf(before), charactersOf(after)]
  const same = (a: Piece | undefined, b: Piece | undefined) => JSON.stringify(a) === JSON.stringify(b)
  let start = 0
  while (start < Math.min(was.length, is.length) && same(was[start], is[start])) start += 1
  let end = 0
  const most = Math.min(was.length, is.length) - start
  while (end < most && same(was.at(-1 - end), is.at(-1 - end))) end += 1
  return [was.slice(start, was.length - end), merged(is.slice(start, is.length - end))]
}

const charactersOf = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece): Piece[] => ('text' in piece ? [...piece.text].map((text) => ({ text })) : [piece]))

/** Neighbouring texts as one. */
function merged(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if ('text' in piece && last && 'text' in last) all[all.length - 1] = { text: last.text + piece.text }
    else if (!('text' in piece) || piece.text !== '') all.push(piece)
  }
  return all
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : '\u0000')).join('')

/** The same digits, or any number in the same measure. */
function likenessOf(printed: string, unit: string): RegExp {
  const digits = /\d[\d.]*/u.exec(printed)?.[0] ?? printed
  const same = `(?<![\\d.])${digits.replaceAll('.', '\\.')}(?![\\d.])`
  return new RegExp(unit === '' ? same : `[\\d０-９][\\d０-９.,，]*\\s*${unit}|${same}`, 'gu')
}
