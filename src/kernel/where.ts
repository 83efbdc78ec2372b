/**
 * A condition on entries, written once as a plain value and read in many ways: as a test on one entry, as an
 * address of a list, as words (口径), and, in the store, as SQL. So the number, the entries behind it and its basis
 * cannot drift apart.
 *
 *   where({ channel: 'visit', received_on: inPeriod })
 */
import { yearOf } from './day.ts'
import type { Field, Fields, ValueOf } from './fields/index.ts'
import type { Language } from './label.ts'

export type Scalar = string | number | boolean

export type Test =
  | { op: 'in'; values: readonly Scalar[] }
  | { op: 'notIn'; values: readonly Scalar[] }
  | { op: 'filled' }
  | { op: 'blank' }
  | { op: 'inPeriod' }
  | { op: 'inTwoYears' }
  | { op: 'byPeriodEnd' }
  | { op: 'notByPeriodEnd' }
  | { op: 'notAfterPeriodEnd' }
  | { op: 'throughPeriodEnd' }
  | { op: 'inYear' }
  | { op: 'span'; from: Scalar | null; to: Scalar | null }
  | { op: 'noLaterThan'; field: string }
  | { op: 'like'; shapes: readonly string[] }

export type Predicate = { all: readonly Predicate[] } | { any: readonly Predicate[] } | Condition
export interface Condition {
  field: string
  test: Test
}

/** The span of days that a figure speaks of; both ends belong to it. */
export interface Period {
  from: string
  to: string
}

