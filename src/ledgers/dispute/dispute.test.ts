/** A few disputes in, the figures of reports out; what the People's Mediation Law lets pass and what not. */
import { describe, expect, it } from 'vitest'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { dispute } from './index.ts'

const screened = {
  source: 'screening',
  found_on: '2022-03-01',
  status: 'resolved',
  resolved_on: '2022-03-09',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    dispute,
    id,
    2022,
    entries.map((each) => given({ ...each })),
  )

describe('figures of disputes', () => {
  it('a dispute found last year and resolved this year counts as resolved this year', () => {
    const old = { source: 'grid', found_on: '2021-12-30', status: 'resolved', resolved_on: '2022-01-01' }
    expect(of('dispute.resolved', screened, old)).toBe(2)
    expect(of('dispute.screened', screened, old)).toBe(1)
  })

  it('the last day of the year still counts, the day after does not', () => {
    const on = (resolved_on: string) => ({ ...screened, resolved_on })
    expect(
      of('dispute.resolved', on('2021-12-31'), on('2022-01-01'), on('2022-12-31'), on('2023-01-01')),
    ).toBe(2)
  })

  it('what was looked after or filed since is still resolved, a failure that was filed is not', () => {
    const filed = { ...screened, status: 'archived', result: 'success' }
    const failed = { ...screened, status: 'archived', result: 'failure' }
    expect(of('dispute.resolved', { ...screened, status: 'followed_up' }, filed, failed)).toBe(2)
    expect(of('dispute.resolution_rate', screened, filed, failed)).toEqual([2, 3])
  })

  it('the rate of mediation is taken over cases of people’s mediation closed in the year', () => {
    const closed = { mediation_kind: 'people', result: 'success', closed_on: '2022-06-01' }
    const other = { ...closed, mediation_kind: 'lawyer' }
    expect(of('mediation.success_rate', closed, closed, { ...closed, result: 'failure' }, other)).toEqual([
      2, 3,
    ])
    expect(of('mediation.cases.turned_criminal', closed)).toBe(0)
    expect(of('mediation.cases.turned_criminal', { ...closed, turned_criminal: true })).toBe(1)
  })

  it('a year without disputes has a rate of nothing over nothing', () => {
    expect(of('dispute.resolution_rate')).toEqual([0, 0])
  })
})

describe('gates of disputes', () => {
  it('people’s mediation does not begin before a mediator is named', () => {
    expect(gate(dispute, 'mediate', { mediation_kind: 'people' })?.article).toBe('人民调解法 第二十条')
    expect(gate(dispute, 'mediate', { mediation_kind: 'people', mediator: '王某某' })).toBeNull()
    expect(gate(dispute, 'mediate', { mediation_kind: 'admin' })).toBeNull()
  })

  it('a dispute is not resolved before the agreement is recorded, an oral one too', () => {
    const agreed = { mediation_kind: 'people', result: 'success' }
    expect(gate(dispute, 'resolve', agreed)?.article).toBe('人民调解法 第二十八条')
    expect(gate(dispute, 'resolve', { ...agreed, agreement_form: 'oral' })).toBeNull()
    expect(gate(dispute, 'resolve', { ...agreed, result: 'failure' })?.field).toBe('result')
  })

  it('where mediation fails the parties are told of other ways', () => {
    expect(gate(dispute, 'fail', { mediation_kind: 'people' })?.article).toBe('人民调解法 第二十六条')
    expect(gate(dispute, 'fail', { mediation_kind: 'people', told_other_ways: true })).toBeNull()
  })
})

describe('the clock of mediation', () => {
  const entry = { accepted_on: '2022-01-31', mediation_kind: 'people' }

  it('people’s mediation ends a month after acceptance, on the last day of a shorter month', () => {
    expect(clock(dispute, 'mediating', entry, '2022-02-28')).toMatchObject({
      due: '2022-02-28',
      state: 'running',
    })
    expect(clock(dispute, 'mediating', entry, '2022-03-01')?.state).toBe('overdue')
    expect(clock(dispute, 'mediating', { ...entry, resolved_on: '2022-02-28' }, '2022-06-01')?.state).toBe(
      'kept',
    )
    expect(clock(dispute, 'mediating', { ...entry, resolved_on: '2022-03-01' }, '2022-06-01')?.state).toBe(
      'late',
    )
  })

  it('administrative mediation has a clock of its own', () => {
    expect(clock(dispute, 'mediating', { ...entry, mediation_kind: 'admin' }, '2022-02-01')).toBeNull()
    expect(
      clock(dispute, 'mediating_by_office', { ...entry, mediation_kind: 'admin' }, '2022-02-01')?.due,
    ).toBe('2022-03-02')
  })
})

describe('reading disputes', () => {
  it('the words of offices are read as one thing each', () => {
    expect(
      ['排查发现', '当事人申请', '网格员上报', '委派'].map((word) => read(dispute, 'source', word)),
    ).toEqual(['screening', 'application', 'grid', 'court'])
    expect(['调解成功', '未成功', ' 成功　'].map((word) => read(dispute, 'result', word))).toEqual([
      'success',
      'failure',
      'success',
    ])
    expect(['征拆', '劳资', '渔业纠纷'].map((word) => read(dispute, 'kind', word))).toEqual([
      '征地拆迁',
      '劳动争议',
      '渔业纠纷',
    ])
  })

  it('a word outside the list is refused, never guessed', () => {
    expect(read(dispute, 'result', '半成')).toBe('unknown_status')
    expect(read(dispute, 'status', '？？')).toBe('unknown_status')
    expect(read(dispute, 'persons', '多人')).toBe('text_in_number')
  })

  it('a dispute cannot be resolved before it was found', () => {
    expect(faults(dispute, { found_on: '2022-10-14', resolved_on: '2022-10-01' })).toEqual([
      ['wrong_order', 'resolved_on'],
    ])
  })
})

describe('what was agreed upon', () => {
  const agreed = { ...screened, result: 'success', agreement_form: 'written', amount: 120_000 }

  it('the money is that of disputes resolved in the year', () => {
    const failed = { ...agreed, status: 'archived', result: 'failure' }
    expect(of('dispute.amount', agreed, agreed, failed, { ...agreed, resolved_on: '2023-01-01' })).toBe(24)
  })

  it('an agreement is confirmed in the year of the court’s day and performed once its day is known', () => {
    const performed = { ...agreed, confirmed_on: '2022-04-01', performed_on: '2022-05-01' }
    expect(of('dispute.agreements.confirmed', agreed, performed)).toBe(1)
    expect(of('dispute.agreements.performed_rate', agreed, performed)).toEqual([1, 2])
    expect(of('dispute.agreements.written', agreed, { ...agreed, agreement_form: 'oral' })).toBe(1)
  })

  it('kinds and sources are counted apart', () => {
    const family = { ...screened, kind: read(dispute, 'kind', '家庭') }
    expect(of('dispute.resolved.family', family, screened)).toBe(1)
    expect(of('dispute.from_court', { ...screened, source: 'court' }, screened)).toBe(1)
  })
})
