/** The ends of a period, which sheets often name by the month alone. */
import { expect, it } from 'vitest'
import { day } from './day.ts'

const from = day('期间起', 'From', { month: 'first' })
const to = day('期间止', 'To', { month: 'last' })

it('a month begins on its first day and ends on its last, also in a leap year', () => {
  expect(from.read('2024年2月', {})).toEqual({ value: '2024-02-01' })
  expect(to.read('2024年2月', {})).toEqual({ value: '2024-02-29' })
  expect(to.read('2023-02', {})).toEqual({ value: '2023-02-28' })
  expect(to.read('4月份', { year: 2022 })).toEqual({ value: '2022-04-30' })
})

it('a day stays the day it is, and a day that does not exist is refused', () => {
  expect(from.read('2022年3月5日', {})).toEqual({ value: '2022-03-05' })
  expect(to.read('2021-02-29', {})).toMatchObject({ problem: 'impossible_date' })
  expect(from.read('13月', { year: 2022 })).toMatchObject({ problem: 'impossible_date' })
})

it('a month is no day where the day is asked for', () => {
  expect(day('受理日期', 'Accepted on').read('2022年3月', {})).toMatchObject({ problem: 'impossible_date' })
})
