/**
 * The journal: who changed what, when and why, one line for each version of each entry. It only grows, and each line is
 * chained by hash to the one before it in the same unit.
 */
import { type Parameters, type Queryable, run } from './database.ts'
import { type Scope, within } from './scope.ts'

/** Who acts. Work without a person (a command on the machine itself) has no account. */
export interface Actor {
  account: string | null
  name: string
}

export type Action =
  | 'open'
  | 'step'
  | 'correct'
  | 'import'
  | 'undo'
  | 'reveal'
  | 'unit'
  | 'account'
  | 'report'
  | 'export'

export interface Line {
  county: string
  office: string
  at: string
  actor: Actor
  action: Action
  /** The path of the kind of record, or what else is concerned. */
  ledger: string
  entry: string | null
  version: number | null
  reason: string | null
  /** What has the value that follows since this line. */
  change: string
  batch: string | null
}

export interface KeptLine {
  county: string
  office: string
  position: number
  at: string
  actor_name: string
  action: Action
  ledger: string
  entry: string | null
  version: number | null
  reason: string | null
  change: string
  batch: string | null
}

/** Writes the call that appends a line; `change` may be an expression of the statement it stands in. */
export function appendSql(
  line: Line,
  parameters: Parameters,
  change = `${parameters.put(line.change)}::text`,
): string {
  const place = (value: unknown, type: string) => `${parameters.put(value)}::${type}`
  return `append_journal(${[
    place(line.county, 'text'),
    place(line.office, 'text'),
    place(line.at, 'timestamptz'),
    place(line.actor.account, 'uuid'),
    place(line.actor.name, 'text'),
    place(line.action, 'text'),
    place(line.ledger, 'text'),
    place(line.entry, 'uuid'),
    place(line.version, 'integer'),
    place(line.reason, 'text'),
    change,
    place(line.batch, 'uuid'),
  ].join(', ')})`
}

export async function append(db: Queryable, line: Line): Promise<void> {
  const { actor, county, office, at, action, ledger, entry, version, reason, change, batch } = line
  await db`select append_journal(${county}::text, ${office}::text, ${at}::timestamptz, ${actor.account}::uuid, ${actor.name}::text,
    ${action}::text, ${ledger}::text, ${entry}::uuid, ${version}::integer, ${reason}::text, ${change}::text, ${batch}::uuid)`
}

/** Appends many lines of one unit in one statement; the unit's chain is held until the transaction ends. */
export async function appendMany(db: Queryable, lines: readonly Line[]): Promise<void> {
  const [first] = lines
  if (!first) return
  const { county, office } = first
  await db`insert into chain (county, office, position, hash) values (${county}, ${office}, 0, '') on conflict do nothing`
  const [head] = await db<{ position: number; hash: Uint8Array }[]>`
    select position, hash from chain where county = ${county} and office = ${office} for update`
  const rows = lines.map(({ actor, ...line }, index) => ({
    ...line,
    position: head!.position + index + 1,
    actor: actor.account,
    actor_name: actor.name,
  }))
  await db`
    with line as (
      select * from json_to_recordset(${JSON.stringify(rows)}::text::json) as r(county text, office text, position bigint, at timestamptz,
        actor uuid, actor_name text, action text, ledger text, entry uuid, version integer, reason text, change text, batch uuid)
    ), chained as (
      insert into journal (county, office, position, at, actor, actor_name, action, ledger, entry, version, reason, change, batch, hash)
      select county, office, position, at, actor, actor_name, action, ledger, entry, version, reason, change, batch,
        chain_hash(${head!.hash as never}::bytea, journal_line(office, position, at, actor, actor_name, action, ledger, entry, version,
          reason, change, batch)) over (order by position)
      from line
      returning position, hash
    )
    update chain set (position, hash) = (select position, hash from chained order by position desc limit 1)
    where county = ${county} and office = ${office}`
}

/** The lines of one entry, oldest first. */
export function linesOf(
  db: Queryable,
  scope: Scope,
  entry: string,
  parameters: Parameters,
): Promise<KeptLine[]> {
  const reach = within(scope, parameters, 'j')
  return run<KeptLine>(
    db,
    `select county, office, position, at, actor_name, action, ledger, entry, version, reason, change, batch from journal j
     where ${reach} and entry = ${parameters.put(entry)} order by position`,
    parameters,
  )
}

/** Where the journal of each unit in a scope ends now. */
export async function positionsOf(
  db: Queryable,
  scope: Scope,
  parameters: Parameters,
): Promise<Record<string, number>> {
  const rows = await run<{ office: string; position: number }>(
    db,
    `select office, position from chain c where ${within(scope, parameters, 'c')} order by office`,
    parameters,
  )
  return Object.fromEntries(rows.map((row) => [row.office, row.position]))
}

/** Lines of a scope, newest first; one more than asked where there are more. */
export function journalLines(
  db: Queryable,
  scope: Scope,
  after: string | null,
  limit: number,
  parameters: Parameters,
): Promise<KeptLine[]> {
  const [at, office, position] = (after ?? '').split('|')
  const reach = within(scope, parameters, 'j')
  const later = after
    ? ` and (at, office, position) < (${parameters.put(at)}::timestamptz, ${parameters.put(office)}::text, ${parameters.put(position)}::bigint)`
    : ''
  return run<KeptLine>(
    db,
    `select county, office, position, at, actor_name, action, ledger, entry, version, reason, change, batch from journal j
     where ${reach}${later} order by at desc, office desc, position desc limit ${parameters.put(limit + 1)}`,
    parameters,
  )
}
