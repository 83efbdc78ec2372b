/** A few sessions in, the figures of reports out: sessions, attendances and persons are three different things. */
import { describe, expect, it } from 'vitest'
import { figure, type Given, gate, given, read } from '#test/ledger.ts'
import { studyTraining } from './index.ts'

const course = { no: 'ZF21-1', kind: 'enforcement_course', held_on: '2021-04-20', status: 'held' }
const attended = (name: string, more: object = {}) => ({
  name,
  kind: 'enforcement_course',
  held_on: '2021-04-20',
  hours: 8,
  completed: true,
  ...more,
})
const of = (id: string, ...entries: Given[]) => figure(studyTraining, id, 2021, entries)

describe('figures of training', () => {
  it('one officer in two courses is two attendances and one person', () => {
    const first = given(course, { attendance: [attended('褚某土'), attended('卫某土')] })
    const second = given(
      { ...course, no: 'ZF21-2' },
      { attendance: [attended('褚某土', { held_on: '2021-12-31' })] },
    )
    expect(of('training.enforcement.sessions', first, second)).toBe(2)
    expect(of('training.enforcement.attendances', first, second)).toBe(3)
    expect(of('training.enforcement.people', first, second)).toBe(2)
  })

  it('two persons of one name are told apart by their identity numbers', () => {
    const rows = [attended('张某土', { id_no: '99' }), attended('张某土', { id_no: '98' })]
    expect(of('training.enforcement.people', given(course, { attendance: rows }))).toBe(2)
  })

  it('an attendance belongs to the year of its own day', () => {
    const rows = [
      attended('褚某土', { held_on: '2020-12-31' }),
      attended('卫某土', { held_on: '2021-01-01' }),
      attended('蒋某土', { held_on: '2022-01-01' }),
    ]
    expect(of('training.enforcement.attendances', given(course, { attendance: rows }))).toBe(1)
  })

  it('where names are not kept, attendances are the headcount', () => {
    const cadres = (headcount: number, held_on = '2021-05-04') =>
      given({ kind: 'cadre_course', held_on, headcount, status: 'held' })
    expect(of('training.cadre.courses', cadres(174), cadres(204), cadres(180, '2020-11-25'))).toBe(2)
    expect(of('training.cadre.attendances', cadres(174), cadres(204), cadres(180, '2020-11-25'))).toBe(378)
  })

  it('a session that was called off is none', () => {
    const study = (status: string) => given({ kind: 'center_group', held_on: '2021-06-01', status })
    expect(
      of(
        'study.center_group.sessions',
        study('held'),
        study('archived'),
        study('cancelled'),
        study('planned'),
      ),
    ).toBe(2)
  })

  it('the hours of a person are added up over the year, and the least is held against sixty', () => {
    const rows = (hours: number) => [attended('褚某土', { hours }), attended('卫某土', { hours: 30 })]
    const entries = [given(course, { attendance: rows(40) }), given(course, { attendance: rows(24.5) })]
    expect(of('training.hours.min_per_person', ...entries)).toBe(60)
    expect(of('training.hours.min_per_person', given(course, { attendance: rows(24.5) }))).toBe(24.5)
  })

  it('who sat an exam again is one person, passed once he passed', () => {
    const exam = (name: string, passed: boolean) => attended(name, { kind: 'online_exam', passed })
    const entry = given(
      { kind: 'online_exam', held_on: '2021-10-01', status: 'held' },
      { attendance: [exam('甲某', false), exam('甲某', true), exam('乙某', false)] },
    )
    expect(of('exam.pass_rate', entry)).toEqual([1, 2])
    expect(of('exam.leaders.completed', entry)).toBe(2)
  })
})

describe('a session', () => {
  it('for officers is not held without its hours', () => {
    expect(gate(studyTraining, 'hold', course)?.field).toBe('hours')
    expect(gate(studyTraining, 'hold', { ...course, hours: 8 })).toBeNull()
    expect(gate(studyTraining, 'hold', { ...course, kind: 'center_group' })).toBeNull()
  })

  it('is read with the words of offices', () => {
    expect(
      ['周五学法', '法治培训班', '执法业务培训', '中心组学法'].map((word) =>
        read(studyTraining, 'kind', word),
      ),
    ).toEqual(['cadre_study', 'cadre_course', 'enforcement_course', 'center_group'])
    expect(['线下', '网络'].map((word) => read(studyTraining, 'mode', word))).toEqual(['together', 'online'])
    expect(read(studyTraining, 'status', '待商量')).toBe('unknown_status')
  })

  it('has attendances whose hours are numbers and whose identity numbers are true', () => {
    expect([
      read(studyTraining, 'attendance.hours', '８'),
      read(studyTraining, 'attendance.hours', '一天'),
    ]).toEqual([8, 'text_in_number'])
    expect(read(studyTraining, 'attendance.id_no', '998346190011035095')).toBe('bad_check_digit')
    expect(['√', '合格', '缺考'].map((word) => read(studyTraining, 'attendance.passed', word))).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('study and exams together', () => {
  const session = (kind: string, more: object = {}) =>
    given({ kind, held_on: '2021-06-01', status: 'held', headcount: 10, ...more })

  it('all study sessions are those of leaders, standing meetings, officials, seminars and first topics', () => {
    const entries = [
      'center_group',
      'standing_meeting',
      'cadre_study',
      'seminar',
      'first_topic',
      'court_visit',
      'online_exam',
    ].map((kind) => session(kind))
    expect(of('study.sessions', ...entries)).toBe(5)
    expect(of('study.attendances', ...entries)).toBe(50)
    expect(of('study.seminars.sessions', ...entries)).toBe(1)
    expect(of('study.court_visits.attendances', ...entries)).toBe(10)
  })

  it('courses are counted without study sessions, and those with a lecturer apart', () => {
    const entries = [
      session('cadre_course', { lecturer: '某律师' }),
      session('induction'),
      session('seminar'),
    ]
    expect(of('training.sessions', ...entries)).toBe(2)
    expect(of('training.attendances', ...entries)).toBe(20)
    expect(of('training.lectured', ...entries)).toBe(1)
    expect(of('training.enforcement.hours', given({ ...course, hours: 8 }), ...entries)).toBe(8)
  })

  it('who sat the exam is set against who was due for it', () => {
    const row = (name: string, completed: boolean) => ({
      name,
      kind: 'online_exam',
      held_on: '2021-10-01',
      completed,
    })
    const exam = given(
      { kind: 'online_exam', held_on: '2021-10-01', status: 'held' },
      { attendance: [row('褚某土', true), row('卫某土', true), row('蒋某土', false)] },
    )
    expect(of('exam.participation_rate', exam)).toEqual([2, 3])
  })

  it('the words of offices for the new kinds are read', () => {
    expect(['旁听庭审活动', '第一议题', '研讨交流'].map((word) => read(studyTraining, 'kind', word))).toEqual(
      ['court_visit', 'first_topic', 'seminar'],
    )
  })
})
