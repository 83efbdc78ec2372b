import { expect, test } from 'vitest'
import { en } from '../texts/en.ts'
import { zh } from '../texts/zh.ts'
import { dueDay } from './today.ts'

test('a day of this year is short, a day of another says its year', () => {
  expect(dueDay('2026-03-17', '2026-11-25', zh)).toBe('3月17日 周二')
  expect(dueDay('2025-02-25', '2026-11-25', zh)).toBe('2025-02-25 周二')
  expect(dueDay('2027-01-04', '2026-12-30', en)).toBe('2027-01-04 Mon')
})
