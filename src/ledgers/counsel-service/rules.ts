/** What is asked of the engagement of an adviser and of the opinion that is given. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { engagementFields, serviceFields } from './fields.ts'

type Engagement = Partial<EntryOf<typeof engagementFields>>
type Service = Partial<EntryOf<typeof serviceFields>>

/** Books that serve one level alone have no column for it: who names a village works for villages. */
export const levelOfService = ({ village }: Service) => (village ? 'village' : 'government')

export const levelOfEngagement = ({ client, villages }: Engagement) =>
  villages || /村|社区|居委|居民区/.test(client ?? '') ? 'village' : 'government'

/** An adviser is engaged for a term and by an agreement: who advises without one binds nobody. */
export function hasTerm({
  term_to: until,
  agreement_on: signed,
  adviser_kind: kind,
}: Engagement): Refusal | null {
  if (kind === 'public_lawyer' || kind === 'staff') return null
  if (until && signed) return null
  return {
    zh: '聘请法律顾问应当签订聘任合同，写明聘期。已填内容都保留着；请填写签约日期和聘期止。',
    en: 'An adviser is engaged by an agreement with a term. Nothing was lost; fill the day it was signed and the end of the term.',
    article: '中办发〔2016〕30号',
    field: until ? 'agreement_on' : 'term_to',
  }
}

/** A village's adviser serves a village: without its name nobody knows whom. */
export function namesItsVillage({ level, village, client }: Service): Refusal | null {
  if (level !== 'village' || village || client) return null
  return {
    zh: '村（居）法律顾问的服务要写明是哪个村（社区）。已填内容都保留着；请填写村（社区）。',
    en: 'A service of a village’s adviser names the village. Nothing was lost; please fill it.',
    field: 'village',
  }
}

/** Advice and a review are given in writing, so that they can be shown later. */
export function isInWriting({ kind, opinion_file: written }: Service): Refusal | null {
  if ((kind !== 'advice' && kind !== 'review') || written === true) return null
  return {
    zh: '法律建议和审查应当出具书面意见。已填内容都保留着；请把书面意见归入凭证，在“出具书面意见”填“是”。',
    en: 'Advice and a review are given in writing. Nothing was lost; file the opinion as evidence and tick it.',
    article: '中办发〔2016〕30号',
    field: 'opinion_file',
  }
}
