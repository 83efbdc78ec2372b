/**
 * Free words: a title, a place, a remark. `suggestions` are offered by the form and never demanded; other words that
 * offices write for a suggestion are read as it, any other word stays as written.
 */
import { z } from 'zod'
import { bare, clean } from '../raw.ts'
import { type Field, type FieldOptions, fieldBase, type RequiredOf } from './field.ts'

export interface TextOptions extends FieldOptions {
  max?: number
  lines?: boolean
  suggestions?: readonly (string | readonly [word: string, ...known: string[]])[]
}

export function text<const O extends TextOptions>(
  zh: string,
  en: string,
  options: O = {} as O,
): Field<string, RequiredOf<O>> {
  const offered = options.suggestions?.map((each) => (typeof each === 'string' ? ([each] as const) : each))
  const suggestions = offered?.map(([word]) => word)
  const byWord = new Map(offered?.flatMap((words) => words.map((word) => [bare(word), words[0]] as const)))
  const max = options.max ?? (options.lines ? 4000 : 200)
  return {
    ...fieldBase(zh, en, options),
    kind: 'text',
    column: 'text',
    schema: z.string().min(1).max(max),
    input: options.lines
      ? { control: 'lines', max }
      : { control: 'line', max, ...(suggestions && { suggestions }) },
    fits: (raw) => (typeof raw === 'string' && clean(raw) !== '' ? 0.5 : 0.2),
    read(raw) {
      const value = clean(raw)
      if (value.length > max) {
        return { problem: 'invalid', reason: `${zh}最多${max}个字，这里有${value.length}个` }
      }
      return { value: value === '' ? null : (byWord.get(bare(value)) ?? value) }
    },
    print: (value) => value,
    mask: (value) => `${value.slice(0, 1)}**`,
    filter: suggestions ? 'words' : 'none',
    ...(suggestions && {
      words: Object.fromEntries(suggestions.map((word) => [word, { zh: word, en: word }])),
    }),
  }
}
