/**
 * One way of writing for all texts: half-width signs, no spaces between Chinese signs or inside numbers, no line break
 * in the middle of a sentence. Each character remembers its place in the text as it was given, so that whatever is
 * found here is shown there.
 */
import { wholeSigns } from './radicals.ts'
import type { Span } from './report.ts'

export interface Normal {
  text: string
  /** The span of the given text that a span of the normal text stands for. */
  origin(start: number, end: number): Span
}

/** A heading mark at the start of a line: 一、 （一） 1. （1） 一是 第一、 */
export const lineMark =
  /^(?:[(]?[一二三四五六七八九十]{1,3}[)、.]|[(]?\d{1,2}[)、.](?!\d)|第[一二三四五六七八九十]{1,2}[、,章节])/

export function normalize(given: string): Normal {
  const characters: string[] = []
  const at: number[] = []
  for (let index = 0; index < given.length; index++) {
    const one = half(given[index]!)
    if (one === '') continue
    characters.push(one)
    at.push(index)
  }
  const dropped = new Set([
    ...needlessSpaces(characters),
    ...lostBreaks(characters),
    ...thousandsCommas(characters),
  ])
  const kept = characters.map((_, index) => index).filter((index) => !dropped.has(index))
  return {
    text: kept.map((index) => characters[index]).join(''),
    origin(start, end) {
      const first = kept[start]
      const last = kept[Math.max(start, end - 1)]
      if (first === undefined || last === undefined) return { start: given.length, end: given.length }
      return { start: at[first]!, end: at[last]! + (end > start ? 1 : 0) }
    },
  }
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const variants: Readonly<Record<string, string>> = {
  '—': '-',
  '–': '-',
  '‒': '-',
  '―': '-',
  '−': '-',
  '﹪': '%',
  '∶': ':',
  '•': '·',
  '・': '·',
  '‧': '·',
  '∙': '·',
  '\r': '',
  '\u2028': '\n',
  '\u000c': '\n',
}

/** Full width, compatibility forms and the radicals that PDF files write for whole signs; ① and ㎡ stay. */
function half(character: string): string {
  if (invisible.test(character)) return ''
  const variant = variants[character]
  if (variant !== undefined) return variant
  if (/[\u00a0\u2000-\u200a\u202f\u3000\t]/.test(character)) return ' '
  if (/[\u2e80-\u2fdf]/.test(character)) return wholeSigns(character)
  if (/[\uf900-\ufaff\ufe50-\ufe6b\uff01-\uff5e]/.test(character)) {
    const form = character.normalize('NFKC')
    return form.length === 1 ? form : character
  }
  return character
}

/** A space says something only between Latin words and between two numbers that are not one. */
function* needlessSpaces(characters: readonly string[]): Iterable<number> {
  const written = characters.join('')
  for (const { index, 0: run } of written.matchAll(/ +/g)) {
    const before = written.slice(Math.max(0, index - 3), index)
    const after = written.slice(index + run.length, index + run.length + 5)
    const latin = /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after)
    const numbers = /\d$/.test(before) && /^\d/.test(after) && !/^\d{3}(?![\d年])/.test(after)
    if (latin || numbers) continue
    for (let each = index; each < index + run.length; each++) yield each
  }
}

/** A line that runs on: it holds part of a sentence, does not end one, and the next opens no heading. */
function* lostBreaks(characters: readonly string[]): Iterable<number> {
  const written = characters.join('')
  for (const { index, 0: run } of written.matchAll(/(?<! ) *\n\s*/g)) {
    const line = written.slice(written.lastIndexOf('\n', index - 1) + 1, index).replaceAll(' ', '')
    const rest = written.slice(index + run.length)
    const next = rest.slice(0, rest.search(/\n|$/)).replaceAll(' ', '')
    const open = /[,、]/.test(line) && /[^。;:!?"”)》.]$/.test(line)
    if (!open || next === '' || lineMark.test(next) || isSignature(next)) continue
    if (lineMark.test(line) && !/[。;]/.test(line) && line.length < 40) continue
    for (let each = index; each < index + run.length; each++) yield each
  }
}

/** 1,093 is one number; the comma of a list has no three digits behind it. */
function* thousandsCommas(characters: readonly string[]): Iterable<number> {
  for (const { index, 0: number } of characters
    .join('')
    .matchAll(/(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d年])/g))
    for (const [place, sign] of [...number].entries()) if (sign === ',') yield index + place
}

const isSignature = (line: string) =>
  line.length < 30 &&
  (/^(?:19|20)\d\d年\d{1,2}月\d{1,2}日/.test(line) || /(?:政府|委员会|办事处|局|办公室)$/.test(line))
