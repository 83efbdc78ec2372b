/** Signed reports as texts that others are set beside: those of a person's own units, and what the county's units have published. */
import { figureScope, type Person, publicScope, reachableUnit } from '#operations/access.ts'
import { addressOf } from '#operations/address.ts'
import type { Product } from '#operations/product.ts'
import { type Address, reportsIn } from '#store/reports.ts'
import { keptFile, publishedIn } from '#store/signing.ts'
import { unitTree } from '#store/units.ts'
import { plainText } from '../document/text.ts'
import type { OfficialDocument } from '../document/tree.ts'
import type { Edition } from './editions.ts'

export interface SignedReport {
  id: string
  unit: string
  unit_name: string
  year: number
  signedAt: string
  by: string
  /** The text that the person may read of it, as it was signed. */
  text(): Promise<string>
}

/** One for each unit and year: the version that was signed last. */
export async function signedReports(product: Product, person: Person, code: string): Promise<SignedReport[]> {
  const unit = await reachableUnit(product.sql, person, code)
  const tree = await unitTree(product.sql)
  const own = (await reportsIn(product.sql, await figureScope(product.sql, person, unit))).flatMap((head) =>
    head.signed_at === null
      ? []
      : [{ ...head, at: head.signed_at, by: head.actor_name, edition: 'upward' as const }],
  )
  const published = (await publishedIn(product.sql, await publicScope(product.sql))).flatMap((head) =>
    head.county === unit.county
      ? [{ ...head, at: head.published_at!, by: '', edition: 'public' as const }]
      : [],
  )
  const last = new Map<string, SignedReport>()
  for (const head of [...own, ...published]) {
    const key = `${head.office} ${head.year}`
    if (last.has(key)) continue
    last.set(key, {
      id: addressOf(head),
      unit: head.office,
      unit_name: tree.get(head.office)?.name ?? head.office,
      year: head.year,
      signedAt: head.at,
      by: head.by,
      text: () => textOf(product, head, head.edition),
    })
  }
  return [...last.values()]
}

async function textOf(product: Product, report: Address, edition: Edition): Promise<string> {
  const file = await keptFile(product.sql, report, { edition, ending: 'json' })
  return file ? plainText(JSON.parse(Buffer.from(file.bytes).toString()) as OfficialDocument) : ''
}
