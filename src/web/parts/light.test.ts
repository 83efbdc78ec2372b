import { expect, test } from 'vitest'
import { nationalCalendar } from '#law/holidays.ts'
import { nearness } from './light.ts'

const lightOn = (today: string, due: string, started?: string) =>
  nearness({ due, ...(started && { started }) }, today, nationalCalendar).light

test('a clock is red on its due day and after it', () => {
  expect(lightOn('2026-03-17', '2026-03-17')).toBe('red')
  expect(nearness({ due: '2026-03-17' }, '2026-03-20', nationalCalendar)).toMatchObject({
    light: 'red',
    late: 3,
  })
})

test('a weekend between today and the due day is no working day left', () => {
  expect(nearness({ due: '2026-03-16' }, '2026-03-13', nationalCalendar)).toEqual({
    light: 'orange',
    workingDays: 1,
    late: 0,
  })
})

test('the week of a holiday leaves fewer working days than a plain week', () => {
  expect(nearness({ due: '2026-10-09' }, '2026-09-30', nationalCalendar).workingDays).toBe(2)
  expect(lightOn('2026-09-30', '2026-10-09')).toBe('yellow')
})

test('a long clock turns yellow at three tenths of its time', () => {
  expect(lightOn('2026-04-01', '2026-05-29', '2026-03-30')).toBe('green')
  expect(lightOn('2026-05-13', '2026-05-29', '2026-03-30')).toBe('yellow')
})

test('a due moment counts to its day', () => {
  expect(lightOn('2026-03-17', '2026-03-17 09:30:00')).toBe('red')
})
