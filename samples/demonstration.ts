/**
 * The demonstration: a made-up county that the first start loads so that every page has something to show, and that one
 * command takes away. Its entries are no records, so here, and only here, they are deleted with their journal.
 */
import { v7 as newId } from 'uuid'
import type { Kind } from '#kernel/ledger.ts'
import type { Row } from '#kernel/tally.ts'
import { actorOf, operator, type Person } from '#operations/access.ts'
import { BatchWriter, type IncomingEntry } from '#operations/import/writer.ts'
import { instant, type Product, today } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { addUnit, type UnitRequest } from '#operations/units.ts'
import { insertBatch, setBatch } from '#store/batches.ts'
import { quoteName, type Transaction } from '#store/database.ts'
import { append } from '#store/journal.ts'
import { forgetUnits, insertUnit, lockUnits, readUnitTree, type Unit, type UnitTree } from '#store/units.ts'
import { county, everyOffice, type MadeUp, madeUpEntries, type Office } from './county/index.ts'

const narrator: Person = { ...operator, name: '演示数据' }
const countyCode = county.code.slice(0, 6)

/**
 * Loads the county where there is no unit yet, all or nothing; answers its code, or null where something was there. A
 * start that dies in the middle leaves an empty database, which the next start fills.
 */
export async function loadDemonstration(
  product: Product,
  log: (line: string) => void = () => {},
): Promise<string | null> {
  if ((await readUnitTree(product.sql)).byCode.size > 0) return null
  log(`第一次启动：正在载入虚构的演示县“${county.name}”……`)
  const began = performance.now()
  const loaded = (await product.sql.begin(async (tx) => {
    await lockUnits(tx)
    if ((await readUnitTree(tx)).byCode.size > 0) return null
    let entries = 0
    for (const office of everyOffice) entries += await loadOffice(tx, product, office)
    return entries
  })) as number | null
  forgetUnits(product.sql)
  if (loaded === null) return null
  log(
    `已载入${everyOffice.length}个单位、${loaded}条虚构记录，用时${((performance.now() - began) / 1000).toFixed(1)}秒；用 mingfa demo clear 清除。`,
  )
  return county.code
}

async function loadOffice(tx: Transaction, product: Product, office: Office): Promise<number> {
  const unit = unitOf(office)
  const batch = newId()
  await insertUnit(tx, unit)
  await append(
    tx,
    lineOf(product, unit, 'unit', { code: unit.code, name: unit.name, kind: unit.kind, parent: unit.parent }),
  )
  const writer = new BatchWriter(
    tx,
    product,
    narrator,
    { county: unit.county, office: unit.code, batch },
    false,
  )
  await writer.begin()
  let entries = 0
  for (const [path, made] of Object.entries(madeUpEntries(office, today(product), product.calendar))) {
    const kind = product.catalogue.kindAt(path)!
    await writer.entries(
      kind,
      made.map((each, index) => incoming(kind, each, index)),
    )
    entries += made.length
  }
  await writer.finish()
  // The lines that were set aside are emptied by the end of the transaction only, and the next office sets aside its own.
  await tx`delete from waiting_line`
  await insertBatch(tx, {
    county: unit.county,
    id: batch,
    office: unit.code,
    file: '演示数据（虚构）',
    digest: new Uint8Array(),
    state: 'running',
    actor: narrator.account,
    actor_name: narrator.name,
    summary: JSON.stringify({ sheets: [] }),
  })
  await setBatch(tx, unit.county, batch, 'done')
  return entries
}

const unitOf = ({ code, name, kind }: Office): Unit =>
  code === county.code
    ? { code, name, kind, parent: null, county: countyCode, lineage: code }
    : { code, name, kind, parent: county.code, county: countyCode, lineage: `${county.code}/${code}` }

