/** What names a person: name, identity number, telephone. Personal data is secret by its kind, never by choice. */
import { z } from 'zod'
import { isDay } from '../day.ts'
import { clean, saysNothing } from '../raw.ts'
import { type Field, type FieldOptions, fieldBase, type RequiredOf } from './field.ts'

/** A person's or an organisation's name. Staff see it; it is masked on public pages. */
export function personName<const O extends FieldOptions>(
  zh: string,
  en: string,
  options: O = {} as O,
): Field<string, RequiredOf<O>> {
  return {
    ...fieldBase(zh, en, options),
    kind: 'personName',
    maskedInPublic: true,
    column: 'text',
    schema: z.string().min(1).max(100),
    input: { control: 'line', max: 100 },
    fits: (raw) => (/^[\p{Script=Han}·()]{2,20}$/u.test(clean(raw)) ? 0.7 : 0.2),
    read(raw) {
      const value = clean(raw)
      return value.length > 100
        ? { problem: 'invalid', reason: `${zh}最多100个字` }
        : { value: value === '' ? null : value }
    },
    print: (value) => value,
    mask: (value) => `${value.slice(0, 1)}**`,
    filter: 'none',
  }
}

/** 公民身份号码 (GB 11643-1999): 17 digits and a check digit; 15 digits of the old form are lengthened. */
export function idNumber<const O extends FieldOptions>(
  zh: string,
  en: string,
  options: O = {} as O,
): Field<string, RequiredOf<O>> {
  return {
    ...fieldBase(zh, en, { ...options, secret: true } as O),
    secret: true,
    kind: 'idNumber',
    column: 'text',
    schema: z.string().refine((value) => idProblem(value) === null, '身份证号不正确'),
    input: { control: 'line', max: 18 },
    fits: (raw) => (/^\d{15}$|^\d{17}[\dXx]$/.test(clean(raw)) ? 1 : clean(raw) === '' ? 0.3 : 0),
    read(raw) {
      const written = clean(raw).replaceAll(' ', '').toUpperCase()
      if (saysNothing(written)) return { value: null }
      const value = /^\d{15}$/.test(written) ? lengthen(written) : written
      const problem = idProblem(value)
      return problem === null ? { value } : { problem: 'bad_check_digit', reason: `${zh}${problem}` }
    },
    print: (value) => value,
    mask: (value) => `${value.slice(0, 6)}********${value.slice(-4)}`,
    filter: 'none',
  }
}

/** A telephone number as written; a number cell loses nothing. */
export function phone<const O extends FieldOptions>(
  zh: string,
  en: string,
  options: O = {} as O,
): Field<string, RequiredOf<O>> {
  return {
    ...fieldBase(zh, en, { ...options, secret: true } as O),
    secret: true,
    kind: 'phone',
    column: 'text',
    schema: z.string().regex(/^[\d+\-() /、,;转]{3,60}$/, '电话只收数字'),
    input: { control: 'line', max: 60 },
    fits: (raw) => (/^1\d{10}$|^[\d-]{7,13}$/.test(clean(raw)) ? 1 : clean(raw) === '' ? 0.3 : 0),
    read(raw) {
      const value = clean(raw)
      if (saysNothing(value) || value === '无') return { value: null }
      return /^[\d+\-() /、,;转]{3,60}$/.test(value)
        ? { value }
        : { problem: 'invalid', reason: `${zh}填了“${value}”，不是电话号码` }
    },
    print: (value) => value,
    mask: (value) => (value.length >= 7 ? `${value.slice(0, 3)}****${value.slice(-4)}` : '****'),
    filter: 'none',
  }
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

export function idCheckDigit(body: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
  return '10X98765432'[sum % 11]!
}

function idProblem(value: string): string | null {
  if (!/^\d{17}[\dX]$/.test(value)) return '应为18位'
  if (!isDay(`${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`))
    return '中的出生日期不存在'
  return value[17] === idCheckDigit(value) ? null : '校验码不对'
}

function lengthen(old: string): string {
  const body = `${old.slice(0, 6)}19${old.slice(6)}`
  return body + idCheckDigit(body)
}
