/** One measure has one value in a report: two totals of one thing, or a narrow count above the wide one, are held against each other. */
import type { ReadFigure, ReadReport } from '#reading/report.ts'
import { compared, family, number, said, thing } from '../counts.ts'
import { sentenceAt } from '../passages.ts'
import type { Claim, Rule, Severity } from '../rule.ts'

/** Things that are counted anew for every occasion, so that two numbers of them are no conflict. */
const manyTimes =
  /意见|会议|培训|检查|活动|讲座|宣讲|宣传|资料|群众|人员|次数|条幅|横幅|展板|学习|咨询|走访|调研|演练|指标|措施|问题|部门|单位|社区|村|企业|学校|项目|事项|制度|文件/
const cases = /案件|纠纷|信访/
const wholeYear = /全年|全县|全镇|全街|全区|全市|年度|累计|共计|共[^同建享]|一年来|20\d\d年/

/** Court cases against the unit, whatever they are called. */
const asOne = (words: string) =>
  words.replace(/行政(?:应诉|诉讼)案件|(?<!行政)应诉案件|被诉(?:行政)?案件/, '应诉案件')

export const sameMeasure: Rule = {
  id: 'same-measure',
  zh: '同一事项前后两个数',
  en: 'One measure, two values',
  basis: '同一指标在一份报告中只有一个数',
  *check(report) {
    const figures = compared(report, 'flow', 'stock', 'amount')
    for (const [at, later] of figures.entries()) {
      for (const earlier of figures.slice(0, at)) {
        const claim = conflict(report, earlier, later)
        if (!claim) continue
        yield claim
        break
      }
    }
  },
  examples: {
    fires: [
      '全年组织各类宣传活动80场次，发放宣传品1万余册。\n全年组织各类宣传活动120余场次，发放宣传品4万余册。',
      '2022年，化解群众矛盾纠纷948件。\n共排查矛盾纠纷163件次，化解矛盾纠纷163件次。',
    ],
    silent: [
      '全年组织各类宣传活动80场次。\n结合国家宪法日开展宣传活动12场次，全年共组织各类宣传活动80余场次。',
      '重大行政执法决定法制审核8件。\n办理重大行政执法决定法制审核8件，受理信访204件。',
    ],
  },
}

function conflict({ text }: ReadReport, earlier: ReadFigure, later: ReadFigure): Claim | null {
  if (family(earlier.unit) !== family(later.unit) || earlier.scope !== later.scope) return null
  // A total and the parts in its bracket are another rule's.
  if (
    later.end <= earlier.clause.end ||
    agree(earlier, later) ||
    text.slice(earlier.end, later.start).length < 2
  )
    return null
  const [one, other] = [asOne(thing(earlier)), asOne(thing(later))]
  const severity = gravity(text, earlier, later, one, other)
  if (!severity) return null
  return {
    start: later.start,
    end: later.end,
    severity,
    found: `${earlier.quote.trim()}、${later.quote.trim()}`,
    expected: '同一个数，或者写明各自的口径',
    also: [{ start: earlier.start, end: earlier.end }],
    message: {
      zh: `前文“${said(text, earlier)}”，这里“${said(text, later)}”：同一事项两个数${severity === 'error' ? '' : '，口径是否不同'}。`,
      en: `Before ${number(earlier.value)}, here ${number(later.value)} of what seems one thing.`,
    },
  }
}

function gravity(
  text: string,
  earlier: ReadFigure,
  later: ReadFigure,
  one: string,
  other: string,
): Severity | null {
  const sameThing = one === other && one.length >= 3
  if (!sameThing && !isOneIndicator(earlier, later, one, other)) return null
  if ([earlier, later].some((figure) => narrowed.test(clauseTo(text, figure)))) return null
  if (/^[比较由从]|[比较]上年|提高|增[加长]|下降|减少|降[低到]/.test(one + other)) return null
  if (bodyOf(text, earlier) !== bodyOf(text, later)) return null
  if (!sameThing) return 'question'
  if (earlier.measure !== later.measure || !isTotal(text, later) || !isTotal(text, earlier)) {
    return manyTimes.test(one) ? null : 'question'
  }
  const bothYear = [earlier, later].every((figure) => wholeYear.test(clauseTo(text, figure)))
  return later.measure.length >= 6 && bothYear ? 'error' : 'warning'
}

/** “化解群众矛盾纠纷948件”, “化解163件次”: the catalogue says that they are one. */
const isOneIndicator = (earlier: ReadFigure, later: ReadFigure, one: string, other: string) =>
  earlier.indicator !== null &&
  earlier.indicator === later.indicator &&
  Math.min(earlier.confidence, later.confidence) >= 0.6 &&
  (cases.test(one + other) || !manyTimes.test(one + other)) &&
  sameSaid(one, other)

/** Who did it, where the sentence names a body of its own. */
const bodyOf = (text: string, figure: ReadFigure) =>
  /[^，。；]{0,4}(?:法律顾问|公职律师|律师|法律援助|合同|热线|法院|检察|复议|公安|税务|市场监管|司法所|调委会|中心|常务会议)/.exec(
    sentenceTo(text, figure.start),
  )?.[0]

/** The sentence counts the whole year. */
const isTotal = (text: string, figure: ReadFigure) => wholeYear.test(sentenceTo(text, figure.end))

/** What its sentence said up to a place; of a sentence without end, the last of it. */
const sentenceTo = (text: string, at: number) =>
  text.slice(Math.max(sentenceAt(text, at - 1).start, at - 300), at)

/** A part, a comparison, a quarter: not the year's count of the thing. */
const narrowed = /其中|月份?|季度|上半年|下半年|期间|同期|较上年|比上年|首次|专项|“[^”]*日”|周活动/

const agree = (one: ReadFigure, other: ReadFigure) => {
  const [less, more] = one.value <= other.value ? [one, other] : [other, one]
  if (one.value === other.value) return true
  // 80余 covers 80 to 89, and 1万余 up to 2万.
  return (
    less.approx !== 'exact' && more.value < less.value + 10 ** Math.floor(Math.log10(Math.max(1, less.value)))
  )
}

/** Two signs in common, or a bare verb whose object stood before. */
const sameSaid = (one: string, other: string) =>
  other.length <= 2 || [...one].some((_, at) => at + 2 <= one.length && other.includes(one.slice(at, at + 2)))

/** The clause from its beginning to the figure. */
const clauseTo = (text: string, { clause, end }: ReadFigure) =>
  text.slice(Math.max(clause.start, end - 120), end)
