/**
 * Five units of the demonstration against the figures that such offices report: every one comes out of the entries, can be
 * traced to them, and stands in the composed report.
 */
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { printValue } from '#kernel/tally.ts'
import { operator } from '#operations/access.ts'
import { type FigureRequest, figures, trace } from '#operations/figures.ts'
import { verify } from '#operations/verify.ts'
import { composeReport } from '#reports/annual/report.ts'
import { type FigureRef, figuresOf } from '#reports/document/tree.ts'
import { readUnitTree } from '#store/units.ts'
import { noPostgres, type TestProduct, testProduct } from '#test/product.ts'
import { clearDemonstration, loadFive } from '../../samples/demonstration.ts'
import type { Stated } from '../../samples/figures/goals.ts'
import { five } from '../../samples/figures/index.ts'

const published = new URL('../../../shared/mission/figures.jsonl', import.meta.url)

interface Published {
  seed: string
  year: number
  indicator: string
  value: number
  approx: 'exact' | 'at_least'
}

const publishedFigures = (): Published[] =>
  readFileSync(published, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** A number that is printed with 余 is that number rounded down, to its last digit that is not 0. */
const roundedDown = (value: number, like: number): number => {
  let step = 1
  while (like % (step * 10) === 0) step *= 10
  return Math.floor(value / step) * step
}

/** As the report prints it: to as many decimals as the stated number has. */
const rounded = (value: number, { value: stated, made = stated }: Stated): number =>
  Number(printValue({ decimals: String(made).split('.')[1]?.length ?? 0 }, value, 'zh'))

/** A token opens the entries of this unit; only a 0 has none. */
const leadsBack = ({ href, entries, value }: FigureRef, unit: string): boolean =>
  (href ?? '').includes(`unit=${unit}`) && (entries > 0 || value === 0)

const askedOf = ({ where }: Stated) => (where ? { where } : {})

describe('the figures that reports state', () => {
  test('are 223, of five units', () => {
    expect(five.map(({ stated }) => stated.length)).toEqual([38, 14, 114, 10, 47])
  })

  test.skipIf(!existsSync(published))('are those of the published reports', () => {
    const ours = five.flatMap(({ year, stated }) =>
      stated.map(({ indicator, value }) => ({ year, indicator, value })),
    )
    const theirs = publishedFigures().map(({ year, indicator, value }) => ({ year, indicator, value }))
    expect(ours).toEqual(theirs)
  })
})

describe.skipIf(noPostgres())('the five units of the demonstration', () => {
  let product: TestProduct
  let close: () => Promise<void>

  beforeAll(async () => {
    product = await testProduct((closing) => void (close = closing))
    await loadFive(product)
    return () => close()
  }, 240_000)

  test('are loaded once, and journal and entries agree', async () => {
    expect(await loadFive(product)).toBeNull()
    expect(await verify(product, operator)).toMatchObject({ ok: true, broken: [] })
  }, 120_000)

  describe.each(five)('$unit.name', ({ unit, year, stated }) => {
    const request = (each: Stated): FigureRequest => ({ unit: unit.code, year, ...askedOf(each) })

    test('gives every figure, and the entries behind it add up to it', async () => {
      for (const each of stated) {
        const label = `${each.indicator} ${JSON.stringify(each.where ?? {})}`
        const indicator = product.catalogue.indicators.get(each.indicator)!
        const asked = { ...request(each), indicators: [each.indicator] }
        const [figure] = (await figures(product, operator, asked)).figures
        if (each.made === undefined) expect(rounded(figure!.value!, each), label).toBe(each.value)
        else
          expect([figure!.value, roundedDown(figure!.value!, each.value)], label).toEqual([
            each.made,
            each.value,
          ])
        if (each.of) expect([figure!.numerator, figure!.denominator], label).toEqual(each.of)
        if (indicator.formula.form === 'target')
          expect(figure!.achieved, label).toBeGreaterThanOrEqual(each.value)
        await expectTraced(each, figure!.kind === 'target' ? figure!.achieved! : figure!.value!, label)
      }
    }, 240_000)

    test('has a report in which every figure stands with its entries', async () => {
      const { document } = await composeReport(product, operator, { unit: unit.code, year })
      const tokens = new Map(figuresOf(document).map((token) => [token.anchor, token]))
      const missing = stated.filter((each) => {
        const narrowed = Object.entries(each.where ?? {}).flat()
        const token = tokens.get(['figure', each.indicator, ...narrowed].join('-'))
        return (
          !token || rounded(token.value!, each) !== (each.made ?? each.value) || !leadsBack(token, unit.code)
        )
      })
      expect(missing.map(({ indicator, where }) => [indicator, where])).toEqual([])
    }, 120_000)

    test('keeps with each figure the entries that its trace lists', async () => {
      const { id } = await composeReport(product, operator, { unit: unit.code, year })
      const frozen = await product.sql<
        { anchor: string; indicator: string; narrowed: string; entries: string[] }[]
      >`
        select anchor, indicator, narrowed, entries from figure where report = ${id.slice(-36)}`
      expect(frozen.length).toBeGreaterThan(10)
      for (const { anchor, indicator, narrowed, entries } of frozen) {
        const where = JSON.parse(narrowed) as Record<string, string>
        const traced = await trace(product, operator, indicator, {
          unit: unit.code,
          year,
          where,
          limit: 5000,
        })
        expect([anchor, new Set(entries).size, entries.length]).toEqual([anchor, traced.total, traced.total])
        const kept = new Set(entries)
        const stray = traced.entries.filter((entry) => !kept.has(entry.id.slice(-36)))
        expect([anchor, stray]).toEqual([anchor, []])
      }
    }, 120_000)

    async function expectTraced(each: Stated, value: number, label: string): Promise<void> {
      const { formula, scale } = product.catalogue.indicators.get(each.indicator)!
      let [part, base, seen] = [0, 0, 0]
      for (let after: string | null = null; ; ) {
        const page = await trace(product, operator, each.indicator, {
          ...request(each),
          limit: 5000,
          ...(after && { after }),
        })
        seen += page.entries.length
        for (const entry of page.entries) {
          part += entry.contributes
          base += entry.base ?? 0
        }
        after = page.next
        if (after === null) {
          expect(seen, label).toBe(page.total)
          break
        }
      }
      const total =
        formula.form === 'share'
          ? (part / base) * 100
          : formula.form === 'change'
            ? (part / base - 1) * 100
            : part
      expect(total, `${label}, traced; scale ${scale}`).toBeCloseTo(value, 4)
    }
  })

  test('go without a trace', async () => {
    expect((await clearDemonstration(product)).removed).toBeGreaterThan(50_000)
    expect(
      [...(await readUnitTree(product.sql)).byCode.keys()].filter((code) => code.startsWith('9902010')),
    ).toEqual([])
  }, 120_000)
})
