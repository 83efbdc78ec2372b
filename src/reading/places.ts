/** Spans in order, asked by place without walking through all of them: a text may hold a hundred thousand. */
import type { Span } from './report.ts'

export interface Places {
  /** Whether any of them shares a sign with the span. */
  touch(span: Span): boolean
}

export function placesOf(spans: readonly Span[]): Places {
  const merged: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return {
    touch({ start, end }) {
      const at = firstFrom(merged, start)
      return (merged[at - 1]?.end ?? -1) > start || (merged[at]?.start ?? Number.POSITIVE_INFINITY) < end
    },
  }
}

/** The index of the first item that starts at or after a place. */
export function firstFrom(items: readonly Span[], start: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The items that lie in a span. */
export function inside<T extends Span>(items: readonly T[], { start, end }: Span): readonly T[] {
  const first = firstFrom(items, start)
  let last = first
  while (last < items.length && items[last]!.end <= end) last++
  return items.slice(first, last)
}
