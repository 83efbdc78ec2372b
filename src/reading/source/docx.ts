/**
 * The text of a Word document: paragraphs as lines, rows of tables as lines, without what was struck out. Marks that
 * Word counts by itself (一、, （一）) are written in, for a reader sees them. A part unpacks to so much and no more.
 */
import { Readable } from 'node:stream'
import JSZip from 'jszip'
import type { Span } from '../report.ts'
import { attribute, type Tag, walk } from './markup.ts'
import { marksOf } from './numbering.ts'
import { damaged, notAReport, tooLarge } from './unreadable.ts'

const partBytesMax = 24 << 20

/** A stretch of the text and where it is written in the body of the document. */
export interface Written extends Span {
  at: number
  length: number
}

export interface Docx {
  archive: JSZip
  body: string
  text: string
  written: readonly Written[]
}

export const textOfDocx = async (bytes: Buffer): Promise<string> => (await openDocx(bytes)).text

export async function openDocx(bytes: Buffer): Promise<Docx> {
  const archive = await JSZip.loadAsync(bytes).catch((cause: unknown) => {
    throw damaged('压缩包不完整', cause)
  })
  if (!archive.file('word/document.xml'))
    throw notAReport(archive.file('xl/workbook.xml') ? '工作簿' : '压缩包')
  const [body, numbering, styles] = await Promise.all(
    ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'].map((name) => part(archive, name)),
  )
  const written: Written[] = []
  const text = textOfBody(body!, marksOf(numbering!, styles!), written)
  return { archive, body: body!, text, written }
}

async function part(archive: JSZip, name: string): Promise<string> {
  const file = archive.file(name)
  if (!file) return ''
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of new Readable().wrap(file.nodeStream()) as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > partBytesMax) throw tooLarge(name)
      pieces.push(piece)
    }
  } catch (cause) {
    throw cause instanceof Error && cause.name === 'UnreadableReport' ? cause : damaged(name, cause)
  }
  return Buffer.concat(pieces).toString('utf8')
}

/** What is struck out, moved away, or stands a second time for older programs. */
const silent = new Set([
  'w:del',
  'w:movefrom',
  'mc:fallback',
  'w:instrtext',
  'w:deltext',
  'w:ppr',
  'w:rpr',
  'w:sectpr',
])

function textOfBody(xml: string, marks: ReturnType<typeof marksOf>, written: Written[]): string {
  let text = ''
  let said = false
  let skipped = 0
  let cells = 0
  let paragraph: { style: string | null; list: string | null; level: number } = none
  walk(xml, {
    tag(tag) {
      const { name, closes, alone } = tag
      paragraph = described(paragraph, tag)
      if (silent.has(name) && !alone) skipped += closes ? -1 : 1
      if (skipped > 0) return
      if (name === 'w:t') said = !closes && !alone
      else if (name === 'w:tab' && !closes) text += ' '
      else if (name === 'w:br' || name === 'w:cr') text += closes ? '' : '\n'
      else if (name === 'w:tc') cells += closes ? -1 : 1
      else if (name === 'w:tr' && closes) text += '\n'
      else if (name === 'w:r' && !closes && paragraph !== none) {
        text += marks(paragraph)
        paragraph = none
      } else if (name === 'w:p' && (closes || alone)) {
        text += cells > 0 ? ' ' : '\n'
        paragraph = none
      }
    },
    text(run, at, length) {
      if (!said || skipped > 0) return
      written.push({ start: text.length, end: text.length + run.length, at, length })
      text += run
    },
  })
  return text
}

const none = { style: null, list: null, level: 0 }

/** What a paragraph says of itself before its first run: its style and its place in a list. */
function described(
  before: typeof none | { style: string | null; list: string | null; level: number },
  tag: Tag,
) {
  const value = () => attribute(tag, 'w:val')
  if (tag.name === 'w:pstyle') return { ...before, style: value() }
  if (tag.name === 'w:numid') return { ...before, list: value() }
  if (tag.name === 'w:ilvl') return { ...before, level: Number(value() ?? 0) }
  return before
}
