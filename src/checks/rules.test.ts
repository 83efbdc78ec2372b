/** One contract for every rule: its own examples, on the reader that reports are read with. */
import { describe, expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from '#reading/read.ts'
import type { CheckContext, Example } from './rule.ts'
import { rules } from './rules/index.ts'
import { check, findingsOf } from './run.ts'

const read = (text: string) => readReport(text, catalogue)

function contextOf(example: Example): CheckContext {
  const { lastYear, neighbour, ledgers } = typeof example === 'string' ? {} : example
  return {
    history: lastYear === undefined ? [] : [read(lastYear)],
    peers: neighbour === undefined ? [] : [read(neighbour)],
    ledgers: ledgers ? new Map(Object.entries(ledgers)) : null,
    today: '2026-01-15',
  }
}

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.fires.map((example) => [textOf(example), example] as const))(
    'fires on: %s',
    (text, example) => {
      const found = findingsOf(rule, read(text), contextOf(example))
      expect(found.length).toBeGreaterThan(0)
      for (const finding of found) {
        expect(finding.quote).toBe(text.slice(finding.start, finding.end))
        expect(finding.end).toBeGreaterThan(finding.start)
        expect(finding.message.zh && finding.message.en && finding.basis).toBeTruthy()
        for (const other of finding.also) expect(other.end).toBeGreaterThan(other.start)
      }
    },
  )

  test.each(rule.examples.silent.map((example) => [textOf(example), example] as const))(
    'is silent on: %s',
    (text, example) => {
      expect(findingsOf(rule, read(text), contextOf(example))).toEqual([])
    },
  )
})

test('findings come in the order of the text, each once', () => {
  const text = '2022年，我镇推进法制政府建设，办理人民调解案件42余件，学习《物业法》。'
  const found = check(read(text), contextOf(text))
  expect(found.map(({ start }) => start)).toEqual(
    found.map(({ start }) => start).toSorted((one, other) => one - other),
  )
  expect(new Set(found.map(({ start, end, expected }) => `${start} ${end} ${expected}`)).size).toBe(
    found.length,
  )
})

test('every rule has an id, words in two languages and a basis of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { zh, en, basis } of rules) expect(zh && en && basis).toBeTruthy()
})
