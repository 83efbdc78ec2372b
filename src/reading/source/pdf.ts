/**
 * The text layer of a PDF file. A page knows no paragraphs, only lines with their places: a line that reaches the right
 * edge goes on in the next one unless that is indented.
 */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { wholeSigns } from '../radicals.ts'
import { damaged, encrypted, noText, tooLarge } from './unreadable.ts'

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

const pagesMax = 300

export async function textOfPdf(bytes: Buffer): Promise<string> {
  // Loaded when such a file comes: it is large, and most reports are Word files.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const loading = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    const file = await loading.promise
    if (file.numPages > pagesMax) throw tooLarge(`${file.numPages}页`)
    const lines: Line[] = []
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number)
      const { items } = await page.getTextContent()
      lines.push(...linesOf(items.filter((item): item is TextItem => 'str' in item)))
      page.cleanup()
    }
    if (lines.length === 0) throw noText()
    return wholeSigns(paragraphs(lines))
  } catch (cause) {
    throw refusalOf(cause)
  } finally {
    await loading.destroy()
  }
}

function refusalOf(cause: unknown): unknown {
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'UnreadableReport') return cause
  return name === 'PasswordException' ? encrypted() : damaged('PDF 结构不完整', cause)
}

interface Line {
  text: string
  left: number
  right: number
  height: number
}

function linesOf(items: readonly TextItem[]): Line[] {
  const lines: (Line & { base: number })[] = []
  for (const { str: given, transform, width, height } of items) {
    if (given.trim() === '') continue
    const str = given.replace(spread, '')
    const left = transform[4]!
    const base = transform[5]!
    const last = lines.at(-1)
    if (last && Math.abs(last.base - base) < Math.max(height, last.height) * 0.5 && left >= last.left) {
      last.text += (isApart(last, str, left) ? ' ' : '') + str
      last.right = Math.max(last.right, left + width)
    } else lines.push({ text: str, left, right: left + width, height: height || 10, base })
  }
  return lines.filter(({ text }) => !/^[\s\-—－–·]*(?:第\s*)?\d{1,3}(?:\s*页)?[\s\-—－–·]*$/.test(text))
}

/** Chinese signs that are spread over a line. */
const spread = /(?<=[\u2e80-\u9fff]) +(?=[\u2e80-\u9fff])/g

/** A gap is a space; between two Chinese signs only a wide one is, for lines are spread to the edge. */
function isApart({ text, right, height }: Line, next: string, left: number): boolean {
  const chinese = /[\u2e80-\u9fff]$/.test(text) && /^[\u2e80-\u9fff]/.test(next)
  return left - right > height * (chinese ? 1.8 : 0.8)
}

function paragraphs(lines: readonly Line[]): string {
  const right = Math.max(...lines.map((line) => line.right))
  const full = ({ right: end, height }: Line) => end > right - 1.8 * height
  const left = leftEdge(lines.filter((_, at) => at > 0 && full(lines[at - 1]!)))
  let text = ''
  let previous: Line | null = null
  for (const line of lines) {
    const runsOn =
      previous !== null &&
      full(previous) &&
      line.left < left + 0.8 * line.height &&
      Math.abs(previous.height - line.height) < 1.5
    text += (previous === null || runsOn ? '' : '\n') + line.text.trim()
    previous = line
  }
  return text
}

/**
 * The left edge of the lines that follow a full one: the furthest out that a tenth of them share. Those that go on begin
 * there, and the first lines of paragraphs further in, which may be the more of them.
 */
function leftEdge(lines: readonly Line[]): number {
  const edges = [...Map.groupBy(lines, ({ left }) => Math.round(left))].sort(([one], [other]) => one - other)
  return edges.find(([, sharing]) => sharing.length * 10 >= lines.length)?.[0] ?? 0
}
