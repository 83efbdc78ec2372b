/** Title, addressees and text of the document; every figure is a bookmark and, where its entries can be opened, a link. */
import { createHash } from 'node:crypto'
import { Bookmark, ExternalHyperlink, type Paragraph, type ParagraphChild, TextRun } from 'docx'
import { linkTarget } from '../link.ts'
import { titleLines } from '../title-shape.ts'
import type { Block, FigureRef, Inline, Level, OfficialDocument } from '../tree.ts'
import { addresseeLine, attachmentLines, attachmentNumber, type Line, lines, printable } from '../wording.ts'
import { char, linePitch } from './measures.ts'
import { paragraph, run } from './paragraph.ts'
import type { CharacterStyleId, StyleId } from './styles.ts'

export function titleAndText(document: OfficialDocument, bookmarks: Bookmarks): Paragraph[] {
  const addressees = document.addressees.length > 0 ? [paragraph('Addressee', addresseeLine(document))] : []
  return [
    title('DocumentTitle', document.title, document.organs),
    ...addressees,
    ...text(document.body, bookmarks, true),
  ]
}

function title(style: StyleId, words: string, organs: string[]): Paragraph {
  const children = titleLines(printable(words), organs).map(
    (line, i) => new TextRun({ text: line, break: i === 0 ? 0 : 1, font: { hint: 'eastAsia' } }),
  )
  return paragraph(style, children)
}

/** The last paragraph holds on to what follows, so that no page carries a signature without text. */
function text(body: Block[], bookmarks: Bookmarks, signed = false): Paragraph[] {
  const printed = lines(body)
  return printed.map((line, i) => lineParagraph(line, bookmarks, signed && i === printed.length - 1))
}

const levelStyles = { 1: 'Level1', 2: 'Level2', 3: 'Level3', 4: 'Level4' } as const satisfies Record<
  Level,
  StyleId
>
const leadStyles = { 1: 'Lead1', 2: 'Lead2', 3: 'Lead3', 4: 'Lead4' } as const satisfies Record<
  Level,
  CharacterStyleId
>

function lineParagraph(line: Line, bookmarks: Bookmarks, keepNext: boolean): Paragraph {
  if (line.ownLine && line.level) return paragraph(levelStyles[line.level], line.opening)
  const opening = line.opening ? [run(line.opening, leadStyles[line.level ?? 2])] : []
  const content = line.content.flatMap((inline) => inlineRuns(inline, bookmarks))
  return paragraph('BodyText', [...opening, ...content], keepNext ? { keepNext } : {})
}

function inlineRuns(inline: Inline, bookmarks: Bookmarks): ParagraphChild[] {
  return 'figure' in inline ? bookmarks.around(inline.figure, figureRuns(inline.figure)) : [run(inline.text)]
}

function figureRuns(figure: FigureRef): ParagraphChild[] {
  const shown = run(figure.printed, 'Figure')
  const link = linkTarget(figure.href)
  return [link ? new ExternalHyperlink({ link, children: [shown] }) : shown]
}

export interface Bookmarks {
  around(figure: FigureRef, children: ParagraphChild[]): ParagraphChild[]
}

/** Bookmark names are unique in a file, so a figure cited twice is marked where it first stands. */
export function bookmarks(): Bookmarks {
  const marked = new Set<string>()
  return {
    around(figure, children) {
      const name = bookmarkName(figure.anchor)
      if (marked.has(name)) return children
      marked.add(name)
      return [new Bookmark({ id: name, children })]
    },
  }
}

/** Word takes 40 letters, digits and underscores; another anchor is spelled so and told apart by its hash. */
export function bookmarkName(anchor: string): string {
  if (/^\p{L}[\p{L}\d_]{0,39}$/u.test(anchor)) return anchor
  const hash = createHash('sha256').update(anchor).digest('hex').slice(0, 8)
  const spelled = anchor.replace(/[^\p{L}\d_]/gu, '_').replace(/^(?!\p{L})/u, 'f')
  return `${[...spelled].slice(0, 31).join('')}_${hash}`
}

/** 附件：1.… below the text, each further name under the first character of the first. */
export function attachmentList(document: OfficialDocument): Paragraph[] {
  const listed = attachmentLines(document)
  const numberWidth = listed.length > 1 ? 0.75 * char : 0
  const left = 5 * char + numberWidth
  return listed.map((line, i) =>
    paragraph('AttachmentList', line, {
      keepNext: true,
      spacing: { before: i === 0 ? linePitch : 0 },
      indent: { left, hanging: i === 0 ? left - 2 * char : numberWidth },
    }),
  )
}

export function attachments(document: OfficialDocument, marks: Bookmarks): Paragraph[] {
  return (document.attachments ?? []).flatMap((attachment, i) => [
    paragraph('AttachmentNumber', attachmentNumber(document, i)),
    title('AttachmentTitle', attachment.title, document.organs),
    ...text(attachment.body, marks),
  ])
}
