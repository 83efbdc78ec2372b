/**
 * What holds for a whole sheet: a needed word of a list for which it has no column, since its tab, its title or its file
 * says it. 行政处罚案件汇总表 is of penalties, a sheet 来访 of visits.
 */
import type { Field } from '#kernel/fields/index.ts'
import { bare } from '#kernel/raw.ts'
import type { Column } from './match-columns.ts'
import type { Subject } from './subjects.ts'

type Said = Record<string, string>

/** The tab is the word itself. */
export const namedByTab = (subject: Subject, columns: readonly Column[], sheetName: string): Said =>
  Object.fromEntries(
    unnamed(subject, columns).flatMap(([name, field]) =>
      field.fits(sheetName) === 1 ? [[name, sheetName]] : [],
    ),
  )

/** The first of the titles in which words of one entry of the list stand, and of no other. */
export const namedByTitle = (subject: Subject, columns: readonly Column[], titles: readonly string[]): Said =>
  Object.fromEntries(
    unnamed(subject, columns).flatMap(([name, field]) => {
      const word = titles.map((title) => wordIn(title, field)).find((found) => found !== null)
      return word ? [[name, word]] : []
    }),
  )

const unnamed = ({ required, fields }: Subject, columns: readonly Column[]): [string, Field][] => {
  const filled = new Set(columns.map(({ field }) => field))
  return required.flatMap((name) =>
    !filled.has(name) && fields[name]!.words ? [[name, fields[name]! as Field]] : [],
  )
}

const longest = 14

/** The longest word of the list in a title, where none of another entry stands outside it. */
function wordIn(title: string, field: Field): string | null {
  const text = bare(title)
  const found: { start: number; end: number; value: unknown; word: string }[] = []
  for (let start = 0; start < text.length; start++)
    for (let end = start + 2; end <= Math.min(text.length, start + longest); end++) {
      const word = text.slice(start, end)
      if (field.fits(word) !== 1) continue
      const reading = field.read(word, {})
      if ('value' in reading) found.push({ start, end, value: reading.value, word })
    }
  const whole = found.filter(
    (each) =>
      !found.some(
        (other) =>
          other.start <= each.start &&
          each.end <= other.end &&
          other.end - other.start > each.end - each.start,
      ),
  )
  const values = new Set(whole.map(({ value }) => value))
  return values.size === 1 ? whole[0]!.word : null
}
