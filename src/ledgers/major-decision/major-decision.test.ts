/** A few decisions in, the figures of reports out; the five lawful steps. */
import { describe, expect, it } from 'vitest'
import { publicView } from '#kernel/disclosure.ts'
import type { Row } from '#kernel/tally.ts'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { majorDecision } from './index.ts'
import { procedure } from './procedure.ts'

const decided = {
  title: '某镇公共服务设施三年建设计划',
  catalog_year: 2021,
  in_catalog: true,
  started_on: '2021-03-08',
  participation: '2021-04-12',
  expert: '2021-05-20',
  risk: '2021-06-11',
  risk_level: 'low',
  review: '2021-07-02',
  review_opinion: 'lawful',
  collective: '2021-07-15',
  decided_on: '2021-07-16',
  status: 'decided',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    majorDecision,
    id,
    2021,
    entries.map((each) => given({ ...each })),
  )

describe('the five steps', () => {
  const decide = (entry: Row) => gate(majorDecision, 'decide', entry)
  const without = (name: string) => ({ ...decided, [name]: null })

  it('with all five before it, the decision may be made', () => {
    expect(decide(decided)).toBeNull()
  })

  it('each that lacks stops it by its own article', () => {
    const articles = ['participation', 'expert', 'risk', 'review', 'collective'].map(
      (name) => decide(without(name))?.article,
    )
    expect(articles).toEqual([
      '重大行政决策程序暂行条例 第十四条至第十八条',
      '重大行政决策程序暂行条例 第十九条至第二十一条',
      '重大行政决策程序暂行条例 第二十二条至第二十四条',
      '重大行政决策程序暂行条例 第二十五条',
      '重大行政决策程序暂行条例 第三十条',
    ])
  })

  it('the first three may be left out with a reason, review and discussion never', () => {
    for (const name of ['participation', 'expert', 'risk'])
      expect(decide({ ...without(name), [`${name}_waived`]: '依法不公开' })).toBeNull()
    expect(decide({ ...without('review'), participation_waived: '依法不公开' })?.field).toBe('review')
  })

  it('none may lie after the decision', () => {
    for (const name of ['participation', 'expert', 'risk', 'review', 'collective'])
      expect(decide({ ...decided, [name]: '2021-07-17' })?.field).toBe(name)
    expect(decide({ ...decided, collective: '2021-07-16' })).toBeNull()
  })

  it('what is found unlawful is not even discussed', () => {
    expect(gate(majorDecision, 'discuss', { ...decided, review_opinion: 'unlawful' })?.field).toBe(
      'review_opinion',
    )
    expect(faults(majorDecision, { ...decided, review_opinion: 'unlawful' })).toEqual([
      [undefined, 'review_opinion'],
    ])
  })

  it('a high risk stops it until it is under control by measures', () => {
    const high = { ...decided, risk_level: 'high' }
    expect(decide(high)?.field).toBe('risk_controllable')
    expect(decide({ ...high, risk_controllable: true })?.field).toBe('risk_controllable')
    expect(decide({ ...high, risk_controllable: true, risk_measures: '分期实施' })).toBeNull()
    expect(decide({ ...decided, risk_controllable: false })?.article).toContain('第二十四条')
  })

  it('a matter outside the catalogue needs its review and its meeting alone', () => {
    const general = { ...decided, in_catalog: false, participation: null, expert: null, risk: null }
    expect(decide(general)).toBeNull()
    expect(decide({ ...general, review: null })?.field).toBe('review')
  })
})

describe('hearing the public', () => {
  const hear = (entry: Row) => gate(majorDecision, 'hear', entry)

  it('opinions are asked for 30 days, or it is said why not', () => {
    expect(hear({ consulted_on: '2021-03-01', consult_until: '2021-03-31' })).toBeNull()
    const short = { consulted_on: '2021-03-01', consult_until: '2021-03-30' }
    expect(hear(short)?.article).toContain('第十五条')
    expect(hear({ ...short, consult_short_reason: '防汛急需' })).toBeNull()
  })

  it('papers are served seven days before a hearing', () => {
    expect(hear({ hearing_on: '2021-04-12', hearing_notice_on: '2021-04-05' })).toBeNull()
    expect(hear({ hearing_on: '2021-04-12', hearing_notice_on: '2021-04-06' })?.field).toBe(
      'hearing_notice_on',
    )
  })
})

