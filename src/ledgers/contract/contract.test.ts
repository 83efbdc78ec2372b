/** A few contracts in, the figures of reports out; what may be signed and what not. */
import { describe, expect, it } from 'vitest'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { contract } from './index.ts'

const reviewed = {
  title: '某道路硬化工程施工合同',
  kind: 'engineering',
  amount: 1_857_600,
  submitted_on: '2022-01-10',
  reviewer_kind: 'counsel',
  reviewed_on: '2022-01-11',
  opinion: 'agree',
  signed_on: '2022-01-20',
  status: 'signed',
}
const small = {
  title: '某办公用品采购合同',
  kind: 'purchase',
  amount: 18_600,
  signed_on: '2022-05-17',
  status: 'signed',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    contract,
    id,
    2022,
    entries.map((each) => given({ ...each })),
  )

describe('signing a contract', () => {
  const sign = (entry: object) => gate(contract, 'sign', { signed_on: '2022-01-20', ...entry })

  it('one that was reviewed and agreed to may be signed', () => {
    expect(sign(reviewed)).toBeNull()
  })

  it('one of a listed kind is not signed without a review, nor before it', () => {
    for (const kind of ['engineering', 'lease', 'investment', 'expropriation', 'land'])
      expect(sign({ kind, review_exempt: '限额以下' })).toMatchObject({ field: 'reviewed_on' })
    expect(sign({ ...reviewed, reviewed_on: '2022-01-21' })?.field).toBe('reviewed_on')
    expect(sign({ ...reviewed, opinion: null })?.field).toBe('reviewed_on')
  })

  it('another is signed without one only with a reason, and never if it is major', () => {
    expect(sign(small)?.field).toBe('review_exempt')
    expect(sign({ ...small, review_exempt: '限额以下' })).toBeNull()
    expect(sign({ ...small, review_exempt: '限额以下', amount: 99_999.99 })).toBeNull()
    expect(sign({ ...small, review_exempt: '限额以下', amount: 100_000 })?.field).toBe('reviewed_on')
    expect(sign({ ...small, review_exempt: '限额以下', major: true })?.field).toBe('reviewed_on')
  })

  it('what the review asks to change is changed first, and what it refuses is not signed', () => {
    expect(sign({ ...reviewed, opinion: 'amend' })?.field).toBe('amended')
    expect(sign({ ...reviewed, opinion: 'amend', amended: true })).toBeNull()
    expect(sign({ ...reviewed, opinion: 'unsuitable' })?.field).toBe('opinion')
  })

  it('a major contract is decided on together', () => {
    expect(sign({ ...reviewed, major: true })?.field).toBe('collective_on')
    expect(sign({ ...reviewed, major: true, collective_on: '2022-01-12' })).toBeNull()
  })
})

describe('the clock of a contract', () => {
  it('a major contract is filed within 15 days, moved on from the rest days', () => {
    const signed = { ...reviewed, major: true, signed_on: '2022-06-10' }
    expect(clock(contract, 'filing', signed, '2022-06-27')).toMatchObject({
      due: '2022-06-27',
      state: 'running',
    })
    expect(clock(contract, 'filing', signed, '2022-06-28')?.state).toBe('overdue')
    expect(clock(contract, 'filing', { ...signed, filed_on: '2022-06-28' }, '2022-07-01')?.state).toBe('late')
  })

  it('one that is not major, or came in as ended, has none', () => {
    expect(clock(contract, 'filing', reviewed, '2022-06-28')).toBeNull()
    expect(clock(contract, 'filing', { ...reviewed, major: true, status: 'ended' }, '2022-06-28')).toBeNull()
  })
})

describe('figures of contracts', () => {
  it('a review counts in the year of its opinion, and that of the legal office apart from counsel’s', () => {
    const entries = [
      reviewed,
      { ...reviewed, reviewer_kind: 'legal_office' },
      { ...reviewed, reviewed_on: '2023-01-01' },
      { ...reviewed, submitted_on: '2021-12-30', reviewed_on: '2021-12-31' },
      { ...reviewed, reviewed_on: null },
      small,
    ]
    expect(of('contract.reviewed', ...entries)).toBe(1)
    expect(of('contract.reviewed.legal_office', ...entries)).toBe(1)
    expect(of('contract.reviewed.total', ...entries)).toBe(2)
  })

  it('amounts are added in 万元', () => {
    expect(of('contract.reviewed.amount', reviewed, { ...reviewed, amount: 142_400 })).toBe(200)
  })

  it('of those signed, those reviewed beforehand', () => {
    const late = { ...reviewed, reviewed_on: '2022-01-21' }
    expect(of('contract.review_rate', reviewed, small, late)).toEqual([1, 3])
  })

  it('what was averted counts in the year the dispute ended', () => {
    const disputes = [
      { arisen_on: '2021-12-01', resolved_on: '2022-02-01', saved: 500_000 },
      { arisen_on: '2022-12-01', resolved_on: null, saved: null },
    ]
    const entries = [given({ ...reviewed }, { disputes })]
    expect(figure(contract, 'contract.loss_averted', 2022, entries)).toBe(50)
    expect(figure(contract, 'contract.disputes', 2022, entries)).toBe(1)
    expect(figure(contract, 'contract.disputes.resolved', 2022, entries)).toBe(1)
  })
})

describe('reading contracts', () => {
  it('words and amounts are read as offices write them', () => {
    expect(
      ['工程类', '政府采购', '招商引资协议', '框架协议'].map((word) => read(contract, 'kind', word)),
    ).toEqual(['engineering', 'purchase', 'investment', 'other'])
    expect(['顾问律师', '司法所'].map((word) => read(contract, 'reviewer_kind', word))).toEqual([
      'counsel',
      'legal_office',
    ])
    expect(['签订', '已履行完毕', '搁着'].map((word) => read(contract, 'status', word))).toEqual([
      'signed',
      'ended',
      'unknown_status',
    ])
    expect([read(contract, 'amount', '12.5万元'), read(contract, 'amount', '面议')]).toEqual([
      125_000,
      'text_in_number',
    ])
  })

  it('a review does not lie before the contract was sent to it', () => {
    expect(faults(contract, { ...reviewed, reviewed_on: '2022-01-09' })).toEqual([
      ['wrong_order', 'reviewed_on'],
    ])
  })
})
