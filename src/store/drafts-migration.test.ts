// Reports composed before they could be edited: the migration cuts their text into blocks, and nothing of it is lost.
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { open } from '#operations/open.ts'
import { composeReport, readReport } from '#reports/annual/report.ts'
import { noPostgres, testProduct, town } from '#test/product.ts'

test.skipIf(noPostgres())('a report of before is the same document in blocks', async () => {
  const product = await testProduct()
  await open(product, operator, product.catalogue.kindAt('petition')!, {
    office: town.code,
    values: { channel: 'visit', received_on: '2025-03-02', persons: 3, matter: '反映噪声扰民' },
  })
  const { id, document } = await composeReport(product, operator, { unit: town.code, year: 2025 })
  await product.sql`delete from block where county = '990101'`
  await product.sql`update figure set ref = null, positions = null where county = '990101'`
  const migration = await readFile(new URL('../../migrations/0008-drafts.sql', import.meta.url), 'utf8')
  await product.sql.unsafe(migration.slice(migration.indexOf('-- Reports composed before this')))
  expect((await readReport(product, operator, id)).document).toEqual(document)
})