describe('figures of decisions', () => {
  it('the catalogue is that of the year, whenever its matters were decided', () => {
    const next = { ...decided, catalog_year: 2022 }
    const open = { ...decided, decided_on: null, status: 'started' }
    expect(of('major_decision.catalog.items', decided, open, next, { ...decided, in_catalog: false })).toBe(2)
    expect(of('major_decision.catalog.completion_rate', decided, open, next)).toEqual([1, 2])
  })

  it('a decision outside the catalogue, and one without a review, are seen', () => {
    const bare = { ...decided, in_catalog: false, review: null }
    expect(of('major_decision.decided.outside_catalog', decided, bare)).toBe(1)
    expect(of('major_decision.decided.unreviewed', decided, bare)).toBe(1)
    expect(of('major_decision.review_rate', decided, bare)).toEqual([1, 2])
  })

  it('a report to the congress counts if it came before the publication', () => {
    const reported = { ...decided, npc_reported_on: '2021-07-20' }
    const after = { ...reported, published_on: '2021-07-19' }
    expect(of('major_decision.npc_reported', reported, after, { ...after, published_on: '2021-07-20' })).toBe(
      2,
    )
  })

  it('all steps count with a day each, the first also with a reason', () => {
    const waived = { ...decided, participation: null, participation_waived: '依法不公开' }
    expect(of('major_decision.five_steps_rate', decided, waived, { ...decided, expert: null })).toEqual([
      2, 3,
    ])
  })

  it('all reviews of legality are those of decisions, documents and contracts', () => {
    const entries = [
      given({ ...decided }, {}, 'major_decision'),
      given({ reviewed_on: '2021-05-01' }, {}, 'normative_doc'),
      given({ reviewed_on: '2021-05-01' }, {}, 'contract'),
      given({ reviewed_on: '2022-05-01' }, {}, 'contract'),
    ]
    expect(figure(majorDecision, 'legal_review.total', 2021, entries)).toBe(3)
  })

  it('what was found unlawful or unsuitable has not passed', () => {
    const entries = [
      given({ ...decided }),
      given({ reviewed_on: '2021-05-01', review_opinion: 'unlawful' }, {}, 'normative_doc'),
      given({ reviewed_on: '2021-05-01', opinion: 'unsuitable' }, {}, 'contract'),
      given({ reviewed_on: '2021-05-01' }, {}, 'contract'),
    ]
    expect(figure(majorDecision, 'legal_review.passed_rate', 2021, entries)).toEqual([2, 4])
  })
})

describe('clock, reading and showing', () => {
  it('a decision is published within 20 working days', () => {
    expect(clock(majorDecision, 'publishing', decided, '2021-08-13')).toMatchObject({
      due: '2021-08-13',
      state: 'running',
    })
    expect(clock(majorDecision, 'publishing', decided, '2021-08-14')?.state).toBe('overdue')
    expect(clock(majorDecision, 'publishing', { ...decided, status: 'executing' }, '2021-12-31')).toBeNull()
  })

  it('years and ticks are read as offices write them', () => {
    expect(
      ['2021', '2021年', '２０２１年度'].map((cell) => read(majorDecision, 'catalog_year', cell)),
    ).toEqual([2021, 2021, 2021])
    expect(['目录内', '未列入', '是'].map((cell) => read(majorDecision, 'in_catalog', cell))).toEqual([
      true,
      false,
      true,
    ])
    expect(read(majorDecision, 'risk', '不涉及')).toBe('impossible_date')
  })

  it('a matter of the catalogue says of which year', () => {
    expect(faults(majorDecision, { ...decided, catalog_year: null })).toEqual([
      ['missing_required', 'catalog_year'],
    ])
    expect(faults(majorDecision, { title: '某事', started_on: '2021-03-08' })).toEqual([])
    expect(faults(majorDecision, { ...decided, decided_on: '2021-03-07' })).toContainEqual([
      'wrong_order',
      'decided_on',
    ])
  })

  it('what has a year of the catalogue is in it, unless the office says otherwise', () => {
    const listed = procedure.derived['in_catalog']!
    expect([listed({ catalog_year: 2021 }), listed({})]).toEqual([true, null])
  })

  it('the public sees what is in a published catalogue, and nothing of other matters', () => {
    const published = { ...decided, catalog_published_on: '2021-01-20' }
    expect(publicView(disclosure, fields, published)).toMatchObject({
      title: decided.title,
      catalog_year: 2021,
    })
    expect(publicView(disclosure, fields, decided)).toBeNull()
    expect(publicView(disclosure, fields, { ...published, in_catalog: false })).toBeNull()
  })
})
