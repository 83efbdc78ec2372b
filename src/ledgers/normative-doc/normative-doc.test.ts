/** A few documents in, the figures of reports out; what may be issued and what not. */
import { describe, expect, it } from 'vitest'
import { stageByDays } from '#kernel/procedure.ts'
import type { Row } from '#kernel/tally.ts'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { fields } from './fields.ts'
import { normativeDoc } from './index.ts'
import { procedure } from './procedure.ts'

const issued = {
  title: '某街道办事处关于规范某事的通知',
  reviewed_on: '2022-03-18',
  review_opinion: 'lawful',
  collective_on: '2022-03-25',
  unified_reg_no: '某登2022-1',
  unified_doc_no: '某规2022-1',
  issued_on: '2022-04-02',
  filing_due_on: '2022-04-18',
  filed_on: '2022-04-12',
  filing_compliant: true,
  status: 'in_force',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    normativeDoc,
    id,
    2022,
    entries.map((each) => given({ ...each })),
  )

describe('issuing a document', () => {
  const issue = (entry: Row) => gate(normativeDoc, 'issue', entry)

  it('one that passed its review and was deliberated on is registered, numbered and issued at once', () => {
    expect(issue(issued)).toBeNull()
    expect(issue({ ...issued, review_opinion: 'lawful_if_amended' })).toBeNull()
  })

  it('none is issued without a passed review before it', () => {
    for (const failed of [
      { reviewed_on: null },
      { review_opinion: 'unlawful' },
      { reviewed_on: '2022-04-03' },
    ])
      expect(issue({ ...issued, ...failed })?.article).toBe('国办发〔2018〕115号')
  })

  it('nor without having been deliberated on', () => {
    expect(issue({ ...issued, collective_on: null })?.field).toBe('collective_on')
    expect(issue({ ...issued, collective_on: '2022-04-03' })?.field).toBe('collective_on')
  })

  it('nor with one of the three unified marks lacking', () => {
    for (const name of ['unified_reg_no', 'unified_doc_no', 'issued_on'])
      expect(issue({ ...issued, [name]: null })).toMatchObject({ field: name, article: '国办发〔2018〕37号' })
  })

  it('nor by a body that is not on the list', () => {
    expect(issue({ ...issued, issuer_listed: false })?.field).toBe('issuer_listed')
    expect(gate(normativeDoc, 'submit', { issuer_listed: false })?.field).toBe('issuer_listed')
  })

  it('one that concerns market players is open to opinions for 30 days and passes the review of competition', () => {
    const submit = (entry: object) => gate(normativeDoc, 'submit', { market: true, ...entry })
    const open = { consulted_on: '2022-01-04', consult_until: '2022-02-03' }
    expect(submit({})?.article).toBe('优化营商环境条例 第六十二条第二款')
    expect(submit({ ...open, consult_until: '2022-02-02' })?.field).toBe('consult_until')
    expect(submit(open)?.article).toContain('公平竞争审查条例')
    const fair = { ...open, fair_review_on: '2022-02-08', fair_review_result: 'sound' }
    expect(submit(fair)).toBeNull()
    expect(submit({ ...fair, fair_review_result: 'refused' })?.field).toBe('fair_review_result')
  })

  it('the step taken and what is written down agree', () => {
    expect(gate(normativeDoc, 'review', { review_opinion: 'unlawful' })?.field).toBe('review_opinion')
    expect(gate(normativeDoc, 'refuse', { review_opinion: 'unlawful' })).toBeNull()
    expect(gate(normativeDoc, 'repeal', { cleanup_result: 'kept' })?.field).toBe('cleanup_result')
    expect(gate(normativeDoc, 'repeal', { cleanup_result: 'repealed' })).toBeNull()
  })
})

describe('clocks of a document', () => {
  it('it is filed within 15 days of its issue, moved on from a rest day', () => {
    const entry = { issued_on: '2022-04-02', status: 'issued' }
    // The fifteenth day, 17 April 2022, is a Sunday.
    expect(clock(normativeDoc, 'filing', entry, '2022-04-18')).toMatchObject({
      due: '2022-04-18',
      state: 'running',
    })
    expect(clock(normativeDoc, 'filing', entry, '2022-04-19')?.state).toBe('overdue')
    expect(clock(normativeDoc, 'filing', { ...entry, status: 'repealed' }, '2022-12-31')).toBeNull()
  })

  it('its review takes 15 working days at most', () => {
    const entry = { submitted_on: '2022-03-01', status: 'submitted' }
    expect(clock(normativeDoc, 'reviewing', entry, '2022-03-02')?.due).toBe('2022-03-22')
  })

  it('one in force is cleaned up two years after its issue, and what was cleaned up waits for nothing', () => {
    const entry = { issued_on: '2022-04-02', status: 'in_force' }
    expect(clock(normativeDoc, 'cleaning', entry, '2024-04-02')).toMatchObject({
      due: '2024-04-02',
      state: 'running',
    })
    expect(clock(normativeDoc, 'cleaning', { ...entry, cleanup_on: '2023-06-30' }, '2024-12-31')).toBeNull()
  })

  it('only a government files with the congress', () => {
    const entry = { published_on: '2022-04-06', status: 'published' }
    expect(
      clock(normativeDoc, 'filing_with_congress', { ...entry, issuer_level: 'township' }, '2022-05-01'),
    ).toBeNull()
    expect(
      clock(normativeDoc, 'filing_with_congress', { ...entry, issuer_level: 'government' }, '2022-05-01')
        ?.due,
    ).toBe('2022-05-06')
  })
})

