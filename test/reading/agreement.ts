/** How far figures that were read agree with figures that were expected: one for one, by place and value. */
import type { Span } from '#reading/report.ts'

interface Placed extends Span {
  value: number
}

export function agreement<E extends Placed, R extends Placed>(expected: readonly E[], read: readonly R[]) {
  const left = [...read]
  const found: [E, R][] = []
  const missed: E[] = []
  for (const each of expected) {
    const at = left.findIndex(
      (other) =>
        other.start < each.end && each.start < other.end && Math.abs(other.value - each.value) < 1e-6,
    )
    if (at < 0) missed.push(each)
    else found.push([each, left.splice(at, 1)[0]!])
  }
  return { found, missed, extra: left }
}
