/**
 * Reports as they were composed: the document with the place where each journal then stood, and every figure frozen with
 * the entries that made it. The ids go from table to table; they never pass through the program.
 */
import { randomInt } from 'node:crypto'
import type { Indicator } from '#kernel/tally.ts'
import { Parameters, type Queryable, run, type Sql, type Transaction } from './database.ts'
import type { Question } from './figures.ts'
import { append, type Line } from './journal.ts'
import { type Scope, within } from './scope.ts'
import { tracedSql } from './trace.ts'

export interface ReportHead {
  county: string
  id: string
  office: string
  year: number
  version: number
  composed_at: string
  actor_name: string
  state: ReportState
  signed_at: string | null
  published_at: string | null
}

/** Where a report is on its way to the signature. */
export type ReportState = 'drafting' | 'review' | 'approval' | 'signed'

/** A report as it is first put down. */
export type NewReport = Pick<
  KeptReport,
  'county' | 'id' | 'office' | 'year' | 'tree' | 'positions' | 'composed_at' | 'actor' | 'actor_name'
>

export interface KeptReport extends ReportHead {
  actor: string | null
  /** What the organ settles itself (number, signatories, copies …), as JSON, with a version of its own. */
  issue: string
  issue_version: number
  /** The document, as JSON. */
  tree: string
  /** Where the journal of each unit stood, as JSON. */
  positions: string
}

export interface FrozenFigure {
  anchor: string
  indicator: string
  /** The part of the indicator that is meant, as JSON. */
  narrowed: string
  value: number | null
  numerator: number | null
  denominator: number | null
  printed: string
  /** All that the text prints and tells of it, as JSON. */
  ref: string
  /** Where the journal of each unit stood when it was taken, as JSON. */
  positions: string
}

export type Address = Pick<ReportHead, 'county' | 'id'>

/** All that `work` reads is of one moment. */
export const atOneMoment = <Answer>(sql: Sql, work: (tx: Transaction) => Promise<Answer>): Promise<Answer> =>
  sql.begin('isolation level repeatable read', work) as Promise<Answer>

/**
 * Puts the report down before it is published: its version is negative, and nobody sees it. A transaction that reads at
 * one moment cannot wait for the unit's journal, where others may be writing all the while; publishing can.
 */
export async function draftReport(tx: Transaction, report: NewReport): Promise<void> {
  const draft = { ...report, version: -randomInt(1, 2 ** 31) }
  await tx`insert into report ${tx(draft, 'county', 'id', 'office', 'year', 'version', 'tree', 'positions', 'composed_at', 'actor', 'actor_name')}`
}

/** Gives a draft the unit's next version and its line in the journal, both or none. */
export async function publishReport(
  sql: Sql,
  { county, office, year, id }: Pick<ReportHead, 'county' | 'office' | 'year' | 'id'>,
  line: (version: number) => Line,
): Promise<number> {
  return (await sql.begin(async (tx) => {
    await tx`insert into chain (county, office, position, hash) values (${county}, ${office}, 0, '') on conflict do nothing`
    await tx`select position from chain where county = ${county} and office = ${office} for update`
    const [published] = await tx<{ version: number }[]>`
      update report set version = (select greatest(max(r.version), 0) + 1 from report r
        where r.county = ${county} and r.office = ${office} and r.year = ${year})
      where county = ${county} and id = ${id} returning version`
    await append(tx, line(published!.version))
    return published!.version
  })) as number
}

/** Takes away what was never published: this draft, and any that a crash left behind an hour or more before it. */
export async function dropDrafts(
  sql: Sql,
  { county, office, id, composed_at }: Pick<ReportHead, 'county' | 'office' | 'id' | 'composed_at'>,
): Promise<void> {
  await sql`delete from report where county = ${county} and office = ${office} and version < 0
    and (id = ${id} or composed_at <= ${composed_at}::timestamptz - interval '1 hour')`
}

const headColumns =
  'r.county, r.id, r.office, r.year, r.version, r.composed_at, r.actor_name, r.state, r.signed_at, r.published_at'

/** The reports of the units in a scope, the newest year and version first. */
export function reportsIn(db: Queryable, scope: Scope): Promise<ReportHead[]> {
  const parameters = new Parameters()
  return run<ReportHead>(
    db,
    `select ${headColumns} from report r where ${within(scope, parameters, 'r')} and r.version > 0 order by r.year desc, r.office, r.version desc`,
    parameters,
  )
}

export async function readKeptReport(
  db: Queryable,
  scope: Scope,
  { county, id }: Address,
): Promise<KeptReport | null> {
  const parameters = new Parameters()
  const [row] = await run<KeptReport>(
    db,
    `select ${headColumns}, r.actor, r.issue, r.issue_version, r.tree, r.positions from report r
     where r.county = ${parameters.put(county)} and r.id = ${parameters.put(id)} and r.version > 0 and ${within(scope, parameters, 'r')}`,
    parameters,
  )
  return row ?? null
}

