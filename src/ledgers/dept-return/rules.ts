/** What the fields of a return cannot say by themselves: a value that can be counted, and two persons who stand for it. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Return = Partial<EntryOf<typeof fields>> & { status?: string }

const stands = (number: number | null | undefined): boolean => number !== null && number !== undefined

/** A return says a value, or both parts of a rate; one that is only due says nothing yet. */
export function hasValue({ status, value, numerator, denominator }: Return): Refusal | null {
  if (status === 'due' || stands(value) || (stands(numerator) && stands(denominator))) return null
  return { kind: 'missing_required', field: 'value', zh: '本期数空白', en: 'Value is blank' }
}

export function partIsNoMoreThanWhole({ numerator, denominator }: Return): Refusal | null {
  if (!stands(numerator) || !stands(denominator) || numerator! <= denominator!) return null
  return {
    kind: 'invalid',
    field: 'numerator',
    zh: `分子 ${numerator} 大于分母 ${denominator}`,
    en: `The numerator ${numerator} is more than the denominator ${denominator}`,
  }
}

/** 报送、核实两人负责：一个人不能核实自己报送的数。 */
export function isConfirmedByAnother({
  reported_by,
  entered_by,
  confirmed_by,
  unit,
  ...rest
}: Return): Refusal | null {
  if (confirmed_by && (confirmed_by === reported_by || (!reported_by && confirmed_by === entered_by)))
    return {
      zh: `报送和核实都是“${confirmed_by}”一人。已填内容都保留着；请由另一人核对来源后核实。`,
      en: `${confirmed_by} reported this number and would also confirm it. Nothing was lost; please let a second person check it.`,
      field: 'confirmed_by',
    }
  if (unit === '%' && !(stands(rest.numerator) && stands(rest.denominator)))
    return {
      zh: '百分比没有分子和分母，不能核实。已填内容都保留着；请向报送部门补要分子、分母。',
      en: 'A percentage without both of its parts cannot be confirmed. Nothing was lost; please ask the authority for them.',
      field: 'numerator',
    }
  return null
}

export function saysWhy({ return_reason: why }: Return): Refusal | null {
  if (why) return null
  return {
    zh: '还没有写明退回原因。已填内容都保留着；请告诉报送部门哪里要改。',
    en: 'The reason is missing. Nothing was lost; please tell the authority what to mend.',
    field: 'return_reason',
  }
}
