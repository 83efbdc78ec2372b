/** A made-up report read as a whole: whose it is, its parts, its figures by their indicators, its citations. */
import { describe, expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from './read.ts'

const report = `云岭县某镇人民政府
关于2024年法治政府建设情况的报告

县委、县政府：
2024年，我镇全面贯彻《法治政府建设实施纲要（2021—2025年）》，现将有关情况报告如下：

一、主要举措和成效
（一）加强组织领导。理论学习中心组学法6次，主动公开率100%。
（二）化解矛盾纠纷。全年共办理人民调解案件168件，调解成功166件，调解成功率98.8%。受理群众信访204件，同比下降6.4%。落实《信访条例》。
（三）党政主要负责人履行推进法治建设第一责任人职责情况。专题研究法治建设4次。
二、存在的不足和原因
一是宣传力度不够。
三、2025年工作打算
继续抓好普法。

云岭县某镇人民政府
2025年1月20日
`

describe('a report as a whole', () => {
  const read = readReport(report, catalogue, 'report.txt')

  test('whose it is and of which year', () => {
    expect([read.unit_name, read.year]).toEqual(['云岭县某镇人民政府', 2024])
  })

  test('its parts by what they are for, whatever their headings say', () => {
    expect(read.sections.map(({ role }) => role)).toEqual([
      'opening',
      'measures',
      'principals',
      'shortcomings',
      'plan',
      'closing',
    ])
  })

  test('its headings, those on lines of their own and those run in', () => {
    expect(read.headings.map(({ level, mark }) => [level, mark])).toEqual([
      [1, '一、'],
      [2, '(一)'],
      [2, '(二)'],
      [2, '(三)'],
      [1, '二、'],
      [1, '三、'],
    ])
  })

  test('every place is one of the text as it was given', () => {
    for (const each of read.figures) expect(report.slice(each.start, each.end)).toBe(each.quote)
    for (const each of read.citations) expect(report.slice(each.start, each.end)).toBe(`《${each.title}》`)
  })

  test('its figures, each with the indicator it is of', () => {
    expect(read.figures.map(({ value, indicator }) => [value, indicator])).toEqual([
      [6, 'study.center_group.sessions'],
      [100, 'disclosure.proactive_rate'],
      [168, 'mediation.cases.handled'],
      [166, 'mediation.cases.succeeded'],
      [98.8, 'mediation.success_rate'],
      [204, 'petition.received.total'],
      [-6.4, 'petition.received.change_yoy'],
      [4, 'leadership.special_study.sessions'],
    ])
  })

  test('its citations against the law of its year', () => {
    expect(read.citations.map(({ law, status }) => [law, status])).toEqual([
      ['法治政府建设实施纲要（2021－2025年）', 'in_force'],
      ['信访条例', 'repealed'],
    ])
  })

  test('what no indicator counts is given none', () => {
    const [kites] = readReport('2024年，放风筝17只。', catalogue).figures
    expect(kites).toMatchObject({ value: 17, indicator: null, confidence: 0 })
  })

  test('the same text reads the same', () => {
    expect(readReport(report, catalogue, 'report.txt')).toEqual(read)
  })
})
