/** A few certificates in, the figures of reports out; on which day a certificate is valid, and whose it may be. */
import { describe, expect, it } from 'vitest'
import { faults, figure, gate, given, read } from '#test/ledger.ts'
import { enforcer } from './index.ts'

const officer = {
  kind: 'officer',
  name: '某某土',
  unit_name: '某某镇综合行政执法队',
  cert_no: 'ZF001',
  cert_issued_on: '2019-03-09',
  cert_expires_on: '2024-03-08',
  status: 'valid',
}
const subject = { kind: 'subject', name: '某县某局', status: 'valid' }
const of = (id: string, ...entries: object[]) =>
  figure(
    enforcer,
    id,
    2021,
    entries.map((each) => given({ ...each })),
  )

describe('figures of certificates', () => {
  it('what is valid on the last day of the year is counted, what runs out then or begins later is not', () => {
    const on = (cert_issued_on: string, cert_expires_on: string, status = 'valid') => ({
      ...officer,
      cert_issued_on,
      cert_expires_on,
      status,
    })
    expect(
      of(
        'enforcement.officers.valid',
        officer,
        on('2021-12-31', '2026-12-30'),
        on('2022-01-10', '2027-01-09'),
        on('2019-07-09', '2021-03-31', 'revoked'),
        on('2017-01-09', '2022-01-08', 'expired'),
      ),
    ).toBe(3)
  })

  it('a certificate taken back counts until its day, and not at all where the day is unknown', () => {
    const revoked = { ...officer, status: 'revoked' }
    expect(of('enforcement.officers.valid', revoked, { ...revoked, revoked_on: '2022-02-01' })).toBe(1)
    expect(of('enforcement.certificates.revoked', revoked, { ...revoked, revoked_on: '2021-02-01' })).toBe(1)
  })

  it('officers of the team are told from those of other bodies', () => {
    const others = { ...officer, unit_name: '司法所' }
    expect(of('enforcement.officers.count', officer, others, { ...officer, unit_name: null })).toBe(2)
    expect(of('enforcement.officers.valid', officer, others)).toBe(2)
  })

  it('officers without a valid certificate lower the share who may enforce', () => {
    expect(
      of('enforcement.officers.certified_rate', officer, {
        ...officer,
        status: 'pending',
        cert_issued_on: null,
      }),
    ).toEqual([1, 2])
  })

  it('certificates belong to the year of issue, the platform to those who are still valid', () => {
    const issued = { ...officer, cert_issued_on: '2021-05-01', registered_in_platform_on: '2021-06-01' }
    expect(of('enforcement.officers.certified', officer, issued, { ...issued, kind: 'supervisor' })).toBe(1)
    expect(
      of('enforcement.officers.in_platform', issued, { ...officer, in_platform: true }, officer, {
        ...issued,
        status: 'expired',
        cert_expires_on: '2021-11-30',
      }),
    ).toBe(2)
  })

  it('a body that enforces needs no certificate to be counted', () => {
    expect(of('enforcement.subjects.count', subject, { ...subject, status: 'revoked' }, officer)).toBe(1)
    expect(
      of('enforcement.subjects.published_rate', { ...subject, published_on: '2021-03-01' }, subject),
    ).toEqual([1, 2])
  })
})

describe('who may be certified', () => {
  const issue = (entry: object) => gate(enforcer, 'issue', { ...officer, ...entry })
  const confirm = (entry: object) => gate(enforcer, 'confirm', { ...subject, ...entry })

  it('an officer who passed the examination, never an auxiliary', () => {
    expect(issue({})?.field).toBe('exam_passed')
    expect(issue({ exam_passed: true })).toBeNull()
    expect(issue({ kind: 'auxiliary', exam_passed: true })?.article).toBe('行政处罚法 第四十二条第一款')
  })

  it('a body says whence its power comes, and publishes an entrustment', () => {
    expect(confirm({})?.field).toBe('basis')
    expect(confirm({ basis: 'entrusted' })?.article).toBe('行政处罚法 第二十条第二款')
    expect(confirm({ basis: 'entrusted', published_on: '2021-03-01' })).toBeNull()
    expect(confirm({ basis: 'statutory' })).toBeNull()
  })

  it('a certificate in the register has its number', () => {
    expect(faults(enforcer, { ...officer, cert_no: null })).toEqual([['missing_required', 'cert_no']])
    expect(faults(enforcer, { ...officer, cert_no: null, status: 'pending' })).toEqual([])
    expect(faults(enforcer, subject)).toEqual([])
  })

  it('and does not run out before it was issued', () => {
    expect(faults(enforcer, { ...officer, cert_expires_on: '2019-03-08' })).toEqual([
      ['wrong_order', 'cert_expires_on'],
    ])
  })
})

describe('reading registers', () => {
  it('the words of offices are read as one thing each', () => {
    expect(
      ['行政执法人员', '执法单位', '执法监督员', '协管员'].map((word) => read(enforcer, 'kind', word)),
    ).toEqual(['officer', 'subject', 'supervisor', 'auxiliary'])
    expect(['正常', '已到期', '注销', '暂扣'].map((word) => read(enforcer, 'status', word))).toEqual([
      'valid',
      'expired',
      'revoked',
      'suspended',
    ])
  })
})
