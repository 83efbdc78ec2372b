/** A few plans, teams, drills, shifts and incidents in, the figures of reports out; the days of the rules on plans. */
import { describe, expect, it } from 'vitest'
import { clock, faults, figure, gate, given, kindNamed, read } from '#test/ledger.ts'
import { emergency } from './index.ts'
import { hoursOf, lastReview } from './rules.ts'

const [plan, team, drill, duty, event] = ['plan', 'team', 'drill', 'duty', 'event'].map((name) =>
  kindNamed(emergency, name),
) as [never, never, never, never, never]
const of = (kind: string, id: string, ...entries: object[]) =>
  figure(
    emergency,
    id,
    2022,
    entries.map((each) => given({ ...each }, {}, kind)),
  )

describe('plans in force on the last day of the year', () => {
  const special = { kind: 'special', revised_on: '2022-03-11', status: 'issued' }

  it('are those issued or revised by then and not abolished', () => {
    const entries = [
      special,
      { ...special, revised_on: '2022-12-31' },
      { ...special, revised_on: '2023-01-01' },
      { ...special, revised_on: '2019-04-08', abolished_on: '2021-09-30', valid: false, status: 'abolished' },
      { ...special, kind: 'overall' },
    ]
    expect(of('plan', 'emergency.plans.special', ...entries)).toBe(2)
    expect(of('plan', 'emergency.plans.count', ...entries)).toBe(3)
    expect(of('plan', 'emergency.plans.revised', ...entries)).toBe(3)
  })

  it('a plan abolished next year was in force this year, though the sheet says invalid', () => {
    const gone = { ...special, abolished_on: '2023-01-01', valid: false, status: 'abolished' }
    expect(of('plan', 'emergency.plans.special', gone, { ...gone, abolished_on: '2022-12-31' })).toBe(1)
  })

  it('a plan without any day counts unless it is marked invalid or is still a draft', () => {
    const undated = { kind: 'special', status: 'issued' }
    expect(
      of(
        'plan',
        'emergency.plans.special',
        undated,
        { ...undated, valid: false },
        { ...undated, status: 'drafting' },
      ),
    ).toBe(1)
  })

  it('three years run from the last day on which it was issued, revised or evaluated', () => {
    expect(
      lastReview({ issued_on: '2019-01-01', revised_on: '2022-03-11', evaluated_on: '2021-01-01' }),
    ).toBe('2022-03-11')
    const entry = { last_review_on: '2022-03-11' }
    expect(clock(plan, 'reviewing', entry, '2025-03-11')?.state).toBe('running')
    expect(clock(plan, 'reviewing', entry, '2025-03-12')?.state).toBe('overdue')
    expect(clock(plan, 'reviewing', { ...entry, abolished_on: '2024-01-01' }, '2025-03-12')?.state).toBe(
      'kept',
    )
  })

  it('a plan is filed within 20 working days, and reviewed before it is issued', () => {
    expect(clock(plan, 'filing', { issued_on: '2024-03-01', status: 'issued' }, '2024-03-04')?.due).toBe(
      '2024-03-29',
    )
    expect(gate(plan, 'issue', { issued_on: '2024-03-01' })?.field).toBe('reviewed_on')
    expect(gate(plan, 'issue', { issued_on: '2024-03-01', reviewed_on: '2024-02-20' })).toBeNull()
  })
})

describe('teams on the last day of the year', () => {
  it('are those set up by then and not disbanded', () => {
    const existing = { members: 10, active_from: '2015-01-01', status: 'active' }
    const entries = [
      existing,
      { ...existing, active_from: '2023-01-01' },
      { ...existing, active_to: '2022-03-15', status: 'disbanded' },
      { ...existing, active_to: '2023-03-15', status: 'disbanded' },
      { members: 5, status: 'active' },
      { members: 5, status: 'disbanded' },
    ]
    expect(of('team', 'emergency.teams.count', ...entries)).toBe(3)
    expect(of('team', 'emergency.teams.members', ...entries)).toBe(25)
  })
})

