/** A few applications in, the figures of reports out; the days and the demands of the Reconsideration Law. */
import { describe, expect, it } from 'vitest'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { litigation } from '../litigation/index.ts'
import { reconsideration } from './index.ts'
import { correctedBy } from './rules.ts'

const decided = {
  role: 'authority',
  applied_on: '2024-03-01',
  accepted_on: '2024-03-04',
  decision_due_on: '2024-05-06',
  concluded_on: '2024-04-30',
  result: 'revoked',
  status: 'concluded',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    reconsideration,
    id,
    2024,
    entries.map((each) => given({ ...each })),
  )

describe('figures of reconsideration', () => {
  it('a decision that changes the act corrects it, a withdrawal does not', () => {
    const cases = [decided, { ...decided, result: 'withdrawn' }, { ...decided, concluded_on: '2025-01-01' }]
    expect(of('reconsideration.accepted', ...cases)).toBe(3)
    expect(of('reconsideration.correction_rate', ...cases)).toEqual([1, 2])
  })

  it('accepted is withdrawn, heard to the end, and pending together', () => {
    const cases = [
      decided,
      { ...decided, result: 'withdrawn', status: 'terminated' },
      { ...decided, result: null, concluded_on: null, status: 'accepted' },
    ]
    expect(of('reconsideration.accepted', ...cases)).toBe(3)
    expect(of('reconsideration.withdrawn', ...cases)).toBe(1)
    expect(of('reconsideration.concluded', ...cases)).toBe(1)
    expect(of('reconsideration.pending', ...cases)).toBe(1)
  })

  it('a case decided on its last day is in time, one decided a day later is not', () => {
    const last = { ...decided, concluded_on: '2024-05-06' }
    const late = { ...decided, concluded_on: '2024-05-07' }
    expect(of('reconsideration.on_time_rate', last, late)).toEqual([1, 2])
  })

  it('cases against the unit are not cases it decides', () => {
    const against = { ...decided, role: 'respondent' }
    expect(of('reconsideration.accepted', against)).toBe(0)
    expect(of('reconsideration.respondent.cases', against, decided)).toBe(1)
    expect(of('reconsideration.respondent.corrected', against, { ...against, result: 'upheld' })).toBe(1)
  })

  it('the rate of cases won is counted by litigation, over both ledgers', () => {
    const { formula } = litigation.indicators['litigation.win_rate']!
    const asked = formula.form === 'share' ? [...formula.numerator, ...formula.denominator] : []
    expect(asked.map((tally) => tally.ledger)).toEqual([
      'litigation',
      'reconsideration',
      'litigation',
      'reconsideration',
    ])
  })
})

describe('the clocks of reconsideration', () => {
  it('acceptance is decided within five working days', () => {
    const entry = { role: 'authority', applied_on: '2024-03-01', status: 'applied' }
    expect(clock(reconsideration, 'accepting', entry, '2024-03-08')).toMatchObject({
      due: '2024-03-08',
      state: 'running',
    })
    expect(clock(reconsideration, 'accepting', entry, '2024-03-09')?.state).toBe('overdue')
    expect(clock(reconsideration, 'accepting', { ...entry, role: 'respondent' }, '2024-03-09')).toBeNull()
  })

  it('60 days to decide, 30 in the simple procedure; the time of a suspension does not count', () => {
    const entry = { role: 'authority', accepted_on: '2024-03-04', status: 'accepted' }
    expect(clock(reconsideration, 'deciding', entry, '2024-03-05')?.due).toBe('2024-05-06')
    const simple = { ...entry, procedure_kind: 'simple' }
    expect(clock(reconsideration, 'deciding', simple, '2024-03-05')).toBeNull()
    expect(clock(reconsideration, 'deciding_simple', simple, '2024-03-05')?.due).toBe('2024-04-03')
    const stood = { ...entry, suspended_on: '2024-03-10', resumed_on: '2024-03-20' }
    const due = clock(reconsideration, 'deciding', stood, '2024-03-21')!.due
    expect(due > '2024-05-10').toBe(true)
  })

  it('the respondent answers within ten working days of the copy', () => {
    const entry = { role: 'respondent', copy_on: '2024-03-11', status: 'accepted' }
    expect(clock(reconsideration, 'answering', entry, '2024-03-12')?.due).toBe('2024-03-25')
  })

  it('an opinion is answered within 60 days', () => {
    const entry = { ...decided, opinion_on: '2024-05-06' }
    expect(clock(reconsideration, 'answering_opinion', entry, '2024-07-05')?.state).toBe('running')
    expect(clock(reconsideration, 'answering_opinion', entry, '2024-07-06')?.state).toBe('overdue')
  })
})

