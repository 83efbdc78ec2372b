/**
 * The text of a report in blocks, each with a version of its own, so that two people in two paragraphs never meet. What
 * holds for the whole (its state, its order) is guarded by the row of the report: text is changed under a shared lock,
 * the whole under an exclusive one.
 */
import type { Queryable, Sql, Transaction } from './database.ts'
import type { Actor } from './journal.ts'
import type { Address, ReportState } from './reports.ts'

export interface KeptBlock {
  id: string
  place: number
  kind: 'heading' | 'paragraph'
  level: number | null
  role: string | null
  /** The words of a heading, or those that lead a paragraph. */
  words: string
  /** Texts and the anchors of figures, as JSON. */
  content: string
  version: number
  changed_at: string
  actor_name: string
}

export type NewBlock = Pick<KeptBlock, 'id' | 'kind' | 'level' | 'role' | 'words' | 'content'>

/** Who writes, and when. */
export interface Hand {
  actor: Actor
  at: string
}

export const blocksOf = (db: Queryable, { county, id }: Address): Promise<KeptBlock[]> =>
  db<
    KeptBlock[]
  >`select id, place, kind, level, role, words, content, version, changed_at, actor_name from block
    where county = ${county} and report = ${id} order by place, id`

/** Puts blocks down from a place on; what stood there moves behind them. */
export async function insertBlocks(
  tx: Transaction,
  { county, id: report }: Address,
  from: number,
  blocks: readonly NewBlock[],
  { actor, at }: Hand,
): Promise<void> {
  if (blocks.length === 0) return
  await tx`update block set place = place + ${blocks.length} where county = ${county} and report = ${report} and place >= ${from}`
  const rows = blocks.map((block, index) => ({
    ...block,
    county,
    report,
    place: from + index,
    version: 1,
    changed_at: at,
    actor: actor.account,
    actor_name: actor.name,
  }))
  await tx`insert into block ${tx(rows, 'county', 'report', 'id', 'place', 'kind', 'level', 'role', 'words', 'content', 'version', 'changed_at', 'actor', 'actor_name')}`
}

/** The new version; null where the block has another version by now, or is gone. */
export async function updateBlock(
  tx: Transaction,
  { county, id: report }: Address,
  block: Pick<KeptBlock, 'id' | 'version' | 'words' | 'content'>,
  { actor, at }: Hand,
): Promise<KeptBlock | null> {
  const [row] = await tx<KeptBlock[]>`
    update block set words = ${block.words}, content = ${block.content}, version = version + 1, changed_at = ${at},
      actor = ${actor.account}, actor_name = ${actor.name}
    where county = ${county} and report = ${report} and id = ${block.id} and version = ${block.version}
    returning id, place, kind, level, role, words, content, version, changed_at, actor_name`
  return row ?? null
}

export async function deleteBlock(
  tx: Transaction,
  { county, id: report }: Address,
  block: string,
): Promise<void> {
  await tx`delete from block where county = ${county} and report = ${report} and id = ${block}`
}

/** Gives the blocks the order of the list. */
export async function orderBlocks(
  tx: Transaction,
  { county, id: report }: Address,
  ids: readonly string[],
): Promise<void> {
  await tx`update block set place = o.place from unnest(${[...ids]}::uuid[]) with ordinality o (id, place)
    where county = ${county} and report = ${report} and block.id = o.id`
}

/** The state of a report, held as it is until the transaction ends: `share` lets others change other blocks meanwhile. */
export async function holdReport(
  tx: Transaction,
  { county, id }: Address,
  strength: 'share' | 'update',
): Promise<{ state: ReportState; issue: string; issue_version: number }> {
  const [row] = await tx<{ state: ReportState; issue: string; issue_version: number }[]>`
    select state, issue, issue_version from report where county = ${county} and id = ${id}
    ${strength === 'share' ? tx`for share` : tx`for update`}`
  return row!
}

export interface KeptVersion {
  n: number
  at: string
  actor_name: string
  event: string
  reason: string | null
}

/** Keeps the whole text as it is. */
export async function keepVersion(
  tx: Transaction,
  { county, id: report }: Address,
  version: { event: string; reason: string | null; body: string },
  { actor, at }: Hand,
): Promise<number> {
  const [row] = await tx<{ n: number }[]>`
    insert into report_version (county, report, n, at, actor, actor_name, event, reason, body)
    values (${county}, ${report},
      (select coalesce(max(n), 0) + 1 from report_version v where v.county = ${county} and v.report = ${report}),
      ${at}, ${actor.account}, ${actor.name}, ${version.event}, ${version.reason}, ${version.body})
    returning n`
  return row!.n
}

export const versionsOf = (db: Queryable, { county, id }: Address): Promise<KeptVersion[]> =>
  db<KeptVersion[]>`select n, at, actor_name, event, reason from report_version
    where county = ${county} and report = ${id} order by n desc`

export async function versionBody(
  db: Queryable,
  { county, id }: Address,
  n: number,
): Promise<(KeptVersion & { body: string }) | null> {
  const [row] = await db<(KeptVersion & { body: string })[]>`
    select n, at, actor_name, event, reason, body from report_version where county = ${county} and report = ${id} and n = ${n}`
  return row ?? null
}

export interface KeptComment {
  id: string
  block: string
  at: string
  actor_name: string
  words: string
  resolved_at: string | null
  resolved_by: string | null
}

export const commentsOf = (db: Queryable, { county, id }: Address): Promise<KeptComment[]> =>
  db<KeptComment[]>`select id, block, at, actor_name, words, resolved_at, resolved_by from report_comment
    where county = ${county} and report = ${id} order by at, id`

export async function insertComment(
  db: Queryable,
  { county, id: report }: Address,
  comment: Pick<KeptComment, 'id' | 'block' | 'words'>,
  { actor, at }: Hand,
): Promise<void> {
  await db`insert into report_comment (county, report, id, block, at, actor, actor_name, words)
    values (${county}, ${report}, ${comment.id}, ${comment.block}, ${at}, ${actor.account}, ${actor.name}, ${comment.words})`
}

/** False where there is no such comment, or it is resolved already. */
export async function resolveComment(
  sql: Sql,
  { county, id: report }: Address,
  comment: string,
  { actor, at }: Hand,
): Promise<boolean> {
  const rows = await sql`update report_comment set resolved_at = ${at}, resolved_by = ${actor.name}
    where county = ${county} and report = ${report} and id = ${comment} and resolved_at is null returning id`
  return rows.length > 0
}

/** Versions of a report are numbered one after another; whoever keeps one waits here for the others. */
export async function waitForVersions(tx: Transaction, { county, id }: Address): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`${county}-${id}`}, 0))`
}

export async function lockedBlock(
  tx: Transaction,
  { county, id: report }: Address,
  block: string,
): Promise<KeptBlock | null> {
  const [row] = await tx<KeptBlock[]>`
    select id, place, kind, level, role, words, content, version, changed_at, actor_name from block
    where county = ${county} and report = ${report} and id = ${block} for update`
  return row ?? null
}

/** Sets headings that many levels deeper. */
export async function deepenBlocks(
  tx: Transaction,
  { county, id: report }: Address,
  ids: readonly string[],
  levels: number,
): Promise<void> {
  await tx`update block set level = least(4, greatest(1, level + ${levels}::integer))
    where county = ${county} and report = ${report} and id = any(${[...ids]}::uuid[]) and level is not null`
}
