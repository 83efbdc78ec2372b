/** Engagements and services in, the figures of reports out; a book of two kinds of record. */
import { describe, expect, it } from 'vitest'
import { faults, figure, gate, given, read } from '#test/ledger.ts'
import { counselService } from './index.ts'

const [service, engagement] = counselService.kinds as [
  (typeof counselService.kinds)[0],
  (typeof counselService.kinds)[0],
]
const engaged = {
  lawyer: '陈某甲',
  level: 'government',
  term_from: '2022-01-01',
  term_to: '2022-12-31',
  status: 'engaged',
}
const served = {
  lawyer: '陈某甲',
  level: 'government',
  kind: 'drafting',
  served_on: '2022-06-30',
  status: 'done',
}
const inVillage = { ...served, level: 'village', village: '某村', kind: 'dispute_mediation', persons: 4 }

const at = (path: string) => (each: object) => given({ ...each }, {}, path)
const engagements = (...each: object[]) => each.map(at('counsel_service/engagement'))
const services = (...each: object[]) => each.map(at('counsel_service/service'))
const of = (id: string, ...entries: ReturnType<typeof given>[]) => figure(counselService, id, 2022, entries)

describe('advisers on the last day of the year', () => {
  it('a term that ends on 31 December still runs on it, one that ended the day before does not', () => {
    expect(of('counsel.engaged', ...engagements(engaged))).toBe(1)
    expect(of('counsel.engaged', ...engagements({ ...engaged, term_to: '2022-12-30' }))).toBe(0)
    expect(of('counsel.engaged', ...engagements({ ...engaged, term_to: null }))).toBe(1)
    expect(
      of('counsel.engaged', ...engagements({ ...engaged, term_from: '2023-01-01', term_to: null })),
    ).toBe(0)
  })

  it('a person counts once, whatever the number of agreements', () => {
    const both = engagements(engaged, { ...engaged, client: '某办' }, { ...engaged, lawyer: '李某乙' })
    expect(of('counsel.engaged', ...both)).toBe(2)
  })

  it('who was dismissed or only proposed is none', () => {
    expect(
      of('counsel.engaged', ...engagements({ ...engaged, ended_on: '2022-11-01', status: 'ended' })),
    ).toBe(0)
    expect(of('counsel.engaged', ...engagements({ ...engaged, term_to: null, status: 'ended' }))).toBe(0)
    expect(of('counsel.engaged', ...engagements({ ...engaged, status: 'proposed' }))).toBe(0)
  })

  it('a public lawyer of the house is not one who was engaged from outside', () => {
    const own = { ...engaged, lawyer: '李某乙', adviser_kind: 'public_lawyer', term_to: null }
    expect(of('counsel.engaged', ...engagements(engaged, own))).toBe(1)
    expect(of('counsel.public_lawyers', ...engagements(engaged, own))).toBe(1)
  })

  it('the villages they serve are set against the villages of the register', () => {
    const village = { kind: 'village', status: 'active', active_from: '2019-01-01' }
    const places = ['某村', '另村', '又一村'].map((name) => given({ ...village, name }, {}, 'org_staff'))
    const serving = engagements({ ...engaged, level: 'village', villages: 2 })
    expect(of('community_counsel.coverage_rate', ...serving, ...places)).toEqual([2, 3])
  })

  it('those of villages are counted apart, with the villages they serve', () => {
    const village = { ...engaged, level: 'village', lawyer: '王某丙', villages: 4 }
    const all = engagements(engaged, village, { ...village, lawyer: '赵某丁', villages: 6 })
    expect(of('counsel.engaged', ...all)).toBe(1)
    expect(of('community_counsel.engaged', ...all)).toBe(2)
    expect(of('community_counsel.villages', ...all)).toBe(10)
  })
})

