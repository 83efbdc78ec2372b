/** A day of the calendar, and a moment of a day where the ledger keeps hours. Both are read in every form offices write. */
import { z } from 'zod'
import { isDay } from '../day.ts'
import { clean, type Raw, type Reading, type ReadingContext, saysNothing } from '../raw.ts'
import { type Field, type FieldOptions, fieldBase, type RequiredOf, unmasked } from './field.ts'

export interface DayOptions extends FieldOptions {
  /** A month without a day means its first or its last, for the ends of a period. */
  month?: 'first' | 'last'
}

/** 'YYYY-MM-DD' */
export function day<const O extends DayOptions>(
  zh: string,
  en: string,
  options: O = {} as O,
): Field<string, RequiredOf<O>> {
  return {
    ...fieldBase(zh, en, options),
    kind: 'day',
    column: 'date',
    schema: z.string().refine(isDay, '不是存在的日期'),
    input: { control: 'day' },
    fits: options.month ? (raw) => (monthWritten.test(clean(raw)) ? 1 : fitsDay(raw)) : fitsDay,
    read(raw, context) {
      const month = options.month && readMonth(raw, context, options.month)
      if (month) return { value: month }
      const reading = readMoment(raw, context)
      return 'problem' in reading || reading.value === null ? reading : { value: reading.value.slice(0, 10) }
    },
    print: (value) => value,
    mask: unmasked,
    filter: 'days',
  }
}

export interface MomentOptions extends FieldOptions {
  /** A day without an hour means its end (a due time), not its beginning. */
  end?: boolean
}

/** 'YYYY-MM-DD' or 'YYYY-MM-DD HH:mm', local time; compares rightly as text within one precision. */
export function moment<const O extends MomentOptions>(
  zh: string,
  en: string,
  options: O = {} as O,
): Field<string, RequiredOf<O>> {
  const whole = options.end ? ' 23:59:59' : ' 00:00:00'
  const full = (value: string) =>
    value.length === 10 ? value + whole : value.length === 16 ? `${value}:00` : value
  return {
    ...fieldBase(zh, en, options),
    kind: 'moment',
    column: 'timestamp(0)',
    schema: z
      .string()
      .refine((value) => isMoment(value), '不是存在的时间')
      .transform(full) as unknown as z.ZodType<string>,
    input: { control: 'moment' },
    fits: fitsDay,
    read(raw, context) {
      const reading = readMoment(raw, context)
      return 'problem' in reading || reading.value === null ? reading : { value: full(reading.value) }
    },
    print: (value) => (value.endsWith(whole) ? value.slice(0, 10) : value.slice(0, 16)),
    mask: unmasked,
    filter: 'days',
  }
}

function isMoment(value: string): boolean {
  return isDay(value.slice(0, 10)) && /^.{10}(?:[ T](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/.test(value)
}

const fitsDay = (raw: Raw) => {
  if (clean(raw) === '') return 0.3
  if (typeof raw === 'number') return raw > 30_000 && raw < 60_000 ? 0.7 : 0
  return dayWritten.test(clean(raw)) || /^\d{8}$/.test(clean(raw)) ? 1 : 0
}

const dayWritten =
  /^(?:(\d{4})\s*[年./-]\s*)?(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号]?(?:\s*(?:星期|周)?[一二三四五六日天]?)?(?:[T\s]*(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2}))?(?:\.\d+)?[秒分]?Z?)?$/

const monthWritten = /^(?:(\d{4})\s*[年./-]\s*)?(1[0-2]|0?[1-9])\s*月?份?$/

/** 2022年3月, 2022-03 or 3月; a bare number is no month. */
function readMonth(raw: Raw, context: ReadingContext, end: 'first' | 'last'): string | null {
  const [written, year = context.year, month] = monthWritten.exec(clean(raw)) ?? []
  if (written === undefined || year === undefined || /^\d+$/.test(written)) return null
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month!.padStart(2, '0')}-${end === 'first' ? '01' : last}`
}

/** Excel's serial numbers count from 1899-12-30; the error of 1900 lies before any ledger. */
const serialOrigin = Date.UTC(1899, 11, 30)

function readMoment(raw: Raw, context: ReadingContext): Reading<string> {
  if (typeof raw === 'number' || /^\d{5}(\.\d+)?$/.test(clean(raw))) return fromSerial(Number(raw))
  const written = clean(raw)
  if (saysNothing(written)) return { value: null }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(written)
  const match = compact ?? dayWritten.exec(written)
  if (!match) return impossible(written)
  const [
    ,
    year = context.year === undefined ? undefined : String(context.year),
    month,
    dayOf,
    hour,
    minute,
    second,
  ] = match
  if (year === undefined) {
    return { problem: 'impossible_date', reason: `“${written}”没有年份，表题里也没有` }
  }
  const on = `${year}-${month!.padStart(2, '0')}-${dayOf!.padStart(2, '0')}`
  if (!isDay(on)) return impossible(written)
  if (hour === undefined || minute === undefined) return { value: on }
  const at = `${on} ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}:${(second ?? '0').padStart(2, '0')}`
  return isMoment(at) ? { value: at } : impossible(written)
}

function fromSerial(serial: number): Reading<string> {
  if (!(serial > 20_000 && serial < 80_000)) return impossible(String(serial))
  const at = new Date(serialOrigin + Math.round(serial * 86_400) * 1000).toISOString()
  return { value: Number.isInteger(serial) ? at.slice(0, 10) : at.slice(0, 19).replace('T', ' ') }
}

const impossible = (written: string): Reading<string> => ({
  problem: 'impossible_date',
  reason: `${written} 不是存在的日期`,
})