export function frozenFigures(db: Queryable, scope: Scope, { county, id }: Address): Promise<FrozenFigure[]> {
  const parameters = new Parameters()
  return run<FrozenFigure>(
    db,
    `select f.anchor, f.indicator, f.narrowed, f.value, f.numerator, f.denominator, f.printed, f.ref,
       coalesce(f.positions, r.positions) as positions
     from figure f join report r on r.county = f.county and r.id = f.report
     where f.county = ${parameters.put(county)} and f.report = ${parameters.put(id)} and ${within(scope, parameters, 'r')}
     order by f.anchor`,
    parameters,
  )
}

export interface Moved {
  ledger: string
  county: string
  id: string
  number: string | null
  /** Whether the figure counted it then, and counts it now. */
  was: boolean
  is: boolean
  /** The lines of the journal that changed it since, oldest first. */
  lines: {
    position: number
    at: string
    actor: string
    action: string
    reason: string | null
    change: string
  }[]
}

/**
 * The entries by which a frozen figure and the same figure now may differ: those that came, those that went, and those
 * that are counted still but have been changed since the journal stood where the report keeps it.
 */
export function entriesMoved(
  db: Queryable,
  scope: Scope,
  report: Address,
  { anchor, positions }: Pick<FrozenFigure, 'anchor' | 'positions'>,
  indicator: Indicator,
  question: Question,
): Promise<Moved[]> {
  const parameters = new Parameters()
  const counties = (alias: string) => `${alias}.county = any(${parameters.put(scope.counties)}::text[])`
  const frozen = `select unnest(f.entries) as id from figure f
    where f.county = ${parameters.put(report.county)} and f.report = ${parameters.put(report.id)} and f.anchor = ${parameters.put(anchor)}`
  const since = `select j.county, j.entry, min(j.ledger) as ledger,
      json_agg(json_build_object('position', j.position, 'at', j.at, 'actor', j.actor_name, 'action', j.action,
        'reason', j.reason, 'change', j.change) order by j.position) as lines
    from journal j left join json_each_text(${parameters.put(positions)}::text::json) p on p.key = j.office
    where ${within(scope, parameters, 'j')} and j.position > coalesce(p.value::bigint, 0)
      and j.entry is not null and j.action in ('open', 'step', 'correct', 'import', 'undo')
    group by j.county, j.entry`
  return run<Moved>(
    db,
    `with frozen as (${frozen}), now as (${tracedSql(indicator, question, parameters)}), since as (${since}),
       both_times as (select coalesce(f.id, n.id) as id, f.id is not null as was, n.id is not null as "is", n.ledger, n.county, n.number
         from frozen f full join now n on n.id = f.id)
     select coalesce(b.ledger, s.ledger) as ledger, coalesce(b.county, s.county, first.county) as county, b.id,
       coalesce(b.number, first.number) as number, b.was, b."is", coalesce(s.lines, '[]') as lines
     from both_times b left join since s on s.entry = b.id
       left join lateral (select j.county, j.change::json ->> 'number' as number from journal j
         where ${counties('j')} and j.entry = b.id and j.version = 1 limit 1) first on b.number is null
     where b.was <> b."is" or s.entry is not null
     order by number, b.id`,
    parameters,
  )
}

export interface CountedIn extends ReportHead {
  anchor: string
  indicator: string
  printed: string
}

/** The frozen figures that one entry stands behind, the newest report first. */
export function figuresWith(
  db: Queryable,
  scope: Scope,
  entry: string,
  indicators: readonly string[],
): Promise<CountedIn[]> {
  const parameters = new Parameters()
  return run<CountedIn>(
    db,
    `select ${headColumns}, f.anchor, f.indicator, f.printed from report r
       join figure f on f.county = r.county and f.report = r.id
     where ${within(scope, parameters, 'r')} and r.version > 0 and f.indicator = any(${parameters.put(indicators)}::text[])
       and ${parameters.put(entry)}::uuid = any(f.entries)
     order by r.composed_at desc, r.id, f.anchor`,
    parameters,
  )
}

export interface SignedFigure extends Address {
  office: string
  year: number
  value: number | null
  printed: string
}

/** A figure as signed reports print it: of each unit and year the version that was signed last. */
export function signedFigures(db: Queryable, scope: Scope, indicator: string): Promise<SignedFigure[]> {
  const parameters = new Parameters()
  return run<SignedFigure>(
    db,
    `select distinct on (r.office, r.year) r.county, r.id, r.office, r.year, f.value, f.printed
     from report r join figure f on f.county = r.county and f.report = r.id
     where ${within(scope, parameters, 'r')} and r.state = 'signed'
       and f.indicator = ${parameters.put(indicator)} and f.narrowed = '{}'
       and exists (select 1 from block b where b.county = r.county and b.report = r.id
         and position('"' || f.anchor || '"' in b.content) > 0)
     order by r.office, r.year, r.version desc`,
    parameters,
  )
}
