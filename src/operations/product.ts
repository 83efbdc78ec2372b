/** What every operation is handed: the database, the ledgers, the calendar, and the time. Nothing is fetched from the air. */
import { dayInChina } from '#kernel/day.ts'
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
export const today = ({ now }: Pick<Product, 'now'>): string => dayInChina(now().toISOString())

export const instant = ({ now }: Pick<Product, 'now'>): string => now().toISOString()
