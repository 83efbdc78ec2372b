/** Findings over a draft that somebody has let stand, each with the reason. */
import type { Hand } from './blocks.ts'
import type { Queryable, Sql } from './database.ts'
import type { Address } from './reports.ts'

export interface Waiver {
  finding: string
  rule: string
  quote: string
  reason: string
  at: string
  actor_name: string
}

export const waiversOf = (db: Queryable, { county, id }: Address): Promise<Waiver[]> =>
  db<Waiver[]>`select finding, rule, quote, reason, at, actor_name from report_waiver
    where county = ${county} and report = ${id} order by at`

export async function keepWaiver(
  db: Queryable,
  { county, id }: Address,
  waiver: Pick<Waiver, 'finding' | 'rule' | 'quote' | 'reason'>,
  { actor, at }: Hand,
): Promise<void> {
  await db`insert into report_waiver (county, report, finding, rule, quote, reason, at, actor, actor_name)
    values (${county}, ${id}, ${waiver.finding}, ${waiver.rule}, ${waiver.quote}, ${waiver.reason}, ${at}, ${actor.account}, ${actor.name})
    on conflict (county, report, finding) do update set reason = excluded.reason, at = excluded.at,
      actor = excluded.actor, actor_name = excluded.actor_name`
}

export async function dropWaiver(sql: Sql, { county, id }: Address, finding: string): Promise<void> {
  await sql`delete from report_waiver where county = ${county} and report = ${id} and finding = ${finding}`
}