/** The made-up values with every other field blank, as the row of a file would be. */
function incoming(kind: Kind, { values, parts = {} }: MadeUp, index: number): IncomingEntry {
  const blank = (fields: object): Row => Object.fromEntries(Object.keys(fields).map((name) => [name, null]))
  const number = kind.identity ? (values[kind.identity] as string | null | undefined) : null
  return {
    values: { ...blank(kind.fields), ...values },
    parts: Object.fromEntries(
      Object.entries(parts).map(([part, rows]) => [
        part,
        rows.map((row) => ({ ...blank(kind.parts[part]!.fields), ...row })),
      ]),
    ),
    naturalKey: number ?? null,
    contentHash: `demonstration ${index}`,
  }
}

export interface Cleared {
  /** How many entries were removed. */
  removed: number
  /** Where the administrators of the county are now; null where it had none. */
  administrators: string | null
}

/**
 * Takes the county away with all that stands in it, also what was tried out there. Its administrators stay: they go to the
 * unit that is named here (added where it is new), else to the topmost unit outside the county, else the bare county stays
 * for them until a later call names a unit. Other accounts of the county go.
 */
export async function clearDemonstration(product: Product, home?: UnitRequest): Promise<Cleared> {
  if (!isDemonstration(await readUnitTree(product.sql))) return { removed: 0, administrators: null }
  if (home?.code.startsWith(countyCode)) {
    throw new Refused('usage', {
      zh: `单位 ${home.code} 在演示县之内，会一同清除，没有改动。请给出演示县之外的单位代码。`,
      en: `The unit ${home.code} lies inside the demonstration and would go with it; nothing was changed. Please name another.`,
    })
  }
  if (home) await addUnit(product, operator, home)
  const cleared = (await product.sql.begin(async (tx) => {
    await tx`set local statement_timeout = 0`
    await lockUnits(tx)
    const tree = await readUnitTree(tx)
    const administrators = await tx<{ id: string; name: string }[]>`
      select a.id, a.name from account a join unit u on u.code = a.unit where u.county = ${countyCode} and 'administrator' = any(a.roles)`
    const target = administrators.length === 0 ? null : homeFor(tree, home?.code)
    const removed = await removeEverything(tx, product)
    if (target)
      await tx`update account set unit = ${target.code}, version = version + 1 where id = any(${administrators.map((each) => each.id)})`
    await tx`delete from account a using unit u where u.code = a.unit and u.county = ${countyCode} and not 'administrator' = any(a.roles)`
    await tx`delete from unit where county = ${countyCode} and code is distinct from ${target?.code ?? null}`
    if (target)
      await append(
        tx,
        lineOf(product, target, 'account', {
          kept: administrators.map((each) => each.name),
          unit: target.code,
        }),
      )
    return { removed, administrators: target?.code ?? null }
  })) as Cleared
  forgetUnits(product.sql)
  return cleared
}

export const isDemonstration = (tree: UnitTree): boolean => tree.get(county.code)?.name === county.name

function homeFor(tree: UnitTree, named: string | undefined): Unit {
  const outside = [...tree.byCode.values()].filter((unit) => unit.county !== countyCode)
  const topmost = outside.find((unit) => unit.parent === null)
  return (named === undefined ? topmost : tree.get(named)) ?? tree.get(county.code)!
}

/** Empties every table of records for the county; answers how many entries that were. */
async function removeEverything(tx: Transaction, { catalogue }: Product): Promise<number> {
  let removed = 0
  for (const { table } of catalogue.kinds) {
    removed += (await tx`delete from ${tx(table)} where county = ${countyCode}`).count
  }
  const tables = await tx<{ name: string }[]>`
    select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and c.column_name = 'county' and t.table_type = 'BASE TABLE' and c.table_name <> 'unit'`
  for (const { name } of tables)
    await tx.unsafe(`delete from ${quoteName(name)} where county = $1`, [countyCode])
  return removed
}

const lineOf = (product: Product, unit: Unit, action: 'unit' | 'account', change: unknown) => ({
  county: unit.county,
  office: unit.code,
  at: instant(product),
  actor: actorOf(action === 'unit' ? narrator : operator),
  action,
  ledger: action,
  entry: null,
  version: null,
  reason: null,
  change: JSON.stringify(change),
  batch: null,
})
