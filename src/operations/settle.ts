/**
 * Makes the values of an entry sound before they are written: each field by its schema, the entry by its rules, and the
 * due days that clocks give. Shared by the form, the API, the command line and the import, so that none is laxer.
 */
import { v7 as newId } from 'uuid'
import type { Field, Fields } from '#kernel/fields/index.ts'
import type { Kind } from '#kernel/ledger.ts'
import { countClock, problemsOf, type Refusal } from '#kernel/procedure.ts'
import type { Row } from '#kernel/tally.ts'
import type { WorkingCalendar } from '#kernel/working-calendar.ts'
import { Refused } from './refusal.ts'

/** Reads the values that a person or a program sends, of these fields only. */
export function soundValues(kind: Kind, names: readonly string[], sent: unknown): Record<string, unknown> {
  const { values, problems } = readValues(kind.fields, names, sent)
  if (problems.length > 0) throw new Refused('invalid', { problems, ...words(problems) })
  return values
}

function readValues(
  fields: Fields,
  names: readonly string[],
  sent: unknown,
): { values: Record<string, unknown>; problems: Refusal[] } {
  const given = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<string, unknown>
  const values: Record<string, unknown> = {}
  const problems: Refusal[] = []
  for (const [name, value] of Object.entries(given)) {
    const field = names.includes(name) ? fields[name] : undefined
    const problem = field
      ? store(field, name, value, values)
      : { zh: `这里不收“${fields[name]?.zh ?? name}”`, en: `${name} is not asked for here`, field: name }
    if (problem) problems.push(problem)
  }
  return { values, problems }
}

function store(field: Field, name: string, value: unknown, values: Record<string, unknown>): Refusal | null {
  if (value === null || value === '') {
    values[name] = null
    return null
  }
  const parsed = field.schema.safeParse(value)
  if (parsed.success) {
    values[name] = parsed.data
    return null
  }
  return {
    field: name,
    zh: `${field.zh}不正确：${parsed.error.issues[0]!.message}`,
    en: `${field.en} is not valid`,
  }
}

/** The rows of parts that are sent; rows that come with their id keep it. */
export function soundParts(kind: Kind, values: Row, sent: unknown): Record<string, (Row & { id: string })[]> {
  const given = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<string, unknown>
  const problems: Refusal[] = []
  const parts: Record<string, (Row & { id: string })[]> = {}
  for (const [name, rows] of Object.entries(given)) {
    const part = kind.parts[name]
    if (!part || !Array.isArray(rows)) {
      problems.push({ field: name, zh: `没有“${name}”这样的明细`, en: `There are no rows named ${name}` })
      continue
    }
    parts[name] = rows.map((row: Record<string, unknown>, index) => {
      const { id, ...rest } = row
      const read = readValues(part.fields, Object.keys(part.fields), rest)
      const missing = Object.entries(part.fields).filter(
        ([field, { required }]) => required && (read.values[field] ?? null) === null,
      )
      const all = [...read.problems, ...missing.map(([field, each]) => missingProblem(each, field))]
      problems.push(
        ...all.map((problem) => ({
          ...problem,
          field: `${name}.${index}.${problem.field}`,
          zh: `${part.zh}第${index + 1}行：${problem.zh}`,
        })),
      )
      return {
        ...withShared(kind, name, values, read.values),
        id: typeof id === 'string' && uuid.test(id) ? id : newId(),
      }
    })
  }
  if (problems.length > 0) throw new Refused('invalid', { problems, ...words(problems) })
  return parts
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const missingProblem = (field: Field, name: string): Refusal => ({
  kind: 'missing_required',
  field: name,
  zh: `${field.zh}空白`,
  en: `${field.en} is blank`,
})

/** A row of a part takes from its entry what it shares with it and does not say itself. */
export function withShared(kind: Kind, part: string, values: Row, row: Row): Row {
  const shared = kind.parts[part]!.shared ?? []
  return {
    ...row,
    ...Object.fromEntries(
      shared.filter((name) => (row[name] ?? null) === null).map((name) => [name, values[name] ?? null]),
    ),
  }
}

/** What is missing or contradicts itself in a whole entry. */
export function entryProblems(kind: Kind, values: Row, needs: readonly string[] = []): Refusal[] {
  const required = new Set([
    ...Object.keys(kind.fields).filter((name) => kind.fields[name]!.required),
    ...needs,
  ])
  const missing = [...required]
    .filter((name) => (values[name] ?? null) === null)
    .map((name) => missingProblem(kind.fields[name]!, name))
  return [...missing, ...problemsOf(kind.procedure, kind.fields, values)]
}

export function refuseProblems(problems: readonly Refusal[]): void {
  if (problems.length > 0) throw new Refused('invalid', { problems, ...words(problems) })
}

function words(problems: readonly Refusal[]) {
  return {
    zh: `${problems.map((each) => each.zh).join('；')}。已填的内容都还在，改正后再提交。`,
    en: `${problems.map((each) => each.en).join('; ')}. Nothing you filled in is lost; please correct it and send again.`,
    ...(problems.find((each) => each.article) && {
      article: problems.find((each) => each.article)!.article!,
    }),
  }
}

/**
 * Fills what follows from the rest of the entry: what the procedure derives, and the due days that the clocks give.
 * What the office wrote itself stands; what was filled in here moves when that on which it rests moves.
 */
export function withConsequences(
  kind: Kind,
  before: Row | null,
  values: Row,
  calendar: WorkingCalendar,
): Record<string, unknown> {
  const settled: Record<string, unknown> = { ...values }
  const fill = (name: string, reckon: (entry: Row) => unknown) => {
    const given = settled[name] ?? null
    const written = given !== null && !(before && given === before[name] && given === reckon(before))
    if (!written) settled[name] = reckon(settled)
  }
  for (const [name, reckon] of Object.entries(kind.procedure.derived)) fill(name, reckon)
  for (const clock of Object.values(kind.procedure.clocks))
    fill(clock.due, (entry) => asField(kind, clock.due, countClock(clock, entry, calendar)?.due))
  return settled
}

function asField(kind: Kind, name: string, due: string | undefined): unknown {
  if (due === undefined) return null
  const reading = kind.fields[name]!.read(due, {})
  return 'value' in reading ? reading.value : null
}
