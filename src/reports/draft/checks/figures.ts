/** Figures of a draft: against their ledgers, the whole against its parts, and typed numbers that no entry supports. */
import type { Span } from '#reading/report.ts'
import { type Check, type DraftText, found, matches, overlaps } from './text.ts'

export const againstLedger: Check = function* (draft) {
  for (const { figure, ...place } of draft.figures) {
    const drift = draft.drift.find(({ anchor }) => anchor === figure.anchor)
    if (!drift) continue
    const now = drift.now ?? '不再统计'
    yield found(draft, place, {
      rule: 'figure.ledger',
      severity: 'error',
      message: {
        zh: `文中写的是${figure.printed}，台账现在是${now}。请更新这个数字，或写明为什么仍按原数。`,
        en: `The text says ${figure.printed}; the ledgers now say ${now}. Take the figure anew, or say why it stands.`,
      },
      found: figure.printed,
      expected: now,
      basis: `台账：${figure.label}`,
    })
  }
}

/** A whole and those of it: 受理10件，其中来访4件、来信7件 cannot be. */
export const sumsAndParts: Check = function* (draft) {
  for (const { start, end } of sentencesOf(draft)) {
    const among = draft.text.slice(start, end).indexOf('其中')
    if (among < 0) continue
    const numbers = numbersIn(draft, { start, end })
    const whole = numbers.findLast((number) => number.end <= start + among)
    const parts = numbers.filter((number) => number.start > start + among && number.unit === whole?.unit)
    const [first] = parts
    if (!whole || !first || whole.unit === '%') continue
    const ends = parts.findIndex(
      (part, index) => index > 0 && !isListed(draft.text.slice(parts[index - 1]!.end, part.start)),
    )
    const listed = ends < 0 ? parts : parts.slice(0, ends)
    const sum = listed.reduce((total, part) => total + part.value, 0)
    if (sum <= whole.value + 1e-9) continue
    yield found(draft, whole, {
      rule: 'sum.parts',
      severity: 'error',
      message: {
        zh: `“其中”各项合计${rounded(sum)}${whole.unit}，多于总数${draft.text.slice(whole.start, whole.end)}。`,
        en: `The parts come to ${rounded(sum)}, more than the whole, ${draft.text.slice(whole.start, whole.end)}.`,
      },
      found: `${rounded(sum)}${whole.unit}`,
      expected: `≤ ${rounded(whole.value)}${whole.unit}`,
      basis: '各部分之和不大于总数',
      also: listed,
    })
  }
}

/** Parts of one list stand side by side; a comma may begin another thought. */
const isListed = (between: string): boolean => /^[^，；。]*[、和及][^，；。]*$/u.test(between)

const rounded = (value: number): string => String(Math.round(value * 100) / 100)

function* sentencesOf({ text }: DraftText): Generator<Span> {
  for (const { index, 0: sentence } of text.matchAll(/[^。；\n]+/gu))
    yield { start: index, end: index + sentence.length }
}

interface TypedNumber extends Span {
  value: number
  unit: string
}

const measured =
  /(?<![\d.])(\d+(?:\.\d+)?)\s*(%|件次|人次|场次|万元|万人次|万|亿元|个百分点|余?[件人次份起名条场户元个家处期宗卷课])/gu

function numbersIn(draft: DraftText, { start, end }: Span): TypedNumber[] {
  return [...draft.text.slice(start, end).matchAll(measured)].map(
    ({ index, 0: whole, 1: digits, 2: unit }) => ({
      start: start + index,
      end: start + index + whole.length,
      value: Number(digits),
      unit: unit!.replace('余', ''),
    }),
  )
}

/** A number with a measure word that somebody typed: nothing shows where it comes from. */
export const unsupported: Check = function* (draft) {
  for (const { match: _, ...place } of matches(draft, measured)) {
    if (draft.figures.some((figure) => overlaps(figure, place))) continue
    const quote = draft.text.slice(place.start, place.end)
    yield found(draft, place, {
      rule: 'figure.unsupported',
      severity: 'question',
      message: {
        zh: `“${quote}”是打进去的，没有台账记录支持。能从台账取的，请改为插入数字。`,
        en: `"${quote}" was typed; no entry supports it. Where a ledger knows it, insert the figure instead.`,
      },
      found: quote,
      expected: '台账数字',
      basis: '数据可溯源',
    })
  }
}
