/**
 * The words that GB/T 9704 fixes around the text: numbers of headings, the addressee's colon, the form of dates and of
 * the closing record. They are set here once, so that every writer prints the same words.
 */
import type { Block, Inline, Level, OfficialDocument } from './tree.ts'

/** A paragraph as it is printed: `opening` is the numbered heading words, which stand alone in an own-line heading. */
export interface Line {
  level?: Level
  ownLine: boolean
  opening: string
  role?: string
  content: Inline[]
}

/** Numbers the headings and gives each its punctuation: none on a line of its own, a full stop before running text. */
export function lines(body: Block[]): Line[] {
  const counts = [0, 0, 0, 0]
  const next = (level: Level): string => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    counts.fill(0, level)
    return headingNumber(level, counts[level - 1] ?? 1)
  }
  return body.map((block) => {
    if (block.kind === 'heading') {
      const opening = next(block.level) + bare(block.text)
      return { level: block.level, ownLine: true, opening, role: block.role, content: [] }
    }
    const number = block.level ? next(block.level) : ''
    const lead = block.lead ? `${bare(block.lead)}。` : ''
    return { level: block.level, ownLine: false, opening: number + lead, content: block.content }
  })
}

export function headingNumber(level: Level, n: number): string {
  switch (level) {
    case 1:
      return `${chineseNumeral(n)}、`
    case 2:
      return `（${chineseNumeral(n)}）`
    case 3:
      return `${n}.`
    case 4:
      return `（${n}）`
  }
}

const digits = '零一二三四五六七八九'

/** 1 to 99, which no outline exceeds. */
function chineseNumeral(n: number): string {
  const ones = n % 10 === 0 ? '' : digits[n % 10]
  if (n < 10) return digits[n] ?? ''
  return `${n < 20 ? '' : digits[Math.floor(n / 10)]}十${ones}`
}

function bare(words: string): string {
  return words.trim().replace(/[。．.；;：:，,、]+$/u, '')
}

/** 2026年3月1日: a full year, no leading zeros. */
export function printedDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

export function addresseeLine(document: OfficialDocument): string {
  return `${document.addressees.join('、')}：`
}

export function copiesLine(copies: string[]): string {
  return `抄送：${copies.join('，')}。`
}

export function noteLine(note: string): string {
  return `（${note.replace(/^（|）$/gu, '')}）`
}

/** The list of attachments below the text: numbered from the second on, no punctuation after a name. */
export function attachmentLines(document: OfficialDocument): string[] {
  const attachments = document.attachments ?? []
  if (attachments.length === 1) return [`附件：${bare(attachments[0]?.title ?? '')}`]
  return attachments.map(({ title }, i) => `${i === 0 ? '附件：' : ''}${i + 1}.${bare(title)}`)
}

export function attachmentNumber(document: OfficialDocument, index: number): string {
  return (document.attachments ?? []).length === 1 ? '附件' : `附件${index + 1}`
}

export function inlineText(content: Inline[]): string {
  return content.map((inline) => ('figure' in inline ? inline.figure.printed : inline.text)).join('')
}

/** Word and browsers refuse control characters; none has a meaning in a document. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
}
