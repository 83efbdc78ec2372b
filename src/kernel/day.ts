/**
 * Days as `YYYY-MM-DD` strings, counted without `Date`: a day has no time zone, so none can shift it.
 * Inside, a day is a number (0 is 1970-01-01), which makes counting over hundreds of thousands of rows cheap.
 */

/** A calendar day, `2026-03-01`. Days compare with `<` as strings do. */
export type Day = string

/** A point in time: `2026-03-01 09:30` (or with a `T`) as the wall clock in China shows it, or with seconds and a zone. */
export type Moment = string

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const dayPattern = /^\d{4}-\d\d-\d\d$/
const momentPattern =
  /^(\d{4}-\d\d-\d\d)([T ])([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/

/** True for a day that exists: `2026-02-29` and `2026-2-1` are none. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !dayPattern.test(value)) return false
  const month = monthOf(value)
  const date = dateOf(value)
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(yearOf(value), month)
}

export function isMoment(value: unknown): value is Moment {
  return typeof value === 'string' && momentPattern.test(value) && isDay(value.slice(0, 10))
}

export function addDays(day: Day, days: number): Day {
  return dayFrom(dayNumber(day) + days)
}

/** The same-numbered day, or the month's last where there is none: `2026-01-31` + 1 is `2026-02-28`. */
export function addMonths(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return write(year, month, Math.min(dateOf(day), daysInMonth(year, month)))
}

export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12)
}

/** How many days lie from one day to the other; negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: Day): Weekday {
  return weekdayOf(dayNumber(day))
}

export function yearOf(day: Day): number {
  return digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3)
}

export function monthOf(day: Day): number {
  return digit(day, 5) * 10 + digit(day, 6)
}

/** The day within its month, from 1. */
export function dateOf(day: Day): number {
  return digit(day, 8) * 10 + digit(day, 9)
}

export function quarterOf(day: Day): 1 | 2 | 3 | 4 {
  return Math.ceil(monthOf(day) / 3) as 1 | 2 | 3 | 4
}

export function firstDayOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

export function lastDayOfMonth(day: Day): Day {
  return write(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)))
}

export function firstDayOfYear(year: number): Day {
  return write(year, 1, 1)
}

export function lastDayOfYear(year: number): Day {
  return write(year, 12, 31)
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The moment so many minutes later, in the form it was given. China keeps one time all year, so no hour is lost. */
export function addMinutes(moment: Moment, minutes: number): Moment {
  const [, day, separator, hour, minute, seconds = '', zone = ''] = momentPattern.exec(moment) ?? []
  if (!isDay(day)) throw new RangeError(`不是时刻：${moment}`)
  const total = Number(hour) * 60 + Number(minute) + minutes
  const inDay = ((total % 1440) + 1440) % 1440
  const clock = `${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}`
  return `${addDays(day, Math.floor(total / 1440))}${separator}${clock}${seconds}${zone}`
}

/** The day it is in China at that moment; a day stays as it is. */
export function dayInChina(moment: Moment | Day): Day {
  const zone = momentPattern.exec(moment)?.[6]
  if (!zone) return moment.slice(0, 10)
  const ahead =
    zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)))
  return addMinutes(moment, 480 - ahead).slice(0, 10)
}

/** Days since 1970-01-01. The year is taken to begin in March, so that the leap day is its last. */
export function dayNumber(day: Day): number {
  const month = monthOf(day)
  const year = yearOf(day) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dateOf(day) - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

/** The day of a number, the other way round. */
export function dayFrom(number: number): Day {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
}

export function weekdayOf(number: number): Weekday {
  return (((((number + 3) % 7) + 7) % 7) + 1) as Weekday
}

function digit(text: string, place: number): number {
  return text.charCodeAt(place) - 48
}

function write(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
