/** Faults planted in true texts are caught where they stand; the texts without them stay clean. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findings, missedIn } from './caught.ts'
import { madeUp } from './made-up.ts'

describe('planted faults', () => {
  const texts = Array.from({ length: 40 }, (_, at) => madeUp(at + 1))

  test('a report without a fault has no finding', () => {
    expect(
      texts.flatMap((text) =>
        findings(text).map(({ rule, quote, message }) => `${rule} ${quote} ${message.zh}`),
      ),
    ).toEqual([])
  })

  test('at least nineteen of twenty faults are caught at their place', () => {
    const { planted, missed } = missedIn(texts, 100)
    expect(planted).toBeGreaterThan(200)
    expect(missed.length / planted, missed.join('\n')).toBeLessThanOrEqual(0.05)
  }, 240_000)

  const seeds = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds')
  test.skipIf(!existsSync(seeds))(
    'so are those planted in published reports',
    () => {
      const published = readdirSync(seeds).map((file) => readFileSync(join(seeds, file), 'utf8'))
      const runs = Array.from({ length: 5 }, (_, at) => missedIn(published, at * 7 + 1))
      const planted = runs.reduce((sum, run) => sum + run.planted, 0)
      const missed = runs.flatMap((run) => run.missed)
      expect(missed.length / planted, missed.join('\n')).toBeLessThanOrEqual(0.05)
    },
    240_000,
  )
})
