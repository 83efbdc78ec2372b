// A report held against the ledgers of its unit, on a real database.
import { expect, test } from 'vitest'
import { check } from '#checks/run.ts'
import { operator } from '#operations/access.ts'
import { open } from '#operations/open.ts'
import { readReport } from '#reading/read.ts'
import { noPostgres, testProduct, town } from '#test/product.ts'
import { ledgerFigures } from './ledger-figures.ts'

test.skipIf(noPostgres())(
  'a figure that the ledgers give otherwise is told with its entries, a true one is not',
  async () => {
    const product = await testProduct()
    product.setNow('2026-02-10T02:00:00Z')
    const entries = []
    for (const received_on of ['2025-01-15', '2025-06-20', '2025-12-31']) {
      entries.push(
        await open(product, operator, product.catalogue.kindAt('petition')!, {
          office: town.code,
          values: {
            channel: 'visit',
            received_on,
            persons: 2,
            matter: '反映噪声扰民',
            name: '张某某',
            phone: '13800000001',
          },
        }),
      )
    }
    const found = async (said: string) => {
      const report = readReport(
        `某某镇2025年度法治政府建设情况报告\n一、主要举措和成效\n2025年，${said}。`,
        product.catalogue,
      )
      const named = new Set(report.figures.flatMap(({ indicator }) => indicator ?? []))
      const ledgers = await ledgerFigures(product, operator, { unit: town.code, year: 2025, named })
      const context = { history: [], peers: [], ledgers, today: '2026-02-10' }
      return check(report, context).filter(({ rule }) => rule === 'ledgers')
    }
    expect(await found('接待群众来访3件')).toEqual([])
    const [finding] = await found('接待群众来访5件')
    expect(finding).toMatchObject({ severity: 'error', quote: '5件', expected: '3件' })
    for (const { number } of entries) expect(finding!.message.zh).toContain(number)
  },
)
