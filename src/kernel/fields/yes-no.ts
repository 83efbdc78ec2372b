/** 是 or 否, in all the ways that sheets tick a box. A blank says nothing. */
import { z } from 'zod'
import { clean, saysNothing } from '../raw.ts'
import { type Field, type FieldOptions, fieldBase, type RequiredOf, unmasked } from './field.ts'

const yes = new Set([
  '是',
  '√',
  '✓',
  '✔',
  '☑',
  '有',
  '对',
  'y',
  'yes',
  'true',
  '1',
  '已',
  '已完成',
  '完成',
  '合格',
  '满意',
  '通过',
  '已形成',
])
const no = new Set([
  '否',
  '×',
  'x',
  '✗',
  '✘',
  '☐',
  '无',
  '未',
  '不',
  'n',
  'no',
  'false',
  '0',
  '未完成',
  '不合格',
  '不满意',
  '未通过',
  '没有',
  '不是',
  '未形成',
])

export interface YesNoOptions extends FieldOptions {
  /** What this column says for 是 and for 否 besides the usual words, e.g. 出庭 and 未出庭. */
  yes?: readonly string[]
  no?: readonly string[]
}

export function yesNo<const O extends YesNoOptions>(
  zh: string,
  en: string,
  options: O = {} as O,
): Field<boolean, RequiredOf<O>> {
  const says = (word: string): boolean | undefined => {
    if (yes.has(word) || options.yes?.includes(word)) return true
    return no.has(word) || options.no?.includes(word) ? false : undefined
  }
  return {
    ...fieldBase(zh, en, options),
    kind: 'yesNo',
    column: 'boolean',
    schema: z.boolean(),
    input: { control: 'yesNo' },
    fits: (raw) => (says(clean(raw).toLowerCase()) !== undefined ? 0.9 : clean(raw) === '' ? 0.3 : 0),
    read(raw) {
      if (typeof raw === 'boolean') return { value: raw }
      const written = clean(raw).toLowerCase()
      if (saysNothing(written)) return { value: null }
      const value = says(written)
      return value !== undefined
        ? { value }
        : { problem: 'unknown_status', reason: `没有“${clean(raw)}”这种取值；${zh}可填：是、否` }
    },
    print: (value, language) => (language === 'zh' ? (value ? '是' : '否') : value ? 'Yes' : 'No'),
    mask: unmasked,
    filter: 'yesNo',
  }
}
