/** The counting of periods at its borders, and against a naive count that walks the calendar with JavaScript dates. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './day.ts'
import { type Kind, type Rule, ruleOn, type Span, type Unit, type Version } from './limit.ts'
import { countPeriod, dueDay, type Facts } from './period.ts'
import { isWorkingDay, workingCalendar } from './working-calendar.ts'

const calendar = workingCalendar({
  2024: { notice: '试', off: [['元旦', '01-01', '01-01']], worked: [] },
  2025: { notice: '试', off: [], worked: [] },
  2026: {
    notice: '试',
    off: [
      ['元旦', '01-01', '01-03'],
      ['春节', '02-15', '02-23'],
      ['国庆节', '10-01', '10-07'],
    ],
    worked: ['01-04', '02-14', '02-28', '10-10'],
  },
})

const limitOf = (amount: number, unit: Unit, kind: Kind = 'max', more: Partial<Rule> = {}): Rule => ({
  since: '2000-01-01',
  amount,
  unit,
  kind,
  rolls: kind === 'max' || kind === 'limitation',
  ...more,
})
const count = (rule: Rule, start: string, facts: Omit<Facts, 'start'> = {}) =>
  countPeriod(rule, { start, ...facts }, calendar)

describe('days', () => {
  test('the day of the event is not counted', () => {
    expect(count(limitOf(1, 'day'), '2026-03-02').due).toBe('2026-03-03')
    expect(count(limitOf(0, 'day'), '2026-03-02').due).toBe('2026-03-02')
  })

  test('a last day before, on and after a weekend', () => {
    expect(count(limitOf(10, 'day'), '2026-03-03').due).toBe('2026-03-13')
    expect(count(limitOf(10, 'day'), '2026-03-04')).toMatchObject({
      due: '2026-03-16',
      nominal: '2026-03-14',
    })
    expect(count(limitOf(10, 'day'), '2026-03-06').due).toBe('2026-03-16')
  })

  test('a Saturday worked in exchange is a last day like any other', () => {
    expect(count(limitOf(15, 'day'), '2026-02-13').due).toBe('2026-02-28')
  })

  test('a holiday inside a calendar period is counted, at its end it moves the end on', () => {
    expect(count(limitOf(30, 'day'), '2026-02-02').due).toBe('2026-03-04')
    expect(count(limitOf(15, 'day'), '2026-02-05').due).toBe('2026-02-24')
  })

  test('what does not roll ends on a rest day', () => {
    for (const kind of ['min', 'every'] as const)
      expect(count(limitOf(10, 'day', kind), '2026-03-04').due).toBe('2026-03-14')
    expect(count(limitOf(10, 'day', 'max', { rolls: false }), '2026-03-04').due).toBe('2026-03-14')
  })
})

describe('working days', () => {
  test('pass over weekends and holidays and count the weekend worked in exchange', () => {
    expect(count(limitOf(3, 'working_day'), '2026-02-13').due).toBe('2026-02-25')
    expect(count(limitOf(20, 'working_day'), '2026-02-06').due).toBe('2026-03-12')
  })

  test('each day says why it counts or does not', () => {
    expect(count(limitOf(3, 'working_day'), '2026-10-07').days).toEqual([
      { date: '2026-10-08', counted: true, reason: '工作日' },
      { date: '2026-10-09', counted: true, reason: '工作日' },
      { date: '2026-10-10', counted: true, reason: '调休上班' },
    ])
    const reasons = count(limitOf(2, 'working_day'), '2026-09-30', {
      suspensions: [['2026-10-08', '2026-10-08']],
    }).days
    expect(reasons.map(({ reason }) => reason)).toEqual([
      ...Array(7).fill('国庆节'),
      '中止不计',
      '工作日',
      '调休上班',
    ])
  })
})

describe('months and years', () => {
  test('end on the same-numbered day or the last of the month', () => {
    const end = (amount: number, unit: Unit, start: string) =>
      count(limitOf(amount, unit, 'every'), start).due
    expect(end(1, 'month', '2026-01-31')).toBe('2026-02-28')
    expect(end(1, 'month', '2024-01-31')).toBe('2024-02-29')
    expect(end(1, 'year', '2024-02-29')).toBe('2025-02-28')
    expect(end(2, 'year', '2022-02-28')).toBe('2024-02-28')
  })

  test('get back the calendar days a suspension took, but none of a pause after the end', () => {
    const suspensions = [['2026-02-10', '2026-02-12']] as const
    expect(count(limitOf(2, 'month', 'every'), '2026-01-15', { suspensions }).due).toBe('2026-03-18')
    expect(count(limitOf(1, 'month', 'every'), '2026-01-05', { suspensions }).due).toBe('2026-02-05')
  })
})

describe('suspension and extension', () => {
  test('overlapping pauses are lost once, both their days included', () => {
    const suspensions = [
      ['2026-03-05', '2026-03-08'],
      ['2026-03-03', '2026-03-06'],
    ] as const
    expect(count(limitOf(5, 'day', 'every'), '2026-03-02', { suspensions }).due).toBe('2026-03-13')
  })

  test('a day that ends one pause and begins the next is lost once', () => {
    const suspensions = [
      ['2026-02-03', '2026-02-04'],
      ['2026-02-04', '2026-02-05'],
    ] as const
    expect(count(limitOf(1, 'month', 'every'), '2026-02-02', { suspensions }).due).toBe('2026-03-05')
  })

  const thirtyDays = { amount: 30, unit: 'day' } as const

  test('an extension runs on from the end before it was moved on', () => {
    expect(count(limitOf(60, 'day'), '2026-01-13').nominal).toBe('2026-03-14')
    expect(count(limitOf(60, 'day'), '2026-01-13', { extensions: [thirtyDays] }).due).toBe(
      addDays('2026-01-13', 90),
    )
    const extensions = [{ amount: 3, unit: 'month' }] as const
    expect(count(limitOf(3, 'month', 'every'), '2025-08-31', { extensions }).due).toBe('2026-02-28')
  })

  test('an extension works when decided on the moved-on last day, and no longer on the day after', () => {
    const decided = (decided_on: string) =>
      count(limitOf(10, 'day'), '2026-03-04', { extensions: [{ amount: 10, unit: 'day', decided_on }] })
    expect(decided('2026-03-16')).toMatchObject({ due: '2026-03-24', extensionEffective: true })
    expect(decided('2026-03-17')).toMatchObject({ due: '2026-03-16', extensionEffective: false })
    expect(count(limitOf(10, 'day'), '2026-03-04').extensionEffective).toBe(null)
  })

  test('an extension in another unit counts its own days', () => {
    const extensions = [{ amount: 2, unit: 'working_day' }] as const
    const { due, days } = count(limitOf(10, 'day'), '2026-03-04', { extensions })
    expect(due).toBe('2026-03-17')
    expect(days.filter(({ counted }) => !counted)).toEqual([
      { date: '2026-03-15', counted: false, reason: '周末' },
    ])
  })

  test('two extensions follow each other, and a late second one leaves the first standing', () => {
    const twice = (second: string) =>
      count(limitOf(30, 'day', 'every'), '2026-03-02', {
        extensions: [
          { ...thirtyDays, decided_on: '2026-03-10' },
          { ...thirtyDays, decided_on: second },
        ],
      })
    expect(twice('2026-05-01')).toMatchObject({ due: '2026-05-31', extensionEffective: true })
    expect(twice('2026-05-02')).toMatchObject({ due: '2026-05-01', extensionEffective: false })
  })
})

describe('before, hours, dates', () => {
  test('so long before an event is counted back and does not move towards it', () => {
    const seven = count(limitOf(7, 'working_day', 'before'), '2026-10-12')
    expect(seven).toMatchObject({ due: '2026-09-25', careful: '2026-09-24' })
    expect(seven.days[0]).toEqual({ date: '2026-10-11', counted: false, reason: '周末' })
    expect(count(limitOf(30, 'day', 'before'), '2026-04-01')).toMatchObject({
      due: '2026-03-02',
      careful: '2026-03-01',
    })
  })

  test('a minimum that ends on a rest day stays open for others until the next working day', () => {
    expect(count(limitOf(10, 'day', 'min'), '2026-03-04')).toMatchObject({
      due: '2026-03-14',
      careful: '2026-03-16',
    })
    expect(count(limitOf(10, 'day', 'min'), '2026-03-03').careful).toBe(null)
  })

  test('hours run from moment to moment through the holiday', () => {
    expect(count(limitOf(24, 'hour'), '2026-02-20T17:45').due).toBe('2026-02-21T17:45')
    expect(count(limitOf(30, 'minute'), '2026-02-20 23:45:00').due).toBe('2026-02-21 00:15:00')
    expect(count(limitOf(24, 'hour'), '2026-02-20').due).toBe('2026-02-21')
  })

  test('“by 31 January” allows that day, “before 1 March” ends with February', () => {
    const dated = (date: { by?: string; before?: string }) => limitOf(1, 'month', 'by_date', date)
    expect(count(dated({ by: '01-31' }), '2025-12-31').due).toBe('2026-01-31')
    expect(count(dated({ by: '01-31' }), '2026-01-31').due).toBe('2026-01-31')
    expect(count(dated({ by: '01-31' }), '2026-02-01').due).toBe('2027-01-31')
    expect(count(dated({ before: '03-01' }), '2023-12-31').due).toBe('2024-02-29')
    expect(count(dated({ before: '03-01' }), '2026-02-28').due).toBe('2026-02-28')
    expect(count(dated({ by: '2025-06-30' }), '2026-02-28')).toMatchObject({ due: '2025-06-30', days: [] })
  })

  test('a duty without an end is not counted', () => {
    for (const unit of ['day', 'hour'] as const)
      expect(() => count(limitOf(0, unit, 'step'), '2026-03-02')).toThrow('没有期满日')
  })
})

describe('version and calendar', () => {
  test('the version in force on the day the period starts is the one that counts', () => {
    const versions: Version[] = [
      { since: '2013-01-01', amount: 60, unit: 'day' },
      { since: '2022-01-01', amount: 30, unit: 'day' },
    ]
    const end = (start: string) =>
      dueDay(ruleOn({ kind: 'min', rolls: false, versions }, start), { start }, calendar)
    expect(end('2021-12-31')).toBe('2022-03-01')
    expect(end('2022-01-01')).toBe('2022-01-31')
    expect(end('2012-12-31')).toBe('2013-03-01')
  })

  test('an end is provisional when it leans on a year without published holidays', () => {
    expect(count(limitOf(10, 'day'), '2026-12-21').provisional).toBe(false)
    expect(count(limitOf(10, 'day'), '2026-12-22').provisional).toBe(true)
    expect(count(limitOf(10, 'day', 'every'), '2026-12-22').provisional).toBe(false)
    expect(count(limitOf(5, 'working_day'), '2026-12-30').provisional).toBe(true)
    expect(count(limitOf(10, 'day'), '2023-12-30').provisional).toBe(false)
    expect(count(limitOf(10, 'working_day'), '2023-12-28').provisional).toBe(true)
  })
})

describe('against a naive count', () => {
  const units: Unit[] = ['day', 'working_day', 'month', 'year']
  const starts = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2024-01-01', days))
  const pauses = fc.array(
    fc.tuple(starts, fc.nat(40)).map(([from, days]) => [from, addDays(from, days)] as const),
    {
      maxLength: 3,
    },
  )
  const spans = fc.record({ amount: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom(...units) })

  test('every end is the one that walking the calendar day by day finds', () => {
    fc.assert(
      fc.property(spans, starts, pauses, fc.boolean(), ({ amount, unit }, start, suspensions, rolls) => {
        const limit = limitOf(unit === 'year' ? (amount % 3) + 1 : amount, unit, 'max', { rolls })
        const expected = naive(limit, start, suspensions, rolls)
        expect(dueDay(limit, { start, suspensions }, calendar)).toBe(expected)
        expect(count(limit, start, { suspensions }).due).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })

  test('the days listed are all days to the end, and as many count as the limit has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        starts,
        pauses,
        fc.constantFrom('day', 'working_day'),
        (amount, start, suspensions, unit) => {
          const { days, due, nominal } = count(limitOf(amount, unit as Unit), start, { suspensions })
          expect(days.map(({ date }) => date)).toEqual(days.map((_, index) => addDays(start, index + 1)))
          expect(days.at(-1)!.date).toBe(due)
          expect(days.filter(({ counted }) => counted)).toHaveLength(amount)
          expect(nominal <= due && isWorkingDay(due, calendar)).toBe(true)
        },
      ),
    )
  })

  function naive(
    span: Span,
    start: string,
    suspensions: readonly (readonly [string, string])[],
    rolls: boolean,
  ): string {
    const text = (date: Date) => date.toISOString().slice(0, 10)
    const paused = (date: Date) => suspensions.some(([from, to]) => from <= text(date) && text(date) <= to)
    const next = (date: Date) => new Date(date.getTime() + 86_400_000)
    let date = new Date(`${start}T00:00:00Z`)
    let left = span.amount
    if (span.unit === 'month' || span.unit === 'year') {
      const months = span.unit === 'year' ? span.amount * 12 : span.amount
      const [year, month, wanted] = start.split('-').map(Number) as [number, number, number]
      const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0))
      const plain = new Date(Date.UTC(year, month - 1 + months, Math.min(wanted, lastOfMonth.getUTCDate())))
      left = 0
      for (let day = next(date); day <= plain; day = next(day)) if (paused(day)) left += 1
      date = plain
    }
    while (left > 0) {
      date = next(date)
      if (!paused(date) && (span.unit !== 'working_day' || worked(date))) left -= 1
    }
    if (!rolls) return text(date)
    while (!worked(date)) date = next(date)
    return text(date)
  }

  function worked(date: Date): boolean {
    const day = date.toISOString().slice(0, 10)
    if (['2026-01-04', '2026-02-14', '2026-02-28', '2026-10-10'].includes(day)) return true
    const off = [
      ['2024-01-01', '2024-01-01'],
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-10-01', '2026-10-07'],
    ].some(([from, to]) => from! <= day && day <= to!)
    return !off && date.getUTCDay() !== 0 && date.getUTCDay() !== 6
  }
})
