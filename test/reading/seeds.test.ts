/** The five reports at hand, every figure of which is listed: how many are found, and with the right indicator. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from '#reading/read.ts'
import { agreement } from './agreement.ts'

const shared = new URL('../../../shared/', import.meta.url)
const gold = new URL('mission/figures.jsonl', shared)
const atHand = existsSync(gold)

interface Listed {
  seed: string
  quote: string
  value: number
  indicator: string
}

describe.skipIf(!atHand)('the five reports', () => {
  const listed = atHand
    ? readFileSync(gold, 'utf8')
        .trim()
        .split('\n')
        .map((line): Listed => JSON.parse(line))
    : []
  const files = atHand ? readdirSync(new URL('seeds/', shared)).filter((name) => /^\d{3}_/.test(name)) : []
  const measured = files.map((name) => {
    const text = readFileSync(new URL(`seeds/${name}`, shared), 'utf8')
    const expected = listed
      .filter(({ seed }) => seed === name.slice(0, 3))
      .map((each) => {
        const start = text.indexOf(each.quote)
        return { ...each, start, end: start + each.quote.length }
      })
    return agreement(expected, readReport(text, catalogue).figures)
  })

  test('figures are found with an F1 of at least 0.98', () => {
    const found = measured.reduce((sum, each) => sum + each.found.length, 0)
    const wrong = measured.reduce((sum, each) => sum + each.missed.length + each.extra.length, 0)
    expect((2 * found) / (2 * found + wrong)).toBeGreaterThanOrEqual(0.98)
  })

  test('at least 95 % of them get their indicator, as far as the catalogue has it', () => {
    const known = measured
      .flatMap((each) => each.found)
      .filter(([{ indicator }]) => catalogue.indicators.has(indicator))
    const right = known.filter(([expected, read]) => expected.indicator === read.indicator)
    expect(right.length / known.length).toBeGreaterThanOrEqual(0.95)
  })
})
