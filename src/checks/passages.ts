/**
 * Pieces of a text with their places: paragraphs, sentences, and where a pattern stands. Both widths of punctuation are read
 * alike, since published texts have either.
 */
import type { ReadReport, SectionRole, Span } from '#reading/report.ts'
import type { Elsewhere } from './rule.ts'

export interface Passage extends Span {
  text: string
}

export interface Place extends Passage {
  /** The words of a group of the pattern, '' where it took no part. */
  word(group: number): string
  /** The place of a group; that of the whole where it took no part. */
  at(group: number): Span
}

const whole = (text: string): Span => ({ start: 0, end: text.length })

/** Where a pattern stands; it carries the flags `dg`. */
export function* places(text: string, pattern: RegExp, within: Span = whole(text)): Generator<Place> {
  for (const match of text.slice(within.start, within.end).matchAll(pattern)) {
    const start = within.start + match.index
    const spans = match.indices!
    yield {
      start,
      end: start + match[0].length,
      text: match[0],
      word: (group) => match[group] ?? '',
      at: (group) => {
        const [from, to] = spans[group] ?? spans[0]!
        return { start: within.start + from, end: within.start + to }
      },
    }
  }
}

/** Lines with words in them, without the blanks at both ends. */
export const paragraphs = (text: string, within?: Span): Passage[] => trimmed(text, /[^\n]+/dg, within)

/** Sentences with their end mark; a line's end ends one too. */
export const sentences = (text: string, within?: Span): Passage[] =>
  trimmed(text, /[^。！？!?\n]+[。！？!?]?[”’」）)]*/dg, within)

/** Clauses without the mark that ends them. */
export const clauses = (text: string, within?: Span): Passage[] =>
  trimmed(text, /[^。！？!?\n，,；;：:]+/dg, within)

function trimmed(text: string, pattern: RegExp, within?: Span): Passage[] {
  return [...places(text, pattern, within)].flatMap(({ start, end, text: piece }) => {
    const from = start + (piece.length - piece.trimStart().length)
    const to = end - (piece.length - piece.trimEnd().length)
    return from < to ? [{ start: from, end: to, text: text.slice(from, to) }] : []
  })
}

/** The parts of a report with a role, as spans of its text. */
export const sectionsOf = (report: ReadReport, ...roles: readonly SectionRole[]) =>
  report.sections.filter((section) => roles.includes(section.role))

export const roleAt = (report: ReadReport, at: number): SectionRole | null =>
  report.sections.findLast((section) => section.start <= at && at < section.end)?.role ?? null

export const inside = (span: Span, others: readonly Span[]) =>
  others.some((other) => other.start <= span.start && span.end <= other.end)

/** Titles and quoted words: not the report's own speech. */
export function quoted(text: string, within?: Span): Span[] {
  return [...places(text, /《[^《》\n]*》|“[^“”\n]{1,40}”/dg, within)]
}

const ends = new Set(['。', '！', '？', '\n'])

/** No sentence is longer; what has no stop for so long is cut there. */
const sentenceMax = 2000

/** The sentence around a place, with its end mark. */
export function sentenceAt(text: string, at: number): Passage {
  let start = at
  while (start > at - sentenceMax && start > 0 && !ends.has(text[start - 1]!)) start -= 1
  let end = at
  while (end < at + sentenceMax && end < text.length && !ends.has(text[end]!)) end += 1
  end = Math.min(text.length, end + 1)
  return { start, end, text: text.slice(start, end) }
}

const around = 60

/** A place of another report as a finding shows it. */
export function elsewhere({ text, file, unit_name, year }: ReadReport, { start, end }: Span): Elsewhere {
  const cut = (from: number, to: number) => text.slice(Math.max(0, from), to)
  return {
    file,
    unit_name,
    year,
    start,
    end,
    before: cut(start - around, start),
    quote: cut(start, end),
    after: cut(end, end + around),
  }
}

/** What is said alike everywhere: the guiding thought, titles, set phrases. */
const common = /习近平|为指导|党的[一二三四五六七八九十]+|全会精神|坚强领导|报告如下|特此报告/

const told = new WeakMap<ReadReport, (Span & { key: string })[]>()

/** Sentences of some length that tell of work, by their letters alone: what two reports can have in common only by copying. */
export function ownSentences(report: ReadReport): readonly (Span & { key: string })[] {
  const known = told.get(report)
  if (known) return known
  const own = sentences(report.text).flatMap(({ start, end, text }) => {
    const key = text.replace(/^[一二三四五六七八九十]+是|[\s，,。；;、]/g, '')
    const role = roleAt(report, start)
    const isHeading = report.headings.some(
      (heading) => heading.start <= start && start < heading.end && end <= heading.end + 1,
    )
    const tells =
      key.length >= 24 && !isHeading && !common.test(text) && role !== 'opening' && role !== 'closing'
    return tells ? [{ start, end, key }] : []
  })
  told.set(report, own)
  return own
}
