/** Units: a tree of regions and departments by code. Small and asked for by every request, so it is read whole and kept. */
import type { Queryable, Sql } from './database.ts'

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

  constructor(units: readonly Unit[]) {
    this.byCode = new Map(units.map((unit) => [unit.code, unit]))
  }

  get(code: string): Unit | undefined {
    return this.byCode.get(code)
  }

  /** The unit and everything under it, in the order of codes. */
  under(unit: Unit): Unit[] {
    return [...this.byCode.values()].filter(
      (each) => each.lineage === unit.lineage || each.lineage.startsWith(`${unit.lineage}/`),
    )
  }

  covers(upper: Unit, lower: Unit): boolean {
    return lower.lineage === upper.lineage || lower.lineage.startsWith(`${upper.lineage}/`)
  }
}

const fresh = new WeakMap<object, { tree: UnitTree; readAt: number }>()
/** Another process may add a unit; it is seen after this many milliseconds. */
const keepFor = 3000

export async function unitTree(sql: Sql): Promise<UnitTree> {
  const known = fresh.get(sql)
  if (known && Date.now() - known.readAt < keepFor) return known.tree
  const tree = await readUnitTree(sql)
  fresh.set(sql, { tree, readAt: Date.now() })
  return tree
}

export const readUnitTree = async (db: Queryable): Promise<UnitTree> =>
  new UnitTree(await db<Unit[]>`select code, name, kind, parent, county, lineage from unit order by code`)

export const forgetUnits = (sql: Sql): void => void fresh.delete(sql)

export async function insertUnit(db: Queryable, unit: Unit): Promise<void> {
  await db`insert into unit ${db(unit, 'code', 'name', 'kind', 'parent', 'county', 'lineage')}`
}
