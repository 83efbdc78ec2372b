/**
 * The text of a draft as a reader has it, with the way back: every place of the text knows its block and its figure, so
 * that a finding is shown beside the very words it concerns.
 */
import type { Finding } from '#checks/rule.ts'
import type { Catalogue } from '#kernel/ledger.ts'
import type { Span } from '#reading/report.ts'
import type { AnnualReport } from '../../annual/compose.ts'
import type { Drift } from '../../annual/drift.ts'
import type { FigureRef } from '../../document/tree.ts'
import { inlineText, lines, printable } from '../../document/wording.ts'
import { bodyOf, type DraftBlock } from '../blocks.ts'

export interface TextBlock extends Span {
  block: DraftBlock
  /** Where the words begin, after the number and the lead. */
  body: number
  /** The required part it lies in. */
  part: DraftBlock['role']
}

export interface TextFigure extends Span {
  figure: FigureRef
}

export interface DraftText {
  /** The title on the first line, then one line for each block. */
  text: string
  blocks: readonly TextBlock[]
  figures: readonly TextFigure[]
  document: AnnualReport
  drift: readonly Drift[]
  today: string
  /** By which the text is read, as any report is. */
  catalogue: Pick<Catalogue, 'ledgers'>
}

/** What looks over the text of a draft. */
export type Check = (draft: DraftText) => Iterable<Finding>

/** A finding at a place of the text; the quote is read from there. */
export function found(
  { text }: DraftText,
  { start, end }: Span,
  finding: Omit<Finding, 'start' | 'end' | 'quote' | 'also' | 'elsewhere'> & Partial<Pick<Finding, 'also'>>,
): Finding {
  return { also: [], elsewhere: [], ...finding, start, end, quote: text.slice(start, end) }
}

export function draftText(
  document: AnnualReport,
  blocks: readonly DraftBlock[],
  figures: ReadonlyMap<string, FigureRef>,
  held: Pick<DraftText, 'drift' | 'today' | 'catalogue'>,
): DraftText {
  const written = blocks.filter(({ words, content }) => words !== '' || content.length > 0)
  const printed = lines(bodyOf(written, figures))
  let text = `${printable(document.title)}\n`
  let part: DraftBlock['role'] = null
  const placed: TextFigure[] = []
  const textBlocks = written.map((block, index): TextBlock => {
    const line = printed[index]!
    if (block.kind === 'heading' && (block.role !== null || block.level === 1)) part = block.role
    if (block.role === 'closing') part = null
    const start = text.length
    text += printable(line.opening)
    const body = text.length
    for (const inline of line.content) {
      const from = text.length
      text += printable(inlineText([inline]))
      if ('figure' in inline) placed.push({ figure: inline.figure, start: from, end: text.length })
    }
    const end = text.length
    text += '\n'
    return { block, start, body, end, part }
  })
  return { text, blocks: textBlocks, figures: placed, document, ...held }
}

/** The places where a pattern stands in the body of the text. */
export function* matches({ text }: DraftText, pattern: RegExp): Generator<Span & { match: RegExpExecArray }> {
  for (const match of text.matchAll(pattern)) {
    yield { start: match.index, end: match.index + match[0].length, match }
  }
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
