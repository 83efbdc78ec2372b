/** The way of a report to its signature, the files as they were signed, and what the public may see. */
import type { Hand } from './blocks.ts'
import { Parameters, type Queryable, run, type Sql, type Transaction } from './database.ts'
import type { Address, KeptReport, ReportState } from './reports.ts'
import { type Scope, within } from './scope.ts'

export async function settleIssueOf(
  tx: Transaction,
  { county, id }: Address,
  issue: string,
): Promise<number> {
  const [row] = await tx<{ issue_version: number }[]>`
    update report set issue = ${issue}, issue_version = issue_version + 1 where county = ${county} and id = ${id}
    returning issue_version`
  return row!.issue_version
}

export async function moveReport(
  tx: Transaction,
  { county, id }: Address,
  state: ReportState,
  signedAt: string | null = null,
): Promise<void> {
  await tx`update report set state = ${state}, signed_at = ${signedAt} where county = ${county} and id = ${id}`
}

/** False where it is public already. */
export async function publishSigned(tx: Transaction, { county, id }: Address, at: string): Promise<boolean> {
  const rows = await tx`update report set published_at = ${at}
    where county = ${county} and id = ${id} and state = 'signed' and published_at is null returning id`
  return rows.length > 0
}

export interface KeptFile {
  edition: 'upward' | 'public'
  ending: string
  bytes: Uint8Array
  digest: string
}

/** Keeps a file for good; where it is kept already, that one stays. */
export async function keepFile(
  db: Queryable,
  { county, id }: Address,
  { edition, ending, bytes, digest }: KeptFile,
  { at }: Pick<Hand, 'at'>,
): Promise<void> {
  await db`insert into report_file (county, report, edition, ending, bytes, digest, made_at)
    values (${county}, ${id}, ${edition}, ${ending}, ${Buffer.from(bytes)}, ${digest}, ${at}) on conflict do nothing`
}

export async function keptFile(
  db: Queryable,
  { county, id }: Address,
  { edition, ending }: Pick<KeptFile, 'edition' | 'ending'>,
): Promise<KeptFile | null> {
  const [row] = await db<KeptFile[]>`
    select edition, ending, bytes, digest from report_file
    where county = ${county} and report = ${id} and edition = ${edition} and ending = ${ending}`
  return row ?? null
}

export type PublicHead = Pick<KeptReport, 'county' | 'id' | 'office' | 'year' | 'published_at'>

/** What has been published in a scope, the newest first. */
export function publishedIn(sql: Sql, scope: Scope): Promise<PublicHead[]> {
  const parameters = new Parameters()
  return run<PublicHead>(
    sql,
    `select r.county, r.id, r.office, r.year, r.published_at from report r
     where ${within(scope, parameters, 'r')} and r.published_at is not null
     order by r.year desc, r.published_at desc limit 500`,
    parameters,
  )
}

export async function publishedReport(sql: Sql, { county, id }: Address): Promise<PublicHead | null> {
  const [row] = await sql<PublicHead[]>`select county, id, office, year, published_at from report
    where county = ${county} and id = ${id} and published_at is not null`
  return row ?? null
}
