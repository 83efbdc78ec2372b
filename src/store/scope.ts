/**
 * The part of the country that a person may reach. No statement on records is written without one, and only
 * `operations/access` makes one from an account: that is how access cannot be forgotten.
 */
import type { Parameters } from './database.ts'

declare const granted: unique symbol

export interface Scope {
  readonly [granted]: true
  readonly counties: readonly string[]
  /** Null: every office of these counties. */
  readonly offices: readonly string[] | null
}

/** For `operations/access` and for work without a person, such as verifying. */
export const grant = (counties: readonly string[], offices: readonly string[] | null): Scope =>
  ({ counties, offices }) as Scope

/** The condition of a scope on a table of records; names the county always. */
export function within(scope: Scope, parameters: Parameters, alias = 'e'): string {
  return withinBy(`${alias}.county`, scope, parameters, alias)
}

/**
 * The same where another condition finds the few rows in question. A plan made for any list of counties takes it for a
 * short one and reads whole counties by their index; behind an expression no index is thought of.
 */
export function filteredWithin(scope: Scope, parameters: Parameters, alias = 'e'): string {
  return withinBy(
    scope.counties.length === 1 ? `${alias}.county` : `(${alias}.county || '')`,
    scope,
    parameters,
    alias,
  )
}

function withinBy(county: string, scope: Scope, parameters: Parameters, alias: string): string {
  const counties =
    scope.counties.length === 1
      ? `${county} = ${parameters.put(scope.counties[0])}`
      : `${county} = any(${parameters.put(scope.counties)}::text[])`
  if (scope.offices === null) return counties
  return scope.offices.length === 1
    ? `${counties} and ${alias}.office = ${parameters.put(scope.offices[0])}`
    : `${counties} and ${alias}.office = any(${parameters.put(scope.offices)}::text[])`
}