describe('figures of documents', () => {
  it('each act belongs to the year of its own day', () => {
    const refused = { reviewed_on: '2022-11-23', review_opinion: 'unlawful' }
    const old = { ...issued, reviewed_on: '2021-12-20', issued_on: '2021-12-28', filed_on: '2022-01-05' }
    expect(of('normative_doc.reviewed', issued, refused, old)).toBe(2)
    expect(of('normative_doc.issued', issued, refused, old)).toBe(1)
    expect(of('normative_doc.filed', issued, refused, old)).toBe(2)
  })

  it('the three rates of filing have each its own base', () => {
    const late = { ...issued, filed_on: '2022-04-19', filing_compliant: false }
    const never = { ...issued, filed_on: null }
    expect(of('normative_doc.filing_rate', issued, late, never)).toEqual([2, 3])
    expect(of('normative_doc.filing_timely_rate', issued, late, never)).toEqual([1, 2])
    expect(of('normative_doc.filing_compliance_rate', issued, late, never)).toEqual([1, 2])
    expect(of('normative_doc.filing_timely_rate', { ...issued, filed_on: '2022-04-18' })).toEqual([1, 1])
  })

  it('a document leaves those in force by its repeal, or by itself when its time is over', () => {
    const cleaned = (cleanup_result: string, cleanup_on: string) => ({
      ...issued,
      cleanup_on,
      cleanup_result,
    })
    expect(of('normative_doc.in_force', issued, { ...issued, valid_to: '2022-12-31' })).toBe(2)
    expect(of('normative_doc.in_force', { ...issued, valid_to: '2022-12-30' })).toBe(0)
    expect(of('normative_doc.in_force', cleaned('repealed', '2022-12-31'))).toBe(0)
    expect(
      of('normative_doc.in_force', cleaned('repealed', '2023-01-01'), cleaned('kept', '2022-12-31')),
    ).toBe(2)
    expect(of('normative_doc.in_force', { ...issued, issued_on: '2023-01-01' })).toBe(0)
  })

  it('a clean-up shows which documents in force it left out', () => {
    const cleaned = { ...issued, cleanup_on: '2022-08-01', cleanup_result: 'kept' }
    expect(of('normative_doc.cleanup.pending', issued, cleaned, { ...issued, valid_to: '2022-06-30' })).toBe(
      1,
    )
    expect(of('normative_doc.lapsed', issued, { ...issued, valid_to: '2022-06-30' })).toBe(1)
  })

  it('what was cleaned up is what did not stay as it was', () => {
    const entries = ['kept', 'amended', 'repealed', 'expired'].map((cleanup_result) => ({
      ...issued,
      cleanup_on: '2022-08-01',
      cleanup_result,
    }))
    expect(of('normative_doc.cleaned', ...entries)).toBe(3)
    expect(of('normative_doc.cleanup.examined', ...entries)).toBe(4)
    expect(of('normative_doc.cleanup.repealed', ...entries)).toBe(1)
  })
})

describe('reading documents', () => {
  it('words are read as offices write them', () => {
    expect(
      ['审核通过', '修改后合法', '不予通过'].map((word) => read(normativeDoc, 'review_opinion', word)),
    ).toEqual(['lawful', 'lawful_if_amended', 'unlawful'])
    expect(
      ['宣布失效', '予以废止', '保留'].map((word) => read(normativeDoc, 'cleanup_result', word)),
    ).toEqual(['expired', 'repealed', 'kept'])
    expect(['有效', '现行有效', '起草'].map((word) => read(normativeDoc, 'status', word))).toEqual([
      'in_force',
      'in_force',
      'drafted',
    ])
    expect(read(normativeDoc, 'issued_on', '2022年6月31日')).toBe('impossible_date')
  })

  it('what was issued says when it was reviewed; a draft and a list of the clean-up need not', () => {
    expect(faults(normativeDoc, { ...issued, reviewed_on: null })).toEqual([
      ['missing_required', 'reviewed_on'],
    ])
    expect(faults(normativeDoc, { title: '某通知', drafted_on: '2022-01-04' })).toEqual([])
    expect(
      faults(normativeDoc, { title: '某通知', issued_on: '2012-01-04', cleanup_on: '2022-08-01' }),
    ).toEqual([])
    expect(faults(normativeDoc, { ...issued, filed_on: '2022-04-01' })).toEqual([['wrong_order', 'filed_on']])
  })

  it('the level of the issuer follows from its name', () => {
    const level = (issuer: string) => procedure.derived['issuer_level']!({ issuer })
    expect(
      ['某县人民政府', '某县人民政府办公室', '某县教育局', '某镇人民政府', '某街道办事处'].map(level),
    ).toEqual(['government', 'government', 'department', 'township', 'township'])
  })

  it('a row without a stage stands where its days lead', () => {
    const stage = (values: object) => stageByDays(procedure, fields, { ...values })
    expect(stage({ drafted_on: '2022-01-04' })).toBe('drafted')
    expect(stage({ reviewed_on: '2022-03-18' })).toBe('reviewed')
    expect(stage({ reviewed_on: '2022-03-18', issued_on: '2022-04-02' })).toBe('issued')
    expect(stage({ issued_on: '2022-04-02', filed_on: '2022-04-12' })).toBe('filed')
  })
})
