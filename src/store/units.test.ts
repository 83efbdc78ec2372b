import { expect, onTestFinished, test, vi } from 'vitest'
import { county, noPostgres, street, testProduct } from '#test/product.ts'
import { insertUnit, unitTree } from './units.ts'

test.skipIf(noPostgres())(
  'the tree is kept while no unit is added, and a unit that another process adds is seen within seconds',
  async () => {
    const { sql } = await testProduct()
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const [tree, same] = await Promise.all([unitTree(sql), unitTree(sql)])
    expect(same).toBe(tree)
    vi.advanceTimersByTime(4000)
    expect(await unitTree(sql)).toBe(tree)
    const above = tree.get(street.code)!
    const village = { ...above, code: '990101001001', kind: 'village' as const, parent: street.code }
    await insertUnit(sql, { ...village, lineage: `${above.lineage}/990101001001` })
    vi.advanceTimersByTime(4000)
    const grown = await unitTree(sql)
    expect(grown.under(grown.get(street.code)!).map((unit) => unit.code)).toEqual([street.code, village.code])
    expect(grown.under(grown.get(county.code)!).map((unit) => unit.code)).toContain(village.code)
  },
)
