/** A few petitions in, the figures of reports out; the days of the Petition Regulation. */
import { describe, expect, it } from 'vitest'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { petition } from './index.ts'

const visit = {
  channel: 'visit',
  received_on: '2022-04-01',
  accepted_on: '2022-04-01',
  acceptance_due_on: '2022-04-18',
  persons: 4,
  status: 'answered',
}
const online = { ...visit, channel: 'online_system', persons: 1, replied_on: '2022-04-28' }
const of = (id: string, ...entries: object[]) =>
  figure(
    petition,
    id,
    2022,
    entries.map((each) => given({ ...each })),
  )

describe('figures of petitions', () => {
  it('one visit of four persons is one matter and four persons', () => {
    expect(of('petition.visits.received', visit, online)).toBe(1)
    expect(of('petition.visits.people', visit, online)).toBe(4)
    expect(of('petition.visits.answered_on_spot', visit, { ...visit, answered_on_spot: true })).toBe(1)
  })

  it('online petitions are the sum of their channels', () => {
    const entries = [online, online, { ...online, channel: 'mayor_mailbox' }, visit]
    expect(of('petition.online.received', ...entries)).toBe(3)
    expect(of('petition.online.petition_system', ...entries)).toBe(2)
    expect(of('petition.online.mayor_mailbox', ...entries)).toBe(1)
  })

  it('a petition received on the last day and accepted in the next year is accepted in that one', () => {
    const late = {
      ...online,
      received_on: '2022-12-31',
      accepted_on: '2023-01-01',
      acceptance_due_on: '2023-01-16',
    }
    expect(of('petition.received.total', online, late)).toBe(1)
    expect(of('petition.received.arrived', online, late)).toBe(2)
  })

  it('accepted on the due day is in time, a day later is not', () => {
    const accepted = (accepted_on: string) => ({ ...online, accepted_on, acceptance_due_on: '2022-04-18' })
    expect(
      of(
        'petition.acceptance_timely_rate',
        accepted('2022-04-17'),
        accepted('2022-04-18'),
        accepted('2022-04-19'),
      ),
    ).toEqual([2, 3])
  })

  it('the change is held against the year before', () => {
    expect(
      of('petition.received.change_yoy', visit, online, { ...visit, accepted_on: '2021-12-31' }),
    ).toEqual([2, 1])
  })

  it('a collective visit is a major incident only beyond the county and with major impact', () => {
    const crowd = { ...visit, collective: true, level: 'province', major_impact: true }
    expect(
      of('petition.major_incidents', crowd, { ...crowd, level: 'county' }, { ...crowd, major_impact: false }),
    ).toBe(1)
    expect(of('petition.major_incidents', { ...visit, malicious: true })).toBe(1)
    expect(of('petition.major_incidents', visit)).toBe(0)
  })
})

describe('the clocks of a petition', () => {
  it('the petitioner is told within 15 days, moved on from a Saturday', () => {
    const entry = { received_on: '2022-04-01', status: 'registered' }
    // The fifteenth day is Saturday, 16 April.
    expect(clock(petition, 'accepting', entry, '2022-04-18')).toMatchObject({
      due: '2022-04-18',
      state: 'running',
    })
    expect(clock(petition, 'accepting', entry, '2022-04-19')?.state).toBe('overdue')
  })

  it('a petition is answered within 60 days of acceptance, prolonged within 90', () => {
    const entry = { accepted_on: '2022-06-01', status: 'accepted' }
    expect(clock(petition, 'replying', entry, '2022-06-02')?.due).toBe('2022-08-01')
    expect(clock(petition, 'replying', { ...entry, extended_on: '2022-07-20' }, '2022-06-02')?.due).toBe(
      '2022-08-30',
    )
  })

  it('what is decided after the time has run out prolongs nothing', () => {
    const late = { accepted_on: '2022-06-01', reply_due_on: '2022-08-01', extended_on: '2022-08-02' }
    expect(clock(petition, 'replying', { ...late, reply_due_on: null }, '2022-08-03')?.due).toBe('2022-08-01')
    expect(gate(petition, 'extend', late)?.article).toBe('信访工作条例 第三十四条')
    expect(gate(petition, 'extend', { ...late, extended_on: '2022-08-01' })).toBeNull()
  })
})

describe('reading petitions', () => {
  it('the words of offices are read as one thing each', () => {
    expect(
      ['走访', '网上信访系统', '市长公开信箱', '电话'].map((word) => read(petition, 'channel', word)),
    ).toEqual(['visit', 'online_system', 'mayor_mailbox', 'phone'])
    expect(read(petition, 'status', '挂着')).toBe('unknown_status')
    expect([read(petition, 'persons', '１'), read(petition, 'persons', '十来个')]).toEqual([
      1,
      'text_in_number',
    ])
  })

  it('a petition is not answered before it was received', () => {
    expect(faults(petition, { received_on: '2021-08-30', replied_on: '2021-08-14' })).toEqual([
      ['wrong_order', 'replied_on'],
    ])
  })
})

describe('how petitions are answered', () => {
  it('replied on the due day is in time, and only what was replied is measured', () => {
    const replied = (replied_on: string | null) => ({ ...online, reply_due_on: '2022-05-31', replied_on })
    expect(
      of('petition.replied_on_time_rate', replied('2022-05-31'), replied('2022-06-01'), replied(null)),
    ).toEqual([1, 2])
    expect(of('petition.replied', replied('2022-12-31'), replied('2023-01-01'), replied(null))).toBe(1)
  })

  it('collective visits and visits to the capital are told apart', () => {
    const entries = [visit, { ...visit, collective: true }, { ...visit, level: 'beijing' }]
    expect(of('petition.visits.collective', ...entries)).toBe(1)
    expect(of('petition.upward.beijing', ...entries)).toBe(1)
  })
})

describe('petitions led by a leader', () => {
  it('a petition with a leader is led, and resolved in the year of its end', () => {
    const led = { ...visit, led_by: '王某某', resolved_on: '2022-05-01', status: 'resolved' }
    expect(of('petition.leader_led', led, visit)).toBe(1)
    expect(of('petition.leader_led.resolved', led, { ...led, resolved_on: '2023-01-01' })).toBe(1)
  })

  it('what is not said to be repeated is a first petition', () => {
    const again = { ...visit, repeat: true }
    expect(of('petition.first', visit, again)).toBe(1)
    expect(of('petition.first.resolved_rate', { ...visit, resolved_on: '2022-05-01' }, visit, again)).toEqual(
      [1, 2],
    )
  })
})
