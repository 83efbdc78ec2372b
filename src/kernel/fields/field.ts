/**
 * A field is one fact of an entry. Each kind of field answers for itself: which column keeps it, which values are
 * sound, how a form asks for it, how a cell of an office's sheet is read, how it is printed and masked.
 * Shared code asks the field and never which kind it is.
 */
import type { z } from 'zod'
import type { Label, Language } from '../label.ts'
import type { Raw, Reading, ReadingContext } from '../raw.ts'

export interface Field<Value = unknown, Required extends boolean = boolean> extends Label {
  kind: string
  required: Required
  /** Headings that offices write over this field, besides its own label. */
  known: readonly string[]
  /** Personal data: masked wherever it is shown, until revealed for a purpose that is logged. */
  secret: boolean
  /** Staff see it in full, the public only masked. */
  maskedInPublic?: true
  /** Its words are found by the search of the list. */
  searched: boolean
  /** The clerk's own remark to a form, e.g. what to write here. */
  hint?: Label
  /** The SQL type of its column. */
  column: string
  schema: z.ZodType<Value>
  input: Input
  /** How well a cell fits this field, 0 to 1; tells columns apart that share a heading. */
  fits(raw: Raw): number
  read(raw: Raw, context: ReadingContext): Reading<Value>
  print(value: Value, language: Language): string
  /** For a secret field: what may be shown of it. */
  mask(value: Value): string
  /** How conditions on it are offered in a list: by words, by a span of days or numbers, by yes and no. */
  filter: 'words' | 'days' | 'numbers' | 'yesNo' | 'none'
  /** For a link: the kinds of record whose numbers it holds. */
  links?: readonly string[]
  /** The field that says in which unit this number is written. */
  unitFrom?: string
  /** The closed list of words, where there is one. */
  words?: Readonly<Record<string, Label>>
}

/** How a form asks for a field; the page has one control for each. */
export type Input =
  | { control: 'line'; max: number; suggestions?: readonly string[] }
  | { control: 'lines'; max: number }
  | { control: 'choice'; words: Readonly<Record<string, Label>> }
  | { control: 'day' }
  | { control: 'moment' }
  | { control: 'number'; decimals: number; unit?: string; min: number }
  | { control: 'yesNo' }
  | { control: 'link'; to: readonly string[]; max: number }

export interface FieldOptions {
  required?: boolean
  known?: readonly string[]
  secret?: boolean
  searched?: boolean
  hint?: Label
}

/** The part of a field that every kind shares. */
export function fieldBase<const O extends FieldOptions>(zh: string, en: string, options: O) {
  return {
    zh,
    en,
    required: (options.required ?? false) as RequiredOf<O>,
    known: options.known ?? [],
    secret: options.secret ?? false,
    searched: options.searched ?? false,
    ...(options.hint && { hint: options.hint }),
  }
}

export type RequiredOf<O extends FieldOptions> = O['required'] extends true ? true : false

// oxlint-disable-next-line typescript/no-explicit-any -- a set of fields holds kinds of every value
export type Fields = Readonly<Record<string, Field<any, boolean>>>

export type ValueOf<F> = F extends Field<infer Value, boolean> ? Value : never

/** The values of an entry of these fields; what is not required may be null. */
export type EntryOf<F extends Fields> = {
  [Name in keyof F]: F[Name] extends Field<infer Value, true> ? Value : ValueOf<F[Name]> | null
}

export const defineFields = <const F extends Fields>(fields: F): F => fields

export const unmasked = (value: unknown): string => String(value)
