/** A few cases in, the figures of reports out; what the Administrative Penalty Law lets pass and what not. */
import { describe, expect, it } from 'vitest'
import { publicView } from '#kernel/disclosure.ts'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { enforcementCase } from './index.ts'

const ready = {
  case_kind: 'penalty',
  officers: '张某某、李某某',
  filed_on: '2021-07-06',
  notice_on: '2021-07-20',
  review_level: 'general',
}
const major = {
  ...ready,
  review_level: 'major',
  reviewed_on: '2021-07-28',
  opinion: 'agree',
  collective_on: '2021-07-30',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    enforcementCase,
    id,
    2021,
    entries.map((each) => given({ ...each })),
  )

describe('gates of a decision', () => {
  const decide = (entry: object) => gate(enforcementCase, 'decide', { ...entry, decided_on: '2021-08-02' })

  it('a penalty with two officers, told beforehand, may be decided', () => {
    expect(decide(ready)).toBeNull()
    expect(decide(major)).toBeNull()
  })

  it('one officer is not enough', () => {
    expect(decide({ ...ready, officers: '张某某' })?.article).toBe('行政处罚法 第四十二条')
    expect(decide({ ...ready, officers: '张某某，李某某' })).toBeNull()
  })

  it('the party is told before the decision, not after it', () => {
    expect(decide({ ...ready, notice_on: null })?.article).toBe('行政处罚法 第四十四条、第六十二条')
    expect(decide({ ...ready, notice_on: '2021-08-03' })?.field).toBe('notice_on')
  })

  it('a hearing that was asked for is held', () => {
    expect(decide({ ...ready, hearing_asked: true })?.article).toContain('第六十三条')
    expect(decide({ ...ready, hearing_asked: true, hearing_on: '2021-07-29' })).toBeNull()
  })

  it('a major decision needs a passed legal review before it', () => {
    for (const failed of [
      { reviewed_on: null },
      { opinion: 'returned' },
      { opinion: 'refused' },
      { reviewed_on: '2021-08-03' },
    ])
      expect(decide({ ...major, ...failed })).toMatchObject({
        article: '行政处罚法 第五十八条',
        field: 'opinion',
      })
  })

  it('a major licence is held to the review by the three systems', () => {
    expect(decide({ ...major, case_kind: 'licence', opinion: 'refused' })?.article).toBe(
      '国办发〔2018〕118号 四',
    )
  })

  it('a grave penalty is decided by the heads together', () => {
    expect(decide({ ...major, collective_on: null })?.article).toBe('行政处罚法 第五十七条第二款')
  })

  it('on the spot at most 200 yuan for a person and 3000 for an organisation', () => {
    const spot = (party_kind: string, fine: number) =>
      gate(enforcementCase, 'decide_on_the_spot', { ...ready, party_kind, fine, decided_on: '2021-07-20' })
    expect([spot('person', 200), spot('organisation', 3000)]).toEqual([null, null])
    expect([spot('person', 201)?.article, spot('organisation', 3001)?.article]).toEqual([
      '行政处罚法 第五十一条',
      '行政处罚法 第五十一条',
    ])
  })
})

