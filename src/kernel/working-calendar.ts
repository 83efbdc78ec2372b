/**
 * Which days are worked: Monday to Friday, less the days off that the State Council declares for a year, plus the
 * weekends it declares worked in exchange. The declarations are data and are passed in.
 */
import { type Day, dayFrom, dayNumber, weekdayOf, yearOf } from './day.ts'

/** One year as its notice declares it; days as `MM-DD`. A weekend that merely touches a holiday is not declared. */
export interface HolidayYear {
  readonly notice: string
  readonly off: readonly (readonly [name: string, from: string, to: string])[]
  readonly worked: readonly string[]
}

/** Asked with day numbers (`dayNumber`), so that counting a period builds no strings. */
export interface WorkingCalendar {
  works(day: number): boolean
  /** `周末`, or the name of the holiday; undefined on a working day. */
  restName(day: number): string | undefined
  /** A Saturday or Sunday worked in exchange for a holiday (调休上班). */
  isMadeUp(day: number): boolean
  isPublished(year: number): boolean
}

export function workingCalendar(years: Readonly<Record<number, HolidayYear>>): WorkingCalendar {
  const holidays = new Map<number, string>()
  const worked = new Set<number>()
  for (const [year, declared] of Object.entries(years)) {
    const numberOf = (date: string) => dayNumber(`${year}-${date}`)
    for (const [name, from, to] of declared.off)
      for (let day = numberOf(from); day <= numberOf(to); day += 1) holidays.set(day, name)
    for (const date of declared.worked) worked.add(numberOf(date))
  }
  const works = (day: number) => worked.has(day) || (weekdayOf(day) < 6 && !holidays.has(day))
  return {
    works,
    restName: (day) => (works(day) ? undefined : (holidays.get(day) ?? '周末')),
    isMadeUp: (day) => worked.has(day),
    isPublished: (year) => year in years,
  }
}

export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  return calendar.works(dayNumber(day))
}

/** True where some day between the two, both included, lies in a year whose holidays are not declared yet. */
export function reachesUnpublished(from: number, to: number, calendar: WorkingCalendar): boolean {
  const last = yearOf(dayFrom(Math.max(from, to)))
  for (let year = yearOf(dayFrom(Math.min(from, to))); year <= last; year += 1)
    if (!calendar.isPublished(year)) return true
  return false
}
