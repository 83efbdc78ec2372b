/**
 * The journal: who changed what, when and why, one line for each version of each entry. It only grows, and each line is
 * chained by hash to the one before it in the same unit.
 */
import { Parameters, type Queryable, run } from './database.ts'
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
  | 'basis'
  | 'list'
  | 'reference'
  | 'template'

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
  /** In a person's words; of a step, the step's name in the declaration. */
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
  const named = (name: string, value: unknown, type: string) =>
    `in_${name} => ${parameters.put(value)}::${type}`
  return `append_journal(${[
    named('county', line.county, 'text'),
    named('office', line.office, 'text'),
    named('at', line.at, 'timestamptz'),
    named('actor', line.actor.account, 'uuid'),
    named('actor_name', line.actor.name, 'text'),
    named('action', line.action, 'text'),
    named('ledger', line.ledger, 'text'),
    named('entry', line.entry, 'uuid'),
    named('version', line.version, 'integer'),
    named('reason', line.reason, 'text'),
    `in_change => ${change}`,
    named('batch', line.batch, 'uuid'),
  ].join(', ')})`
}

export async function append(db: Queryable, line: Line): Promise<void> {
  const parameters = new Parameters()
  await run(db, `select ${appendSql(line, parameters)}`, parameters)
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

/** Who took one of these steps of an entry last. */
export async function lastToTake(
  db: Queryable,
  scope: Scope,
  entry: string,
  steps: readonly string[],
): Promise<Actor | null> {
  const parameters = new Parameters()
  const [line] = await run<{ actor: string | null; actor_name: string }>(
    db,
    `select actor, actor_name from journal j
     where ${within(scope, parameters, 'j')} and entry = ${parameters.put(entry)} and action = 'step'
       and reason in (${steps.map((step) => parameters.put(step)).join(', ')})
     order by position desc limit 1`,
    parameters,
  )
  return line ? { account: line.actor, name: line.actor_name } : null
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
