/** A few projects, issues and advices in, the figures of reports out; evidence and a second person before an issue is struck off. */
import { describe, expect, it } from 'vitest'
import { clock, faults, figure, gate, given, kindNamed, read } from '#test/ledger.ts'
import { unitKindOf, unitsNamed } from '../unit-kind.ts'
import { supervision } from './index.ts'

const project = kindNamed(supervision, 'project')
const issue = kindNamed(supervision, 'issue')
const advice = kindNamed(supervision, 'advice')

const issues = (id: string, ...entries: object[]) =>
  figure(
    supervision,
    id,
    2022,
    entries.map((each) => given({ ...each }, {}, 'issue')),
  )
const projects = (id: string, ...entries: [object, string[]?][]) =>
  figure(
    supervision,
    id,
    2022,
    entries.map(([values, names = []]) =>
      given({ ...values }, { units: names.map((name) => ({ name, kind: unitKindOf(name) })) }, 'project'),
    ),
  )

const violation = { category: '违规执法', confirmed: true, found_on: '2022-04-14', status: 'rectified' }

describe('issues', () => {
  it('unlawful enforcement is looked for in two years, and only what was confirmed', () => {
    const entries = [
      violation,
      { ...violation, found_on: '2021-01-01' },
      { ...violation, found_on: '2020-12-31' },
      { ...violation, found_on: '2023-01-01' },
      { ...violation, confirmed: false },
      { ...violation, category: '程序不规范' },
    ]
    expect(issues('enforcement.violations.found', ...entries)).toBe(2)
  })

  it('found is rectified and being rectified together', () => {
    const found = { project_kind: 'special_inspection', found_on: '2022-02-01' }
    const entries = [
      { ...found, status: 'rectified' },
      { ...found, status: 'written_off' },
      { ...found, status: 'rectifying' },
      { ...found, project_kind: 'audit', status: 'rectified' },
    ]
    expect(issues('supervision.issues.found', ...entries)).toBe(3)
    expect(issues('supervision.issues.rectified', ...entries)).toBe(2)
    expect(issues('supervision.issues.rectifying', ...entries)).toBe(1)
    expect(issues('supervision.issues.rectified_rate', ...entries)).toEqual([2, 3])
  })

  it('environmental issues count in the year they were put right, else in the year they were found', () => {
    const found = { project_kind: 'env_inspection', found_on: '2021-05-01', status: 'written_off' }
    const entries = [
      { ...found, rectified_on: '2022-03-01' },
      { ...found, rectified_on: '2021-12-31' },
      { ...found, found_on: '2022-05-01' },
      { ...found, rectified_on: '2022-03-01', status: 'rectifying' },
    ]
    expect(issues('supervision.env_issues.rectified', ...entries)).toBe(2)
  })

  it('overdue is what was due by the end of the year and not rectified by then', () => {
    const found = { found_on: '2022-01-01', due_on: '2022-12-31', status: 'rectifying' }
    const entries = [
      found,
      { ...found, due_on: '2023-01-01' },
      { ...found, rectified_on: '2022-12-31', status: 'rectified' },
      { ...found, rectified_on: '2023-01-01', status: 'rectified' },
      { ...found, status: 'unfounded' },
    ]
    expect(issues('supervision.issues.overdue', ...entries)).toBe(2)
  })

  it('thirty days to rectify, sixty after an audit, or as the paper says', () => {
    const entry = { project_kind: 'special_inspection', found_on: '2024-03-01', status: 'rectifying' }
    expect(clock(issue, 'rectifying', entry, '2024-03-02')?.due).toBe('2024-04-01')
    expect(clock(issue, 'rectifying', { ...entry, due_on: '2024-03-15' }, '2024-03-16')).toMatchObject({
      state: 'overdue',
      given: true,
    })
    const audited = { ...entry, project_kind: 'audit' }
    expect(clock(issue, 'rectifying', audited, '2024-03-02')).toBeNull()
    expect(clock(issue, 'rectifying_audit', audited, '2024-03-02')?.due).toBe('2024-04-30')
  })
})

describe('striking off', () => {
  const done = {
    source_doc: '整改报告',
    rectified_by: '甲某某',
    rectified_on: '2024-03-10',
    verified_on: '2024-03-12',
    verified_by: '乙某某',
  }

  it('needs evidence and the check of another person', () => {
    expect(gate(issue, 'write_off', done)).toBeNull()
    expect(gate(issue, 'write_off', { ...done, source_doc: null })?.field).toBe('source_doc')
    expect(gate(issue, 'write_off', { ...done, verified_by: '甲某某' })?.field).toBe('verified_by')
    expect(gate(issue, 'write_off', { ...done, verified_on: null })?.field).toBe('verified_on')
    expect(gate(issue, 'rectify', { rectified_on: '2024-03-10' })?.field).toBe('source_doc')
  })

  it('is not for whoever reported the rectification, whatever name is written', () => {
    expect(issue.procedure.steps['verify']!.apartFrom).toEqual(['rectify'])
    expect(issue.procedure.steps['write_off']!.apartFrom).toEqual(['rectify'])
  })

  it('what is confirmed is not dismissed', () => {
    expect(gate(issue, 'dismiss', { confirmed: true })?.field).toBe('confirmed')
    expect(gate(issue, 'dismiss', { confirmed: false })).toBeNull()
  })
})

