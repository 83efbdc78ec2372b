/** Words that stand wrong, with what should stand there: the tables of the rules on terms, typing and the like are read here. */
import type { Label } from '#kernel/label.ts'
import { places } from './passages.ts'
import type { Claim, Severity } from './rule.ts'

export interface Wording {
  /** With the flags `dg`. */
  wrong: RegExp
  /** What should stand there; `$1` is the first group of the pattern. */
  right: string
  severity: Severity
  why?: Label
}

export function* misworded(text: string, wordings: readonly Wording[]): Generator<Claim> {
  for (const { wrong, right, severity, why } of wordings) {
    for (const place of places(text, wrong)) {
      const { start, end, text: found } = place
      const expected = right.replace(/\$(\d)/g, (_, group) => place.word(Number(group)))
      yield {
        start,
        end,
        severity,
        found,
        expected,
        message: {
          zh: `“${found}”应为“${expected}”${why ? `：${why.zh}` : ''}。`,
          en: `“${found}” should read “${expected}”${why ? `: ${why.en}` : ''}.`,
        },
      }
    }
  }
}
