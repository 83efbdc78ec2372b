/** An inspection takes two officers at least; fewer person-times than places visited cannot both be right. */
import { bySentence, number } from '../counts.ts'
import type { Rule } from '../rule.ts'

export const twoOfficers: Rule = {
  id: 'two-officers',
  zh: '执法人次与检查家次',
  en: 'Two officers at a visit',
  basis: '行政处罚法第四十二条：执法人员不得少于两人',
  *check(report) {
    for (const figures of bySentence(report)) {
      for (const [at, visits] of figures.entries()) {
        const officers = figures[at + 1]
        if (
          !officers ||
          !/家|户/.test(visits.unit) ||
          officers.unit !== '人次' ||
          officers.value >= visits.value
        )
          continue
        const [visited, sent] = [
          report.text.slice(visits.clause.start, visits.clause.end),
          report.text.slice(officers.clause.start, officers.clause.end),
        ]
        if (!/执法|检查|巡查|排查/.test(visited) || !/出动|派出|投入/.test(sent)) continue
        yield {
          start: officers.start,
          end: officers.end,
          severity: 'question',
          found: `${number(officers.value)}人次，${number(visits.value)}${visits.unit}`,
          expected: `不少于${number(visits.value * 2)}人次`,
          also: [{ start: visits.start, end: visits.end }],
          message: {
            zh: `检查${number(visits.value)}${visits.unit}，只出动${number(officers.value)}人次，每次不足一人；执法不得少于两人。`,
            en: `${number(officers.value)} person-times for ${number(visits.value)} visits is fewer than one a visit; the law asks for two.`,
          },
        }
      }
    }
  },
  examples: {
    fires: ['全年联合执法900余家次，出动人力800人次。'],
    silent: ['全年联合执法400余家次，出动人力1200人次。'],
  },
}
