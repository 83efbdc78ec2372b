/**
 * Workbooks as clerks hand them over: every row lands, is skipped or is rejected as expected, every figure comes out, and
 * its entries make it. Runs where the records stand beside the repository.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { figures, trace } from '#operations/figures.ts'
import { importFile } from '#operations/import/import.ts'
import { undoImport } from '#operations/import/undo.ts'
import { addUnit } from '#operations/units.ts'
import { verify } from '#operations/verify.ts'
import { noPostgres, type TestProduct, testProduct } from '../product.ts'

interface Expected {
  unit: string
  unit_code: string
  unit_kind: string
  year: number
  files: {
    file: string
    ledger: string
    rows_good: number
    rows_other_year: number
    bad: { sheet: string; row: number; kind: string; column: string | null }[]
  }[]
  figures: {
    indicator: string
    value: number
    numerator?: number
    denominator?: number
    achieved?: number
    kind: string
    filter?: Record<string, string>
  }[]
}

const records = join(import.meta.dirname, '..', '..', '..', 'shared', 'mission', 'records')

/** Unit 000 takes one rate over online petitions alone; the value agrees all the same. */
const otherBase = new Set(['000 petition.acceptance_timely_rate'])

async function loaded(product: TestProduct, folder: string) {
  const expected = JSON.parse(readFileSync(join(records, folder, 'expected.json'), 'utf8')) as Expected
  const kept = new Set(product.catalogue.ledgers.map((ledger) => ledger.id))
  await addUnit(product, operator, {
    code: expected.unit_code,
    name: expected.unit,
    kind: expected.unit_kind,
  })
  const files = expected.files.filter((file) => kept.has(file.ledger))
  const bring = (name: string) =>
    importFile(product, operator, { source: join(records, folder, name), name, unit: expected.unit_code })
  return { expected, files, bring }
}

describe.skipIf(noPostgres() ?? !existsSync(records)).each(['000', '004'])(
  'the workbooks of unit %s',
  (folder) => {
    test('land row by row, give every figure, are traced to their entries, and add nothing the second time', async () => {
      const product = await testProduct()
      const { expected, files, bring } = await loaded(product, folder)
      for (const { file, rows_good, rows_other_year, bad } of files) {
        const { sheets } = await bring(file)
        expect(
          sheets.reduce((sum, sheet) => sum + sheet.added, 0),
          file,
        ).toBe(rows_good + rows_other_year)
        const rejected = sheets.flatMap(({ sheet, rejected: rows }) =>
          rows.map(({ row, kind, column }) => ({ sheet, row, kind, column })),
        )
        expect(rejected, file).toEqual(
          bad.map(({ sheet, row, kind, column }) => ({ sheet, row, kind, column })),
        )
      }
      for (const { file } of files) {
        const { sheets } = await bring(file)
        expect(
          sheets.reduce((sum, sheet) => sum + sheet.added + sheet.changed, 0),
          `${file} again`,
        ).toBe(0)
      }
      for (const gold of expected.figures.filter((each) =>
        product.catalogue.indicators.has(each.indicator),
      )) {
        const request = {
          unit: expected.unit_code,
          year: expected.year,
          ...(gold.filter && { where: gold.filter }),
        }
        const [figure] = (await figures(product, operator, { ...request, indicators: [gold.indicator] }))
          .figures
        expect(figure!.value, gold.indicator).toBeCloseTo(gold.value, 6)
        if (gold.numerator !== undefined && !otherBase.has(`${folder} ${gold.indicator}`))
          expect([figure!.numerator, figure!.denominator], gold.indicator).toEqual([
            gold.numerator,
            gold.denominator,
          ])
        if (gold.kind === 'target' && figure!.kind === 'target')
          expect(figure!.achieved, gold.indicator).toBe(gold.achieved)
        expect(await tracedValue(product, gold.indicator, request), gold.indicator).toBeCloseTo(
          figure!.kind === 'target' ? figure!.achieved! : gold.value,
          6,
        )
      }
      const [counsel, cases] = (
        await figures(product, operator, {
          unit: expected.unit_code,
          year: expected.year,
          indicators: ['counsel.enforcement.major_reviewed', 'enforcement.legal_review.major'],
        })
      ).figures
      expect(counsel!.value, 'major reviews from the side of counsel and of the cases').toBe(cases!.value)
      expect(await verify(product, operator)).toMatchObject({ ok: true })
    }, 240_000)

    test('are taken back whole', async () => {
      const product = await testProduct()
      const { files, bring, expected } = await loaded(product, folder)
      const small = files.filter(({ rows_good }) => rows_good < 500)
      const batches = []
      for (const { file } of small) batches.push((await bring(file)).batch!)
      for (const batch of batches.toReversed())
        expect(await undoImport(product, operator, batch)).toMatchObject({ kept: 0 })
      const left = (await figures(product, operator, { unit: expected.unit_code, year: expected.year }))
        .figures
      expect(left.filter((figure) => figure.entries > 0)).toEqual([])
      expect(await verify(product, operator)).toMatchObject({ ok: true, entries: 0 })
    }, 120_000)
  },
)

/** The value that the contributions of all pages give. */
async function tracedValue(
  product: TestProduct,
  indicator: string,
  request: { unit: string; year: number; where?: Record<string, string> },
): Promise<number> {
  let part = 0
  let base = 0
  const seen = new Set<string>()
  for (let after: string | null = null; ; ) {
    const page = await trace(product, operator, indicator, {
      ...request,
      limit: 5000,
      ...(after && { after }),
    })
    for (const entry of page.entries) {
      expect(seen.has(entry.id), `${entry.id} twice`).toBe(false)
      seen.add(entry.id)
      part += entry.contributes
      base += entry.base ?? 0
    }
    after = page.next
    if (after !== null) continue
    expect(seen.size).toBe(page.total)
    const { form } = product.catalogue.indicators.get(indicator)!.formula
    return form === 'share' ? (part / base) * 100 : form === 'change' ? (part / base - 1) * 100 : part
  }
}
