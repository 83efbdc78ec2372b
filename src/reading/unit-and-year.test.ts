/** Whose a report is and of which year, by title, table, signature or opening. */
import { expect, test } from 'vitest'
import { unitAndYear } from './unit-and-year.ts'

test.each([
  ['某县某镇人民政府关于2025年法治政府建设情况的报告', '某县某镇人民政府', 2025],
  ['某镇2021年度法治政府建设工作报告\n\n2021年,我镇推进法治。', '某镇', 2021],
  ['中共某县某街道工作委员会\n某县某街道办事处\n关于2022年法治政府建设情况的报告', '某县某街道办事处', 2022],
  ['索引号|1234|\n|标题:|某市应急管理局关于2025年度法治政府建设情况的报告|', '某市应急管理局', 2025],
  ['2023年法治政府建设年度报告\n某区城市管理局2023年法治政府建设情况报告', '某区城市管理局', 2023],
  ['2024年,海云市卫生健康局坚持依法行政。现将有关情况报告如下。', '海云市卫生健康局', 2024],
  ['关于法治政府建设的情况报告\n一、成效\n略。\n某乡人民政府\n2025年1月6日', '某乡人民政府', 2024],
  ['通知\n略。', null, null],
])('%s', (text, unit, year) => {
  expect(unitAndYear(text)).toEqual({ unit_name: unit, year })
})
