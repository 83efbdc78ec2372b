/** The few words the other docx files speak: a paragraph of a named style, and a run whose punctuation stays full width. */
import { type IParagraphOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import { printable } from '../wording.ts'
import type { CharacterStyleId, StyleId } from './styles.ts'

export function paragraph(
  style: StyleId,
  content: string | ParagraphChild[],
  own: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ style, children: typeof content === 'string' ? [run(content)] : content, ...own })
}

/** The hint keeps “ ” … — in the Chinese face; without it Word sets them half-width. */
export function run(text: string, style?: CharacterStyleId, sizePt?: number): TextRun {
  return new TextRun({
    text: printable(text),
    style,
    size: sizePt ? sizePt * 2 : undefined,
    font: { hint: 'eastAsia' },
  })
}

export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

export function exactLine(twips: number): { line: number; lineRule: 'exact' } {
  return { line: twips, lineRule: 'exact' }
}
