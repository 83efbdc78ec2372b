/** The clocks that run: what is due, and how a change of an entry starts, moves and stops them. */
import type { Kind } from '#kernel/ledger.ts'
import { versionOn } from '#kernel/limit.ts'
import { readClock } from '#kernel/procedure.ts'
import type { WorkingCalendar } from '#kernel/working-calendar.ts'
import type { Parameters } from './database.ts'

export interface ClockRow {
  clock: string
  started: string
  due: string
  stopped: string | null
  limit_id: string
  law_version: string
}

/** The clocks of an entry as its days make them run. */
export function clockRows(
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
  calendar: WorkingCalendar,
): ClockRow[] {
  return Object.entries(kind.procedure.clocks).flatMap(([name, clock]) => {
    const reading = readClock(name, clock, values, calendar, '0000-01-01')
    if (!reading) return []
    const { started, due, stopped, limit } = reading
    return [
      {
        clock: name,
        started,
        due,
        stopped,
        limit_id: limit.id,
        law_version: versionOn(limit, started).since,
      },
    ]
  })
}

/** The statement that puts the clocks of an entry in the place of those it had. */
export function replaceClocksSql(
  entry: { county: string; office: string; id: string; ledger: string },
  rows: readonly ClockRow[],
  parameters: Parameters,
): string {
  return `insert into clock (county, entry, clock, office, ledger, started, due, stopped, limit_id, law_version)
    select ${parameters.put(entry.county)}::text, ${parameters.put(entry.id)}::uuid, r.clock, ${parameters.put(entry.office)}::text,
      ${parameters.put(entry.ledger)}::text, r.started, r.due, r.stopped, r.limit_id, r.law_version
    from json_to_recordset(${parameters.put(JSON.stringify(rows))}::text::json)
      as r(clock text, started timestamp, due timestamp, stopped date, limit_id text, law_version date)
    on conflict (county, entry, clock) do update set started = excluded.started, due = excluded.due, stopped = excluded.stopped,
      limit_id = excluded.limit_id, law_version = excluded.law_version`
}
