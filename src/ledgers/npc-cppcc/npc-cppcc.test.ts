/** A few suggestions in, the figures of reports out; the three months to answer, and who must be heard before. */
import { describe, expect, it } from 'vitest'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { npcCppcc } from './index.ts'

const suggestion = {
  no: '镇001',
  kind: 'npc_suggestion',
  level: 'town',
  title: '关于开放学校运动场的建议',
  received_on: '2021-01-21',
  due_on: '2021-04-21',
  replied_on: '2021-03-15',
  satisfaction: 'satisfied',
  status: 'replied',
}
const proposal = { ...suggestion, kind: 'cppcc_proposal', level: 'district' }
const of = (id: string, ...entries: object[]) =>
  figure(
    npcCppcc,
    id,
    2021,
    entries.map((each) => given({ ...each })),
  )

describe('figures of suggestions', () => {
  it('a suggestion belongs to the year of its answer', () => {
    expect(
      of(
        'npc.suggestions.handled',
        suggestion,
        { ...suggestion, received_on: '2020-12-20' },
        { ...suggestion, replied_on: '2022-02-10' },
        { ...suggestion, replied_on: null, status: 'handling' },
        proposal,
      ),
    ).toBe(2)
  })

  it('fairly satisfied is not satisfied, and counts where the rate says so', () => {
    const fair = { ...suggestion, satisfaction: 'fair' }
    expect(of('npc.suggestions.satisfaction_rate', suggestion, fair, proposal)).toEqual([1, 2])
    expect(
      of('proposal.satisfaction_rate', suggestion, fair, { ...proposal, satisfaction: 'unsatisfied' }),
    ).toEqual([2, 3])
  })

  it('an answer on the due day is in time, the day after is not', () => {
    const on = (replied_on: string) => ({ ...suggestion, replied_on })
    expect(
      of('proposal.on_time_rate', on('2021-04-21'), on('2021-04-22'), { ...suggestion, due_on: null }),
    ).toEqual([1, 2])
  })

  it('reports are counted by the day of the report', () => {
    const report = {
      kind: 'report_to_npc',
      title: '法治政府建设情况',
      reported_on: '2021-06-30',
      opinions: 4,
      status: 'reported',
    }
    expect(of('npc.reports.made', report, { ...report, reported_on: '2022-01-01' }, suggestion)).toBe(1)
    expect(of('npc.deliberations.opinions', report)).toBe(4)
    expect(of('npc.deliberations.handled', report, { ...report, opinions_done_on: '2021-09-01' })).toBe(1)
  })
})

describe('answering', () => {
  const reply = (entry: object) => gate(npcCppcc, 'reply', { ...suggestion, ...entry })

  it('comes after the deputy was heard', () => {
    expect(reply({})).toMatchObject({
      field: 'contacted_on',
      article: '全国人民代表大会和地方各级人民代表大会代表法 第五十一条',
    })
    expect(reply({ met: true })).toBeNull()
    expect(reply({ contacted_on: '2021-03-01' })).toBeNull()
    expect(reply({ kind: 'report_to_npc' })?.field).toBe('kind')
    expect(gate(npcCppcc, 'report', suggestion)?.field).toBe('kind')
  })

  it('is not closed where it did not content', () => {
    const close = (satisfaction: string | null) => gate(npcCppcc, 'close', { ...suggestion, satisfaction })
    expect(close('satisfied')).toBeNull()
    expect(close('fair')).toBeNull()
    expect(close('unsatisfied')?.field).toBe('satisfaction')
    expect(close(null)?.field).toBe('satisfaction')
  })

  it('is due after three months, after six where it is hard', () => {
    const open = { kind: 'npc_suggestion', received_on: '2025-03-20', status: 'handling' }
    expect(clock(npcCppcc, 'replying', open, '2025-06-20')).toMatchObject({
      due: '2025-06-20',
      state: 'running',
    })
    expect(clock(npcCppcc, 'replying', open, '2025-06-21')?.state).toBe('overdue')
    expect(clock(npcCppcc, 'replying', { ...open, hard: true }, '2025-06-21')).toBeNull()
    expect(clock(npcCppcc, 'replyingHard', { ...open, hard: true }, '2025-06-21')?.due).toBe('2025-09-22')
  })

  it('a proposal may be extended by three months', () => {
    const open = { kind: 'cppcc_proposal', received_on: '2025-03-20', status: 'handling' }
    expect(clock(npcCppcc, 'replyingProposal', open, '2025-06-20')?.due).toBe('2025-06-20')
    expect(
      clock(npcCppcc, 'replyingProposal', { ...open, extended_on: '2025-06-10' }, '2025-06-21')?.due,
    ).toBe('2025-09-22')
  })
})

describe('reading suggestions', () => {
  it('the words of offices are read as one thing each, and no other', () => {
    expect(
      ['人大代表建议', '提案', '议案', '专项工作报告'].map((word) => read(npcCppcc, 'kind', word)),
    ).toEqual(['npc_suggestion', 'cppcc_proposal', 'npc_motion', 'report_to_npc'])
    expect(['镇', '区级', '州级'].map((word) => read(npcCppcc, 'level', word))).toEqual([
      'town',
      'district',
      'prefecture',
    ])
    expect(['基本满意', '超满意'].map((word) => read(npcCppcc, 'satisfaction', word))).toEqual([
      'fair',
      'unknown_status',
    ])
  })

  it('nothing is answered before it was received', () => {
    expect(faults(npcCppcc, { ...suggestion, replied_on: '2021-01-20' })).toEqual([
      ['wrong_order', 'replied_on'],
    ])
  })
})

describe('drafts of laws', () => {
  it('a draft commented on counts in the year of the answer, with its opinions', () => {
    const draft = {
      kind: 'legislation',
      title: '某条例草案',
      reported_on: '2022-06-01',
      opinions: 9,
      status: 'reported',
    }
    const entries = [draft, { ...draft, reported_on: '2021-06-01' }].map((each) => given(each))
    expect(figure(npcCppcc, 'legislation.consulted', 2022, entries)).toBe(1)
    expect(figure(npcCppcc, 'legislation.opinions', 2022, entries)).toBe(9)
  })
})
