/**
 * Five published reports with their inconsistencies, where they stand beside the repository: what is certain is found, and nearly all that is
 * likely, each at its place; and nothing is called an error that is none.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '#checks/run.ts'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from '#reading/read.ts'

const shared = join(import.meta.dirname, '..', '..', '..', 'shared')
const list = join(shared, 'mission', 'inconsistencies.md')

interface Known {
  id: string
  seed: string
  quotes: string[]
  kind: string
  sure: string
}

function known(): Known[] {
  let seed = ''
  return readFileSync(list, 'utf8')
    .split('\n')
    .flatMap((line) => {
      seed = /^## (\d{3}) /.exec(line)?.[1] ?? seed
      const [, id, quote, , kind, sure] = line.split('|').map((cell) => cell.trim())
      return id && /^I-\d+$/.test(id)
        ? [{ id, seed, quotes: quote!.split(' / '), kind: kind!, sure: sure! }]
        : []
    })
}

/** The rules that may answer for a kind of inconsistency. */
const answers: readonly (readonly [kind: RegExp, rules: readonly string[]])[] = [
  [
    /duplicate figure|claim conflict|plausibility/,
    ['same-measure', 'part-above-whole', 'contradictions', 'two-officers', 'typing'],
  ],
  [/denominator/, ['without-base']],
  [/time window/, ['time-window']],
  [/arithmetic/, ['sums', 'change-on-rate']],
  [/unit missing/, ['figure-without-unit']],
  [/unit inconsistent/, ['measure-words']],
  [/unit name/, ['unit-name']],
  [/ambiguous/, ['goods-under-one-number', 'typing']],
  [/target/, ['target-without-result']],
  [/approximation/, ['approximation']],
  [/required section/, ['required-parts']],
  [/formal elements/, ['formal-elements']],
  [/title typo/, ['law-titles', 'not-a-title', 'set-terms', 'years']],
  [/fixed phrase/, ['fixed-phrases']],
  [/punctuation|layout/, ['missing-marks', 'mark-width', 'paragraph-end', 'typing']],
  [/typo|misplaced/, ['typing', 'set-terms', 'empty-sentences', 'missing-marks']],
  [/deadline/, ['deadlines']],
]

describe.skipIf(!existsSync(list))('the five reports', () => {
  const seeds = existsSync(shared) ? readdirSync(join(shared, 'seeds')) : []
  const reports = new Map(
    seeds.map((file) => [
      file.slice(0, 3),
      readReport(readFileSync(join(shared, 'seeds', file), 'utf8'), catalogue, file),
    ]),
  )
  const found = new Map(
    [...reports].map(([seed, report]) => [
      seed,
      check(report, { history: [], peers: [], ledgers: null, today: '2026-01-15' }),
    ]),
  )

  /** A finding of the right kind lies on the quote or beside it, or on the other of two quotes. */
  function isFound({ seed, quotes, kind }: Known): boolean {
    const { text } = reports.get(seed)!
    const rules = answers.filter(([pattern]) => pattern.test(kind)).flatMap(([, ids]) => ids)
    return quotes.some((quote) => {
      const start = text.indexOf(quote)
      const end = start + quote.length
      return found
        .get(seed)!
        .filter(({ rule }) => rules.includes(rule))
        .some((finding) =>
          [finding, ...finding.also].some((place) => place.start < end + 4 && start - 4 < place.end),
        )
    })
  }

  const missed = (sure: string) =>
    known()
      .filter((each) => each.sure === sure && !isFound(each))
      .map(({ id }) => id)

  test('every inconsistency that is certain is found at its place and by a rule of its kind', () => {
    expect(missed('certain')).toEqual([])
  })

  test('at least four of five that are likely are found', () => {
    const likely = known().filter(({ sure }) => sure === 'likely').length
    expect(missed('likely').length, missed('likely').join(' ')).toBeLessThanOrEqual(likely * 0.2)
  })

  test('what is called an error is one of those that the list calls certain or likely', () => {
    const listed = known().filter(({ sure }) => sure !== 'possible')
    const wrong = [...found].flatMap(([seed, findings]) => {
      const { text } = reports.get(seed)!
      const spans = listed
        .filter((each) => each.seed === seed)
        .flatMap(({ quotes }) =>
          quotes.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })),
        )
      return findings
        .filter(({ severity }) => severity === 'error')
        .filter(
          (finding) => !spans.some((span) => span.start < finding.end + 4 && finding.start - 4 < span.end),
        )
        .map(({ rule, quote }) => `${seed} ${rule} ${quote}`)
    })
    expect(wrong).toEqual([])
  })

  test('arithmetic that holds is left alone', () => {
    const sums = [...found.values()].flat().filter(({ rule }) => ['sums', 'rates'].includes(rule))
    expect(sums).toEqual([])
  })
})
