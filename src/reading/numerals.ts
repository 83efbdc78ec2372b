/**
 * Numbers as offices write them: 1093; 1.5万余; 二十余; 百分之九十八; 三分之二. What is read is the value and how
 * exactly it is meant; what is counted stands in `measure-words.ts`.
 */
import type { ReadFigure } from './report.ts'

export interface Numeral {
  start: number
  end: number
  value: number
  approx: ReadFigure['approx']
  /** 百分之 and 分之 say their unit themselves. */
  unit?: string
  /** 万 and 亿 as written, which money keeps. */
  scale: number
  words: boolean
}

const digits: Readonly<Record<string, number>> = Object.fromEntries(
  [...'零一二三四五六七八九']
    .map((sign, value) => [sign, value])
    .concat([
      ['〇', 0],
      ['两', 2],
    ]),
)
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }

const han = '[零〇一二两三四五六七八九十百千万亿]'
const pattern = new RegExp(
  [
    `百分之(?<percent>${han}{1,12}(?:点${han}{1,12})?|\\d+(?:\\.\\d+)?)`,
    `(?<under>${han}{1,12})分之(?<over>${han}{1,12})`,
    '(?<![\\d/.])(?<top>[1-9])/(?<bottom>[2-9]|10)(?![\\d/])',
    '(?<arabic>\\d+(?:\\.\\d+)?)(?<some>[余多]?)(?<scale>[百千]?[万亿]|[百千](?=[余多]?[^分克米瓦伏年])|)(?<more>[余多]?)(?<plus>\\+?)',
    `(?<han>${han}+)(?<hanSome>[余多]?)(?<hanScale>[万亿]?)`,
  ].join('|'),
  'g',
)

export function* numerals(text: string): Iterable<Numeral> {
  for (const match of text.matchAll(pattern)) {
    const read = readOne(match)
    if (read) yield { ...read, approx: read.approx === 'exact' ? announced(text, read.start) : read.approx }
  }
}

function readOne(match: RegExpMatchArray & { index?: number }): Numeral | null {
  const start = match.index!
  const place = { start, end: start + match[0].length, scale: 1, approx: 'exact' as const }
  const groups = match.groups!
  if (groups.percent !== undefined)
    return { ...place, value: valueOf(groups.percent), unit: '%', words: !/\d/.test(groups.percent) }
  if (groups.under !== undefined)
    return { ...place, value: valueOf(groups.over!) / valueOf(groups.under), unit: '', words: true }
  if (groups.top !== undefined)
    return { ...place, value: Number(groups.top) / Number(groups.bottom), unit: '', words: false }
  if (groups.arabic !== undefined) {
    const scale = [...groups.scale!].reduce((product, sign) => product * powers[sign]!, 1)
    const approx = groups.some || groups.more || groups.plus ? 'at_least' : 'exact'
    return { ...place, value: Number(groups.arabic), scale, approx, words: false }
  }
  const scale = groups.hanScale ? powers[groups.hanScale]! : 1
  const approx = groups.hanSome ? 'at_least' : 'exact'
  return { ...place, value: valueOf(groups.han!), scale, approx, words: true }
}

/** 一千零九十三, 二十, 一二三 (digit by digit), 九十八点五. */
export function valueOf(written: string): number {
  if (/^\d/.test(written)) return Number(written)
  const [whole, part] = written.split('点')
  const fraction = part ? Number(`0.${[...part].map((sign) => digits[sign]).join('')}`) : 0
  if (![...whole!].some((sign) => sign in powers))
    return Number([...whole!].map((sign) => digits[sign]).join('')) + fraction
  let total = 0
  let section = 0
  let digit = 0
  for (const [index, sign] of [...whole!].entries()) {
    if (sign in digits) digit = digits[sign]!
    else if (powers[sign]! < 1e4) {
      section += (digit || (index === 0 || section === 0 ? 1 : 0)) * powers[sign]!
      digit = 0
    } else {
      total = (total + section + digit || 1) * powers[sign]!
      section = 0
      digit = 0
    }
  }
  return total + section + digit + fraction
}

const atLeast =
  /(?:(?:不少于|至少|不低于)[^,。;、\d]{0,4}|不得少于|不得低于|高于|超过|突破|[超逾])(?:了|到)?$/
const about = /(?:不超过|不高于|不足|将近|大约|(?<![附最临邻相靠])近|(?<![节预公民签违制合条契邀特])约)$/

/** 至少, 超, 近, 约 before the number. */
function announced(text: string, start: number): ReadFigure['approx'] {
  const before = text.slice(Math.max(0, start - 8), start)
  return atLeast.test(before) ? 'at_least' : about.test(before) ? 'about' : 'exact'
}

/** 以上, 左右 behind the unit. */
export function qualified(after: string): ReadFigure['approx'] {
  if (/^(?:及)?(?:以上|之上|有余)/.test(after)) return 'at_least'
  return /^(?:左右|上下|以内|以下|之内)/.test(after) ? 'about' : 'exact'
}
