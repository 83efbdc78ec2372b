/**
 * A form holds what was typed, as text, and lets the fields read it, as they read a cell of a sheet: a day may be typed
 * 2026-3-1, 20260301 or 3月1日. Nothing here knows the kinds of field.
 */
import type { Field, Fields } from '#kernel/fields/index.ts'
import type { Kind } from '#kernel/ledger.ts'
import { problemsOf } from '#kernel/procedure.ts'
import type { ProblemKind } from '#kernel/raw.ts'
import type { Row } from '#kernel/tally.ts'
import type { Problem } from '../../api/client.ts'
import type { PartRow, PartRows } from '../../api/entries.ts'

export type Typed = Readonly<Record<string, string>>
export interface TypedRow {
  id?: string
  values: Typed
}
export interface Sheet {
  values: Typed
  rows: Readonly<Record<string, readonly TypedRow[]>>
}

export interface Read {
  values: Record<string, unknown>
  parts: PartRows
  problems: Problem[]
}

/** The words for what a field refuses, in English; the Chinese ones come from the field. */
export type Refusing = (kind: ProblemKind, label: string) => string

export const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/** What stands in the form before anybody types. A masked value is not put there: it would be sent back masked. */
export function sheetOf(
  kind: Kind,
  names: readonly string[],
  entry: { values: Row; parts: PartRows } | null,
  parts: readonly string[],
): Sheet {
  return {
    values: typedOf(kind.fields, names, entry?.values ?? {}),
    rows: Object.fromEntries(
      parts.map((part) => [
        part,
        (entry?.parts[part] ?? []).map((row) => typedRow(kind.parts[part]!.fields, row)),
      ]),
    ),
  }
}

const typedOf = (fields: Fields, names: readonly string[], values: Row): Typed =>
  Object.fromEntries(names.map((name) => [name, fields[name]!.secret ? '' : textOf(values[name])]))

const typedRow = (fields: Fields, row: PartRow): TypedRow => ({
  ...(typeof row.id === 'string' && { id: row.id }),
  values: typedOf(fields, Object.keys(fields), row),
})

interface Asked {
  kind: Kind
  names: readonly string[]
  /** What this step cannot do without, besides what the fields themselves require. */
  needs: readonly string[]
  /** The entry as it was when the form was opened. */
  entry: { values: Row; parts: PartRows } | null
  refusing: Refusing
}

/** Reads the whole form: only what was changed is sent, and everything that is wrong is told at once. */
export function readSheet({ kind, names, needs, entry, refusing }: Asked, sheet: Sheet): Read {
  const before = sheetOf(kind, names, entry, Object.keys(sheet.rows))
  const { values, problems } = readTyped(kind.fields, names, sheet.values, before.values, refusing)
  const whole: Row = { ...entry?.values, ...values }
  const wanted = names.filter((name) => kind.fields[name]!.required || needs.includes(name))
  const refused = new Set(problems.map((problem) => problem.field))
  const blanks = wanted
    .filter((name) => textOf(whole[name]) === '' && !refused.has(name))
    .map((name) => blank(kind.fields[name]!, name))
  const contradictions = problemsOf(kind.procedure, kind.fields, whole).filter(
    (problem) => !problem.field || names.includes(problem.field),
  )
  const rows = readRows(kind, sheet, before, refusing)
  return {
    values,
    parts: rows.parts,
    problems: [...problems, ...blanks, ...contradictions, ...rows.problems],
  }
}

const blank = (field: Field, name: string): Problem => ({
  field: name,
  zh: `${field.zh}空白`,
  en: `${field.en} is blank`,
})

function readTyped(
  fields: Fields,
  names: readonly string[],
  typed: Typed,
  before: Typed,
  refusing: Refusing,
) {
  const values: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const name of names) {
    const written = (typed[name] ?? '').trim()
    if (written === (before[name] ?? '')) continue
    const read = readOne(fields[name]!, written, refusing)
    if ('zh' in read) problems.push({ field: name, ...read })
    else values[name] = read.value
  }
  return { values, problems }
}

export function readOne(
  field: Field,
  written: string,
  refusing: Refusing,
): { value: unknown } | { zh: string; en: string } {
  if (written.trim() === '') return { value: null }
  const reading = field.read(written, {})
  if ('problem' in reading) return { zh: reading.reason, en: refusing(reading.problem, field.en) }
  const sound = field.schema.safeParse(reading.value)
  return sound.success
    ? { value: reading.value }
    : { zh: `${field.zh}不正确：${sound.error.issues[0]!.message}`, en: refusing('invalid', field.en) }
}

/** Rows are sent as a whole where any was touched. A masked value that nobody retyped is left out, and stays. */
function readRows(kind: Kind, sheet: Sheet, before: Sheet, refusing: Refusing) {
  const parts: Record<string, PartRow[]> = {}
  const problems: Problem[] = []
  for (const [name, rows] of Object.entries(sheet.rows)) {
    if (JSON.stringify(rows) === JSON.stringify(before.rows[name])) continue
    const { fields, ...part } = kind.parts[name]!
    parts[name] = rows.map((row, index) => {
      const read = readTyped(fields, Object.keys(fields), row.values, {}, refusing)
      const missing = Object.keys(fields).filter(
        (field) => fields[field]!.required && textOf(row.values[field]) === '',
      )
      const told = [...read.problems, ...missing.map((field) => blank(fields[field]!, field))]
      problems.push(
        ...told.map((each) => ({
          field: `${name}.${index}.${each.field}`,
          zh: `${part.zh}第${index + 1}行：${each.zh}`,
          en: `${part.en}, row ${index + 1}: ${each.en}`,
        })),
      )
      return { ...(row.id && { id: row.id }), ...read.values }
    })
  }
  return { parts, problems }
}

/** A new row into which nothing was typed is no row. */
export const withoutEmptyRows = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: Object.fromEntries(
    Object.entries(sheet.rows).map(([part, rows]) => [
      part,
      rows.filter((row) => row.id || Object.values(row.values).some((each) => each.trim() !== '')),
    ]),
  ),
})

/** Moves what was typed onto a newer version: what the person did not touch follows the others' change. */
export function rebase(
  kind: Kind,
  sheet: Sheet,
  opened: { values: Row; parts: PartRows },
  current: { values: Row; parts: PartRows },
): Sheet {
  const names = Object.keys(sheet.values)
  const parts = Object.keys(sheet.rows)
  const [before, now] = [opened, current].map((version) => sheetOf(kind, names, version, parts)) as [
    Sheet,
    Sheet,
  ]
  const untouched = (part: string) => JSON.stringify(sheet.rows[part]) === JSON.stringify(before.rows[part])
  return {
    values: Object.fromEntries(
      names.map((name) => [
        name,
        sheet.values[name] === before.values[name] ? now.values[name]! : sheet.values[name]!,
      ]),
    ),
    rows: Object.fromEntries(
      parts.map((part) => [part, untouched(part) ? now.rows[part]! : sheet.rows[part]!]),
    ),
  }
}
