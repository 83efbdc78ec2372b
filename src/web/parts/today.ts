/** What day it is where the law counts days, and how days and instants are written on the screen. */
import { dateOf, dayInChina, monthOf, weekday } from '#kernel/day.ts'
import type { Texts } from '../texts/index.ts'

export const todayInChina = (): string => dayInChina(new Date().toISOString())

export const thisYear = (): number => Number(todayInChina().slice(0, 4))

/** `3月17日 周二`. */
export const shortDay = (day: string, texts: Texts): string =>
  texts.day.short(monthOf(day), dateOf(day), texts.day.weekdays[weekday(day.slice(0, 10)) - 1]!)

/** The year is said where it is another than that of `today`: `2025-03-17 周一`. */
export const dueDay = (day: string, today: string, texts: Texts): string =>
  day.slice(0, 4) === today.slice(0, 4)
    ? shortDay(day, texts)
    : `${day.slice(0, 10)} ${texts.day.weekdays[weekday(day.slice(0, 10)) - 1]!}`

/** An instant as the wall clock in China shows it: `2026-03-01 09:30`. */
export function wallClock(instant: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  return parts.format(new Date(instant))
}
