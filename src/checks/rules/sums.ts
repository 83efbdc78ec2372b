/** Parts add up to their total where the text says that they are all of it, and never to more. */
import type { ReadFigure } from '#reading/report.ts'
import { bySentence, family, isWritten, number, said } from '../counts.ts'
import type { Claim, Rule, Severity } from '../rule.ts'

export const sums: Rule = {
  id: 'sums',
  zh: '合计与分项',
  en: 'Sums and parts',
  basis: '分项之和等于合计',
  *check(report) {
    const { text } = report
    for (const figures of bySentence(report)) {
      const counted = figures.filter(
        (figure) =>
          isWritten(figure) && ['flow', 'stock', 'amount'].includes(figure.kind) && figure.unit !== '倍',
      )
      yield* inBrackets(text, counted)
      yield* amongThem(text, counted)
      yield* doneAndNot(text, counted)
      yield* together(text, counted)
      yield* moreThanCame(text, counted)
    }
  },
  examples: {
    fires: [
      '共受理网上信访件64件（信访系统52件，市长信箱13件）。',
      '全年办理案件20件，其中行政处罚案件15件、行政强制案件8件。',
      '发现问题13条，已整改10条，4条正在整改。',
      '以镇政府为被告的行政诉讼案件2件，审结4件。',
    ],
    silent: [
      '收到行政复议申请235件，受理219件，不予受理9件，审结207件。',
      '共受理网上信访件64件（信访系统52件，市长信箱12件）。发现问题13条，已整改10条，3条正在整改。',
      '全年办理案件20件，其中行政处罚案件5件。办理法律援助案件23件（刑事诉讼11件、民事诉讼12件）。',
    ],
  },
}

/** “64件（信访系统52件，市长信箱12件）” */
function* inBrackets(text: string, figures: readonly ReadFigure[]): Generator<Claim> {
  for (const [at, total] of figures.entries()) {
    const open = /^\s*[（(]/.exec(text.slice(total.end))
    if (!open) continue
    const from = total.end + open[0].length
    const close = text.slice(from).search(/[）)]/)
    if (close < 0) continue
    const parts = figures
      .slice(at + 1)
      .filter((part) => part.end <= from + close && alike(part, total) && !saysState(text, part))
    const inner = text.slice(from, from + close)
    if (parts.length < 2 || /较|比|同比|上年|去年/.test(inner)) continue
    const row = firstRow(text, parts)
    yield* held(text, total, row, /其中|含|包括|等/.test(inner) || row.length < parts.length ? 'some' : 'all')
  }
}

/** The parts up to where another mark divides them: “男20人、女18人，党员12人” counts the same people twice. */
function firstRow(text: string, parts: readonly ReadFigure[]): readonly ReadFigure[] {
  const mark = (at: number) => /[、，,；;和及]/.exec(text.slice(parts[at]!.end, parts[at + 1]!.start))?.[0]
  const change = parts.slice(1).findIndex((_, at) => mark(at) !== mark(0))
  return change < 0 ? parts : parts.slice(0, change + 1)
}

