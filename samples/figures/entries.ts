/** Patterns written out as entries: spread over the days of their year, each with its own name, number and share of a quantity. */
import { addDays, dayNumber } from '#kernel/day.ts'
import type { Field, Kind } from '#kernel/ledger.ts'
import type { Row } from '#kernel/tally.ts'
import type { MadeUp } from '../county/offices.ts'
import { nameOf } from '../county/people.ts'
import { dayOf, someValue } from './entry-like.ts'
import type { Pattern, Rows } from './pattern.ts'

/** The entries of a unit by the path of their ledger. `short` stands in the numbers of its papers. */
export function entriesOf(patterns: readonly Pattern[], short: string): Record<string, MadeUp[]> {
  const made: Record<string, MadeUp[]> = {}
  for (const [place, pattern] of patterns.entries()) {
    const { path } = pattern.kind
    const entries = (made[path] ??= [])
    for (let index = 0; index < pattern.many; index += 1) {
      const number = entries.length + 1
      entries.push({
        values: valuesOf(pattern, index, number, short),
        parts: partsOf(pattern, index, place * peopleApart),
      })
    }
  }
  return made
}

/** So many people stand between those of two patterns, that no two patterns share one. */
const peopleApart = 7000

function valuesOf(pattern: Pattern, index: number, number: number, short: string): Row {
  const { kind, year, facts, apart } = pattern
  const days = daysOn(pattern, index)
  const values: Record<string, unknown> = { status: facts.status }
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = facts[name] ?? null
    values[name] = value === null ? null : name === apart ? apartOf(field, value, number) : moved(value, days)
    if (field.kind === 'personName' && (name === 'name' || value !== null)) values[name] = nameOf(number)
  }
  for (const { due } of Object.values(kind.procedure.clocks))
    if (String(facts[due]).slice(0, 10) !== dayOf(year)) values[due] = null
  for (const [name, total] of pattern.sums)
    values[name] = portion(kind.fields[name]!, total, pattern.many, index)
  if (kind.title !== apart) values[kind.title] = titleOf(kind, values, number)
  if (kind.identity && kind.identity !== apart) values[kind.identity] = `${short}〔${year}〕${number}号`
  return values
}

/** How far the days of an entry lie from those of its pattern, for all to lie evenly over the year, to its last day. */
function daysOn({ many, year, facts }: Pattern, index: number): number {
  const days = Object.values(facts)
    .filter((value) => typeof value === 'string' && value.startsWith(`${year}-`))
    .map((value) => dayNumber(String(value).slice(0, 10)))
  const first = dayNumber(`${year}-01-01`)
  const lasts = Math.max(dayNumber(dayOf(year)), ...days) - dayNumber(dayOf(year))
  const room = dayNumber(`${year}-12-31`) - first + 1 - lasts
  return first + Math.floor(((index + 0.5) * room) / many) - dayNumber(dayOf(year))
}

const moved = (value: unknown, days: number): unknown =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)
    ? addDays(value.slice(0, 10), days) + value.slice(10)
    : value

const apartOf = (field: Field, value: unknown, number: number): unknown =>
  field.kind === 'personName' || field.zh.includes('律师') ? nameOf(number) : `${number}号${value}`

/** Persons are called by a name, all else by what it is and its number. */
function titleOf({ fields, title, zh }: Kind, values: Row, number: number): unknown {
  const field = fields[title]!
  if (field.kind === 'personName' || field.zh.includes('姓名')) return nameOf(number)
  if (field.kind !== 'text') return values[title]
  const given = String(values[title] ?? '')
  if (given !== '' && !given.endsWith('（示例）')) return given
  const word = fields.kind?.words?.[String(values.kind)]?.zh ?? zh
  return `${word}${number}`
}

/** One of so many portions, that all together are the whole to the last cent. */
function portion(field: Field, total: number, many: number, index: number): number {
  const cents = field.schema.safeParse(0.5).success ? 100 : 1
  const upTo = (count: number) => Math.floor((Math.round(total * cents) * count) / many)
  return (upTo(index + 1) - upTo(index)) / cents
}

function partsOf(pattern: Pattern, index: number, people: number): Record<string, Row[]> {
  const parts: Record<string, Row[]> = {}
  for (const rows of pattern.rows) {
    const each = rows.recurring ? rows.many / pattern.many : Math.ceil((rows.many - index) / pattern.many)
    const made = Array.from({ length: Math.max(each, 0) }, (_, place) =>
      rowOf(pattern, rows, index, rows.recurring ? place : place * pattern.many + index, people),
    )
    parts[rows.part] = [...(parts[rows.part] ?? []), ...made]
  }
  return parts
}

function rowOf(
  pattern: Pattern,
  { part, facts, many, sums }: Rows,
  index: number,
  place: number,
  people: number,
): Row {
  const { fields, shared = [] } = pattern.kind.parts[part]!
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const total = sums.get(`${part}.${name}`)
      const value = facts[`${part}.${name}`] ?? null
      if (total !== undefined) return [name, portion(field, total, many, place)]
      if (field.kind === 'personName') return [name, nameOf(people + place)]
      if (name === 'name') return [name, `${place + 1}号${value ?? '某某单位'}`]
      if (value === null && field.required && !shared.includes(name))
        return [name, someValue(field, pattern.year)]
      return [name, moved(value, daysOn(pattern, index))]
    }),
  )
}
