/** Cuts a text where figures and findings begin and end, line by line, so that each stretch knows what stands on it. */
import type { Finding, ReadFigure, Span } from '../../api/checks.ts'

export interface Stretch extends Span {
  figure: ReadFigure | null
  /** What is found on it, the gravest first. */
  findings: readonly Finding[]
}

export interface Line extends Span {
  stretches: Stretch[]
}

const weight = { error: 0, warning: 1, question: 2 }

export function markedLines(
  text: string,
  figures: readonly ReadFigure[],
  findings: readonly Finding[],
): Line[] {
  // A figure is one button: what begins or ends inside it takes it whole.
  const placed = [...figures]
    .sort((a, b) => a.start - b.start)
    .filter((figure, at, all) => at === 0 || figure.start >= all[at - 1]!.end)
  const whole = (at: number, side: 'start' | 'end') =>
    placed.find(({ start, end }) => start < at && at < end)?.[side] ?? at
  const marked = findings.flatMap((finding) =>
    [finding, ...finding.also].map((span) => ({
      finding,
      start: whole(span.start, 'start'),
      end: whole(span.end, 'end'),
    })),
  )
  return [...text.matchAll(/[^\n]+/gu)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .map((line) => {
      const on = <Each extends Span>(all: readonly Each[]) =>
        all.filter(({ start, end }) => start < line.end && end > line.start)
      return { ...line, stretches: stretchesOf(line, on(placed), on(marked)) }
    })
}

function stretchesOf(
  line: Span,
  figures: readonly ReadFigure[],
  marked: readonly (Span & { finding: Finding })[],
): Stretch[] {
  const inside = [...figures, ...marked].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([line.start, ...inside, line.end])]
    .filter((at) => at >= line.start && at <= line.end)
    .sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!
    const over = (span: Span) => span.start <= start && span.end >= end
    const here = new Set(marked.filter(over).map(({ finding }) => finding))
    return {
      start,
      end,
      figure: figures.find(over) ?? null,
      findings: [...here].sort((one, other) => weight[one.severity] - weight[other.severity]),
    }
  })
}