describe('clocks of a case', () => {
  it('a penalty is decided within 90 days of filing, and the end moves on from a rest day', () => {
    const entry = { case_kind: 'penalty', filed_on: '2021-07-06', status: 'filed' }
    // The ninetieth day is 4 October, in the National Day holiday; the 8th is worked.
    expect(clock(enforcementCase, 'deciding', entry, '2021-10-08')).toMatchObject({
      due: '2021-10-08',
      state: 'running',
    })
    expect(clock(enforcementCase, 'deciding', entry, '2021-10-09')?.state).toBe('overdue')
    expect(
      clock(enforcementCase, 'deciding', { ...entry, decided_on: '2021-10-09' }, '2021-12-01')?.state,
    ).toBe('late')
  })

  it('the days of an examination do not count', () => {
    const entry = {
      case_kind: 'penalty',
      filed_on: '2021-03-01',
      suspended_from: '2021-03-11',
      suspended_to: '2021-03-20',
    }
    expect(clock(enforcementCase, 'deciding', { ...entry, suspended_from: null }, '2021-03-02')?.due).toBe(
      '2021-05-31',
    )
    expect(clock(enforcementCase, 'deciding', entry, '2021-03-02')?.due).toBe('2021-06-09')
  })

  it('a penalty to be published is published within seven working days', () => {
    const entry = { case_kind: 'penalty', must_publish: true, decided_on: '2021-09-28' }
    expect(clock(enforcementCase, 'publishing', entry, '2021-10-01')?.due).toBe('2021-10-13')
    expect(clock(enforcementCase, 'publishing', { ...entry, must_publish: false }, '2021-10-01')).toBeNull()
  })

  it('a case brought in as closed is not called late for a day of service that was never noted', () => {
    const entry = { case_kind: 'penalty', decided_on: '2021-09-01', closed_on: '2021-11-01' }
    expect(clock(enforcementCase, 'serving', { ...entry, status: 'closed' }, '2021-12-01')).toBeNull()
    expect(clock(enforcementCase, 'serving', { ...entry, status: 'decided' }, '2021-12-01')?.state).toBe(
      'overdue',
    )
  })
})

describe('figures of enforcement', () => {
  it('a review counts in the year it was done, whenever the case was decided', () => {
    const late = { ...major, reviewed_on: '2022-01-01' }
    expect(of('enforcement.legal_review.major', major, late, { ...ready, reviewed_on: '2021-07-28' })).toBe(1)
    expect(of('enforcement.legal_review.general', { ...ready, reviewed_on: '2021-12-31' })).toBe(1)
  })

  it('fines and confiscations of lenient penalties are added in 万元', () => {
    const lenient = {
      case_kind: 'penalty',
      flexible: 'reduced',
      decided_on: '2021-05-01',
      fine: 12_300.5,
      confiscated: 7_699.5,
    }
    const harsh = { ...lenient, flexible: 'none', fine: 80_000, confiscated: null }
    expect(of('enforcement.cases.flexible', lenient, harsh, { ...lenient, flexible: null })).toBe(1)
    expect(of('enforcement.fines.amount', lenient, harsh)).toBe(2)
    expect(of('enforcement.fines.total', lenient, harsh)).toBe(10)
  })

  it('a penalty counts as in time by the day it was due', () => {
    const decided = { case_kind: 'penalty', filed_on: '2021-03-01', decide_due_on: '2021-05-31' }
    expect(
      of(
        'enforcement.cases.decided_on_time_rate',
        { ...decided, decided_on: '2021-05-31' },
        { ...decided, decided_on: '2021-06-01' },
        decided,
      ),
    ).toEqual([1, 2])
  })
})

describe('reading and showing cases', () => {
  it('words and money are read as offices write them', () => {
    expect(['一般性', '重大', '不需审核'].map((word) => read(enforcementCase, 'review_level', word))).toEqual(
      ['general', 'major', 'none'],
    )
    expect(read(enforcementCase, 'review_level', '特急')).toBe('unknown_status')
    expect(['司法所', '顾问律师'].map((word) => read(enforcementCase, 'reviewer_kind', word))).toEqual([
      'legal_office',
      'counsel',
    ])
    expect([
      read(enforcementCase, 'fine', '1,200元'),
      read(enforcementCase, 'fine', '1.5万元'),
      read(enforcementCase, 'fine', '伍佰元整'),
    ]).toEqual([1200, 15_000, 'text_in_number'])
    expect(read(enforcementCase, 'domain', '城管')).toBe('城市管理')
  })

  it('a case has the day it was filed, a clue the day it was noted', () => {
    expect(faults(enforcementCase, { clue_on: '2021-07-01' })).toEqual([])
    expect(faults(enforcementCase, { clue_on: '2021-07-01', decided_on: '2021-08-01' })).toEqual([
      ['missing_required', 'filed_on'],
    ])
    expect(faults(enforcementCase, { filed_on: '2021-07-06', decided_on: '2021-06-09' })).toEqual([
      ['wrong_order', 'decided_on'],
    ])
  })

  it('the public sees a published decision with the person’s name masked, and nothing once it was withdrawn', () => {
    const published = { case_no: '某1号', name: '王某某', must_publish: true, published_on: '2021-10-08' }
    expect(publicView(disclosure, fields, published)).toMatchObject({ case_no: '某1号', name: '王**' })
    expect(publicView(disclosure, fields, { ...published, published_on: null })).toBeNull()
    expect(publicView(disclosure, fields, { ...published, withdrawn_on: '2021-11-01' })).toBeNull()
  })
})

