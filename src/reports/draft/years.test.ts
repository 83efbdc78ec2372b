import { expect, test } from 'vitest'
import { moveYears } from './years.ts'

const moved = (text: string, next = false) =>
  moveYears(text, { start: 0, end: text.length }, { from: 2024, by: 1, next })

test.each([
  ['2024年，召开会议。', '2025年，召开会议。'],
  ['现将2024年度情况报告如下', '现将2025年度情况报告如下'],
  ['2024 年推进法治建设', '2025 年推进法治建设'],
])('a year that means that of the report moves on: %s', (text, expected) => {
  expect(moved(text)).toBe(expected)
})

test.each([
  '2024年3月5日召开会议。',
  '2023年召开会议。',
  '自2024年起实行。',
  '2024年以来持续推进。',
  '落实《2024年法治政府建设工作要点》。',
  '某政〔2024〕8号',
  '2021—2024年规划',
  '2024年—2026年行动',
  '2025年，计划培训。',
])('any other year stays: %s', (text) => {
  expect(moved(text)).toBe(text)
})

test('the year planned for moves on in the plan alone', () => {
  expect(moved('2025年，继续推进。', true)).toBe('2026年，继续推进。')
})
