/** What every operation is handed: the database, the ledgers, the calendar, and the time. Nothing is fetched from the air. */
import type { Catalogue } from '#kernel/ledger.ts'
import type { WorkingCalendar } from '#kernel/working-calendar.ts'
import type { Sql } from '#store/database.ts'

export interface Product {
  sql: Sql
  catalogue: Catalogue
  calendar: WorkingCalendar
  now(): Date
}

/** Today in China, where all legal days are counted. */
export const today = ({ now }: Pick<Product, 'now'>): string =>
  new Date(now().getTime() + 8 * 3600_000).toISOString().slice(0, 10)

export const instant = ({ now }: Pick<Product, 'now'>): string => now().toISOString()
