/**
 * The official document as data: what a report says, before any paper or page. Every figure in it keeps the indicator,
 * value and entries it came from, so that each writer (docx, html, text, json) can lead the reader back to them.
 */

export interface OfficialDocument {
  title: string
  /** `upward` goes to the higher organ, with red head and signatory; `public` is the same text without them. */
  edition: 'upward' | 'public'
  /** The issuing organs, the leading one first; a joint issue is a normal case. */
  organs: string[]
  addressees: string[]
  /** 某政发〔2026〕8号; a draft has none. */
  documentNumber?: string
  signatories?: string[]
  copies?: string[]
  printer?: { organ: string; on: string }
  /** 'YYYY-MM-DD', the day of signing; a draft has none. */
  issuedOn?: string
  /** Who signs at the foot, in the order of the organs. */
  signature: string[]
  /** Whether the upward edition leaves room for seals; left out: it does. */
  sealed?: boolean
  /** A remark in brackets below the date: 此件公开发布. */
  note?: string
  unit: string
  year: number
  /** The instant at which the figures were frozen, and where the journal then stood. */
  asOf: string
  journalPosition?: number
  body: Block[]
  attachments?: Attachment[]
}

export interface Attachment {
  title: string
  body: Block[]
}

export type Level = 1 | 2 | 3 | 4
export type Block = Heading | Paragraph

export interface Heading {
  kind: 'heading'
  level: Level
  /** The words alone: number and punctuation are set by the writers. */
  text: string
  /** Which required part of the report it opens, where it opens one. */
  role?: string
}

export interface Paragraph {
  kind: 'paragraph'
  /** Opening words that head the paragraph in its first line; with a `level` they are numbered like a heading. */
  lead?: string
  level?: Level
  content: Inline[]
}

export type Inline = { text: string } | { figure: FigureRef }

export interface FigureRef {
  anchor: string
  indicator: string
  label: string
  /** null where the denominator is 0. */
  value: number | null
  numerator?: number
  denominator?: number
  unit: string
  /** The figure as the sentence shows it, unit included: 98.8%, 12件. */
  printed: string
  /** How many entries stand behind it. */
  entries: number
  /** What was counted, in words (口径). */
  basis: string
  /** The reading it was counted under, where it is not the indicator's own. */
  reading?: string
  /** Where the entries open; absolute, since a file travels. */
  href?: string
}

/** Every figure of the document in reading order. */
export function figuresOf(document: OfficialDocument): FigureRef[] {
  const bodies = [document.body, ...(document.attachments ?? []).map((attachment) => attachment.body)]
  return bodies
    .flat()
    .flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
    .flatMap((inline) => ('figure' in inline ? [inline.figure] : []))
}

/** A text that has not been signed, or not been given its number where one is due, is a draft. */
export function isDraft(document: OfficialDocument): boolean {
  return !document.issuedOn || (document.edition === 'upward' && !document.documentNumber)
}
