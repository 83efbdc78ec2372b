/** What holds for all ledgers at once: headings mean one field, and the indicators that reports need are there. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Fields } from '#kernel/fields/index.ts'
import { bare } from '#kernel/raw.ts'
import { catalogue } from './index.ts'

const gold = new URL('../../../shared/mission/figures.jsonl', import.meta.url)

function headingsOfTwoFields(fields: Fields): string[] {
  const owners = new Map<string, string>()
  return Object.entries(fields).flatMap(([name, field]) =>
    [...new Set([field.zh, ...field.known].map(bare))].filter((heading) => {
      const taken = owners.has(heading)
      owners.set(heading, name)
      return taken
    }),
  )
}

describe('all ledgers', () => {
  it.each(catalogue.kinds)('a heading of $path means one field', (kind) => {
    expect(headingsOfTwoFields({ ...kind.fields, status: kind.procedure.status })).toEqual([])
    for (const part of Object.values(kind.parts)) expect(headingsOfTwoFields(part.fields)).toEqual([])
  })

  it('a clock stops by its own days, and its due day is filled by nothing else', () => {
    for (const { procedure } of catalogue.kinds)
      for (const { from, until, due } of Object.values(procedure.clocks))
        expect([from, ...until]).not.toContain(due)
  })

  it('a name that reports print is the name of one indicator', () => {
    const owners = new Map<string, string>()
    const shared = [...catalogue.indicators.values()].flatMap(({ id, zh, aliases }) =>
      [...new Set([zh, ...aliases].map(bare))].flatMap((name) => {
        const owner = owners.get(name)
        owners.set(name, id)
        return owner === undefined ? [] : [`${name}: ${owner}, ${id}`]
      }),
    )
    expect(shared).toEqual([])
  })

  it.skipIf(!existsSync(gold))('every figure of the reports has its indicator, with its label', () => {
    const own = new Set(catalogue.ledgers.map(({ id }) => id))
    const figures = readFileSync(gold, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    for (const { ledger, indicator, indicator_zh: label } of figures)
      if (own.has(ledger))
        expect([indicator, catalogue.indicators.get(indicator)?.zh]).toEqual([indicator, label])
  })
})
