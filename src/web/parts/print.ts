/** A value as a person reads it, by its field; masked values and whatever else does not fit the field stay as they are. */
import type { Field } from '#kernel/fields/index.ts'
import type { Language } from '#kernel/label.ts'

export function printed(field: Field, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return ''
  return field.secret ? String(value) : field.print(value, language)
}
