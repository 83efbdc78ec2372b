/** A few meetings in, the figures of reports out; the duty of each quarter is met only in each quarter. */
import { describe, expect, it } from 'vitest'
import { faults, figure, gate, given, read } from '#test/ledger.ts'
import { leadership } from './index.ts'

const briefing = {
  kind: 'briefing',
  chair_role: 'party_secretary',
  held_on: '2022-01-12',
  status: 'held',
  persons: 22,
}
const of = (id: string, ...entries: object[]) =>
  figure(
    leadership,
    id,
    2022,
    entries.map((each) => given({ ...each })),
  )
const quarters = (entry: object) =>
  ['2022-03-31', '2022-04-01', '2022-09-30', '2022-12-31'].map((held_on) => ({ ...entry, held_on }))

describe('figures of leadership', () => {
  it('a briefing that was called off or is only planned was not heard', () => {
    const others = ['planned', 'cancelled'].map((status) => ({ ...briefing, status }))
    expect(of('leadership.briefings.heard', briefing, { ...briefing, status: 'settled' }, ...others)).toBe(2)
  })

  it('the last day of the year still counts, that of the year before does not', () => {
    const on = (held_on: string) => ({ ...briefing, held_on })
    expect(of('leadership.briefings.heard', on('2021-12-31'), on('2022-01-01'), on('2022-12-31'))).toBe(2)
  })

  it('one briefing in each quarter meets the duty, four in one do not', () => {
    expect(of('leadership.briefings.min_per_quarter', ...quarters(briefing))).toBe(1)
    expect(of('leadership.briefings.min_per_quarter', briefing, briefing, briefing, briefing)).toBe(0)
  })

  it('a briefing of a deputy is heard and does not meet the duty of the principals', () => {
    const deputy = quarters({ ...briefing, chair_role: 'deputy' })
    expect(of('leadership.briefings.heard', ...deputy)).toBe(4)
    expect(of('leadership.briefings.min_per_quarter', ...deputy)).toBe(0)
  })

  it('a special study meets the duty before the committee or the working committee', () => {
    const study = { kind: 'special_study', held_on: '2022-02-07', status: 'held' }
    const [first, ...rest] = quarters({ ...study, body: 'party_working_committee' })
    expect(
      of('leadership.special_study.min_per_quarter', { ...first, body: 'party_committee' }, ...rest),
    ).toBe(1)
    expect(
      of('leadership.special_study.min_per_quarter', { ...first, body: 'standing_meeting' }, ...rest),
    ).toBe(0)
    expect(of('leadership.special_study.sessions', first!, study)).toBe(2)
  })

  it('interviews are added up in persons', () => {
    const interview = { ...briefing, kind: 'interview', reason: 'business_env', persons: 3 }
    expect(of('leadership.interviews.persons', interview, { ...interview, reason: 'land' })).toBe(3)
    expect(of('leadership.interviews.all_persons', interview, { ...interview, reason: 'land' })).toBe(6)
  })

  it('issues of a meeting are carried out in time or not', () => {
    const issues = [
      { title: '甲', is_major: true, due_on: '2022-06-30', done_on: '2022-06-30' },
      { title: '乙', is_major: false, due_on: '2022-06-30', done_on: '2022-07-01' },
    ]
    const meeting = given({ kind: 'special_study', held_on: '2022-02-07', status: 'minuted' }, { issues })
    expect(figure(leadership, 'leadership.issues.on_time_rate', 2022, [meeting])).toEqual([1, 2])
    expect(figure(leadership, 'leadership.issues.major', 2022, [meeting])).toBe(1)
  })
})

describe('an act of leadership', () => {
  it('says who chaired it, to count for the principal', () => {
    expect(gate(leadership, 'hold', { kind: 'briefing' })?.field).toBe('chair_role')
    expect(gate(leadership, 'hold', briefing)).toBeNull()
    expect(gate(leadership, 'hold', { kind: 'work_meeting' })).toBeNull()
  })

  it('has minutes only once they exist, and not before the meeting', () => {
    expect(gate(leadership, 'minute', { minutes: false })?.field).toBe('minutes')
    expect(gate(leadership, 'minute', { minutes: true })).toBeNull()
    expect(faults(leadership, { held_on: '2022-02-07', minutes_on: '2022-02-06' })).toEqual([
      ['wrong_order', 'minutes_on'],
    ])
  })

  it('is read with the words of offices', () => {
    expect(
      ['听取汇报', '专题研究涉法重大问题', '带头普法'].map((word) => read(leadership, 'kind', word)),
    ).toEqual(['briefing', 'special_study', 'lead_publicity'])
    expect(['书记', '办事处主任', '副镇长'].map((word) => read(leadership, 'chair_role', word))).toEqual([
      'party_secretary',
      'gov_head',
      'deputy',
    ])
    expect(['党工委会议', '党委会', '无', '—'].map((word) => read(leadership, 'body', word))).toEqual([
      'party_working_committee',
      'party_committee',
      'none',
      null,
    ])
    expect(read(leadership, 'held_on', '2022-02-30')).toBe('impossible_date')
  })
})

describe('visits to enterprises', () => {
  it('requests are counted row by row, and solved once they have their day', () => {
    const visit = given(
      { kind: 'enterprise_visit', held_on: '2022-05-06', status: 'held' },
      { issues: [{ title: '用地', done_on: '2022-06-01' }, { title: '用工' }] },
    )
    const meeting = given(
      { kind: 'work_meeting', held_on: '2022-05-06', status: 'held' },
      { issues: [{ title: '普法' }] },
    )
    const count = (id: string) => figure(leadership, id, 2022, [visit, meeting])
    expect(count('leadership.enterprise_visits.made')).toBe(1)
    expect(count('leadership.enterprise_visits.requests')).toBe(2)
    expect(count('leadership.enterprise_visits.solved')).toBe(1)
    expect(count('leadership.issues.count')).toBe(3)
    expect(count('leadership.work_meetings.held')).toBe(1)
  })
})

describe('instructions and meetings with others', () => {
  it('an instruction is no meeting, and a meeting with the court is counted by itself', () => {
    const one = { title: '某事项', held_on: '2022-05-10', status: 'held' }
    const entries = [
      { ...one, kind: 'instruction' },
      { ...one, kind: 'liaison' },
      { ...one, kind: 'liaison', status: 'planned' },
    ].map((each) => given(each))
    expect(figure(leadership, 'leadership.instructions.given', 2022, entries)).toBe(1)
    expect(figure(leadership, 'leadership.liaison_meetings.held', 2022, entries)).toBe(1)
    expect(read(leadership, 'kind', '府检联席会议')).toBe('liaison')
  })
})
