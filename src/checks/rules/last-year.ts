/** 同比 is reckoned again where last year's report is at hand. */
import { bySentence, isWritten, number, ofTheYear, said, thing } from '../counts.ts'
import { elsewhere } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const lastYear: Rule = {
  id: 'last-year',
  zh: '同比与上年报告',
  en: 'Changes against last year’s report',
  basis: '同比＝（本年数－上年数）÷上年数',
  *check(report, { history }) {
    const before = history.find(({ year }) => year !== null && year + 1 === report.year)
    if (!before) return
    const then = ofTheYear(before).filter(isWritten)
    for (const figures of bySentence(report)) {
      for (const [at, change] of figures.entries()) {
        const now = figures[at - 1]
        if (
          change.kind !== 'change' ||
          change.unit !== '%' ||
          !now ||
          now.kind === 'rate' ||
          now.approx !== 'exact'
        )
          continue
        const old = then.find(
          (each) =>
            each.approx === 'exact' &&
            each.unit === now.unit &&
            (thing(each) === thing(now) ||
              (now.indicator !== null && now.confidence >= 0.8 && each.indicator === now.indicator)),
        )
        if (!old || old.value === 0) continue
        const real = ((now.value - old.value) / old.value) * 100
        const places = /\.(\d+)/.exec(change.quote)?.[1]?.length ?? 0
        if (Math.abs(real - change.value) <= 0.5 * 10 ** -places + 1e-9) continue
        yield {
          start: change.start,
          end: change.end,
          severity: 'error',
          found: change.quote,
          expected: `${real < 0 ? '下降' : '增长'}${number(Math.abs(real))}%`,
          also: [{ start: now.start, end: now.end }],
          elsewhere: [elsewhere(before, old)],
          message: {
            zh: `上年报告写“${said(before.text, old)}”，本年${number(now.value)}，应为${real < 0 ? '下降' : '增长'}${number(Math.abs(real))}%。`,
            en: `Last year’s report says ${number(old.value)}; from it to ${number(now.value)} is ${number(real)}%.`,
          },
        }
      }
    }
  },
  examples: {
    fires: [
      {
        text: '某镇2022年度法治政府建设情况报告\n2022年，受理群众信访204件，同比下降16.4%。',
        lastYear: '某镇2021年度法治政府建设情况报告\n2021年，受理群众信访218件。',
      },
    ],
    silent: [
      {
        text: '某镇2022年度法治政府建设情况报告\n2022年，受理群众信访204件，同比下降6.4%。',
        lastYear: '某镇2021年度法治政府建设情况报告\n2021年，受理群众信访218件。',
      },
      '某镇2022年度法治政府建设情况报告\n2022年，受理群众信访204件，同比下降6.4%。',
    ],
  },
}
