/** What the fields of a petition cannot say by themselves. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Petition = Partial<EntryOf<typeof fields>>

/** 《信访工作条例》第三十四条：情况复杂的，经本机关、单位负责人批准可以延长，并书面告知。 */
export function extensionStillRuns(petition: Petition): Refusal | null {
  const { reply_due_on: due, extended_on: decided } = petition
  if (!due || !decided || decided <= due) return null
  return {
    zh: `办理期限已于${due}届满，不能再延长。已填内容都保留着；请作出书面答复。`,
    en: `The time to reply ended on ${due} and cannot be extended any more. Nothing was lost; please reply in writing.`,
    article: '信访工作条例 第三十四条',
    field: 'extended_on',
  }
}
