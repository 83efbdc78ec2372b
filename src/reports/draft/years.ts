/** Moves years on in prose, only where the text means the year of the report or the one that it plans for. */
import type { Span } from '#reading/report.ts'

/**
 * Years that stay: days and months (2024年3月5日), spans (2021—2025年), beginnings (2024年以来), titles, numbers of
 * documents and quotations.
 */
const year =
  /(?<![\d—–\-~～至到自从于〔[(（])((?:19|20)\d\d)(?=\s*年(?!\s*(?:\d{1,2}月|以来|起|[—–\-~～至到])))/gu

export function moveYears(
  text: string,
  { start, end }: Span,
  { from, by, next }: { from: number; by: number; next: boolean },
): string {
  const kept = quotedIn(text, { start, end })
  return text.slice(start, end).replace(year, (written: string, _: string, at: number) => {
    const means = Number(written) === from || (next && Number(written) === from + 1)
    const quoted = kept.some((span) => start + at >= span.start && start + at < span.end)
    return means && !quoted ? String(Number(written) + by) : written
  })
}

function quotedIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/《[^》]*》|〔[^〕]*〕|“[^”]*”/gu)].map(
    ({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.length,
    }),
  )
}
