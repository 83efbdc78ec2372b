/** A product on a database of its own, made from a template that holds the migrations; for tests through the door. */
import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject, onTestFinished } from 'vitest'
import { nationalCalendar } from '#law/holidays.ts'
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import type { Product } from '#operations/product.ts'
import { addUnit } from '#operations/units.ts'
import { connect } from '#store/database.ts'
import { settleKept } from '#store/kept.ts'
import { migrate } from '#store/migrate.ts'

/** Why database tests cannot run here; undefined where they can. */
export const noPostgres = (): string | undefined => inject('postgres').missing

const county = { code: '990101000000', name: '某某县', kind: 'county' }
export const street = { code: '990101001000', name: '某某街道', kind: 'street' }
export const town = { code: '990101101000', name: '某某镇', kind: 'town' }
export const foreign = { code: '990202101000', name: '外县某镇', kind: 'town' }
export { county }

export interface TestProduct extends Product {
  /** Sets the time of the product. */
  setNow(instant: string): void
}

/** Every statement that products of this test file have sent. */
export const statements: string[] = []

/** An empty product with a county of a street and a town, and a town of another county; dropped after the test. */
export async function testProduct(keep?: (close: () => Promise<void>) => void): Promise<TestProduct> {
  const { connection, missing } = inject('postgres')
  if (missing !== undefined) throw new Error(missing)
  const admin = postgres({ ...connection, database: 'postgres', max: 1, onnotice: () => {} } as never)
  const name = `t_${randomBytes(6).toString('hex')}`
  await ensureTemplate(admin, connection)
  await admin.unsafe(`create database ${name} template ${templateName}`)
  const sql = connect({
    ...connection,
    database: name,
    max: 4,
    debug: (_: number, text: string) => void statements.push(text),
  } as never)
  const close = async () => {
    await sql.end({ timeout: 1 })
    await admin.unsafe(`drop database if exists ${name} with (force)`)
    await admin.end()
  }
  if (keep) keep(close)
  else onTestFinished(close)
  let now = new Date('2026-06-30T02:00:00Z')
  const product: TestProduct = {
    sql,
    catalogue,
    calendar: nationalCalendar,
    now: () => now,
    setNow: (instant) => void (now = new Date(instant)),
  }
  for (const unit of [county, street, town, foreign]) await addUnit(product, operator, unit)
  return product
}

const templateName = 'mingfa_template'

async function ensureTemplate(admin: postgres.Sql, connection: Record<string, unknown>): Promise<void> {
  await admin`select pg_advisory_lock(1)`
  try {
    const [there] = await admin`select 1 from pg_database where datname = ${templateName}`
    if (there) return
    await admin.unsafe(`create database ${templateName}_making`)
    const sql = connect({ ...connection, database: `${templateName}_making`, max: 1 } as never)
    await migrate(sql)
    await sql.begin((tx) => settleKept(tx, catalogue))
    await sql.end()
    await admin.unsafe(`alter database ${templateName}_making rename to ${templateName}`)
  } finally {
    await admin`select pg_advisory_unlock(1)`
  }
}
