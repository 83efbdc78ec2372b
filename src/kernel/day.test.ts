/** Days against JavaScript's own UTC dates, which know the calendar and have no zone to shift them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMinutes,
  addMonths,
  addYears,
  dayFrom,
  dayInChina,
  dayNumber,
  daysBetween,
  firstDayOfMonth,
  firstDayOfYear,
  isDay,
  isMoment,
  lastDayOfMonth,
  lastDayOfYear,
  quarterOf,
  weekday,
} from './day.ts'

const dayMillis = 86_400_000
const anyNumber = fc.integer({ min: -200_000, max: 200_000 })
const byDate = (number: number) => new Date(number * dayMillis).toISOString().slice(0, 10)

describe('the calendar', () => {
  test('numbers and days are the same calendar, read both ways', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(dayFrom(number)).toBe(byDate(number))
        expect(dayNumber(byDate(number))).toBe(number)
        expect(weekday(byDate(number))).toBe(new Date(number * dayMillis).getUTCDay() || 7)
      }),
    )
  })

  test('adding days and counting between them undo each other', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: -5000, max: 5000 }), (number, days) => {
        expect(daysBetween(byDate(number), addDays(byDate(number), days))).toBe(days)
      }),
    )
  })

  test('a month later is the same-numbered day, or the last of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(addYears('2023-02-28', 1)).toBe('2024-02-28')
  })

  test('months and years have their first and last days', () => {
    expect(firstDayOfMonth('2024-02-15')).toBe('2024-02-01')
    expect(lastDayOfMonth('2024-02-15')).toBe('2024-02-29')
    expect([firstDayOfYear(2026), lastDayOfYear(2026)]).toEqual(['2026-01-01', '2026-12-31'])
    expect(['2026-03-31', '2026-04-01', '2026-12-01'].map(quarterOf)).toEqual([1, 2, 4])
  })

  test('a day that does not exist is no day', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026-12-31']) expect(isDay(day)).toBe(true)
    for (const day of [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '',
      null,
      20260101,
    ])
      expect(isDay(day)).toBe(false)
  })
})

describe('moments', () => {
  test('are a day and a time that exist', () => {
    for (const moment of ['2026-03-01T09:30', '2026-03-01 23:59:59', '2026-03-01T09:30:00.000Z'])
      expect(isMoment(moment)).toBe(true)
    for (const moment of ['2026-03-01', '2026-02-30T09:30', '2026-03-01T24:00', '2026-03-01T09:60'])
      expect(isMoment(moment)).toBe(false)
  })

  test('move on by minutes in the form they were given', () => {
    expect(addMinutes('2024-02-29T23:20', 60)).toBe('2024-03-01T00:20')
    expect(addMinutes('2026-01-01 00:10:30', -20)).toBe('2025-12-31 23:50:30')
    expect(addMinutes('2026-03-01T23:30:00.000Z', 1440)).toBe('2026-03-02T23:30:00.000Z')
  })

  test('fall on the day it is in China', () => {
    expect(dayInChina('2026-03-01T15:59:59Z')).toBe('2026-03-01')
    expect(dayInChina('2026-03-01T16:00:00Z')).toBe('2026-03-02')
    expect(dayInChina('2026-03-01T23:30:00-05:00')).toBe('2026-03-02')
    expect(dayInChina('2026-03-01T23:30')).toBe('2026-03-01')
    expect(dayInChina('2026-03-01')).toBe('2026-03-01')
  })
})
