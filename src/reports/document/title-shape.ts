/**
 * Breaks a title into lines at word sense so that they form a trapezoid or a diamond, as GB/T 9704 7.3.1 asks: every
 * way of breaking is weighed, and the fairest that has a permitted shape wins.
 */

/** A line of the type area holds 20 characters of 22 pt; a title that fills it looks crowded. */
const widestLine = 19

const costOfLine = 20

/** `whole` lists words that must stay together, such as the names of the organs. */
export function titleLines(title: string, whole: string[] = []): string[] {
  const words = segments(title, whole)
  const width = measure(title)
  if (width <= widestLine) return [title]
  const fewest = Math.ceil(width / widestLine)
  const candidates = [fewest, fewest + 1].flatMap((count) => breakings(words, count))
  return fairest(candidates, width) ?? words
}

/** Widths in characters: half-width letters and digits count half. */
export function measure(text: string): number {
  return [...text].reduce((width, char) => width + (/[\u0020-\u00ff]/u.test(char) ? 0.5 : 1), 0)
}

function fairest(candidates: string[][], width: number): string[] | undefined {
  const fitting = candidates.filter((lines) => lines.every((line) => measure(line) <= widestLine))
  const shaped = fitting.filter((lines) => isWellShaped(lines.map(measure)))
  return (shaped.length > 0 ? shaped : fitting)
    .map((lines) => ({ lines, cost: cost(lines, width) }))
    .sort((a, b) => a.cost - b.cost)[0]
    ?.lines.map((line) => line.trim())
}

/** A trapezoid only grows or only shrinks; a diamond swells to its middle. Never a rectangle or an hourglass. */
export function isWellShaped(widths: number[]): boolean {
  const steps = widths.slice(1).map((width, i) => Math.sign(width - (widths[i] ?? 0)))
  const [first, ...turns] = steps.filter(
    (step, i) => step !== 0 && step !== steps.slice(0, i).findLast(Boolean),
  )
  return turns.length === 0 ? first !== undefined : turns.length === 1 && first === 1
}

function cost(lines: string[], width: number): number {
  const mean = width / lines.length
  const ragged = lines.reduce((sum, line) => sum + (measure(line) - mean) ** 2, lines.length * costOfLine)
  const senseless = lines.slice(1).reduce((sum, line, i) => sum + breakCost(lines[i] ?? '', line), 0)
  return ragged + senseless
}

/** What a break costs the reader: nothing before 关于, much before a particle that belongs to the words it follows. */
function breakCost(before: string, after: string): number {
  if (/^[的了和与及、，》”）]/u.test(after) || /[《“（]$/u.test(before)) return 1000
  if (after.startsWith('关于') || /\s$/u.test(before)) return 0
  if (before.endsWith('关于')) return 200
  if (/[、》和与及]$/u.test(before)) return 50
  return /\d年度?$|的$/u.test(before) ? 50 : 80
}

function* cuts(length: number, count: number, from = 1): Generator<number[]> {
  if (count === 0) yield []
  else
    for (let cut = from; cut <= length - count; cut++)
      for (const rest of cuts(length, count - 1, cut + 1)) yield [cut, ...rest]
}

function breakings(words: string[], count: number): string[][] {
  return [...cuts(words.length, count - 1)].map((at) =>
    [0, ...at].map((start, i) => words.slice(start, at[i] ?? words.length).join('')),
  )
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Words of the title; a number keeps its 年 or 号, the kind of document keeps its 的. */
function segments(title: string, whole: string[]): string[] {
  const names = whole.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  const kept = [
    ...names,
    '法治政府',
    '\\d+年度?',
    '的?(?:报告|意见|通知|方案|通报|请示|批复|函)$',
    '《[^》]{1,16}》',
  ]
  const parts = title.split(new RegExp(`(${kept.join('|')})`, 'u')).filter(Boolean)
  const exact = new RegExp(`^(?:${kept.join('|')})$`, 'u')
  return parts.flatMap((part) =>
    exact.test(part) ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
  )
}
