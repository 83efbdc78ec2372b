/**
 * A Word report handed back with its findings as comments at their places. The document is left as it is but for the ends of the ranges: a
 * run is cut in two where one falls inside it, and both halves keep its look.
 */
import { escapeMarkup } from '#kernel/markup.ts'
import { type Docx, openDocx, type Written } from '#reading/source/docx.ts'
import type { Finding, Severity } from './rule.ts'

const called: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', question: '疑问' }
const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

export async function commented(bytes: Buffer, findings: readonly Finding[], today: string): Promise<Buffer> {
  const docx = await openDocx(bytes)
  const known = await partOf(docx, 'word/comments.xml')
  const first =
    Math.max(-1, ...[...known.matchAll(/<w:comment\b[^>]*\bw:id="(\d+)"/g)].map(([, id]) => Number(id))) + 1
  const placed = findings.flatMap((finding, at) => rangeOf(docx, finding, first + at))
  docx.archive.file('word/document.xml', withMarks(docx.body, placed))
  const notes = findings.map((finding, at) => comment(finding, first + at, today)).join('')
  if (known === '') {
    docx.archive.file(
      'word/comments.xml',
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${wordNames}">${notes}</w:comments>`,
    )
    await announce(docx)
  } else {
    docx.archive.file(
      'word/comments.xml',
      known.replace(/<\/w:comments>|(?<=<w:comments\b[^>]*)\/>/, (end) =>
        end === '/>' ? `>${notes}</w:comments>` : notes + end,
      ),
    )
  }
  return docx.archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const partOf = async ({ archive }: Docx, name: string) => (await archive.file(name)?.async('string')) ?? ''

interface Mark {
  at: number
  xml: string
  /** Ends stand before starts at one place. */
  ends: boolean
}

function rangeOf({ written }: Docx, { start, end }: Finding, id: number): Mark[] {
  const from = written.find((piece) => piece.end > start)
  const to = written.findLast((piece) => piece.start < end)
  if (!from || !to || to.at < from.at) return []
  return [
    {
      at: placeIn(from, Math.max(start, from.start), 'before'),
      xml: `<w:commentRangeStart w:id="${id}"/>`,
      ends: false,
    },
    {
      at: placeIn(to, Math.min(end, to.end), 'after'),
      xml: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
      ends: true,
    },
  ]
}

/** Where signs are written as entities a place inside cannot be told, and the range takes the whole stretch. */
function placeIn(piece: Written, offset: number, side: 'before' | 'after'): number {
  if (piece.length === piece.end - piece.start) return piece.at + offset - piece.start
  return side === 'before' ? piece.at : piece.at + piece.length
}

function withMarks(body: string, marks: readonly Mark[]): string {
  let text = body
  const places = Map.groupBy(marks, ({ at }) => at)
  for (const [at, here] of [...places].sort(([one], [other]) => other - one)) {
    const xml = here
      .toSorted((one, other) => Number(other.ends) - Number(one.ends))
      .map((mark) => mark.xml)
      .join('')
    text = `${text.slice(0, at)}</w:t></w:r>${xml}<w:r>${lookAt(body, at)}<w:t xml:space="preserve">${text.slice(at)}`
  }
  return text
}

/** The properties of the run around a place; a tracked change of them stays with the first half. */
function lookAt(body: string, at: number): string {
  const run = Math.max(body.lastIndexOf('<w:r>', at), body.lastIndexOf('<w:r ', at))
  const look = /^<w:r(?:\s[^>]*)?>\s*(<w:rPr>[\s\S]*?<\/w:rPr>)/.exec(body.slice(run, at))?.[1] ?? ''
  return look.includes('<w:rPrChange') ? '' : look
}

function comment({ severity, message, expected, basis }: Finding, id: number, today: string): string {
  const lines = [
    `【${called[severity]}】${message.zh}`,
    ...(expected === '' ? [] : [`应为：${expected}`]),
    `依据：${basis}`,
  ]
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escapeMarkup(line)}</w:t></w:r></w:p>`,
  )
  return `<w:comment w:id="${id}" w:author="明法" w:initials="明法" w:date="${today}T00:00:00Z">${paragraphs.join('')}</w:comment>`
}

/** A new part is named in the list of types and among the relations of the document. */
async function announce(docx: Docx): Promise<void> {
  const types = await partOf(docx, '[Content_Types].xml')
  docx.archive.file(
    '[Content_Types].xml',
    types.replace(
      '</Types>',
      `<Override PartName="/word/comments.xml" ContentType="${contentType}"/></Types>`,
    ),
  )
  const name = 'word/_rels/document.xml.rels'
  const relations =
    (await partOf(docx, name)) ||
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  const one = `<Relationship Id="rIdMingfaComments" Type="${relation}" Target="comments.xml"/>`
  docx.archive.file(
    name,
    relations.replace(/<\/Relationships>|(?<=<Relationships\b[^>]*)\/>/, (end) =>
      end === '/>' ? `>${one}</Relationships>` : one + end,
    ),
  )
}
