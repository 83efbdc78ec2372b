/** Faults planted in true texts are caught where they stand; the texts without them stay clean. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding } from '#checks/rule.ts'
import { check } from '#checks/run.ts'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from '#reading/read.ts'
import { madeUp, randomOf } from './made-up.ts'
import { type Planted, plants } from './planted.ts'

const findings = (text: string) =>
  check(readReport(text, catalogue), { history: [], peers: [], ledgers: null, today: '2026-01-15' })
const keyOf = ({ rule, quote, found }: Finding) => `${rule} ${quote} ${found}`

/** A finding that was not there before, at the fault or pointing to it. */
function isCaught({ text, start, end }: Planted, before: ReadonlySet<string>): boolean {
  return findings(text)
    .filter((finding) => !before.has(keyOf(finding)))
    .some((finding) =>
      [finding, ...finding.also].some((place) => place.start <= end + 12 && start - 12 <= place.end),
    )
}

function missedIn(texts: readonly string[], seed: number) {
  const missed: string[] = []
  let planted = 0
  for (const [at, text] of texts.entries()) {
    const before = new Set(findings(text).map(keyOf))
    for (const plant of Object.values(plants)) {
      const fault = plant(text, randomOf(seed + at))
      if (!fault || fault.text === text) continue
      planted += 1
      if (!isCaught(fault, before))
        missed.push(
          `${fault.kind}: ${fault.text.slice(Math.max(0, fault.start - 12), fault.kind === 'a dropped part' ? 20 : fault.end + 6)}`,
        )
    }
  }
  return { planted, missed }
}

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
