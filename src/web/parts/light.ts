/**
 * The light of a clock: how near the due day is. A light is read from the days, never stored, and always stands with
 * words, since colour alone says nothing to many.
 */
import { dayNumber, daysBetween } from '#kernel/day.ts'
import type { WorkingCalendar } from '#kernel/working-calendar.ts'

export type Light = 'green' | 'yellow' | 'orange' | 'red'

export interface Nearness {
  light: Light
  /** Working days from tomorrow to the due day; 0 on the day itself and after it. */
  workingDays: number
  /** Days past the due day. */
  late: number
}

/** Red: due today or late. Orange: one working day. Yellow: five, or less than three tenths of the time. */
export function nearness(
  { due, started }: { due: string; started?: string },
  today: string,
  calendar: WorkingCalendar,
): Nearness {
  const dueDay = due.slice(0, 10)
  const left = daysBetween(today, dueDay)
  const workingDays = countWorkingDays(today, dueDay, calendar)
  const whole = started ? daysBetween(started.slice(0, 10), dueDay) : 0
  const near = workingDays <= 5 || (whole > 0 && left / whole <= 0.3)
  const light = left <= 0 ? 'red' : workingDays <= 1 ? 'orange' : near ? 'yellow' : 'green'
  return { light, workingDays, late: Math.max(0, -left) }
}

function countWorkingDays(after: string, until: string, calendar: WorkingCalendar): number {
  let count = 0
  for (let day = dayNumber(after) + 1; day <= dayNumber(until); day += 1) if (calendar.works(day)) count += 1
  return count
}
