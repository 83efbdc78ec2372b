/**
 * The time of the made-up county: last year and this year up to today, worked on working days. An event whose day has not
 * come yet has not happened, so what is still running today comes about by itself.
 */
import { addDays, type Day, dayFrom, dayNumber, daysInMonth, yearOf } from '#kernel/day.ts'
import type { WorkingCalendar } from '#kernel/working-calendar.ts'
import type { Chance } from './chance.ts'

export interface Time {
  today: Day
  /** This day, or the next one that is worked. */
  worked(day: Day): Day
  /** So many days later on a working day; null where that has not come yet, or where nothing came before it. */
  after(day: Day | null, days: number): Day | null
  ago(days: number): Day
}

export function timeUntil(today: Day, calendar: WorkingCalendar): Time {
  const worked = (day: Day) => {
    let number = dayNumber(day)
    while (!calendar.works(number)) number += 1
    return dayFrom(number)
  }
  return {
    today,
    worked,
    after(day, days) {
      if (day === null) return null
      const then = worked(addDays(day, days))
      return then <= today ? then : null
    },
    ago: (days) => addDays(today, -days),
  }
}

/** Shares of the twelve months: when people come, when offices are busy. */
export const seasons = {
  even: [8, 7, 9, 9, 9, 9, 9, 9, 9, 8, 9, 9],
  petitions: [9, 6, 11, 9, 8, 8, 7, 7, 8, 8, 10, 13],
  summer: [7, 5, 8, 9, 10, 12, 13, 12, 9, 8, 7, 6],
  enforcement: [5, 4, 9, 10, 10, 10, 9, 8, 10, 9, 10, 7],
  publicity: [5, 4, 12, 12, 12, 11, 6, 6, 9, 7, 7, 15],
} as const

/** The days on which so many things a year came in, earliest first; this year had `growth` times as many as last year. */
export function arrivals(
  chance: Chance,
  time: Time,
  aYear: number,
  { season = seasons.even as readonly number[], growth = 1 } = {},
): Day[] {
  const whole = season.reduce((sum, share) => sum + share, 0)
  const thisYear = yearOf(time.today)
  let expected = 0.5
  const days: Day[] = []
  for (let month = 0; month < 24; month += 1) {
    const year = thisYear - 1 + Math.floor(month / 12)
    expected += (aYear * (year === thisYear ? growth : 1) * season[month % 12]!) / whole
    for (; expected >= 1; expected -= 1) days.push(dayWithin(chance, time, year, (month % 12) + 1))
  }
  return days.filter((day) => day <= time.today).sort()
}

export function dayWithin(chance: Chance, time: Time, year: number, month: number): Day {
  const date = chance.int(1, daysInMonth(year, month))
  return time.worked(`${year}-${two(month)}-${two(date)}`)
}

/** Some minute of an hour of a day. */
export const atHour = (chance: Chance, day: Day, hour: number): string =>
  `${day} ${two(hour)}:${two(chance.int(0, 59))}:00`

export const two = (value: number): string => String(value).padStart(2, '0')