describe('projects', () => {
  it('townships are told from departments by their names, and counted once', () => {
    const inspection = { kind: 'special_inspection', started_on: '2022-01-10' }
    expect(
      projects(
        'supervision.townships.inspected',
        [inspection, ['城关镇', '立节镇', '县教育局']],
        [inspection, ['城关镇']],
        [{ ...inspection, started_on: '2021-12-31' }, ['大川镇']],
        [{ ...inspection, kind: 'audit' }, ['峰迭镇']],
      ),
    ).toBe(2)
  })

  it('audits count in the year they ended in, a unit audited twice once', () => {
    const audit = { kind: 'audit', finished_on: '2022-06-01', amount_reduced: 500_000 }
    const entries: [object, string[]][] = [
      [audit, ['县教育局']],
      [audit, ['县教育局']],
      [{ ...audit, finished_on: '2023-01-01' }, ['县民政局']],
    ]
    expect(projects('audit.projects', ...entries)).toBe(2)
    expect(projects('audit.units', ...entries)).toBe(1)
    expect(projects('audit.investment_reduced', ...entries)).toBe(100)
  })

  it('a review of files says how many it reviewed, an audit on which report it rests', () => {
    expect(gate(project, 'finish', { kind: 'case_review' })?.field).toBe('files_reviewed')
    expect(gate(project, 'finish', { kind: 'audit' })?.article).toBe('审计法 第四十五条')
    expect(gate(project, 'finish', { kind: 'audit', source_doc: '审计报告' })).toBeNull()
  })

  it('one cell names several units', () => {
    expect(unitsNamed('城关镇、立节镇，县教育局；县民政局')).toEqual([
      '城关镇',
      '立节镇',
      '县教育局',
      '县民政局',
    ])
    expect(['某某街道办事处', '县教育局', '某某县', '某某村', '某某公司', ''].map(unitKindOf)).toEqual([
      'township',
      'department',
      'government',
      'village',
      'enterprise',
      null,
    ])
  })
})

describe('advice', () => {
  it('is answered within two months, fifteen days where it is urgent', () => {
    const entry = { kind: 'judicial', received_on: '2024-03-01', status: 'received' }
    expect(clock(advice, 'judicial', entry, '2024-05-06')?.due).toBe('2024-05-06')
    expect(clock(advice, 'urgent', { ...entry, kind: 'urgent' }, '2024-03-02')?.due).toBe('2024-03-18')
    const entries = [
      { ...entry, received_on: '2022-03-01', replied_on: '2022-04-01' },
      { ...entry, kind: 'procurator', received_on: '2022-03-01' },
    ].map((values) => given(values, {}, 'advice'))
    expect(figure(supervision, 'supervision.advice.reply_rate', 2022, entries)).toEqual([1, 2])
  })
})

describe('reading', () => {
  it('the words of offices are read as one thing each, and no stage is guessed', () => {
    expect(read(issue, 'category', '违规执法行为')).toBe('违规执法')
    expect(read(issue, 'category', 'unlawful_licence')).toBe('违法许可')
    expect(read(issue, 'status', '正在整改')).toBe('rectifying')
    expect(read(issue, 'status', '再说')).toBe('unknown_status')
    expect(read(project, 'kind', '环境保护督察')).toBe('env_inspection')
  })

  it('nothing is rectified before it was found', () => {
    expect(faults(issue, { found_on: '2022-05-02', rectified_on: '2022-05-01' })).toEqual([
      ['wrong_order', 'rectified_on'],
    ])
  })
})

describe('own checks', () => {
  it('what an office found by itself is an issue of its own checks, and its share rectified is read', () => {
    const own = { project_kind: 'self_check', title: '某问题', found_on: '2022-05-01', status: 'rectifying' }
    const entries = [own, { ...own, status: 'rectified' }, { ...own, project_kind: 'patrol' }].map((each) =>
      given(each, {}, 'issue'),
    )
    expect(figure(supervision, 'supervision.self_check.issues', 2022, entries)).toBe(2)
    expect(figure(supervision, 'supervision.self_check.rectified_rate', 2022, entries)).toEqual([1, 2])
  })
})
