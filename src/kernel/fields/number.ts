/** Counts, measures and money. Money is kept in 元 with two decimals; where it is written in 万元, be it said in the cell, the row or the heading, that is heeded. */
import { z } from 'zod'
import { clean, type Raw, type Reading, type ReadingContext, saysNothing } from '../raw.ts'
import { type Field, type FieldOptions, fieldBase, type RequiredOf, unmasked } from './field.ts'

export interface NumberOptions extends FieldOptions {
  unit?: string
  min?: number
  /**
   * The field of the same entry that says in which unit the number is written. What is written in 万 or 亿 of it is kept
   * in ones: 65.3 with 万元 beside it is 653000.
   */
  unitFrom?: string
}

/** A whole number, e.g. 人数. */
export const integer = <const O extends NumberOptions>(zh: string, en: string, options: O = {} as O) =>
  numberField('integer', 'integer', 0, zh, en, options)

/** A number with decimals, e.g. 学时. */
export const decimal = <const O extends NumberOptions>(zh: string, en: string, options: O = {} as O) =>
  numberField('decimal', 'numeric(16,2)', 2, zh, en, options)

/** An amount in 元. */
export const money = <const O extends NumberOptions>(zh: string, en: string, options: O = {} as O) =>
  numberField('money', 'numeric(16,2)', 2, zh, en, { unit: '元', ...options })

function numberField<const O extends NumberOptions>(
  kind: string,
  column: string,
  decimals: number,
  zh: string,
  en: string,
  options: O,
): Field<number, RequiredOf<O>> {
  const min = options.min ?? 0
  const sound =
    decimals === 0
      ? z
          .number()
          .int()
          .min(min)
          .max(2 ** 31 - 1)
      : z.number().min(min).max(1e13)
  return {
    ...fieldBase(zh, en, options),
    ...(options.unitFrom && { unitFrom: options.unitFrom }),
    kind,
    column,
    schema: sound,
    input: { control: 'number', decimals, min, ...(options.unit && { unit: options.unit }) },
    fits: (raw) => (clean(raw) === '' ? 0.2 : 'value' in readNumber(raw, zh) ? 0.9 : 0),
    read(raw, context) {
      const reading = readNumber(raw, zh)
      if ('problem' in reading || reading.value === null) return reading
      if (isOtherMeasure(raw, context.heading))
        return {
          problem: 'text_in_number',
          reason: `数字栏填了“${clean(raw)}”，${zh}按“${measureOf(context.heading!)}”计，请换算后填数字`,
        }
      const value =
        kind === 'money' || options.unitFrom
          ? inOnes(reading.value, raw, withUnit(kind, context))
          : reading.value
      if (value < min || (decimals === 0 && !Number.isInteger(value))) {
        return {
          problem: 'invalid',
          reason: `${zh}应为${min === 0 ? '不小于零的' : ''}${decimals === 0 ? '整数' : '数'}，这里是“${clean(raw)}”`,
        }
      }
      return { value }
    },
    print: (value, language) =>
      `${value}${language === 'zh' && options.unit && kind !== 'money' ? options.unit : ''}`,
    mask: unmasked,
    filter: 'numbers',
  }
}

/** Arabic or full-width digits, thousands commas, a unit behind the number (3人, 1,200元, 6学时). */
function readNumber(raw: Raw, label: string): Reading<number> {
  if (typeof raw === 'number') return { value: raw }
  const written = clean(raw)
  if (saysNothing(written)) return { value: null }
  const match = /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*[万亿]?\s*\p{Script=Han}{0,3}$/u.exec(written)
  if (!match) return { problem: 'text_in_number', reason: `数字栏填了“${written}”，${label}只收数字` }
  return { value: Number(match[1]!.replaceAll(',', '')) }
}

/** 2箱 below 资料（册） is no number of 册. */
function isOtherMeasure(raw: Raw, heading: string | undefined): boolean {
  const asked = measureOf(heading ?? '')
  const own = typeof raw === 'string' ? (/\d\s*(\p{Script=Han}{1,3})$/u.exec(clean(raw))?.[1] ?? '') : ''
  return (
    asked !== '' && own !== '' && !own.includes(asked) && !asked.includes(own) && !/^[万亿余多]/.test(own)
  )
}

/** The unit in brackets behind a heading; '' where there is none. */
const measureOf = (heading: string): string => /[(（](\p{Script=Han}{1,2})[)）]\s*$/u.exec(heading)?.[1] ?? ''

/** The 台 beside goods is no unit of what they cost. */
const withUnit = (kind: string, { unit, heading }: ReadingContext): ReadingContext => ({
  ...(heading !== undefined && { heading }),
  ...(unit !== undefined && (kind !== 'money' || /[元万亿]/.test(unit)) && { unit }),
})

/** The cell's own unit comes before that of its row, and that before the one of the heading. */
function inOnes(value: number, raw: Raw, { unit, heading }: ReadingContext): number {
  const own = typeof raw === 'string' && /[万亿元]/.test(raw) ? raw : ''
  const written = own || unit || heading || ''
  const factor = written.includes('亿') ? 100_000_000 : written.includes('万') ? 10_000 : 1
  return Math.round(value * factor * 100) / 100
}
