/** What the Administrative Litigation Law asks of the unit that is sued. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Litigation = Partial<EntryOf<typeof fields>>

/** 第三条第三款：负责人应当出庭应诉，不能出庭的应当委托工作人员出庭；法释〔2020〕3号：应当说明理由，不得只委托律师。 */
export function headAppearsOrStaffDoes(entry: Litigation): Refusal | null {
  if (entry.case_kind !== 'admin' || entry.head_due !== true || entry.head_appeared === true) return null
  const article = '行政诉讼法 第三条第三款；法释〔2020〕3号'
  if (entry.staff_appeared !== true)
    return {
      zh: '负责人应当出庭；不能出庭的，应当委托工作人员出庭，不得只委托律师。已填内容都保留着；请填写出庭情况。',
      en: 'The head appears in court, or else staff do, not a lawyer alone. Nothing was lost; please fill who appeared.',
      article,
      field: 'staff_appeared',
    }
  if (entry.absence_reason) return null
  return {
    zh: '负责人不能出庭，应当向法院说明理由。已填内容都保留着；请填写不能出庭理由。',
    en: 'A head who cannot appear tells the court why. Nothing was lost; please fill the reason.',
    article,
    field: 'absence_reason',
  }
}

/** 第三十四条、第六十七条：被告对作出的行政行为负有举证责任，不提供证据视为没有相应证据。 */
export function answerWasGiven(entry: Litigation): Refusal | null {
  if (entry.case_kind !== 'admin' || entry.role !== 'defendant' || entry.answered_on) return null
  return {
    zh: '还没有提交答辩状和证据，逾期视为没有相应证据。已填内容都保留着；请先答辩举证并填写日期。',
    en: 'No answer and evidence were handed in; out of time, there counts as none. Nothing was lost; answer first and fill the day.',
    article: '行政诉讼法 第三十四条、第六十七条',
    field: 'answered_on',
  }
}
