/** Who stands in a register on a day. */
import type { Catalogue } from '#kernel/ledger.ts'
import type { VouchingRegister } from '#kernel/procedure.ts'
import { Parameters, type Queryable, quoteName, run } from './database.ts'
import { type Scope, within } from './scope.ts'
import { whereSql } from './where-sql.ts'

/** Of these names, those for which the register vouches on the day; a blank day of the register is no bound. */
export async function vouchedNames(
  db: Queryable,
  catalogue: Catalogue,
  scope: Scope,
  register: VouchingRegister,
  names: readonly string[],
  on: string,
): Promise<string[]> {
  const parameters = new Parameters()
  const column = (name: string) => `e.${quoteName(name)}`
  const day = `${parameters.put(on)}::date`
  const text = `select distinct ${column(register.name)} as name from ${catalogue.kindAt(register.path)!.table} e
    where ${within(scope, parameters)} and ${column(register.name)} = any(${parameters.put(names)}::text[])
      and ${whereSql(register.where, parameters)}
      and coalesce(${column(register.from)} <= ${day}, true) and coalesce(${column(register.to)} >= ${day}, true)`
  return (await run<{ name: string }>(db, text, parameters)).map(({ name }) => name)
}
