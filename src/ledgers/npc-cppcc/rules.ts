/** What is owed to a deputy or member before their suggestion is answered, and after they were not content. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Entry = Partial<EntryOf<typeof fields>>

const answered = ['npc_suggestion', 'npc_motion', 'cppcc_proposal', 'cppcc_opinion']

/** 《代表法》第五十一条：研究办理代表建议、批评和意见，应当与代表联系沟通，充分听取意见。 */
export function proposerWasHeard({ kind, met, contacted_on: contacted }: Entry): Refusal | null {
  if (kind !== 'npc_suggestion' || met === true || contacted) return null
  return {
    zh: '答复之前应当与代表联系沟通，充分听取意见。已填内容都保留着；请填写沟通日期或者是否面商。',
    en: 'The deputy is heard before the answer. Nothing was lost; please fill the day or whether you met.',
    article: '全国人民代表大会和地方各级人民代表大会代表法 第五十一条',
    field: 'contacted_on',
  }
}

/** What is reported is not answered, and what is answered is not reported. */
export function isAnswered({ kind }: Entry): Refusal | null {
  if (!kind || answered.includes(kind)) return null
  return {
    zh: '这一类事项不用答复，请办理“报告”。已填内容都保留着。',
    en: 'Matters of this kind are reported, not answered. Nothing was lost.',
    field: 'kind',
  }
}

export function isReported({ kind }: Entry): Refusal | null {
  if (!kind || !answered.includes(kind)) return null
  return {
    zh: '建议、提案要答复提出人，请办理“答复”。已填内容都保留着。',
    en: 'Suggestions and proposals are answered to who made them. Nothing was lost.',
    field: 'kind',
  }
}

/** An answer that did not content is not closed: it is handled again. */
export function proposerIsContent({ satisfaction }: Entry): Refusal | null {
  if (satisfaction && satisfaction !== 'unsatisfied') return null
  return {
    zh: satisfaction
      ? '代表（委员）不满意的，应当重新办理。已填内容都保留着；请办理“重新办理”。'
      : '还没有代表（委员）的反馈意见。已填内容都保留着；请先填写反馈意见。',
    en: satisfaction
      ? 'Who is not content has their matter handled again. Nothing was lost; please take that step.'
      : 'There is no feedback yet. Nothing was lost; please fill it first.',
    field: 'satisfaction',
  }
}
