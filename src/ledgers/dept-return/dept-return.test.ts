/** A few returns in, the figures of reports out; only what a second person confirmed is counted. */
import { describe, expect, it } from 'vitest'
import { bare } from '#kernel/raw.ts'
import { faults, figure, gate, given, read } from '#test/ledger.ts'
import { deptReturn } from './index.ts'
import { metrics, suggestions } from './metrics/index.ts'

const alarms = {
  metric: metrics.alarms_fraud.name,
  period_from: '2021-01-01',
  period_to: '2021-01-31',
  value: 20,
  prior_value: 25,
  running_total: 20,
  status: 'confirmed',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    deptReturn,
    id,
    2021,
    entries.map((each) => given({ ...each })),
  )

describe('figures of returns', () => {
  it('a change sets the values of the year against those that the returns give for the year before', () => {
    const february = { ...alarms, period_from: '2021-02-01', value: 30, prior_value: 35 }
    expect(of('crime.alarms_fraud.change_yoy', alarms, february)).toEqual([50, 60])
  })

  it("returns without a number of the year before are set against last year's returns", () => {
    const bare = { ...alarms, prior_value: null }
    const before = { ...bare, period_from: '2020-05-01', value: 40 }
    expect(of('crime.alarms_fraud.change_yoy', bare, before)).toEqual([20, 40])
  })

  it('what is only reported, returned or of another metric counts nowhere; what is locked does', () => {
    const entries = ['reported', 'returned', 'due', 'locked'].map((status) => ({ ...alarms, status }))
    expect(of('crime.alarms_fraud.change_yoy', ...entries, { ...alarms, metric: '另一个指标' })).toEqual([
      20, 25,
    ])
    expect(of('dept_return.confirmation_rate', ...entries)).toEqual([1, 4])
  })

  it('money is added up month by month and printed in 万元; a running total is never added', () => {
    const relief = {
      ...alarms,
      metric: metrics.tax_relief.name,
      value: 30_000_000,
      running_total: 90_000_000,
    }
    expect(of('business_env.tax_relief.amount', relief, { ...relief, value: 35_890_000 })).toBe(6589)
  })

  it('a rate is its parts', () => {
    const mounted = {
      ...alarms,
      metric: metrics.data_mounted.name,
      value: null,
      numerator: 98,
      denominator: 100,
    }
    expect(of('digital_gov.data_mount_rate', mounted)).toEqual([98, 100])
  })

  it('a return belongs to the year its period begins in', () => {
    expect(
      of(
        'crime.telecom_fraud.solved',
        ...['2020-12-01', '2021-01-01', '2021-12-01', '2022-01-01'].map((period_from) => ({
          ...alarms,
          metric: metrics.telecom_solved.name,
          period_from,
          value: 1,
        })),
      ),
    ).toBe(2)
  })
})

describe('a return', () => {
  it('is confirmed by a second person', () => {
    const reported = { ...alarms, reported_by: '王某某' }
    expect(gate(deptReturn, 'confirm', { ...reported, confirmed_by: '王某某' })?.field).toBe('confirmed_by')
    expect(gate(deptReturn, 'confirm', { ...reported, confirmed_by: '李某某' })).toBeNull()
    expect(
      gate(deptReturn, 'confirm', { ...alarms, entered_by: '王某某', confirmed_by: '王某某' }),
    ).not.toBeNull()
  })

  it('in percent is confirmed with its parts only', () => {
    const rate = { metric: metrics.data_mounted.name, value: 100, unit: '%', confirmed_by: '李某某' }
    expect(gate(deptReturn, 'confirm', rate)?.field).toBe('numerator')
    expect(gate(deptReturn, 'confirm', { ...rate, numerator: 80, denominator: 80 })).toBeNull()
  })

  it('goes back with a reason', () => {
    expect(gate(deptReturn, 'send_back', alarms)?.field).toBe('return_reason')
    expect(gate(deptReturn, 'send_back', { ...alarms, return_reason: '口径不符' })).toBeNull()
  })

  it('says a value or both parts of a rate, and no part larger than the whole', () => {
    expect(faults(deptReturn, { ...alarms, value: null })).toEqual([['missing_required', 'value']])
    expect(faults(deptReturn, { ...alarms, value: null, numerator: 3, denominator: 4 })).toEqual([])
    expect(faults(deptReturn, { ...alarms, numerator: 5, denominator: 4 })).toEqual([
      ['invalid', 'numerator'],
    ])
    expect(faults(deptReturn, { ...alarms, value: 0 })).toEqual([])
  })
})

describe('reading returns', () => {
  it('one metric comes under many names', () => {
    expect(
      ['诈骗类“110”接警数', '诈骗类110接警数', '诈骗类警情数'].map((word) =>
        read(deptReturn, 'metric', word),
      ),
    ).toEqual(Array(3).fill(metrics.alarms_fraud.name))
    expect(
      ['减税降费及留抵退税金额', '减税降费、留抵退税'].map((word) => read(deptReturn, 'metric', word)),
    ).toEqual(Array(2).fill(metrics.tax_relief.name))
    expect(
      ['破获经济犯罪案件', '破获经济犯罪案件情况', '减税降费户数'].map((word) =>
        read(deptReturn, 'metric', word),
      ),
    ).toEqual([metrics.economic_solved.name, metrics.economic_solved.name, '减税降费户数'])
    expect(read(deptReturn, 'metric', '某项没人想到的数')).toBe('某项没人想到的数')
  })

  it('no name stands for two metrics', () => {
    const owners = new Map<string, string>()
    for (const [word, ...known] of suggestions)
      for (const name of [word, ...known].map(bare)) {
        expect(owners.get(name) ?? word, name).toBe(word)
        owners.set(name, word)
      }
  })

  it('a month is a period, a word is no number', () => {
    expect(read(deptReturn, 'period_from', '2022年3月')).toBe('2022-03-01')
    expect(read(deptReturn, 'period_to', '3月', 2022)).toBe('2022-03-31')
    expect(read(deptReturn, 'value', '约20')).toBe('text_in_number')
  })

  it('the words of offices are read as one stage each', () => {
    expect(['核实', '已报', '退回', '锁定'].map((word) => read(deptReturn, 'status', word))).toEqual([
      'confirmed',
      'reported',
      'returned',
      'locked',
    ])
    expect(read(deptReturn, 'unit', '万元')).toBe('元')
  })
})

describe('how things stand', () => {
  const pm = { ...alarms, metric: metrics.pm25.name, prior_value: null }
  const month = (from: string, to: string, value: number, running_total: number | null) => ({
    ...pm,
    period_from: from,
    period_to: to,
    value,
    running_total,
  })

  it('a level is that of the last return of the year, and months are not added up', () => {
    const november = month('2021-11-01', '2021-11-30', 50, 33)
    const december = month('2021-12-01', '2021-12-31', 60, 35)
    expect(of('environment.pm25', november, december)).toBe(35)
  })

  it('one return for the whole year is read by its value', () => {
    expect(of('environment.pm25', month('2021-01-01', '2021-12-31', 35, null))).toBe(35)
    expect(
      of('environment.pm25', { ...month('2021-01-01', '2021-12-31', 35, null), status: 'reported' }),
    ).toBe(0)
  })

  it('a stock is what the last return says', () => {
    const corrected = { ...pm, metric: metrics.corrections.name }
    const first = { ...corrected, period_to: '2021-01-31', value: 40, running_total: null }
    const last = {
      ...corrected,
      period_from: '2021-12-01',
      period_to: '2021-12-31',
      value: 42,
      running_total: null,
    }
    expect(of('community_correction.persons', first, last)).toBe(42)
  })
})
