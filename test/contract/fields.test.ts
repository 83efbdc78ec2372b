/** What holds of every field of every kind: what is printed can be read, what is read is sound, what is secret is hidden. */
import { describe, expect, test } from 'vitest'
import type { Fields } from '#kernel/fields/index.ts'
import { catalogue } from '#ledgers/index.ts'
import { valueFor } from '../values.ts'

const sets: [string, Fields][] = catalogue.kinds.flatMap((kind) => [
  [kind.path, kind.facts] as [string, Fields],
])

describe.each(sets)('%s', (_, fields) => {
  test.each(Object.entries(fields))(
    '%s reads what it prints, accepts what it reads, and hides what is secret',
    (_name, field) => {
      const value = field.schema.parse(valueFor(field, '2026-03-02'))
      for (const language of ['zh', 'en'] as const) {
        expect(field.read(field.print(value, language), {}), language).toEqual({ value })
      }
      const reading = field.read(field.print(value, 'zh'), {})
      expect('value' in reading && field.schema.safeParse(reading.value).success).toBe(true)
      expect(field.read('', {})).toEqual({ value: null })
      expect(field.read('　', {})).toEqual({ value: null })
      if (field.secret) expect(field.mask(value)).not.toBe(value)
      for (const word of Object.keys(field.words ?? {})) {
        if (field.input.control === 'choice')
          expect(field.read(field.print(word, 'zh'), {})).toEqual({ value: word })
      }
    },
  )
})
