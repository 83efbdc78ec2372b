/** A few names in, the figures of reports out; who enters the register. */
import { describe, expect, it } from 'vitest'
import { faults, figure, gate, given, read } from '#test/ledger.ts'
import { legalLiterate } from './index.ts'

const person = {
  name: '张某某',
  kind: null,
  village: '某河村',
  appointed_on: '2021-11-01',
  left_on: null,
  online_study_done: true,
  exam_passed: true,
  status: 'active',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    legalLiterate,
    id,
    2023,
    entries.map((each) => given({ ...each })),
  )

describe('figures of the register', () => {
  it('who is in it at the end of the year is counted, candidates and households are not', () => {
    expect(
      of(
        'legal_literate.count',
        person,
        { ...person, appointed_on: null },
        { ...person, appointed_on: '2024-01-01' },
        { ...person, left_on: '2024-01-01', status: 'left' },
        { ...person, left_on: '2023-12-31', status: 'left' },
        { ...person, status: 'training' },
        { ...person, kind: 'household' },
      ),
    ).toBe(3)
  })

  it('both the study and the assessment are passed', () => {
    expect(
      of(
        'legal_literate.assessment_pass_rate',
        person,
        { ...person, online_study_done: null },
        { ...person, exam_passed: false },
        { ...person, status: 'selected' },
      ),
    ).toEqual([1, 3])
  })

  it('villages are counted once each', () => {
    expect(of('legal_literate.villages', person, person, { ...person, village: '某山村' })).toBe(2)
  })

  it('services belong to the year in which they were done', () => {
    const served = given(
      { ...person },
      {
        services: [
          { served_on: '2023-03-01', kind: 'mediation', persons: 4 },
          { served_on: '2023-05-01', kind: 'publicity', persons: 30 },
          { served_on: '2022-12-31', kind: 'mediation', persons: 2 },
        ],
      },
    )
    const figureOf = (id: string) => figure(legalLiterate, id, 2023, [served])
    expect(figureOf('legal_literate.services')).toBe(2)
    expect(figureOf('legal_literate.services.mediation')).toBe(1)
    expect(figureOf('legal_literate.services.persons')).toBe(34)
  })
})

describe('the register', () => {
  const appoint = (entry: object) => gate(legalLiterate, 'appoint', { ...person, ...entry })

  it('takes in who was trained and passed', () => {
    expect(appoint({})).toBeNull()
    expect(appoint({ online_study_done: false })?.field).toBe('online_study_done')
    expect(appoint({ online_study_done: false, trained_on: '2021-10-01' })).toBeNull()
    expect(appoint({ exam_passed: null })?.field).toBe('exam_passed')
    expect(appoint({ kind: 'household', exam_passed: null })).toBeNull()
  })

  it('and nobody leaves before entering', () => {
    expect(faults(legalLiterate, { ...person, left_on: '2021-10-31' })).toEqual([['wrong_order', 'left_on']])
  })
})

describe('reading registers', () => {
  it('the words of offices are read as one thing each', () => {
    expect(
      ['在岗', '培育中', '已退出', '考核通过'].map((word) => read(legalLiterate, 'status', word)),
    ).toEqual(['active', 'training', 'left', 'passed'])
    expect(['合格', '未通过', '√'].map((word) => read(legalLiterate, 'exam_passed', word))).toEqual([
      true,
      false,
      true,
    ])
  })
})
