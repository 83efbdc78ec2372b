/** A few cases in court in, the figures of reports out; what is asked of the head of the unit. */
import { describe, expect, it } from 'vitest'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { litigation } from './index.ts'

const sued = {
  case_kind: 'admin',
  role: 'defendant',
  instance: 'first',
  accepted_on: '2022-03-01',
  heard_on: '2022-04-12',
  head_due: true,
  head_appeared: true,
  agent_kind: 'counsel',
  outcome: 'favourable',
  concluded_on: '2022-06-01',
  status: 'concluded',
}
const civil = { ...sued, case_kind: 'civil' }
const of = (id: string, ...entries: object[]) =>
  figure(
    litigation,
    id,
    2022,
    entries.map((each) => given({ ...each })),
  )

describe('figures of cases', () => {
  it('the administrative case is one of the cases responded to', () => {
    const cases = [sued, civil, { ...sued, role: 'third' }, { ...civil, role: 'plaintiff' }]
    expect(of('litigation.cases.responded', ...cases)).toBe(2)
    expect(of('litigation.admin.cases', ...cases)).toBe(1)
    expect(of('counsel.litigation.represented', ...cases, { ...sued, agent_kind: 'staff' })).toBe(4)
  })

  it('a case received last year and concluded this year is won this year', () => {
    const old = { ...sued, accepted_on: '2021-12-31', concluded_on: '2022-01-01' }
    expect(
      of(
        'litigation.win_rate',
        sued,
        old,
        { ...sued, outcome: 'withdrawn' },
        { ...sued, concluded_on: '2023-01-01' },
      ),
    ).toEqual([2, 3])
    expect(
      of(
        'litigation.admin.concluded',
        sued,
        old,
        { ...sued, status: 'heard' },
        { ...sued, status: 'performed' },
      ),
    ).toBe(2)
  })

  it('heads are counted by the day of the hearing and only where they were due', () => {
    const absent = { ...sued, head_appeared: false }
    expect(
      of(
        'litigation.head_appearance_rate',
        sued,
        absent,
        { ...sued, head_due: false },
        { ...sued, heard_on: '2021-12-31' },
      ),
    ).toEqual([1, 2])
  })

  it('lost at first instance counts the year of the judgment and that instance alone', () => {
    const lost = { ...sued, outcome: 'lost' }
    expect(of('litigation.admin.lost_first_instance', sued)).toBe(0)
    expect(
      of(
        'litigation.admin.lost_first_instance',
        lost,
        { ...lost, instance: 'second' },
        { ...lost, case_kind: 'civil' },
      ),
    ).toBe(1)
  })
})

describe('the head in court', () => {
  const hear = (entry: object) => gate(litigation, 'hear', { ...sued, answered_on: '2022-03-10', ...entry })

  it('appears, or staff do and the court is told why', () => {
    expect(hear({})).toBeNull()
    expect(hear({ head_appeared: false })).toMatchObject({
      field: 'staff_appeared',
      article: '行政诉讼法 第三条第三款；法释〔2020〕3号',
    })
    expect(hear({ head_appeared: false, staff_appeared: true })?.field).toBe('absence_reason')
    expect(hear({ head_appeared: false, staff_appeared: true, absence_reason: '参加抢险' })).toBeNull()
    expect(hear({ case_kind: 'civil', head_appeared: false })).toBeNull()
  })

  it('and only after the unit has answered', () => {
    expect(hear({ answered_on: null })?.article).toBe('行政诉讼法 第三十四条、第六十七条')
  })
})

describe('clocks of a case', () => {
  it('the answer is due 15 days after receipt', () => {
    const entry = { ...sued, status: 'received' }
    expect(clock(litigation, 'answering', entry, '2022-03-16')).toMatchObject({
      due: '2022-03-16',
      state: 'running',
    })
    expect(clock(litigation, 'answering', entry, '2022-03-17')?.state).toBe('overdue')
    expect(clock(litigation, 'answering', { ...entry, answered_on: '2022-03-17' }, '2022-04-01')?.state).toBe(
      'late',
    )
  })

  it('a concluded case without a day of answer is not called late', () => {
    expect(clock(litigation, 'answering', sued, '2022-12-31')).toBeNull()
  })

  it('a lost case may be appealed within 15 days, moved on from the Dragon Boat holiday', () => {
    const lost = { ...sued, outcome: 'lost', judgment_served_on: '2022-05-20' }
    expect(clock(litigation, 'appealing', lost, '2022-05-21')?.due).toBe('2022-06-06')
    expect(clock(litigation, 'appealing', { ...lost, outcome: 'favourable' }, '2022-05-21')).toBeNull()
  })
})

describe('reading cases', () => {
  it('ranks and ticks are read as offices write them', () => {
    expect(
      ['正职', '分管领导', '副镇长', '工作人员'].map((word) => read(litigation, 'head_rank', word)),
    ).toEqual(['principal', 'deputy', 'deputy', 'staff'])
    expect(['√', '×', '未出庭', '—', null].map((word) => read(litigation, 'head_appeared', word))).toEqual([
      true,
      false,
      false,
      null,
      null,
    ])
    expect(['民事诉讼', '行政'].map((word) => read(litigation, 'case_kind', word))).toEqual([
      'civil',
      'admin',
    ])
  })

  it('who won cannot be told from a dismissal alone, so the word is refused', () => {
    expect(read(litigation, 'outcome', '驳回诉讼请求')).toBe('unknown_status')
  })

  it('a case is not concluded before it was received', () => {
    expect(faults(litigation, { accepted_on: '2022-07-12', concluded_on: '2022-06-14' })).toEqual([
      ['wrong_order', 'concluded_on'],
    ])
  })
})

describe('how cases end', () => {
  it('lost includes corrected, settled includes withdrawn, won is what is left', () => {
    const ended = ['favourable', 'lost', 'corrected', 'withdrawn', 'mediated'].map((outcome) => ({
      ...sued,
      outcome,
    }))
    expect(of('litigation.admin.won', ...ended)).toBe(1)
    expect(of('litigation.admin.lost', ...ended)).toBe(2)
    expect(of('litigation.admin.mediated', ...ended)).toBe(2)
    expect(of('litigation.admin.lost', civil)).toBe(0)
  })

  it('a head who appears counts, due or not, and the principal apart', () => {
    const cases = [
      sued,
      { ...sued, head_due: false, head_rank: 'principal' },
      { ...sued, head_appeared: false },
    ]
    expect(of('litigation.head_appeared', ...cases)).toBe(2)
    expect(of('litigation.head_appeared.principal', ...cases)).toBe(1)
  })
})
