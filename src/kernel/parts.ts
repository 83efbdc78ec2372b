/**
 * Rows that an entry owns: attendances of a session, outputs of an event, issues of a meeting. Each part is a set of
 * fields with a table of its own. Its rows come from the form of the entry, from a sheet of their own, or from columns
 * of the entry's sheet.
 */
import type { Field, Fields } from './fields/index.ts'
import type { Label } from './label.ts'

export interface PartOptions<Name extends string = string> {
  /** Rows that stand in a sheet of their own name their entry by these: part field → field of the entry. */
  belongs?: { by: Name; to: string }
  /** Facts that a row takes from its entry where it says nothing itself, and gives to an entry opened for it. */
  shared?: readonly Name[]
  /**
   * Rows that stand as columns of the entry's sheet, one column an item: the heading names the item, the cell the
   * quantity, the unit stands in brackets.
   */
  spread?: { item: Name; quantity: Name; unit?: Name; units?: Readonly<Record<string, string>> }
  /** Rows that stand together in one cell of the entry's sheet, under the heading of this field: 城关镇、立节镇、某局. */
  listed?: { by: Name; rows: (cell: string) => readonly Readonly<Record<string, unknown>>[] }
}

export interface Part<F extends Fields = Fields> extends Label, PartOptions {
  fields: F
}

export type Parts = Readonly<Record<string, Part>>

export const definePart = <const F extends Fields>(
  zh: string,
  en: string,
  fields: F,
  options: PartOptions<keyof F & string> = {},
): Part<F> => ({ zh, en, fields, ...options })

/**
 * Every fact that can be asked of an entry, under one name: its own fields, its stage, its number and office, and the
 * fields of its parts as `part.field`.
 */
export type Facts<F extends Fields, P extends Parts> = F & {
  [Path in PathOf<P>]: Path extends `${infer Name}.${infer Inner}` ? P[Name]['fields'][Inner] : never
} & { status: Field<string, true> }

type PathOf<P extends Parts> = {
  [Name in keyof P & string]: `${Name}.${keyof P[Name]['fields'] & string}`
}[keyof P & string]

/** The facts of a kind of record as a plain set of fields. */
export function factsOf(fields: Fields, parts: Parts, status: Field): Fields {
  const inner = Object.entries(parts).flatMap(([name, part]) =>
    Object.entries(part.fields).map(([field, declared]) => [`${name}.${field}`, declared] as const),
  )
  return { ...fields, status, ...Object.fromEntries(inner) }
}
