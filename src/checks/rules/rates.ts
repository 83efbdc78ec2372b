/** A rate is its numerator over its denominator: 成功166件 of 168件 is 98.8%, not 100%. */
import type { ReadFigure } from '#reading/report.ts'
import { bySentence, family, isWritten, number, said } from '../counts.ts'
import type { Claim, Rule } from '../rule.ts'

/** The word of a rate, and the words that say the same of a count. */
const kinds: readonly (readonly [rate: RegExp, count: RegExp, sure: boolean])[] = [
  [/成功率/, /成功/, true],
  [/化解率/, /化解|调处成功/, true],
  [/整改(?:完成)?率/, /整改/, true],
  [/(?:测评|考试|考核)?通过率|合格率/, /通过|合格/, true],
  [/满意[率度]/, /满意/, true],
  [/调解率/, /调解成功|成功调解/, false],
  [/(?:办结|结案|审结|答复|回复|办理|处置)率/, /办结|结案|审结|答复|回复|处置/, false],
  [/出庭(?:应诉)?率/, /出庭/, false],
  [/胜诉率/, /胜诉/, true],
  [/败诉率/, /败诉/, true],
  [/(?:报备|备案)率/, /报备|备案/, false],
  [/履行率/, /履行/, true],
]

/** Measured on what was due, not on what came in. */
const onTime = /按期|按时|及时|限期|到期|应办|实时/

export const rates: Rule = {
  id: 'rates',
  zh: '比率与件数',
  en: 'Rates against counts',
  basis: '比率＝分子÷分母，按所写的位数取整',
  *check(report) {
    const { text } = report
    for (const figures of bySentence(report)) {
      for (const [at, rate] of figures.entries()) {
        if (rate.kind !== 'rate' || !isWritten(rate)) continue
        yield* beyond(text, rate)
        yield* against(text, figures, at)
      }
    }
  },
  examples: {
    fires: [
      '办理人民调解案件168件，调解成功166件，调解成功率99.8%。',
      '排查矛盾纠纷163件次，化解160件次，化解率达100%。',
      '投诉办结率为120%。',
    ],
    silent: [
      '办理人民调解案件168件，调解成功166件，调解成功率98.8%。受理信访172件次，化解率91%。',
      '办理人民调解案件168件，调解成功160件，调解成功率98.2%，5件正在调解。',
      '排查矛盾纠纷163件次，化解163件次，化解率达100%。受理申请30件，办结28件，按期办结率100%。',
    ],
  },
}

function* against(text: string, figures: readonly ReadFigure[], at: number): Generator<Claim> {
  const rate = figures[at]!
  const before = figures.slice(0, at)
  const named = nameOf(text, rate)
  const kind = kinds.find(([pattern]) => pattern.test(named))
  if (!kind || onTime.test(named)) return
  const [, word, sure] = kind
  const counts = before.filter(
    (figure) =>
      isWritten(figure) && figure.kind !== 'rate' && figure.kind !== 'change' && figure.kind !== 'target',
  )
  const top = counts.at(-1)
  const base = counts.at(-2)
  if (
    !top ||
    !base ||
    !word.test(clauseBefore(text, top)) ||
    word.test(clauseBefore(text, base).replace(/(?:排查|参与)[^，。]*化解/, ''))
  )
    return
  if (
    family(top.unit) !== family(base.unit) ||
    base.value === 0 ||
    base.approx !== 'exact' ||
    top.approx !== 'exact'
  )
    return
  if (/其中/.test(text.slice(base.end, top.start)) && /[；;。]/.test(text.slice(base.end, top.start))) return
  // More than the count before it: not a part of that one.
  if (top.value > base.value) return
  const share = (top.value / base.value) * 100
  // The base may be another count of the sentence, several together, or what is left of one when the open cases are taken off.
  const open = figures.filter((figure) => isWritten(figure) && isOpen(text, figure))
  if (
    fits(share, rate) ||
    bases(counts.slice(0, -1), base).some((each) =>
      [each, ...open.map(({ value }) => each - value)].some(
        (of) => of > 0 && fits((top.value / of) * 100, rate),
      ),
    )
  )
    return
  const severity = sure && top.unit === base.unit ? 'error' : 'warning'
  yield {
    start: rate.start,
    end: rate.end,
    severity,
    found: `${number(rate.value)}%`,
    expected: `${number(share)}%`,
    also: [base, top].map(({ start, end }) => ({ start, end })),
    message: {
      zh: `${number(top.value)}÷${number(base.value)}＝${number(share)}%，文中写“${said(text, rate)}”。`,
      en: `${number(top.value)} of ${number(base.value)} is ${number(share)}%; the text says ${number(rate.value)}%.`,
    },
  }
}

const isOpen = (text: string, { clause, start, end }: ReadFigure) =>
  /剩余|正在|尚未|尚在|在办|未办结|结转|撤回|终止/.test(
    text.slice(clause.start, start) + text.slice(end, clause.end),
  )

/** Each count before the numerator, and the last two, three … of them together. */
function bases(counts: readonly ReadFigure[], like: ReadFigure): number[] {
  const values = counts.filter(({ unit }) => family(unit) === family(like.unit)).map(({ value }) => value)
  const together = values.map((_, at) => values.slice(at).reduce((sum, value) => sum + value, 0))
  return [...values, ...together].filter((value) => value > 0)
}

/** Rounded or cut off to the places written; “98%以上” and “约” give way on their side. */
function fits(share: number, rate: ReadFigure): boolean {
  const places = /\.(\d+)/.exec(rate.quote)?.[1]?.length ?? 0
  const step = 10 ** -places
  if (rate.approx === 'at_least') return share >= rate.value - step / 2
  if (rate.approx === 'about') return Math.abs(share - rate.value) <= 2
  return (
    Math.abs(share - rate.value) <= step / 2 + 1e-9 ||
    Math.abs(Math.floor(share / step) * step - rate.value) < 1e-9
  )
}

const neverMore =
  /(?:及时|办结|结案|化解|成功|满意|合格|通过|出庭应诉|出庭|答复|回复|整改|公开|覆盖|知晓|受理)率/

function* beyond(text: string, rate: ReadFigure): Generator<Claim> {
  if (rate.value <= 100 || !neverMore.test(nameOf(text, rate))) return
  yield {
    start: rate.start,
    end: rate.end,
    severity: 'error',
    found: `${number(rate.value)}%`,
    expected: '不超过100%',
    message: {
      zh: `“${said(text, rate)}”超过了100%。`,
      en: `A share of ${number(rate.value)}% is more than all.`,
    },
  }
}

/** The rate's own words: those right before it. */
const nameOf = (text: string, rate: ReadFigure) =>
  /[^，,。；;、：:（(]*$/.exec(text.slice(Math.max(0, rate.start - 24), rate.start))![0]

const clauseBefore = (text: string, figure: ReadFigure) =>
  /[^，,。；;：:（(]*$/.exec(text.slice(Math.max(0, figure.start - 40), figure.start))![0] +
  (/^[^，,。；;、：:）)]{0,8}/.exec(text.slice(figure.end))?.[0] ?? '')