/** “20件，其中行政处罚15件、行政强制5件” */
function* amongThem(text: string, figures: readonly ReadFigure[]): Generator<Claim> {
  for (const [at, total] of figures.entries()) {
    const next = figures[at + 1]
    if (!next || !/^[^。；;]{0,4}[，,；;（(：:]?\s*其中/.test(text.slice(total.end))) continue
    if (/其中[^。]*$/.test(text.slice(Math.max(0, total.start - 60), total.start))) continue
    const tail = figures.slice(at + 1)
    // A second 其中 or another sum begins a new count.
    const stop = text.slice(next.start).search(/其中|[；;]|共计|合计|累计/)
    const told = tail.filter(
      (part) => alike(part, total) && (stop < 0 || part.start < next.start + stop) && !saysState(text, part),
    )
    // Another deed begins another count: “举办讲座46场次，其中面向学生3场次，组织宣讲47场次”.
    const other = isDeed(text, next) ? -1 : told.findIndex((part) => isDeed(text, part))
    // Behind a comma, what is more than the whole is no part of it.
    const more = told.findIndex(
      (part, to) =>
        to > 0 && part.value > total.value && /[，,]/.test(text.slice(told[to - 1]!.end, part.start)),
    )
    const ends = [other, more].filter((to) => to >= 0)
    const parts = told.slice(0, ends.length > 0 ? Math.min(...ends) : told.length)
    if (
      parts.length === 0 ||
      /[（(]/.test(text.slice(total.end, next.start).replace(/^[^（(]*[（(]?其中/, ''))
    )
      continue
    // “由40元提高到80元” is no sum.
    if (
      /[到至为]\s*$/.test(text.slice(0, parts[1]?.start ?? 0)) ||
      /由|从/.test(text.slice(total.end, parts[0]!.start))
    )
      continue
    // What was done of them in one way and another leaves out the rest: “其中当场办理6件、上门办理6件”.
    if (sumOf(parts) < total.value && parts.some((part) => isDeed(text, part))) continue
    // Once the parts have made the total, what follows counts something else.
    if (parts.some((_, to) => sumOf(parts.slice(0, to + 1)) === total.value)) continue
    yield* held(text, total, parts, 'some')
  }
}

/** “发现问题13条，已整改10条，3条正在整改”: what is done and what is not yet are all of it. */
function* doneAndNot(text: string, figures: readonly ReadFigure[]): Generator<Claim> {
  for (const [at, total] of figures.entries()) {
    const [done, open] = [figures[at + 1], figures[at + 2]]
    if (!done || !open || done.unit !== total.unit || open.unit !== total.unit) continue
    if (/[；;]|其中/.test(text.slice(total.end, done.start)) || isFinished(total, text)) continue
    if (/其中[^。]*$/.test(text.slice(Math.max(0, total.start - 60), total.start))) continue
    if (!isFinished(done, text) || !isOpen(open, text)) continue
    // What has not been begun may be left unsaid.
    for (const claim of held(text, total, [done, open], 'all')) {
      yield done.value + open.value < total.value ? { ...claim, severity: 'warning' } : claim
    }
  }
}

/** What became of the cases, not a part of them. */
const saysState = (text: string, part: ReadFigure) =>
  /^\s*(?:其中)?(?:已|均|全部|未)?(?:审结|办结|结案|化解|排查后化解|调解成功|成功|整改|完成|解决|答复|胜诉|败诉)/.test(
    clauseOf(text, part),
  )

/** Its clause begins with a verb of its own. */
const isDeed = (text: string, { clause, start }: ReadFigure) =>
  /^\s*(?:其中)?(?:组织|开展|举办|召开|办理|受理|代办|就近|当场|上门|发放|悬挂|张贴|制作|下发|出动|接受|接待|惠及|覆盖|发现|排查)/.test(
    text.slice(Math.max(clause.start, text.lastIndexOf('、', start - 1) + 1), start),
  )

const clauseOf = (text: string, { clause }: ReadFigure) => text.slice(clause.start, clause.end)
const isOpen = (figure: ReadFigure, text: string) =>
  /正在|尚未|未(?:办结|审结|整改|完成|结)|剩余|在办|尚在/.test(clauseOf(text, figure))
const isFinished = (figure: ReadFigure, text: string) =>
  /已(?:经)?(?:全部)?[^，。]{0,4}|完成|办结|审结|撤回/.test(clauseOf(text, figure)) && !isOpen(figure, text)

/** “A 5件、B 3件，共计8件” */
function* together(text: string, figures: readonly ReadFigure[]): Generator<Claim> {
  for (const [at, total] of figures.entries()) {
    if (!/[，,、；;]\s*(?:共计|合计|总计)\s*$/.test(text.slice(Math.max(0, total.start - 6), total.start)))
      continue
    const parts: ReadFigure[] = []
    for (const part of figures.slice(0, at).reverse()) {
      if (!alike(part, total)) break
      parts.unshift(part)
    }
    if (parts.length >= 2) yield* held(text, total, parts, 'all')
  }
}

/** “行政诉讼案件2件，审结4件”: of what came in, or from the year before? */
function* moreThanCame(text: string, figures: readonly ReadFigure[]): Generator<Claim> {
  for (const [at, total] of figures.entries()) {
    const done = figures[at + 1]
    if (!done || done.unit !== total.unit || done.value <= total.value) continue
    if (/其中[^。]*$/.test(text.slice(Math.max(0, total.start - 60), total.start))) continue
    if (
      !/受理|收到|接收|新收|立案|被告|诉讼|应诉|调解|排查|发现/.test(clauseOf(text, total)) ||
      /作出|决定|不予|不受理|不立案|未受理/.test(clauseOf(text, total))
    )
      continue
    if (
      !/^\s*[，,、]\s*(?:其中)?(?:已)?(?:审结|办结|结案|调解成功|成功调解|化解|成功化解|整改|胜诉|败诉|出庭)\s*$/.test(
        text.slice(total.end, done.start),
      )
    )
      continue
    yield {
      start: done.start,
      end: done.end,
      severity: 'warning',
      found: `${number(done.value)}＞${number(total.value)}`,
      expected: `不大于${number(total.value)}，或者写明含上年结转`,
      also: [{ start: total.start, end: total.end }],
      message: {
        zh: `“${said(text, total)}”，却“${said(text, done)}”；含上年结转的，请写明。`,
        en: `${number(done.value)} were done of ${number(total.value)}; say so if some came from the year before.`,
      },
    }
  }
}

const sumOf = (parts: readonly ReadFigure[]) => parts.reduce((all, { value }) => all + value, 0)

const alike = (part: ReadFigure, total: ReadFigure) =>
  family(part.unit) === family(total.unit) && (part.kind === 'amount') === (total.kind === 'amount')

/** Each number that was cut to its decimals may be half of its last place off. */
function roundings(figures: readonly ReadFigure[]): number {
  const places = Math.max(...figures.map(({ quote }) => /\.(\d+)/.exec(quote)?.[1]?.length ?? 0))
  return places === 0 ? 0 : figures.length * 0.5 * 10 ** -places
}

function* held(
  text: string,
  total: ReadFigure,
  parts: readonly ReadFigure[],
  share: 'all' | 'some',
): Generator<Claim> {
  if ([total, ...parts].some(({ approx }) => approx !== 'exact')) return
  const sum = sumOf(parts)
  const gap = Math.abs(sum - total.value)
  if (gap < 1e-6 * Math.max(1, total.value) + roundings([total, ...parts])) return
  if (share === 'some' && sum < total.value && (parts.length < 2 || gap > total.value * 0.15)) return
  // Parts that a comma divides may overlap: “其中行政诉讼6件，一审5件”.
  const apart = parts.length === 1 || /^[^，,]*[、和及]/.test(text.slice(parts[0]!.end, parts[1]!.start))
  // 项 of one thing may be 条 of another; only one measure word makes it sure.
  const alikeAll = parts.every(({ unit }) => unit === total.unit || family(unit) === '件')
  const severity: Severity =
    alikeAll && (share === 'all' || (sum > total.value && apart)) ? 'error' : 'question'
  yield {
    start: total.start,
    end: total.end,
    severity,
    found: `合计${number(total.value)}，分项之和${number(sum)}`,
    expected: number(sum),
    also: parts.map(({ start, end }) => ({ start, end })),
    message: {
      zh: `“${said(text, total)}”，分项${parts.map(({ value }) => number(value)).join('＋')}＝${number(sum)}，相差${number(gap)}。`,
      en: `The total is ${number(total.value)}; the parts ${parts.map(({ value }) => number(value)).join(' + ')} give ${number(sum)}.`,
    },
  }
}
