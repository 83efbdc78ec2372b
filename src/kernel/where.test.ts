/** Conditions on registers: what holds at the end of a period, what a text mentions; read back from the address of a list. */
import { describe, expect, it } from 'vitest'
import { day, defineFields, text } from './fields/index.ts'
import {
  holds,
  mentions,
  notAfterPeriodEnd,
  phrase,
  type Test,
  testFromText,
  testToText,
  yearPeriod,
} from './where.ts'

const fields = defineFields({ body: text('单位', 'Body'), since: day('设立日期', 'Since') })
const year = yearPeriod(2022)
const passes = (field: string, test: Test, value: unknown) => holds({ field, test }, () => value, year)

describe('conditions on registers', () => {
  it('what has no day has begun, what begins after the period has not', () => {
    expect(
      [null, '2021-01-01', '2022-12-31', '2023-01-01'].map((on) => passes('since', notAfterPeriodEnd, on)),
    ).toEqual([true, true, true, false])
    expect(phrase({ field: 'since', test: notAfterPeriodEnd }, fields, year, 'zh')).toBe(
      '设立日期不晚于2022-12-31或者未填',
    )
  })

  it('a body is known by a word of its name, whatever stands in front', () => {
    const team = mentions('执法队', '执法大队')
    expect(
      ['某镇综合行政执法队', '城管执法大队', '司法所', null].map((body) => passes('body', team, body)),
    ).toEqual([true, true, false, false])
    expect(phrase({ field: 'body', test: team }, fields, year, 'zh')).toBe('单位含执法队、执法大队')
    expect(testFromText(fields.body, testToText(team), fields)).toEqual(team)
  })
})