describe('penalties by their kind', () => {
  const penalty = { ...ready, decided_on: '2021-08-02', status: 'closed', closed_on: '2021-09-01' }

  it('who is let off counts once, whether the case ends in a decision or without one', () => {
    const decided = { ...penalty, flexible: 'first_offence' }
    const dropped = { ...ready, flexible: 'exempt', status: 'not_penalised', closed_on: '2021-08-20' }
    const unsaid = { ...ready, status: 'not_penalised', closed_on: '2021-08-20' }
    const nextYear = { ...dropped, closed_on: '2022-01-01' }
    const cases = [penalty, decided, dropped, unsaid, nextYear, { ...penalty, flexible: 'lighter' }]
    expect(of('enforcement.penalties.spared', ...cases)).toBe(3)
    expect(of('enforcement.penalties.first_offence', ...cases)).toBe(1)
    expect(of('enforcement.penalties.lightened', ...cases)).toBe(1)
  })

  it('summary and ordinary procedure are told apart, a warning by the words of the decision', () => {
    const simple = { ...penalty, procedure_kind: 'simple', decision: '警告，并处罚款50元', fine: 50 }
    const cases = [
      simple,
      { ...penalty, procedure_kind: 'ordinary', decision: '罚款', fine: 9950, confiscated: 1000 },
    ]
    expect(of('enforcement.penalties.summary', ...cases)).toBe(1)
    expect(of('enforcement.penalties.ordinary', ...cases)).toBe(1)
    expect(of('enforcement.penalties.warnings', ...cases)).toBe(1)
    expect(of('enforcement.fines.fined', ...cases)).toBe(1)
    expect(of('enforcement.fines.confiscated', ...cases)).toBe(0.1)
  })

  it('a case handed over belongs to the year of the hand-over', () => {
    const handed = { ...ready, status: 'transferred', transferred_on: '2021-12-31' }
    expect(of('enforcement.cases.transferred', handed, { ...handed, transferred_on: '2022-01-01' })).toBe(1)
  })

  it('reviews agreed to are set against all reviews', () => {
    expect(of('enforcement.legal_review.agreed_rate', major, { ...major, opinion: 'returned' })).toEqual([
      1, 2,
    ])
  })
})

describe('penalties by domain and afterwards', () => {
  const decided = { ...ready, decided_on: '2021-08-02', domain: '城市管理', status: 'decided' }

  it('a penalty is counted in its domain, in the year of the decision', () => {
    const cases = [decided, { ...decided, domain: '交通运输' }, { ...decided, decided_on: '2020-12-31' }]
    expect(of('enforcement.penalties.urban', ...cases)).toBe(1)
    expect(of('enforcement.penalties.traffic', ...cases)).toBe(1)
  })

  it('cases discussed on one day are one meeting', () => {
    const on = (collective_on: string) => ({ ...decided, collective_on })
    expect(of('enforcement.case_meetings', on('2021-07-30'), on('2021-07-30'), on('2021-07-31'))).toBe(2)
  })

  it('the court is asked for what was served and published', () => {
    const asked = { ...decided, status: 'published', served_on: '2021-08-03', court_applied_on: '2021-12-01' }
    expect(of('enforcement.court_applications', asked, decided)).toBe(1)
    expect(
      of('enforcement.penalties.enforced_rate', { ...asked, enforced_on: '2022-01-05' }, decided),
    ).toEqual([1, 2])
    expect(of('enforcement.penalties.revocations', { ...decided, decision: '吊销许可证' }, decided)).toBe(1)
  })
})
