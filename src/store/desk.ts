/** The desk: what is due soonest and what has just come in, over every ledger, each in one statement. */
import type { Catalogue } from '#kernel/ledger.ts'
import { Parameters, type Queryable, quoteName, run } from './database.ts'
import { type Scope, within } from './scope.ts'

export interface DeskClock {
  ledger: string
  county: string
  id: string
  office: string
  number: string
  title: string | null
  clock: string
  due: string
}

/** Running clocks due before a day, the earliest first. */
export function clocksBefore(
  db: Queryable,
  catalogue: Catalogue,
  scope: Scope,
  before: string,
  limit: number,
): Promise<DeskClock[]> {
  const parameters = new Parameters()
  const cap = parameters.put(limit)
  const end = parameters.put(before)
  const branches = catalogue.kinds.map((kind) => {
    const path = parameters.put(kind.path)
    return `(select c.ledger, c.county, c.entry as id, c.office, e.number, e.${quoteName(kind.title)}::text as title, c.clock, c.due::text as due
      from clock c join ${kind.table} e on e.county = c.county and e.id = c.entry
      where ${within(scope, parameters, 'c')} and c.ledger = ${path} and c.stopped is null and c.due < ${end}::date
      order by c.due limit ${cap})`
  })
  return run<DeskClock>(
    db,
    `select * from (${branches.join(' union all ')}) d order by due, id limit ${cap}`,
    parameters,
  )
}

export interface DeskTotals {
  overdue: number
  soon: number
  later: number
}

export async function clockTotals(
  db: Queryable,
  scope: Scope,
  today: string,
  soon: string,
): Promise<DeskTotals> {
  const parameters = new Parameters()
  const [row] = await run<DeskTotals>(
    db,
    `select count(*) filter (where due < ${parameters.put(today)}::date)::integer as overdue,
       count(*) filter (where due >= ${parameters.put(today)}::date and due < ${parameters.put(soon)}::date)::integer as soon,
       count(*) filter (where due >= ${parameters.put(soon)}::date)::integer as later
     from clock c where ${within(scope, parameters, 'c')} and stopped is null`,
    parameters,
  )
  return row!
}

export interface Arrival {
  ledger: string
  county: string
  id: string
  office: string
  number: string
  title: string | null
  on: string | null
  status: string
}

/** The newest entries that still stand in their first stage; what is planned for a coming day has not come in. */
export function arrivals(
  db: Queryable,
  catalogue: Catalogue,
  scope: Scope,
  today: string,
  limit: number,
): Promise<Arrival[]> {
  const parameters = new Parameters()
  const cap = parameters.put(limit)
  const end = parameters.put(today)
  const branches = catalogue.kinds.map((kind) => {
    const main = `e.${quoteName(kind.main)}`
    return `(select ${parameters.put(kind.path)}::text as ledger, e.county, e.id, e.office, e.number, e.${quoteName(kind.title)}::text as title,
      ${main}::date::text as on, e.status from ${kind.table} e
      where ${within(scope, parameters)} and e.status = ${parameters.put(kind.procedure.open.to)}
        and ${main} < ${end}::date + 1
      order by ${main} desc, e.id desc limit ${cap})`
  })
  return run<Arrival>(
    db,
    `select * from (${branches.join(' union all ')}) d order by "on" desc nulls last, id desc limit ${cap}`,
    parameters,
  )
}

/** How many entries each kind of record holds. */
export async function totals(
  db: Queryable,
  catalogue: Catalogue,
  scope: Scope,
): Promise<{ ledger: string; total: number }[]> {
  const parameters = new Parameters()
  const branches = catalogue.kinds.map(
    (kind) =>
      `select ${parameters.put(kind.path)}::text as ledger, count(*)::integer as total from ${kind.table} e where ${within(scope, parameters)}`,
  )
  return run(db, branches.join(' union all '), parameters)
}
