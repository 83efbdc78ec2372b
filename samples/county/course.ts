/** A matter that goes its lawful way as far as it is meant to, and no further than today. */
import type { Day } from '#kernel/day.ts'
import type { Row } from '#kernel/tally.ts'
import type { Chance } from './chance.ts'
import { type Office } from './offices.ts'
import { arrivals, type Time } from './time.ts'

/** One step of the way: the stage that it leads to, how many days after the step before, and what it writes down. */
export interface Leg {
  to: string
  days: number
  writes?: (on: Day) => Row
}

/** The values and the stage of a matter that began on a day; it stops at `until`, or where time has not gone on yet. */
export function goAsFarAs(
  until: string,
  begun: Day,
  legs: readonly Leg[],
  start: { status: string } & Row,
  time: Time,
): Row {
  let values = start
  let on: Day | null = begun
  for (const { to, days, writes } of legs) {
    if (values.status === until) break
    on = time.after(on, days)
    if (on === null) break
    values = { ...values, ...writes?.(on), status: to }
  }
  return values
}

/** The days on which matters of this kind begin in an office, each with the stage it is to reach; offices begin at another place of the list. */
export function meant(
  { office, chance, time }: { office: Office; chance: Chance; time: Time },
  aYear: number,
  stages: readonly string[],
): { day: Day; until: string; index: number }[] {
  const from = chance.int(0, stages.length - 1)
  return arrivals(chance, time, office.kind === 'county' ? Math.max(aYear, stages.length * 2) : aYear).map(
    (day, index) => ({ day, until: stages[(from + index) % stages.length]!, index }),
  )
}
