/**
 * The quantities of a text that are written as numbers, each with its value, unit and how exactly it is meant. Money
 * keeps its 万元 and 亿元 as written; of everything else 万 and 亿 are multiplied out.
 */
import { measureWord } from './measure-words.ts'
import { countsInWords } from './not-figures.ts'
import { type Numeral, numerals, qualified } from './numerals.ts'
import type { Places } from './places.ts'
import type { ReadFigure, Span } from './report.ts'

export interface Quantity extends Span {
  value: number
  approx: ReadFigure['approx']
  unit: string
  /** Not a number but words say it: 全覆盖, 未发生. */
  worded: boolean
}

export function quantities(text: string, without: Places): readonly Quantity[] {
  const found: Quantity[] = []
  for (const numeral of numerals(text)) {
    if (without.touch(numeral)) continue
    const quantity = measured(text, numeral)
    if (
      numeral.words &&
      numeral.unit === undefined &&
      quantity.unit !== '%' &&
      !countsInWords(text, numeral, numeral.value, quantity.unit)
    )
      continue
    if (numeral.unit === undefined && isStrayNumber(text, numeral, quantity)) continue
    found.push(quantity)
  }
  return shared(text, found)
}

/** 15、22个百分点: of a row only the last number says what is counted. */
function shared(text: string, found: Quantity[]): Quantity[] {
  for (let at = found.length - 2; at >= 0; at--) {
    const [each, next] = [found[at]!, found[at + 1]!]
    if (each.unit === '' && /^[、和至到~-]$/.test(text.slice(each.end, next.start)))
      found[at] = { ...each, unit: next.unit }
  }
  return found
}

/** The numeral with the measure word behind it: 3.6万人 is 36000 人, 326.43万元 stays. */
function measured(text: string, numeral: Numeral): Quantity {
  const { start, end, value, scale } = numeral
  if (numeral.unit !== undefined)
    return { start, end, value, unit: numeral.unit, approx: numeral.approx, worded: false }
  // 三成, 9成以上: tenths are a share.
  if (scale === 1 && isTenths(text.slice(end))) {
    const later = qualified(text.slice(end + 1))
    const approx = numeral.approx === 'exact' ? later : numeral.approx
    return { start, end: end + 1, value: rounded(value * 10), unit: '%', approx, worded: false }
  }
  const word = measureWord(text.slice(end))
  const money = word.startsWith('元') && scale >= 1e4
  const unit = money ? `${scale === 1e8 ? '亿' : '万'}${word}` : word
  const behind = end + word.length
  const more = /^[余多](?=[^一-龥]|$)/.test(text.slice(behind)) ? 1 : 0
  const later = more ? 'at_least' : qualified(text.slice(behind + more))
  return {
    start,
    end: behind + more,
    value: money ? value : rounded(value * scale),
    unit,
    approx: numeral.approx === 'exact' ? later : numeral.approx,
    worded: false,
  }
}

const isTenths = (after: string) => /^成(?:[,。;、)]|以上|以下|左右|多|的|$)/.test(after)

/** 1.1 * 10000 is 11000. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6

/** A bare number that is a year, or stands alone in a line of a table or a heading. */
function isStrayNumber(text: string, { start, end }: Span, { unit, value }: Quantity): boolean {
  if (unit !== '') return false
  const before = text
    .slice(Math.max(0, start - 40), start)
    .split('\n')
    .at(-1)!
  const after = text.slice(end, end + 40).split('\n')[0]!
  const range = /^[-~至到][\d.]+/.exec(after)
  if (range && measureWord(after.slice(range[0].length)) !== '') return false
  if (!/[一-龥]{4}/.test(before + after)) return true
  // “2优化法治教育阵地……”: the mark of a list without its point.
  if (before === '' && value < 30 && /^[一-龥]{2}/.test(after)) return true
  return /^(?:19|20)\d\d$/.test(String(value)) && end - start === 4
}
