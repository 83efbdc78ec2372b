/** A rate of the courts needs its number of cases, and a change the number it came from; without them nobody can check it. */
import type { ReadFigure, ReadReport } from '#reading/report.ts'
import { bySentence, isWritten, said } from '../counts.ts'
import { sentenceAt } from '../passages.ts'
import type { Claim, Rule } from '../rule.ts'

const courts = /胜诉率|败诉率|出庭(?:应诉)?率|纠错率|发案率|息诉率/

export const withoutBase: Rule = {
  id: 'without-base',
  zh: '比率和同比的基数',
  en: 'Rates and changes without a base',
  basis: '比率写明分子分母，同比写明本年数和上年数，方可核对',
  *check(report) {
    const { text } = report
    for (const figures of bySentence(report)) {
      const counts = figures.filter(
        (figure) => isWritten(figure) && ['flow', 'stock', 'amount'].includes(figure.kind),
      )
      for (const figure of figures) {
        const words = text.slice(figure.clause.start, figure.end)
        if (
          figure.kind === 'rate' &&
          isWritten(figure) &&
          courts.test(words) &&
          !before(report, figure).some((count) => isBase(text, count))
        ) {
          yield asked(
            text,
            figure,
            `“${said(text, figure)}”没有写案件数；没有案件时不存在比率。`,
            'The number of cases is not given; without cases there is no rate.',
          )
        }
        if (
          figure.kind === 'change' &&
          figure.unit === '%' &&
          counts.length === 0 &&
          /同比|上年|去年|环比/.test(words) &&
          // “分别下降19.6%、18.8%” is asked about once.
          figures.find((each) => each.kind === 'change' && each.clause.start === figure.clause.start) ===
            figure
        ) {
          yield asked(
            text,
            figure,
            `“${said(text, figure)}”没有写本年和上年的数。`,
            'Neither year’s number is given.',
          )
        }
      }
    }
  },
  examples: {
    fires: ['行政机关负责人出庭应诉率100%。', '诈骗类接警数同比下降19.6%。'],
    silent: ['行政诉讼案件2件，行政机关负责人出庭应诉率100%。受理信访204件，同比下降6.4%。'],
  },
}

/** The counts of the paragraph up to the rate, and those of its own sentence. */
function before({ text, figures }: ReadReport, rate: ReadFigure): ReadFigure[] {
  const line = text.lastIndexOf('\n', rate.start) + 1
  const { end } = sentenceAt(text, rate.start)
  return figures.filter(
    (figure) =>
      isWritten(figure) &&
      figure.kind === 'flow' &&
      figure.start >= Math.max(line, rate.start - 160) &&
      figure.end <= end,
  )
}

/** Cases of one kind; of counsel's services nothing follows for a rate. */
const isBase = (text: string, count: ReadFigure) =>
  /诉|案件|开庭|复议/.test(
    text.slice(Math.max(0, count.clause.start - 12), count.clause.end).replace(/^.*\n/s, ''),
  ) &&
  !/法律顾问|代理|合同/.test(
    text.slice(Math.max(0, count.clause.start - 30), count.clause.end).replace(/^.*\n/s, ''),
  )

function asked(text: string, figure: ReadFigure, zh: string, en: string): Claim {
  return {
    start: figure.clause.start,
    end: figure.end,
    severity: 'question',
    found: text.slice(figure.clause.start, figure.end),
    expected: '写明基数',
    message: { zh, en },
  }
}
