/** A trace gives the value it explains, also where a distinct count meets entries that name nothing. */
import { expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { figures, trace } from '#operations/figures.ts'
import { importFile } from '#operations/import/import.ts'
import { noPostgres, street, testProduct } from '../product.ts'

test.skipIf(noPostgres())(
  'a thing that is named twice counts once, and what names none counts nothing',
  async () => {
    const product = await testProduct()
    const rows = ['Z-001,在用', 'Z-001,在用', ',在用', 'Z-002,在用'].map(
      (row, index) => `${index + 1},装备,执法记录仪,1,2025-03-0${index + 1},${row}`,
    )
    const source = Buffer.from(`序号,类别,物品名称,数量,购置日期,使用人执法证号,状态\n${rows.join('\n')}\n`)
    const asked = { unit: street.code, year: 2025 }
    const imported = await importFile(product, operator, {
      ...asked,
      source,
      name: '执法记录仪配置台账.csv',
      ledger: 'resource',
    })
    expect(imported.sheets, JSON.stringify(imported)).toMatchObject([{ added: 4 }])
    const id = 'resource.body_cameras.coverage_rate'
    const { figures: answer } = await figures(product, operator, { ...asked, indicators: [id] })
    expect(answer[0]).toMatchObject({ numerator: 2 })
    const traced = await trace(product, operator, id, asked)
    expect(traced.entries.reduce((sum, { contributes }) => sum + contributes, 0)).toBe(2)
  },
)
