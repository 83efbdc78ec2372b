/**
 * Headings of a report in four levels (一、 （一） 1. （1）), on lines of their own or run in with their text
 * (（一）夯实基础。一是……). A title ends with its line or its first sentence.
 */
import type { Span } from './report.ts'

export interface Title extends Span {
  level: number
  mark: string
  title: string
}

const han = '[一二三四五六七八九十]{1,3}'
const marks: readonly (readonly [level: number, pattern: string])[] = [
  [1, `${han}、(?!是|[二三四五六七八九]、)`],
  [1, `第[一二三四五六七八九十]{1,2}部分[、:]?`],
  [2, `[(]?${han}[)]、?`],
  [3, '\\d{1,2}(?:[.、])(?=[^\\d\\s]|(?:19|20)\\d\\d年)'],
  [4, '[(]\\d{1,2}[)]'],
]
/** A line starts it, or the end of the sentence before where line breaks were lost. */
const opening = '(?<=^|\\n|[。;:!?”])'
const pattern = new RegExp(
  opening + marks.map(([level, mark], index) => `(?<m${index}_${level}>${mark})`).join(`|${opening}`),
  'g',
)

const longest = 60

export function headings(text: string): Title[] {
  const found: Title[] = []
  for (const match of text.matchAll(pattern)) {
    const [name, mark] = Object.entries(match.groups!).find(([, value]) => value !== undefined)!
    const start = match.index
    const from = start + mark!.length
    const onLine = start === 0 || text[start - 1] === '\n'
    const title = /^[^\n。;:]{0,61}/.exec(text.slice(from))![0]
    const level = Number(name.split('_')[1])
    if (title.length < 2 || title.length > longest) continue
    if (!onLine && (level > 2 || /,/.test(title))) continue
    found.push({ start, end: from + title.length, level, mark: mark!, title })
  }
  return found
}
