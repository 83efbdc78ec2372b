/** Finds a kept report for a person, with the scope over which its figures are taken again. */
import { demand, figureScope, ownScope, type Person, reachableUnit } from '#operations/access.ts'
import { parseAddress } from '#operations/address.ts'
import type { Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { type KeptReport, readKeptReport } from '#store/reports.ts'
import type { Measuring } from './measure.ts'

export async function foundReport(
  product: Product,
  person: Person,
  address: string,
): Promise<{ report: KeptReport; measuring: Measuring }> {
  demand(person, ['clerk', 'head', 'leader', 'supervisor'])
  const report = await readKeptReport(product.sql, await ownScope(product.sql, person), parseAddress(address))
  if (!report) throw new Refused('not_found')
  const unit = await reachableUnit(product.sql, person, report.office)
  return { report, measuring: { scope: await figureScope(product.sql, person, unit), year: report.year } }
}
