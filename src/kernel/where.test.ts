/** Conditions on registers: what holds at the end of a period, what a text mentions; read back from the address of a list. */
import { describe, expect, it } from 'vitest'
import { day, defineFields, text } from './fields/index.ts'
import {
  holds,
  like,
  mentions,
  notAfterPeriodEnd,
  phrase,
  type Test,
  testFromText,
  testToText,
  where,
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

const goods = defineFields({
  recipient: text('受配单位', 'Recipient'),
  given_on: day('配发日期', 'Given on'),
})
const towns = like('%镇', '%乡')

describe('words of a shape', () => {
  const holdsFor = (recipient: string | null) =>
    holds(where<typeof goods>({ recipient: towns }), () => recipient)

  it('are those that begin and end as it says', () => {
    expect(['某镇', '某某乡', '镇'].map(holdsFor)).toEqual([true, true, true])
    expect(['某镇政府', '某县水务局', null].map(holdsFor)).toEqual([false, false, false])
  })

  it('mean every other sign as it is written', () => {
    expect(holds(where<typeof goods>({ recipient: like('%(某).%') }), () => '县(某).局')).toBe(true)
    expect(holds(where<typeof goods>({ recipient: like('%(某).%') }), () => '县某局')).toBe(false)
  })

  it('are said in the basis and travel in an address', () => {
    expect(phrase(where<typeof goods>({ recipient: towns }), goods, yearPeriod(2022), 'zh')).toBe(
      '受配单位形如“…镇”、“…乡”',
    )
    expect(testFromText(goods.recipient, testToText(towns), goods)).toEqual(towns)
    expect(testFromText(goods.given_on, '~%镇', goods)).toBeNull()
  })
})