describe('services in the year they were done', () => {
  it('the kinds are counted by level', () => {
    const all = services(served, { ...served, served_on: '2021-12-21' }, inVillage, {
      ...inVillage,
      kind: 'drafting',
    })
    expect(of('counsel.drafting.participations', ...all)).toBe(1)
    expect(of('counsel.dispute_mediation.participations', ...all)).toBe(0)
    expect(of('community_counsel.services', ...all)).toBe(2)
    expect(of('community_counsel.dispute_mediation.participations', ...all)).toBe(1)
    expect(of('community_counsel.persons', ...all)).toBe(8)
  })

  it('consultations are those of either level', () => {
    const asked = { ...served, kind: 'consultation' }
    expect(of('counsel.consultations.answered', ...services(asked, { ...asked, level: 'village' }))).toBe(2)
  })

  it('all services are those to the government and the contracts that counsel reviewed', () => {
    const contracts = [
      { reviewer_kind: 'counsel', reviewed_on: '2022-01-11' },
      { reviewer_kind: 'legal_office', reviewed_on: '2022-01-11' },
      { reviewer_kind: 'counsel', reviewed_on: '2023-01-11' },
    ].map(at('contract'))
    expect(of('counsel.services.total', ...services(served, inVillage), ...contracts)).toBe(2)
    const review = { ...served, kind: 'review', object: 'contract' }
    expect(of('counsel.services.total', ...services(review, { ...review, reviewed: '合〔2022〕1号' }))).toBe(
      1,
    )
  })

  it('major reviews of enforcement are one number from the side of the cases and that of counsel', () => {
    const cases = [
      { review_level: 'major', reviewer_kind: 'counsel', reviewed_on: '2022-07-28' },
      { review_level: 'general', reviewer_kind: 'counsel', reviewed_on: '2022-07-28' },
    ].map(at('enforcement_case'))
    const reviews = services({ ...served, kind: 'review', object: 'enforcement_major' })
    expect(of('counsel.enforcement.major_reviewed', ...cases, ...reviews)).toBe(1)
    expect(of('counsel.reviews.enforcement_major', ...cases, ...reviews)).toBe(1)
  })

  it('adoption is taken over the opinions whose outcome is known', () => {
    const opinions = [{ adopted: true }, { adopted: false }, { adopted: null }].map((each) => ({
      ...served,
      ...each,
    }))
    expect(of('counsel.opinions.adoption_rate', ...services(...opinions))).toEqual([1, 2])
  })
})

describe('the ways of both kinds', () => {
  it('an adviser from outside is engaged by an agreement with a term, a public lawyer is not', () => {
    expect(gate(engagement, 'engage', engaged)?.field).toBe('agreement_on')
    expect(gate(engagement, 'engage', { ...engaged, term_to: null })?.field).toBe('term_to')
    expect(gate(engagement, 'engage', { ...engaged, agreement_on: '2021-12-28' })).toBeNull()
    expect(gate(engagement, 'engage', { ...engaged, adviser_kind: 'public_lawyer' })).toBeNull()
  })

  it('a village’s service names the village, and advice is in writing', () => {
    expect(gate(service, 'finish', { ...inVillage, village: null })?.field).toBe('village')
    expect(gate(service, 'finish', inVillage)).toBeNull()
    expect(gate(service, 'finish', { ...served, kind: 'advice' })?.field).toBe('opinion_file')
    expect(gate(service, 'finish', { ...served, kind: 'advice', opinion_file: true })).toBeNull()
  })

  it('a term does not end before it begins', () => {
    expect(faults(engagement, { ...engaged, term_to: '2021-12-31' })).toEqual([['wrong_order', 'term_to']])
  })
})

describe('reading the books of advisers', () => {
  it('a book without a column for the level says it by whom it names', () => {
    const level = (kind: typeof service, values: object) => kind.procedure.derived['level']!(values)
    expect([level(service, { village: '某村' }), level(service, {})]).toEqual(['village', 'government'])
    expect(
      ['某县人民政府', '第1—4居民区', '某村村民委员会'].map((client) => level(engagement, { client })),
    ).toEqual(['government', 'village', 'village'])
  })

  it('levels and kinds are read as offices write them', () => {
    expect(['镇政府', '村（居）', '居委', '村居'].map((word) => read(service, 'level', word))).toEqual([
      'government',
      'village',
      'village',
      'village',
    ])
    expect(
      ['提出法律建议', '纠纷化解', '法援协助', '居民公约修订', '合同审核'].map((word) =>
        read(service, 'kind', word),
      ),
    ).toEqual(['advice', 'dispute_mediation', 'legal_aid_help', 'village_rules', 'review'])
    expect([read(engagement, 'term_from', '2023年1月'), read(engagement, 'term_to', '2024年2月')]).toEqual([
      '2023-01-01',
      '2024-02-29',
    ])
    expect(['聘任中', '解聘', '不清楚'].map((word) => read(engagement, 'status', word))).toEqual([
      'engaged',
      'ended',
      'unknown_status',
    ])
  })
})
