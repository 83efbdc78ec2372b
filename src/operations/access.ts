/**
 * Who may do what, where. This is the one place that turns a person into a scope; a statement on records cannot be
 * written without one, so what is not granted here is not reached. Denied unless granted.
 */
import type { Kind } from '#kernel/ledger.ts'
import type { Role } from '#kernel/roles.ts'
import type { Sql } from '#store/database.ts'
import type { Actor } from '#store/journal.ts'
import { grant, type Scope } from '#store/scope.ts'
import { type Unit, type UnitTree, unitTree } from '#store/units.ts'
import { Refused } from './refusal.ts'

export interface Person {
  account: string | null
  name: string
  roles: readonly Role[]
  /** The unit whose subtree the person may reach; null reaches all: a command on the machine itself. */
  unit: string | null
}

/** A command typed on the machine that holds the data. */
export const operator: Person = {
  account: null,
  name: '本机命令',
  roles: ['clerk', 'head', 'leader', 'supervisor', 'auditor', 'administrator'],
  unit: null,
}

export const actorOf = ({ account, name }: Person): Actor => ({ account, name })

const hasRole = (person: Person, roles: readonly Role[]): boolean =>
  roles.some((role) => person.roles.includes(role))

export function demand(person: Person, roles: readonly Role[]): void {
  if (!hasRole(person, roles)) throw new Refused('forbidden')
}

/** All that a person may read of a kind of record, or what of it lies under one unit. */
export async function readingScope(sql: Sql, person: Person, kind: Kind, unit?: string): Promise<Scope> {
  demand(person, kind.access.read)
  if (unit === undefined) return scopeOf(await unitTree(sql), person)
  return scopeUnder(await unitTree(sql), await reachableUnit(sql, person, unit))
}

/** All that a person may read of figures, which rest on every ledger. */
export async function figureScope(sql: Sql, person: Person, unit: Unit): Promise<Scope> {
  demand(person, ['clerk', 'head', 'leader', 'supervisor'])
  return scopeUnder(await unitTree(sql), unit)
}

/** What an auditor, or anyone who manages accounts, may see of the journal. */
export async function journalScope(sql: Sql, person: Person, unit?: string): Promise<Scope> {
  demand(person, ['auditor'])
  if (unit === undefined) return scopeOf(await unitTree(sql), person)
  return scopeUnder(await unitTree(sql), await reachableUnit(sql, person, unit))
}

/** What everybody may read without signing in: statements under it ask for what has been published, and nothing else. */
export async function publicScope(sql: Sql): Promise<Scope> {
  const counties = [...(await unitTree(sql)).byCode.values()].map((unit) => unit.county)
  return grant([...new Set(counties)].sort(), null)
}

/** The scope of a person's own unit and what lies under it. */
export async function ownScope(sql: Sql, person: Person): Promise<Scope> {
  return scopeOf(await unitTree(sql), person)
}

export const may = (person: Person, roles: readonly Role[]): boolean => hasRole(person, roles)

/** A unit that the person may reach; any other is not there for them. */
export async function reachableUnit(sql: Sql, person: Person, code: string): Promise<Unit> {
  const tree = await unitTree(sql)
  const unit = tree.get(code)
  const own = person.unit === null ? null : tree.get(person.unit)
  if (!unit || own === undefined || (own !== null && !tree.covers(own, unit))) {
    throw new Refused('not_found', {
      zh: `没有找到单位 ${code}。请核对单位代码；新单位先用“单位管理”或 mingfa unit add 添加。`,
      en: `There is no unit ${code}. Please check the code; a new unit is added first.`,
    })
  }
  return unit
}

/** The units that a person may reach, in the order of codes. */
export async function reachableUnits(sql: Sql, person: Person): Promise<readonly Unit[]> {
  const tree = await unitTree(sql)
  if (person.unit === null) return [...tree.byCode.values()]
  const own = tree.get(person.unit)
  return own ? tree.under(own) : []
}

/** The unit and those above it, as far as the person reaches: the reports of these may count the unit's entries. */
export async function lineageScope(sql: Sql, person: Person, unit: string): Promise<Scope> {
  const lower = (await unitTree(sql)).get(unit)
  const reached = await reachableUnits(sql, person)
  const lineage = lower ? reached.filter((each) => lower.lineage.split('/').includes(each.code)) : []
  return grant(
    [...new Set(lineage.map((each) => each.county))].sort(),
    lineage.map((each) => each.code),
  )
}

/** A unit and the units above it in its county: registers that vouch for names and are never shown, and blank forms. */
export async function upwardScope(sql: Sql, unit: string): Promise<Scope> {
  const own = (await unitTree(sql)).get(unit)
  if (!own) throw new Refused('not_found')
  return grant([own.county], own.lineage.split('/'))
}

function scopeOf(tree: UnitTree, person: Person): Scope {
  if (person.unit === null) return scopeOfUnits([...tree.byCode.values()])
  const own = tree.get(person.unit)
  if (!own) throw new Refused('forbidden')
  return scopeUnder(tree, own)
}

/** Of each tree the scopes that were asked for: above a county, one gathers thousands of units. */
const scopes = new WeakMap<UnitTree, Map<string, Scope>>()

function scopeUnder(tree: UnitTree, unit: Unit): Scope {
  const known = scopes.get(tree) ?? new Map<string, Scope>()
  scopes.set(tree, known)
  const scope =
    known.get(unit.code) ??
    (unit.kind === 'county' ? grant([unit.county], null) : scopeOfUnits(tree.under(unit)))
  known.set(unit.code, scope)
  return scope
}

/** Above a county every office of its counties is meant; the counties are named. */
function scopeOfUnits(units: readonly Unit[]): Scope {
  const counties = [...new Set(units.map((unit) => unit.county))].sort()
  const upper = units.some((unit) => unit.kind === 'province' || unit.kind === 'prefecture')
  return grant(counties, upper ? null : units.map((unit) => unit.code))
}
