/** What an action must show before it moves on. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Action = Partial<EntryOf<typeof fields>>

/** A joint action is one of several units. */
export function namesItsUnits({ action_kind: kind, units }: Action): Refusal | null {
  if (kind !== 'joint' || (units ?? '').split(/[、，,;；]+/).filter(Boolean).length >= 2) return null
  return {
    zh: '联合执法至少由两个单位参加。已填内容都保留着；请用顿号分开写明参与单位。',
    en: 'A joint action has at least two units. Nothing was lost; please name them with a comma between.',
    field: 'units',
  }
}

/** Written off is what was checked on the spot: with a day, evidence, and nothing left unmended. */
export function mayBeWrittenOff(action: Action): Refusal | null {
  const { source_doc: evidence, result_item: item, result_qty: found, mended_qty: mended } = action
  if (!evidence)
    return {
      zh: '没有验收凭证，不能销号。已填内容都保留着；请在“凭证”里写明验收记录或整改照片。',
      en: 'There is no evidence of the check. Nothing was lost; please name the record or the photographs.',
      field: 'source_doc',
    }
  const isHazard = item === '隐患' || item === '重大隐患'
  if (!isHazard || (mended ?? found ?? 0) >= (found ?? 0)) return null
  return {
    zh: `发现隐患${found}处，只整改了${mended}处，不能销号。已填内容都保留着；请整改到位后再销号，或更正数量。`,
    en: `${found} hazards were found and ${mended} mended. Nothing was lost; mend the rest first, or correct the number.`,
    article: '安全生产法 第四十一条',
    field: 'mended_qty',
  }
}
