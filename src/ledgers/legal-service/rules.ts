/** What the fields of a service cannot say by themselves. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Service = Partial<EntryOf<typeof fields>>

/** A sheet with one day for all services gives legal aid the day it was handled on. */
export const acceptedOn = ({ kind, served_on, refused_on }: Service): string | null =>
  kind === 'legal_aid' && !refused_on ? (served_on ?? null) : null

/** Legal aid is counted by the day it was granted, every other service by the day it was given. */
export const countedOn = ({ kind, served_on, accepted_on, applied_on }: Service): string | null =>
  (kind === 'legal_aid' ? (accepted_on ?? applied_on) : (served_on ?? applied_on)) ?? null

/** A row that says no number is one person. */
export const personsOf = ({ kind }: Service): number | null =>
  kind === 'legal_aid' || kind === 'consultation' || kind === 'visit' ? 1 : null

/** Without its day a service would be counted in no year. */
export function hasItsDay(service: Service): Refusal | null {
  const { kind, applied_on, accepted_on, refused_on, served_on } = service
  if (!kind) return null
  if (kind === 'legal_aid') {
    if (accepted_on || refused_on || applied_on || served_on) return null
    return { kind: 'missing_required', field: 'accepted_on', zh: '受理日期空白', en: 'Accepted on is blank' }
  }
  if (served_on || applied_on || accepted_on) return null
  return { kind: 'missing_required', field: 'served_on', zh: '服务日期空白', en: 'Served on is blank' }
}

export function isLegalAid({ kind }: Service): Refusal | null {
  if (kind === 'legal_aid') return null
  return {
    zh: '只有法律援助要审查、指派。已填内容都保留着；其他服务请直接登记服务情况。',
    en: 'Only legal aid is examined and assigned. Nothing was lost; please enter what was done.',
    field: 'kind',
  }
}

/** 《法律援助法》第四十三条：决定给予法律援助的，应当指派法律援助人员。The person who helps is known. */
export function hasLawyer(service: Service): Refusal | null {
  const wrong = isLegalAid(service)
  if (wrong || service.lawyer) return wrong
  return {
    zh: '还没有写明法律援助人员，不能登记指派。已填内容都保留着；请填写承办律师。',
    en: 'The person who is to help is not named. Nothing was lost; please fill in the lawyer.',
    article: '法律援助法 第四十三条',
    field: 'lawyer',
  }
}

/** 《法律援助法》第四十三条：决定不予法律援助的，应当书面告知申请人，并说明理由。 */
export function saysWhy(service: Service): Refusal | null {
  const wrong = isLegalAid(service)
  if (wrong || service.note) return wrong
  return {
    zh: '不予法律援助，要书面告知并说明理由。已填内容都保留着；请在备注写明理由。',
    en: 'Whoever is refused aid is told why in writing. Nothing was lost; please give the reason in the note.',
    article: '法律援助法 第四十三条',
    field: 'note',
  }
}

/** Legal aid is closed after it was assigned and served; 《法律援助法》第五十二条：报告与归档。 */
export function wasServed({ kind, assigned_on, lawyer, served_on }: Service): Refusal | null {
  if (kind !== 'legal_aid' || assigned_on || lawyer || served_on) return null
  return {
    zh: '还没有指派承办人，不能结案。已填内容都保留着；请先登记指派。',
    en: 'Nobody was assigned yet, so the case cannot be closed. Nothing was lost; please assign it first.',
    article: '法律援助法 第四十三条',
    field: 'assigned_on',
  }
}
