/** Sound values for any set of fields, made from what each field says of itself. */
import type { Field, Fields } from '#kernel/fields/index.ts'
import type { Kind } from '#kernel/ledger.ts'

/** Days are spread so that later fields of a declaration never lie before earlier ones. */
export function valuesFor(
  fields: Fields,
  names: readonly string[],
  from = '2026-03-02',
): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, valueFor(fields[name]!, from)]))
}

export function valueFor(field: Field, on: string): unknown {
  const { input } = field
  switch (input.control) {
    case 'day':
      return on
    case 'moment':
      return `${on} 10:00`
    case 'number':
      return input.min + 3
    case 'yesNo':
      return true
    case 'choice':
      return Object.keys(input.words)[0]
    case 'link':
    case 'line':
    case 'lines':
      return sampleText(field)
  }
}

function sampleText(field: Field): string {
  const samples = ['测试某某', '11010519491231002X', '13800000001']
  const sound = samples.find((each) => field.schema.safeParse(each).success)
  if (!sound) throw new Error(`No sample is sound for ${field.zh}`)
  return sound
}

/** What opening an entry of a kind takes. */
export const openingOf = (kind: Kind, from?: string) => ({
  values: valuesFor(kind.fields, kind.procedure.open.fills, from),
})
