import { expect, test } from 'vitest'
import { numbersOf } from './heading-numbers.ts'

const levels = (...all: (1 | 2 | 3 | 4 | null)[]) => numbersOf(all.map((level) => ({ level })))

test('each level counts by itself and begins anew under the next higher one', () => {
  expect(levels(1, 2, null, 2, 3, 3, 4, 1, 2)).toEqual([
    '一、',
    '（一）',
    '',
    '（二）',
    '1.',
    '2.',
    '（1）',
    '二、',
    '（一）',
  ])
})

test('numbers above ten are written as people write them', () => {
  const numbers = levels(...Array.from({ length: 21 }, () => 1 as const))
  expect([numbers[9], numbers[10], numbers[19], numbers[20]]).toEqual([
    '十、',
    '十一、',
    '二十、',
    '二十一、',
  ])
})
