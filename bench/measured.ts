/** What a run comes to: how many a second, and how long the middle and the slowest hundredth took. */
export interface Measured {
  perSecond: number
  p50: number
  p99: number
  /** Answers that were refusals or errors. */
  failed: number
}

export function measured(latencies: Float64Array, seconds: number, failed: number): Measured {
  const sorted = latencies.toSorted()
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { perSecond: sorted.length / seconds, p50: at(0.5), p99: at(0.99), failed }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}

export const medianOf = (runs: readonly Measured[]): Measured => ({
  perSecond: median(runs.map((run) => run.perSecond)),
  p50: median(runs.map((run) => run.p50)),
  p99: median(runs.map((run) => run.p99)),
  failed: runs.reduce((sum, run) => sum + run.failed, 0),
})
