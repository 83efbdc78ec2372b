/**
 * One word of a closed list. The list carries the other words that offices write for the same thing, so that a
 * sheet from any office is read; a word outside it is refused, never guessed.
 */
import { z } from 'zod'
import { type Label, labelOf, type Word } from '../label.ts'
import { bare, clean, pith, type Raw, saysNothing } from '../raw.ts'
import { type Field, type FieldOptions, fieldBase, type RequiredOf } from './field.ts'

export type Words = Readonly<Record<string, Word>>

export function choice<const W extends Words, const O extends FieldOptions>(
  zh: string,
  en: string,
  words: W,
  options: O = {} as O,
): Field<keyof W & string, RequiredOf<O>> {
  const labels = Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, labelOf(word)]),
  ) as Record<keyof W & string, Label>
  const byWord = wordIndex(words)
  const byPith = pithIndex(byWord)
  const find = (raw: Raw) => byWord.get(bare(raw)) ?? byPith.get(pith(raw))
  return {
    ...fieldBase(zh, en, options),
    kind: 'choice',
    column: 'text',
    schema: z.enum(Object.keys(words) as [keyof W & string]),
    input: { control: 'choice', words: labels },
    fits: (raw) => (find(raw) === undefined ? 0 : 1),
    read(raw) {
      const written = clean(raw)
      if (saysNothing(written)) return { value: null }
      const value = find(written)
      if (value === undefined) {
        const offered = Object.values(words).map((word) => word[0])
        return {
          problem: 'unknown_status',
          reason: `没有“${written}”这种取值；${zh}可填：${offered.join('、')}`,
        }
      }
      return { value: value as keyof W & string }
    },
    print: (value, language) => labels[value]?.[language] ?? value,
    mask: (value) => value,
    filter: 'words',
    words: labels,
  }
}

function wordIndex(words: Words): Map<string, string> {
  const index = new Map<string, string>()
  for (const [key, [zh, en, ...known]] of Object.entries(words)) {
    for (const word of [key, zh, en, ...known]) {
      const other = index.get(bare(word))
      if (other !== undefined && other !== key) {
        throw new Error(`“${word}” stands for both ${other} and ${key}; a word must mean one thing`)
      }
      index.set(bare(word), key)
    }
  }
  return index
}

/** By the words without their fillers, where what is left still says one thing. */
function pithIndex(byWord: ReadonlyMap<string, string>): Map<string, string> {
  const index = new Map<string, string>()
  const torn = new Set<string>()
  for (const [word, key] of byWord) {
    const left = pith(word)
    if ([...left].length < 2) continue
    if ((index.get(left) ?? key) !== key) torn.add(left)
    index.set(left, key)
  }
  for (const left of torn) index.delete(left)
  return index
}
