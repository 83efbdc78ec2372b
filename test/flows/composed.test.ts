/** Reports composed from the demonstration, as the checks over drafts see them: what we write ourselves must hold. */
import { expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { composeReport } from '#reports/annual/report.ts'
import { checkDraft } from '#reports/draft/checks/index.ts'
import { forgetUnits } from '#store/units.ts'
import { noPostgres, testProduct } from '#test/product.ts'
import { everyOffice } from '../../samples/county/index.ts'
import { loadDemonstration } from '../../samples/demonstration.ts'

test.skipIf(noPostgres())(
  'a report as composed lacks its document number and has no other error',
  async () => {
    const product = await testProduct()
    await product.sql`truncate unit, journal, chain cascade`
    forgetUnits(product.sql)
    await loadDemonstration(product)
    for (const { code } of everyOffice.slice(0, 4)) {
      const { id } = await composeReport(product, operator, { unit: code, year: 2025 })
      const findings = await checkDraft(product, operator, id)
      const errors = findings.filter(({ severity }) => severity === 'error')
      expect(errors.map(({ rule, quote }) => [rule, quote])).toEqual([
        ['form.number', expect.stringContaining('关于2025年法治政府建设情况')],
      ])
      expect(findings.filter(({ rule }) => rule === 'figure.unsupported')).toEqual([])
    }
  },
)
