/** What the fields of an activity cannot say by themselves. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Activity = Partial<EntryOf<typeof fields>>

/** 国家机关谁执法谁普法：每场活动要有责任单位。 */
export function wasHeld({ responsible_dept: dept }: Activity): Refusal | null {
  if (dept) return null
  return {
    zh: '还没有填写主办单位，不能登记为已开展。已填内容都保留着；谁执法谁普法，请填写负责这场活动的单位。',
    en: 'The unit that held it is missing. Nothing was lost; who enforces a law makes it known, so please name the unit.',
    article: '关于实行国家机关“谁执法谁普法”普法责任制的意见（中办发〔2017〕31号）',
    field: 'responsible_dept',
  }
}
