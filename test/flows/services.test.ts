/**
 * A county's year of services as its offices would hand it over: lists and cases at the counter, legal service, money and
 * goods, numbers of other authorities. Each sheet finds its ledger and its kind of record, and the figures come out.
 */
import { describe, expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { figures, trace } from '#operations/figures.ts'
import { importFile } from '#operations/import/import.ts'
import { verify } from '#operations/verify.ts'
import { noPostgres, street, type TestProduct, testProduct } from '../product.ts'
import { expected, sheets } from './services.fixture.ts'

const csvOf = ({ head, rows }: { head: string; rows: readonly string[] }) =>
  Buffer.from([head, ...rows].join('\n'))

async function filled(): Promise<TestProduct> {
  const product = await testProduct()
  for (const [name, sheet] of Object.entries(sheets)) {
    const answer = await importFile(product, operator, { source: csvOf(sheet), name, unit: street.code })
    expect(
      answer.sheets[0],
      `${name} ${JSON.stringify(answer.sheets[0]?.rejected.slice(0, 3))}`,
    ).toMatchObject({
      ledger: sheet.path,
      added: sheet.rows.length,
      rejected: [],
    })
  }
  return product
}

describe.skipIf(noPostgres())('a year of services', () => {
  test('each sheet finds its ledger and its kind of record, and every figure comes out with its entries', async () => {
    const product = await filled()
    const request = { unit: street.code, year: 2022 }
    const answer = await figures(product, operator, { ...request, indicators: Object.keys(expected) })
    for (const { indicator, value } of answer.figures)
      expect(value, indicator).toBeCloseTo(expected[indicator]!, 6)
    const phones = await trace(product, operator, 'resource.satellite_phones.bought', request)
    expect(phones.entries.reduce((sum, { contributes }) => sum + contributes, 0)).toBe(58)
    const fee = await trace(product, operator, 'parking.smart_fee.change', request)
    expect(fee.entries).toMatchObject([{ contributes: 4.7, base: 10 }])
    expect(await verify(product, operator)).toMatchObject({ ok: true })
  }, 120_000)

  test('a return without a number of the year before is set against the return of that year', async () => {
    const product = await testProduct()
    const head = '指标名称,期间起,本期数,计量单位,核实日期,状态'
    const row = (from: string, value: number, status = '已核实') =>
      `诈骗类110接警数,${from},${value},起,2023-01-04,${status}`
    await importFile(product, operator, {
      source: csvOf({
        head,
        rows: [row('2021-01-01', 40), row('2022-01-01', 30), row('2022-02-01', 99, '退回')],
      }),
      name: '部门数据报送表.csv',
      unit: street.code,
    })
    const request = { unit: street.code, year: 2022 }
    const traced = await trace(product, operator, 'crime.alarms_fraud.change_yoy', request)
    expect(traced.value).toBeCloseTo(-25, 6)
    expect(traced.entries).toMatchObject([
      { contributes: 0, base: 40 },
      { contributes: 30, base: 0 },
    ])
  })
})
