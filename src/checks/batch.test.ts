/** A county's reports side by side. */
import { expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from '#reading/read.ts'
import { batch } from './batch.ts'
import { check } from './run.ts'
import { sarif } from './sarif.ts'

const report = (unit: string, cases: number, more = '') =>
  readReport(
    `${unit}人民政府2024年度法治政府建设情况报告\n一、2024年主要举措和成效\n2024年，各级人民调解组织共办理人民调解案件${cases}件。${more}\n二、存在的不足和原因\n普法宣传不够，主要原因是方式单一。\n三、党政主要负责人履行推进法治建设第一责任人职责情况\n及时研究解决法治建设中的重大问题。\n四、2025年主要安排\n加强普法宣传。`,
    catalogue,
    `${unit}.txt`,
  )
const checked = (...reports: ReturnType<typeof report>[]) =>
  reports.map((each) => ({
    report: each,
    findings: check(each, { history: [], peers: [], ledgers: null, today: '2025-01-15' }),
  }))

test('the units’ numbers are held against the county’s where all of them give one', () => {
  const units = checked(report('某东镇', 20), report('某西镇', 30))
  expect(batch(units, report('某县', 50)).sums).toEqual([])
  expect(batch(units, report('某县', 60)).sums).toMatchObject([
    { indicator: 'mediation.cases.handled', county: 60, sum: 50 },
  ])
})

test('a sentence that stands in two reports is told with both places', () => {
  const copied = '充分发挥村级调解组织作用，开展院坝说法和田间调解，把矛盾纠纷化解在萌芽状态。'
  const found = batch(checked(report('某东镇', 20, copied), report('某西镇', 30, copied)), null).copied
  expect(found.map(({ places }) => places.map(({ file }) => file))).toEqual([['某东镇.txt', '某西镇.txt']])
})

test('a unit without a part is named with it, in the order of the files', () => {
  const whole = report('某东镇', 20)
  const cut = readReport(
    whole.text.replace(/三、党政[\s\S]*?(?=四、)/, '').replace('四、', '三、'),
    catalogue,
    'cut.txt',
  )
  expect(batch(checked(whole, cut), null).parts.map(({ lacks }) => lacks.length)).toEqual([0, 1])
})

test('SARIF names each place in lines and in code units of the text', () => {
  const wrong = report('某东镇', 20, '全年推进法制政府建设。')
  const [run] = sarif(checked(wrong)).runs
  const [result] = run!.results
  const { region } = result!.locations[0]!.physicalLocation
  expect(result).toMatchObject({ ruleId: 'set-terms', level: 'error' })
  expect(wrong.text.slice(region.charOffset, region.charOffset + region.charLength)).toBe('法制政府')
  expect(
    wrong.text.split('\n')[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1),
  ).toBe('法制政府')
  expect(run!.tool.driver.rules[result!.ruleIndex]!.id).toBe('set-terms')
})
