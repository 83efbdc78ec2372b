/**
 * Another entry, named by its number as the office writes it: 信〔2021〕3号. The number may be written before the other
 * entry is there; the two are one matter from the moment both stand in the unit's books. It is searched like a word, so
 * that both ends are found by the index that finds words.
 */
import { z } from 'zod'
import { clean, saysNothing } from '../raw.ts'
import { type Field, type FieldOptions, fieldBase, type RequiredOf } from './field.ts'

export interface LinkOptions extends Omit<FieldOptions, 'secret' | 'searched'> {
  /** The records it may name, by the path of their kind. */
  to: string | readonly string[]
}

const longest = 80

export function link<const O extends LinkOptions>(
  zh: string,
  en: string,
  options: O,
): Field<string, RequiredOf<O>> {
  const to = typeof options.to === 'string' ? [options.to] : options.to
  return {
    ...fieldBase(zh, en, { ...options, searched: true }),
    kind: 'link',
    links: to,
    column: 'text',
    schema: z.string().min(1).max(longest),
    input: { control: 'link', to, max: longest },
    fits: (raw) => (/\d/.test(clean(raw)) ? 0.5 : 0.2),
    read(raw) {
      const value = clean(raw)
      if (saysNothing(value)) return { value: null }
      return value.length > longest
        ? { problem: 'invalid', reason: `${zh}最多${longest}个字，这里有${value.length}个` }
        : { value }
    },
    print: (value) => value,
    mask: (value) => value,
    filter: 'none',
  }
}
