/** “八五”普法 runs from 2021 to 2025: a plan that is over is looked back on, one that has not begun is prepared. */
import { places, sentenceAt } from '../passages.ts'
import type { Rule } from '../rule.ts'

const periods = [
  { kind: '普法', name: '六五', from: 2011 },
  { kind: '普法', name: '七五', from: 2016 },
  { kind: '普法', name: '八五', from: 2021 },
  { kind: '普法', name: '九五', from: 2026 },
  { kind: '(?:规划|时期)', name: '十三五', from: 2016 },
  { kind: '(?:规划|时期)', name: '十四五', from: 2021 },
  { kind: '(?:规划|时期)', name: '十五五', from: 2026 },
].map((each) => ({
  ...each,
  to: each.from + 4,
  pattern: new RegExp(`[“"]?${each.name}[”"]?${each.kind}`, 'dg'),
}))

const lookingBack =
  /[比较于]“|总结|验收|评估|先进|表彰|荣获|获|命名|回顾|期间|以来|成果|经验|收官|基础上|结束|终期|自查/
const lookingAhead = /编制|谋划|研究|起草|准备|启动|筹备|制定|即将|做好|衔接|征求|迎接|开局/

export const planPeriods: Rule = {
  id: 'plan-periods',
  zh: '规划的起止年份',
  en: 'Periods of plans',
  basis: '全国人大常委会关于开展法治宣传教育的决议；国民经济和社会发展五年规划纲要',
  *check({ text, year }) {
    if (year === null) return
    for (const { kind, pattern, from, to } of periods) {
      // A plan is closed in the year after its last, and prepared in the one before its first.
      const [over, ahead] = [year > to + 1, year + 1 < from]
      if (!over && !ahead) continue
      const running = periods.find((each) => each.kind === kind && each.from <= year && year <= each.to)
      for (const { start, end, text: found } of places(text, pattern)) {
        if ((over ? lookingBack : lookingAhead).test(sentenceAt(text, start).text)) continue
        yield {
          start,
          end,
          severity: 'question',
          found,
          expected: running ? `“${running.name}”` : '',
          message: {
            zh: `“${found.replace(/[“”"]/g, '')}”是${from}—${to}年的，报告说的是${year}年，是否写错？`,
            en: `This plan runs from ${from} to ${to}; the report is on ${year}.`,
          },
        }
      }
    }
  },
  examples: {
    fires: ['某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n全面落实“七五”普法规划，开展宣传20场次。'],
    silent: [
      '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n全面落实“八五”普法规划。1人获评全省“七五”普法先进个人。',
    ],
  },
}