export const yearPeriod = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` })

export const inPeriod: Test = { op: 'inPeriod' }
/** In the period or in the year before it: 近两年. */
export const inTwoYears: Test = { op: 'inTwoYears' }
/** The day has come by the end of the period: in office, in force … */
export const byPeriodEnd: Test = { op: 'byPeriodEnd' }
/** The day is blank or lies after the end of the period: not yet left, not yet expired. */
export const notByPeriodEnd: Test = { op: 'notByPeriodEnd' }
/** The day is blank or has come by the end of the period: what stands in a register without a day has begun. */
export const notAfterPeriodEnd: Test = { op: 'notAfterPeriodEnd' }
/** The day is blank or not before the end of the period: a term that ends on 31 December still runs on it. */
export const throughPeriodEnd: Test = { op: 'throughPeriodEnd' }
/** A number that is the year of the period: the catalogue of 2024. */
export const inYear: Test = { op: 'inYear' }
export const filled: Test = { op: 'filled' }
export const blank: Test = { op: 'blank' }
export const not = (...values: Scalar[]): Test => ({ op: 'notIn', values })
/** Words of one of these shapes, in which `%` stands for whatever comes there: `like('%镇', '%乡')`. */
export const like = (...shapes: string[]): Test => ({ op: 'like', shapes })
export const noLaterThan = (field: string): Test => ({ op: 'noLaterThan', field })
/** The text holds one of these words, e.g. a body whose full name each office writes with its own place in front. */
export const mentions = (...words: string[]): Test => like(...words.map((word) => `%${word}%`))

/** Whether a test can be read only with the period of a figure. */
export const speaksOfPeriod = ({ op }: Test): boolean =>
  op === 'inPeriod' || op === 'inTwoYears' || op === 'inYear' || op.endsWith('PeriodEnd')

export type Where<F extends Fields> = {
  readonly [Name in keyof F & string]?: ValueOf<F[Name]> | readonly ValueOf<F[Name]>[] | Test
} & { readonly or?: readonly Where<F>[] }

const isTest = (value: unknown): value is Test => typeof value === 'object' && value !== null && 'op' in value

/** The predicate that a written condition stands for. */
export function where<F extends Fields>(written: Where<F>): Predicate {
  const { or, ...rest } = written as Record<string, unknown> & { or?: readonly Where<F>[] }
  const all: Predicate[] = Object.entries(rest).map(([field, value]) => ({
    field,
    test: isTest(value) ? value : { op: 'in', values: Array.isArray(value) ? value : [value as Scalar] },
  }))
  if (or) all.push({ any: or.map((branch) => where(branch)) })
  return { all }
}

export const and = (...predicates: Predicate[]): Predicate => ({
  all: predicates.flatMap((each) => ('all' in each ? each.all : [each])),
})

/** Every condition in a predicate, in the order written. */
export function conditionsOf(predicate: Predicate): Condition[] {
  if ('all' in predicate) return predicate.all.flatMap(conditionsOf)
  if ('any' in predicate) return predicate.any.flatMap(conditionsOf)
  return [predicate]
}

/** Reads a predicate as a test on one entry; `value` looks up a fact by its name. */
export function holds(predicate: Predicate, value: (field: string) => unknown, period?: Period): boolean {
  if ('all' in predicate) return predicate.all.every((each) => holds(each, value, period))
  if ('any' in predicate) return predicate.any.some((each) => holds(each, value, period))
  return passes(predicate.test, value(predicate.field) as Scalar | null | undefined, value, period)
}

function passes(
  test: Test,
  fact: Scalar | null | undefined,
  value: (field: string) => unknown,
  period: Period | undefined,
): boolean {
  const present = fact !== null && fact !== undefined
  switch (test.op) {
    case 'in':
      return present && test.values.includes(fact)
    case 'notIn':
      return !present || !test.values.includes(fact)
    case 'filled':
      return present
    case 'blank':
      return !present
    case 'span':
      return (
        present &&
        (test.from === null || fact >= test.from) &&
        (test.to === null || dayed(fact, test.to) <= test.to)
      )
    case 'like':
      return present && test.shapes.some((shape) => shaped(shape).test(String(fact)))
    case 'noLaterThan': {
      const other = value(test.field) as Scalar | null | undefined
      return present && other !== null && other !== undefined && fact <= other
    }
    default: {
      if (!period) throw new Error('This condition speaks of a period, and none was given')
      if (test.op === 'inYear') return present && fact === yearOf(period.to)
      const on = present ? String(fact).slice(0, 10) : null
      if (test.op === 'inPeriod') return on !== null && on >= period.from && on <= period.to
      if (test.op === 'inTwoYears') return on !== null && on >= yearBefore(period.from) && on <= period.to
      if (test.op === 'byPeriodEnd') return on !== null && on <= period.to
      if (test.op === 'notAfterPeriodEnd') return on === null || on <= period.to
      if (test.op === 'throughPeriodEnd') return on === null || on >= period.to
      return on === null || on > period.to
    }
  }
}

/** The same day of the year before, as a bound: 28 February stands for the day that year did not have. */
export const yearBefore = (day: string): string =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('02-29', '02-28')}`
const shaped = (shape: string): RegExp =>
  new RegExp(
    `^${shape
      .split('%')
      .map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    's',
  )

/** A moment is compared with a day by its day. */
const dayed = (fact: Scalar, bound: Scalar): Scalar =>
  typeof fact === 'string' && typeof bound === 'string' && bound.length === 10 ? fact.slice(0, 10) : fact

/** Reads a predicate as words: 信访渠道为来访；收到日期在2022-01-01至2022-12-31. */
export function phrase(predicate: Predicate, fields: Fields, period: Period, language: Language): string {
  const zh = language === 'zh'
  const apart = (text: string) => (zh ? `（${text}）` : ` (${text})`)
  const say = (each: Predicate, isBranch = false): string => {
    if ('all' in each) return each.all.map((one) => say(one, isBranch)).join(zh ? '；' : '; ')
    if (!('any' in each)) return phraseCondition(each, fields, period, language)
    const branches = each.any.map((one) =>
      'all' in one && one.all.length > 1 ? apart(say(one, true)) : say(one, true),
    )
    const text = branches.join(zh ? '，或者' : ', or ')
    return isBranch ? apart(text) : text
  }
  return say(predicate)
}

function phraseCondition(
  { field: name, test }: Condition,
  fields: Fields,
  period: Period,
  language: Language,
): string {
  const field = fields[name]!
  const label = field[language]
  const words = (values: readonly Scalar[]) =>
    values.map((value) => printScalar(field, value, language)).join(language === 'zh' ? '、' : ', ')
  const zh = language === 'zh'
  switch (test.op) {
    case 'in':
      return zh ? `${label}为${words(test.values)}` : `${label} is ${words(test.values)}`
    case 'notIn':
      return zh ? `${label}不为${words(test.values)}` : `${label} is not ${words(test.values)}`
    case 'filled':
      return zh ? `已填${label}` : `${label} is filled`
    case 'blank':
      return zh ? `未填${label}` : `${label} is blank`
    case 'inPeriod':
      return zh ? `${label}在${period.from}至${period.to}` : `${label} from ${period.from} to ${period.to}`
    case 'inTwoYears':
      return zh
        ? `${label}在${yearBefore(period.from)}至${period.to}`
        : `${label} from ${yearBefore(period.from)} to ${period.to}`
    case 'byPeriodEnd':
      return zh ? `${label}不晚于${period.to}` : `${label} by ${period.to}`
    case 'notByPeriodEnd':
      return zh ? `至${period.to}没有${label}` : `no ${label} by ${period.to}`
    case 'notAfterPeriodEnd':
      return zh ? `${label}不晚于${period.to}或者未填` : `${label} by ${period.to} or blank`
    case 'throughPeriodEnd':
      return zh ? `${label}不早于${period.to}或者未填` : `${label} not before ${period.to} or blank`
    case 'inYear':
      return zh ? `${label}为${yearOf(period.to)}` : `${label} is ${yearOf(period.to)}`
    case 'span':
      return `${label}${zh ? '在' : ' '}${test.from ?? '…'}${zh ? '至' : ' to '}${test.to ?? '…'}`
    case 'like':
      return phraseShapes(label, test.shapes, zh)
    case 'noLaterThan':
      return zh
        ? `${label}不晚于${fields[test.field]![language]}`
        : `${label} no later than ${fields[test.field]![language]}`
  }
}

function phraseShapes(label: string, shapes: readonly string[], zh: boolean): string {
  const held = shapes.map((shape) => /^%([^%]+)%$/.exec(shape)?.[1])
  if (held.every((word) => word !== undefined))
    return zh ? `${label}含${held.join('、')}` : `${label} mentions ${held.join(', ')}`
  const shown = shapes.map((shape) => shape.replaceAll('%', '…'))
  return zh
    ? `${label}形如${shown.map((shape) => `“${shape}”`).join('、')}`
    : `${label} is like ${shown.join(', ')}`
}

const printScalar = (field: Field, value: Scalar, language: Language): string =>
  field.schema.safeParse(value).success ? field.print(value, language) : String(value)

/**
 * Reads one test as the text of a list's address, and back:
 * `visit,letter` one of · `!visit` none of · `*` filled · `-` blank · `2022-01-01..2022-12-31` a span · `<=due_on` no later than · `~%镇,%乡` of a shape.
 */
export function testToText(test: Test): string {
  switch (test.op) {
    case 'in':
      return test.values.join(',')
    case 'notIn':
      return `!${test.values.join(',')}`
    case 'filled':
      return '*'
    case 'blank':
      return '-'
    case 'span':
      return `${test.from ?? ''}..${test.to ?? ''}`
    case 'noLaterThan':
      return `<=${test.field}`
    case 'like':
      return `~${test.shapes.join(',')}`
    default:
      throw new Error('A test on the period of a figure has no address of its own')
  }
}

/** Answers null where the text is no test of this field. */
export function testFromText(field: Field, text: string, fields: Fields): Test | null {
  if (text === '*') return filled
  if (text === '-') return blank
  if (text.startsWith('<=')) return fields[text.slice(2)] ? noLaterThan(text.slice(2)) : null
  if (text.startsWith('~')) return field.column === 'text' ? like(...text.slice(1).split(',')) : null
  const span = /^(.*)\.\.(.*)$/.exec(text)
  if (span && (field.filter === 'days' || field.filter === 'numbers')) {
    const [from, to] = [span[1]!, span[2]!].map((end) => (end === '' ? null : scalarOf(field, end)))
    return from === undefined || to === undefined ? null : { op: 'span', from: from ?? null, to: to ?? null }
  }
  const negated = text.startsWith('!')
  const values = (negated ? text.slice(1) : text).split(',').map((each) => scalarOf(field, each))
  if (values.some((value) => value === undefined)) return null
  return { op: negated ? 'notIn' : 'in', values: values as Scalar[] }
}

function scalarOf(field: Field, text: string): Scalar | undefined {
  if (field.filter === 'days' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const reading = field.read(text, {})
  return 'value' in reading && reading.value !== null ? (reading.value as Scalar) : undefined
}