describe('drills', () => {
  const held = { held_on: '2022-01-11', kind: '消防', village: '东村', participants: 40, status: 'held' }

  it('count when they were held, with those who took part', () => {
    const entries = [
      held,
      { ...held, status: 'planned' },
      { ...held, status: 'cancelled' },
      { ...held, held_on: '2021-12-31' },
    ]
    expect(of('drill', 'emergency.drills.held', ...entries)).toBe(1)
    expect(of('drill', 'emergency.drills.participants', ...entries)).toBe(40)
    expect(of('drill', 'emergency.drills.completion_rate', ...entries)).toEqual([1, 3])
    expect(of('drill', 'emergency.drills.villages', held, { ...held, held_on: '2022-05-01' })).toBe(1)
  })

  it('are evaluated in words, and what they showed is followed up', () => {
    expect(gate(drill, 'evaluate', { evaluated_on: '2022-01-12' })?.field).toBe('evaluation')
    const problems = [{ title: '集合过慢', done_on: '2022-02-01' }, { title: '对讲机缺电' }]
    expect(
      figure(emergency, 'emergency.drills.mended_rate', 2022, [given(held, { problems }, 'drill')]),
    ).toEqual([1, 2])
  })

  it('fire drills are told apart by the words of offices', () => {
    expect(['消防疏散', '火灾', '灭火'].map((word) => read(drill, 'kind', word))).toEqual([
      '消防',
      '消防',
      '消防',
    ])
    expect(read(drill, 'kind', '地灾防治')).toBe('地质灾害')
  })
})

describe('duty', () => {
  it('hours follow from the times, over midnight too', () => {
    expect(hoursOf({ shift: '8:00—20:00' })).toBe(12)
    expect(hoursOf({ shift: '20:00—次日8:00' })).toBe(12)
    expect(hoursOf({ from: '8:30', to: '8:30' })).toBe(24)
    expect(hoursOf({ from: '08时00分', to: '17时30分' })).toBe(9.5)
    expect(hoursOf({ shift: '全天' })).toBe(24)
    expect(hoursOf({ shift: '夜班' })).toBeNull()
  })

  it('the day with the fewest hours shows whether round the clock was kept; an absence covers nothing', () => {
    const shift = { date: '2022-05-01', hours: 12, status: 'done' }
    const target = 'emergency.duty.hours_per_day'
    expect(of('duty', target, shift, shift)).toBe(24)
    expect(of('duty', target, shift, shift, { ...shift, date: '2022-05-02' })).toBe(12)
    expect(of('duty', target, shift, { ...shift, status: 'absent' })).toBe(12)
    expect(of('duty', 'emergency.duty.days', shift, shift)).toBe(1)
    expect(emergency.indicators[target]!.formula).toMatchObject({ parameter: 24 })
  })

  it('a shift is handed over in words', () => {
    expect(gate(duty, 'hand_over', {})?.field).toBe('handover')
    expect(gate(duty, 'hand_over', { handover: '无事项' })).toBeNull()
  })
})

describe('incidents', () => {
  it('an accident is reported upward within two hours, and looked into within 60 days', () => {
    const accident = {
      kind: 'accident',
      level: 'general',
      happened_on: '2024-03-04',
      learned_at: '2024-03-04 10:00:00',
    }
    expect(clock(event, 'reporting', accident, '2024-03-04')?.due).toContain('12:00')
    const late = { ...accident, reported_at: '2024-03-04 12:01:00' }
    expect(clock(event, 'reporting', late, '2024-03-05')?.state).toBe('late')
    expect(clock(event, 'investigating', { ...accident, status: 'ended' }, '2024-03-05')?.due).toBe(
      '2024-05-06',
    )
    expect(clock(event, 'reporting', { ...accident, kind: 'disaster' }, '2024-03-05')).toBeNull()
  })

  it('is not closed before it was reported, and not before it happened', () => {
    expect(gate(event, 'end', { level: 'general' })?.article).toBe('突发事件应对法 第六十一条')
    expect(gate(event, 'end', { level: 'minor' })).toBeNull()
    expect(faults(event, { happened_on: '2024-03-04', ended_on: '2024-03-03' })).toEqual([
      ['wrong_order', 'ended_on'],
    ])
  })

  it('accidents are counted by their grade', () => {
    const accident = { kind: 'accident', level: 'general', happened_on: '2022-03-04', died: 1 }
    expect(of('event', 'emergency.events.handled', accident, { ...accident, kind: 'disaster' })).toBe(2)
    expect(of('event', 'emergency.events.accidents', accident, { ...accident, level: 'minor' })).toBe(1)
    expect(of('event', 'emergency.events.major_accidents', accident, { ...accident, level: 'larger' })).toBe(
      1,
    )
  })
})

describe('reading', () => {
  it('a number in words is given back, and a team is known by its office words', () => {
    expect(read(team, 'members', '若干')).toBe('text_in_number')
    expect(read(team, 'status', '正常')).toBe('active')
    expect(read(plan, 'kind', '单项')).toBe('special')
  })
})
