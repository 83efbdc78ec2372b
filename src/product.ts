/** Puts the product together from its rooms: where the data are, the ledgers, the calendar, the time. */
import { resolve } from 'node:path'
import { nationalCalendar } from '#law/holidays.ts'
import { catalogue } from '#ledgers/index.ts'
import type { Product } from '#operations/product.ts'
import { openStore, type Store } from '#store/open.ts'

export interface Opened {
  product: Product
  store: Store
  /** The folder of uploads, beside the embedded database. */
  data: string
}

export async function openProduct(
  environment: NodeJS.ProcessEnv,
  options: { throwaway?: boolean; log?: (line: string) => void } = {},
): Promise<Opened> {
  const data = resolve(environment.MINGFA_DATA ?? 'data')
  const databaseUrl = environment.DATABASE_URL
  const store = await openStore({ data, ...(databaseUrl && { databaseUrl }), ...options }, catalogue)
  return {
    product: { sql: store.sql, catalogue, calendar: nationalCalendar, now: () => new Date() },
    store,
    data,
  }
}
