/** The journal as an auditor reads it: who did what to which entry, newest first, without what was written. */
import { Parameters } from '#store/database.ts'
import { journalLines } from '#store/journal.ts'
import { journalScope, type Person } from './access.ts'
import { addressOf } from './address.ts'
import type { Product } from './product.ts'

const pageSize = 50

export async function journalPage(
  product: Product,
  person: Person,
  unit: string | undefined,
  after: string | undefined,
) {
  const scope = await journalScope(product.sql, person, unit)
  const rows = await journalLines(product.sql, scope, after ?? null, pageSize, new Parameters())
  const last = rows.length > pageSize ? rows[pageSize - 1] : undefined
  return {
    lines: rows
      .slice(0, pageSize)
      .map(
        ({
          county,
          office,
          position,
          at,
          actor_name: actor,
          action,
          ledger,
          entry,
          version,
          reason,
          change,
        }) => ({
          office,
          position,
          at,
          actor,
          action,
          ledger,
          entry: entry && addressOf({ county, id: entry }),
          version,
          reason,
          fields: Object.keys(JSON.parse(change) as object),
        }),
      ),
    next: last ? `${last.at}|${last.office}|${last.position}` : null,
  }
}
