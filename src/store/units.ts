/** Units: a tree of regions and departments by code. Asked for by every request, so it is read whole and kept. */
import type { Queryable, Sql, Transaction } from './database.ts'

export const unitKinds = [
  'province',
  'prefecture',
  'county',
  'township',
  'town',
  'street',
  'department',
  'village',
] as const
export type UnitKind = (typeof unitKinds)[number]

export interface Unit {
  code: string
  name: string
  kind: UnitKind
  parent: string | null
  /** The six digits that place the unit's records. */
  county: string
  /** The codes from the top of the tree down to the unit itself. */
  lineage: string
}

export class UnitTree {
  readonly byCode: ReadonlyMap<string, Unit>
  readonly version: number
  #under: Map<string, Unit[]> | undefined

  constructor(units: readonly Unit[], version: number) {
    this.byCode = new Map(units.map((unit) => [unit.code, unit]))
    this.version = version
  }

  get(code: string): Unit | undefined {
    return this.byCode.get(code)
  }

  /** The unit and everything under it, in the order of codes. */
  under(unit: Unit): readonly Unit[] {
    this.#under ??= unitsUnder(this.byCode)
    return this.#under.get(unit.code) ?? []
  }

  covers(upper: Unit, lower: Unit): boolean {
    return lower.lineage === upper.lineage || lower.lineage.startsWith(`${upper.lineage}/`)
  }
}

function unitsUnder(units: ReadonlyMap<string, Unit>): Map<string, Unit[]> {
  const under = new Map<string, Unit[]>()
  for (const unit of units.values()) {
    for (const upper of unit.lineage.split('/')) {
      const known = under.get(upper)
      if (known) known.push(unit)
      else under.set(upper, [unit])
    }
  }
  return under
}

const fresh = new WeakMap<object, { tree: Promise<UnitTree>; askedAt: number }>()
/** Another process may add a unit; it is seen after this many milliseconds. */
const keepFor = 3000

/** One caller asks whether the tree is still right, and those who come meanwhile wait with it. */
export function unitTree(sql: Sql): Promise<UnitTree> {
  const known = fresh.get(sql)
  if (known && Date.now() - known.askedAt < keepFor) return known.tree
  const next = { tree: renewed(sql, known?.tree), askedAt: Date.now() }
  fresh.set(sql, next)
  next.tree.catch(() => {
    if (fresh.get(sql) === next) fresh.delete(sql)
  })
  return next.tree
}

async function renewed(sql: Sql, known: Promise<UnitTree> | undefined): Promise<UnitTree> {
  const tree = await known?.catch(() => undefined)
  return tree && tree.version === (await treeVersion(sql)) ? tree : readUnitTree(sql)
}

async function treeVersion(db: Queryable): Promise<number> {
  const [row] = await db<{ version: number }[]>`select version from unit_tree`
  return row!.version
}

/** The version is read first: a tree that has changed since is read once more, never kept too long. */
export async function readUnitTree(db: Queryable): Promise<UnitTree> {
  const version = await treeVersion(db)
  return new UnitTree(
    await db<Unit[]>`select code, name, kind, parent, county, lineage from unit order by code`,
    version,
  )
}

export const forgetUnits = (sql: Sql): void => void fresh.delete(sql)

export async function insertUnit(db: Queryable, unit: Unit): Promise<void> {
  await db`insert into unit ${db(unit, 'code', 'name', 'kind', 'parent', 'county', 'lineage')}`
}

/** Nobody else adds a unit until the transaction ends. */
export const lockUnits = (tx: Transaction) => tx`lock table unit in share row exclusive mode`
