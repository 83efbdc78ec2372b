/**
 * Published reports of other units, their openings or passages, annotated by hand: address, and of each figure its place and value. Their texts are
 * not ours to keep; where they lie in ../shared/reports (each under the hash of its text), they are read and measured.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from '#reading/read.ts'
import { agreement } from './agreement.ts'

/** Start, end and value of each figure. */
type Figure = readonly [start: number, end: number, value: number]

const annotated = readFileSync(new URL('unseen.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): { url: string; text: string; signs: number; figures: readonly Figure[] } => JSON.parse(line))

const textAt = (hash: string) => new URL(`../../../shared/reports/${hash}.txt`, import.meta.url)
const atHand = annotated.filter(({ text }) => existsSync(textAt(text)))

describe('reports of other units', () => {
  test('at least forty are annotated, each figure with its place and value', () => {
    expect(annotated.length).toBeGreaterThanOrEqual(40)
    for (const { figures, signs } of annotated)
      for (const [start, end] of figures) expect(0 <= start && start < end && end <= signs).toBe(true)
  })

  test.skipIf(atHand.length === 0)('figures are found with an F1 of at least 0.95', () => {
    const measured = atHand.map(({ text: hash, figures }) => {
      const text = readFileSync(textAt(hash), 'utf8')
      expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(hash)
      const expected = figures.map(([start, end, value]) => ({ start, end, value }))
      return agreement(expected, readReport(text, catalogue).figures)
    })
    const sum = (of: 'found' | 'missed' | 'extra') =>
      measured.reduce((total, each) => total + each[of].length, 0)
    const f1 = (2 * sum('found')) / (2 * sum('found') + sum('missed') + sum('extra'))
    expect(f1).toBeGreaterThanOrEqual(0.95)
  })
})
