/** Whether the checks find what was planted: a finding that was not there before, at the fault or pointing to it. */
import type { Finding } from '#checks/rule.ts'
import { check } from '#checks/run.ts'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from '#reading/read.ts'
import { randomOf } from './made-up.ts'
import { type Planted, plants } from './planted.ts'

export const findings = (text: string) =>
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

/** How many faults were planted in the texts, and which of them nobody found. */
export function missedIn(texts: readonly string[], seed: number) {
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