describe('what the law demands of a case', () => {
  it('papers are asked for once', () => {
    const again = { supplement_asked_on: '2024-03-20', supplemented_on: '2024-03-15' }
    expect(gate(reconsideration, 'ask_supplement', again)?.article).toBe('行政复议法 第三十一条')
    expect(gate(reconsideration, 'ask_supplement', { supplement_asked_on: '2024-03-05' })).toBeNull()
  })

  it('an application is given up only after the time to supplement', () => {
    const entry = { supplement_due_on: '2024-03-20', refused_on: '2024-03-20' }
    expect(gate(reconsideration, 'abandon', entry)?.field).toBe('refused_on')
    expect(gate(reconsideration, 'abandon', { ...entry, refused_on: '2024-03-21' })).toBeNull()
  })

  it('what is decided after the time has run out prolongs nothing, and the simple procedure is never prolonged', () => {
    const late = { decision_due_on: '2024-05-06', extended_on: '2024-05-07' }
    expect(gate(reconsideration, 'extend', late)?.article).toBe('行政复议法 第六十二条')
    expect(gate(reconsideration, 'extend', { ...late, extended_on: '2024-05-06' })).toBeNull()
    expect(gate(reconsideration, 'extend', { procedure_kind: 'simple' })?.field).toBe('procedure_kind')
  })

  it('in the ordinary procedure the parties are heard before the decision, or it is said why not', () => {
    expect(gate(reconsideration, 'decide', decided)?.article).toBe('行政复议法 第四十九条')
    expect(gate(reconsideration, 'decide', { ...decided, parties_heard_on: '2024-04-01' })).toBeNull()
    expect(gate(reconsideration, 'decide', { ...decided, unheard_reason: '无法取得联系' })).toBeNull()
    expect(gate(reconsideration, 'decide', { ...decided, procedure_kind: 'simple' })).toBeNull()
  })

  it('mediation and withdrawal end a case, but are no decision', () => {
    expect(gate(reconsideration, 'decide', { ...decided, result: 'mediated' })?.field).toBe('result')
    expect(gate(reconsideration, 'mediate', { ...decided, result: 'mediated' })).toBeNull()
    expect(gate(reconsideration, 'mediate', decided)?.field).toBe('result')
    expect(gate(reconsideration, 'end', { ...decided, result: 'withdrawn' })).toBeNull()
  })
})

describe('reading applications', () => {
  it('the words of offices are read as one thing each', () => {
    expect(
      ['部分撤销', '撤回申请', '终止', '驳回复议申请', '和解'].map((word) =>
        read(reconsideration, 'result', word),
      ),
    ).toEqual(['revoked', 'withdrawn', 'withdrawn', 'rejected', 'mediated'])
    expect(read(reconsideration, 'domain', '市场监督管理')).toBe(
      read(reconsideration, 'domain', 'market_regulation'),
    )
    expect(read(reconsideration, 'status', '再说')).toBe('unknown_status')
  })

  it('an application is not accepted before it was made', () => {
    expect(faults(reconsideration, { applied_on: '2024-03-05', accepted_on: '2024-03-04' })).toEqual([
      ['wrong_order', 'accepted_on'],
    ])
  })

  it('a case under way without the day of acceptance is given back', () => {
    const entry = { applied_on: '2024-03-05', status: 'accepted' }
    expect(faults(reconsideration, entry)).toEqual([['missing_required', 'accepted_on']])
    expect(faults(reconsideration, { ...entry, status: 'applied' })).toEqual([])
  })

  it('whether an act was corrected follows from the result and cannot contradict it', () => {
    expect(correctedBy(decided as never)).toBe(true)
    expect(correctedBy({ result: 'withdrawn' })).toBeNull()
    expect(faults(reconsideration, { ...decided, corrected: false })).toEqual([[undefined, 'corrected']])
    expect(faults(reconsideration, { ...decided, result: 'mediated', corrected: true })).toEqual([])
  })
})

describe('reconsideration by domain', () => {
  it('cases are told apart by domain and respondent, and what was sued afterwards is counted', () => {
    const one = {
      role: 'authority',
      accepted_on: '2022-03-01',
      domain: '公安',
      act: '行政处罚',
      respondent_kind: 'department',
    }
    const entries = [
      { ...one, concluded_on: '2022-04-20', sued: true },
      { ...one, domain: '自然资源', act: '行政许可', respondent_kind: 'township' },
    ].map((each) => given(each))
    expect(figure(reconsideration, 'reconsideration.domains.police', 2022, entries)).toBe(1)
    expect(figure(reconsideration, 'reconsideration.against_townships', 2022, entries)).toBe(1)
    expect(figure(reconsideration, 'reconsideration.acts.penalties_rate', 2022, entries)).toEqual([1, 2])
    expect(figure(reconsideration, 'reconsideration.sued', 2022, entries)).toBe(1)
  })
})
