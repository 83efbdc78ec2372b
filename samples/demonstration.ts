/**
 * The demonstration: a made-up county that the first start loads so that every page has something to show, and five units
 * with full yearly reports that a command adds; one command takes both away. Their entries are no records, so here, and
 * only here, they are deleted with their journal.
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
import { entriesFor, five, region } from './figures/index.ts'

const narrator: Person = { ...operator, name: '演示数据' }
const countyCode = county.code.slice(0, 6)
/** Where all that is made up is kept. */
const counties = [countyCode, ...new Set(region.map((unit) => unit.county))]

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
  const loaded = await load(
    product,
    log,
    (tree) => tree.byCode.size === 0,
    async (tx) => {
      let entries = 0
      for (const office of everyOffice)
        entries += await loadUnit(
          tx,
          product,
          unitOf(office),
          madeUpEntries(office, today(product), product.calendar),
        )
      return { units: everyOffice.length, entries }
    },
  )
  return loaded ? county.code : null
}

/** Adds the five units with full reports, whatever else is there; answers the code above them, or null where they are there. */
export async function loadFive(
  product: Product,
  log: (line: string) => void = () => {},
): Promise<string | null> {
  const [top] = region as [Unit]
  const loaded = await load(
    product,
    log,
    (tree) => !tree.get(top.code),
    async (tx) => {
      let entries = 0
      for (const unit of region) {
        const reporting = five.find((each) => each.unit === unit)
        const made = reporting ? entriesFor(product.catalogue, product.calendar, reporting) : {}
        entries += await loadUnit(tx, product, unit, made)
      }
      return { units: region.length, entries }
    },
  )
  return loaded ? top.code : null
}

/** All of it or nothing, and nothing where the tree is not as it must be. */
async function load(
  product: Product,
  log: (line: string) => void,
  mayLoad: (tree: UnitTree) => boolean,
  fill: (tx: Transaction) => Promise<{ units: number; entries: number }>,
): Promise<boolean> {
  const began = performance.now()
  const loaded = (await product.sql.begin(async (tx) => {
    await tx`set local statement_timeout = 0`
    await lockUnits(tx)
    return mayLoad(await readUnitTree(tx)) ? fill(tx) : null
  })) as { units: number; entries: number } | null
  forgetUnits(product.sql)
  if (loaded === null) return false
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  log(
    `已载入${loaded.units}个单位、${loaded.entries}条虚构记录，用时${seconds}秒；用 mingfa demo clear 清除。`,
  )
  return true
}

async function loadUnit(
  tx: Transaction,
  product: Product,
  unit: Unit,
  everything: Readonly<Record<string, readonly MadeUp[]>>,
): Promise<number> {
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
  for (const [path, made] of Object.entries(everything)) {
    const kind = product.catalogue.kindAt(path)!
    for (let first = 0; first < made.length; first += blockSize) {
      const block = made.slice(first, first + blockSize)
      await writer.entries(
        kind,
        block.map((each, index) => incoming(kind, each, first + index)),
      )
    }
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

const blockSize = 2000

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
  /** Where the administrators of the county are now; null where there were none. */
  administrators: string | null
}

/**
 * Takes both away with all that stands in them, also what was tried out there. Their administrators stay: they go to the
 * unit that is named here (added where it is new), else to the topmost unit outside, else the bare county stays
 * for them until a later call names a unit. Their other accounts go.
 */
export async function clearDemonstration(product: Product, home?: UnitRequest): Promise<Cleared> {
  if (!isDemonstration(await readUnitTree(product.sql))) return { removed: 0, administrators: null }
  if (home && counties.includes(home.code.slice(0, 6))) {
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
      select a.id, a.name from account a join unit u on u.code = a.unit where u.county = any(${counties}) and 'administrator' = any(a.roles)`
    const target = administrators.length === 0 ? null : homeFor(tree, home?.code)
    const removed = await removeEverything(tx, product)
    if (target)
      await tx`update account set unit = ${target.code}, version = version + 1 where id = any(${administrators.map((each) => each.id)})`
    await tx`delete from account a using unit u where u.code = a.unit and u.county = any(${counties}) and not 'administrator' = any(a.roles)`
    await tx`delete from unit where county = any(${counties}) and code is distinct from ${target?.code ?? null}`
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

export const isDemonstration = (tree: UnitTree): boolean =>
  [county, region[0]!].some(({ code, name }) => tree.get(code)?.name === name)

function homeFor(tree: UnitTree, named: string | undefined): Unit {
  const outside = [...tree.byCode.values()].filter((unit) => !counties.includes(unit.county))
  const topmost = outside.find((unit) => unit.parent === null)
  return (
    (named === undefined ? topmost : tree.get(named)) ?? tree.get(county.code) ?? tree.get(region[0]!.code)!
  )
}

/** Empties every table of records for what is made up; answers how many entries that were. */
async function removeEverything(tx: Transaction, { catalogue }: Product): Promise<number> {
  let removed = 0
  for (const { table } of catalogue.kinds) {
    removed += (await tx`delete from ${tx(table)} where county = any(${counties})`).count
  }
  const tables = await tx<{ name: string }[]>`
    select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and c.column_name = 'county' and t.table_type = 'BASE TABLE' and c.table_name <> 'unit'`
  for (const { name } of tables)
    await tx.unsafe(`delete from ${quoteName(name)} where county = any($1)`, [counties])
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
