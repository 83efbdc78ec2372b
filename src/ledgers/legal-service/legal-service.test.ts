/** A few services in, the figures of reports out; the days of the Legal Aid Law. */
import { describe, expect, it } from 'vitest'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { legalService } from './index.ts'
import { procedure } from './procedure.ts'

const aid = {
  kind: 'legal_aid',
  matter: 'civil',
  applied_on: '2022-03-01',
  accepted_on: '2022-03-04',
  persons: 1,
  status: 'accepted',
}
const question = { kind: 'consultation', served_on: '2022-03-01', persons: 3, status: 'closed' }
const of = (id: string, ...entries: object[]) =>
  figure(
    legalService,
    id,
    2022,
    entries.map((each) => given({ ...each })),
  )

describe('figures of legal service', () => {
  it('criminal, civil and administrative aid make all aid', () => {
    const cases = ['criminal', 'civil', 'civil', 'admin'].map((matter) => ({ ...aid, matter }))
    expect(of('legal_aid.cases.handled', ...cases)).toBe(4)
    expect(['criminal', 'civil', 'admin'].map((matter) => of(`legal_aid.cases.${matter}`, ...cases))).toEqual(
      [1, 2, 1],
    )
  })

  it('aid belongs to the year it was granted in, a service to the year it was given in', () => {
    const on = (accepted_on: string) => ({ ...aid, accepted_on })
    expect(
      of('legal_aid.cases.handled', on('2021-12-31'), on('2022-01-01'), on('2022-12-31'), on('2023-01-01')),
    ).toBe(2)
    expect(of('legal_service.consultations', question, { ...question, served_on: '2023-01-01' })).toBe(3)
  })

  it('questions and visits are counted in persons, documents and notaries in pieces', () => {
    const serving = (kind: string, persons: number) => ({ ...question, kind, persons })
    const services = [question, serving('visit', 5), serving('document', 2), serving('notary', 2)]
    expect(of('legal_service.consultations', ...services)).toBe(3)
    expect(of('legal_service.visitors', ...services)).toBe(5)
    expect(of('legal_aid.documents.drafted', ...services)).toBe(1)
    expect(of('legal_service.notary.appointments', ...services)).toBe(1)
  })

  it('help with a plea is one kind of help by a duty lawyer', () => {
    const duty = { kind: 'duty_lawyer', served_on: '2022-05-01', status: 'closed' }
    expect(
      of('legal_aid.duty_lawyer.plea_cases', { ...duty, matter: 'plea' }, { ...duty, matter: 'criminal' }),
    ).toBe(1)
    expect(
      of('legal_aid.duty_lawyer.cases', { ...duty, matter: 'plea' }, { ...duty, matter: 'criminal' }),
    ).toBe(2)
  })

  it('an application that was examined a day late lowers the share', () => {
    const due = { ...aid, decision_due_on: '2022-03-08' }
    expect(
      of(
        'legal_aid.timely_rate',
        { ...due, accepted_on: '2022-03-08' },
        { ...due, accepted_on: '2022-03-09' },
        { ...due, accepted_on: null, refused_on: '2022-03-07' },
      ),
    ).toEqual([2, 3])
  })
})

describe('the clocks of legal aid', () => {
  it('an application is examined within seven days, and one that ends on a rest day until the next working day', () => {
    const open = { ...aid, accepted_on: null }
    expect(clock(legalService, 'examining', open, '2022-03-08')).toMatchObject({
      due: '2022-03-08',
      state: 'running',
    })
    expect(clock(legalService, 'examining', open, '2022-03-09')?.state).toBe('overdue')
    expect(clock(legalService, 'examining', { ...open, applied_on: '2022-03-05' }, '2022-03-09')?.due).toBe(
      '2022-03-14',
    )
  })

  it('whoever helps is assigned within three days; no other service has such a clock', () => {
    expect(clock(legalService, 'assigning', aid, '2022-03-07')?.due).toBe('2022-03-07')
    expect(
      clock(legalService, 'examining', { ...question, applied_on: '2022-03-01' }, '2022-03-07'),
    ).toBeNull()
  })
})

describe('a service', () => {
  it('of aid alone is granted and assigned, and to a person who is named', () => {
    expect(gate(legalService, 'accept', question)?.field).toBe('kind')
    expect(gate(legalService, 'assign', aid)?.article).toBe('法律援助法 第四十三条')
    expect(gate(legalService, 'assign', { ...aid, lawyer: '李某某' })).toBeNull()
  })

  it('that is refused is told why', () => {
    expect(gate(legalService, 'refuse', aid)?.field).toBe('note')
    expect(gate(legalService, 'refuse', { ...aid, note: '不符合经济困难标准' })).toBeNull()
  })

  it('of aid is not closed before anybody was assigned', () => {
    expect(gate(legalService, 'close', aid)?.field).toBe('assigned_on')
    expect(gate(legalService, 'close', { ...aid, assigned_on: '2022-03-07' })).toBeNull()
    expect(gate(legalService, 'close', question)).toBeNull()
  })

  it('has its day', () => {
    expect(faults(legalService, { kind: 'consultation' })).toEqual([['missing_required', 'served_on']])
    expect(faults(legalService, { kind: 'legal_aid' })).toEqual([['missing_required', 'accepted_on']])
    expect(faults(legalService, { ...aid, accepted_on: '2022-02-28' })).toEqual([
      ['wrong_order', 'accepted_on'],
    ])
  })

  it('of a sheet with one day for all was granted on that day; a question without a number is one person', () => {
    const { derived } = procedure
    expect(derived['accepted_on']!({ kind: 'legal_aid', served_on: '2022-05-01' })).toBe('2022-05-01')
    expect(derived['accepted_on']!({ kind: 'consultation', served_on: '2022-05-01' })).toBeNull()
    expect(derived['persons']!({ kind: 'consultation' })).toBe(1)
    expect(derived['persons']!({ kind: 'notary' })).toBeNull()
  })
})

describe('reading services', () => {
  it('the words of offices are read as one thing each', () => {
    expect(
      ['法援案件', '咨询预约公证', '法律咨询', '值班律师法律帮助', '代写法律文书', '接待群众'].map((word) =>
        read(legalService, 'kind', word),
      ),
    ).toEqual(['legal_aid', 'notary', 'consultation', 'duty_lawyer', 'document', 'visit'])
    expect(
      ['刑事诉讼', '劳动争议', '认罪认罚从宽'].map((word) => read(legalService, 'matter', word)),
    ).toEqual(['criminal', 'civil', 'plea'])
    expect(read(legalService, 'persons', '3人')).toBe(3)
  })
})
