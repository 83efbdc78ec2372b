/** What the People's Mediation Law asks of a dispute before it moves on. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Dispute = Partial<EntryOf<typeof fields>>

/** 第二十条：可以指定一名或者数名人民调解员进行调解。 */
export function hasMediator({ mediation_kind: kind, mediator }: Dispute): Refusal | null {
  if (kind !== 'people' || mediator) return null
  return {
    zh: '还没有指定调解员，不能开始人民调解。已填内容都保留着；请填写调解员。',
    en: 'No mediator has been named yet. Nothing was lost; please name one.',
    article: '人民调解法 第二十条',
    field: 'mediator',
  }
}

/** 第二十八条：可以制作调解协议书；认为无需制作的，可以采取口头协议方式，人民调解员应当记录协议内容。 */
export function agreementIsRecorded(dispute: Dispute): Refusal | null {
  if (dispute.result && dispute.result !== 'success')
    return {
      zh: '调解结果不是“成功”，不能登记为已化解。已填内容都保留着；请改用“调解不成”，或更正调解结果。',
      en: 'The parties did not agree, so the dispute is not resolved. Nothing was lost; take the step “not agreed”, or correct the result.',
      article: '人民调解法 第二十六条',
      field: 'result',
    }
  if (dispute.mediation_kind !== 'people' || dispute.agreement_form || dispute.agreement_no) return null
  return {
    zh: '调解达成的协议还没有记录。已填内容都保留着；请选择协议形式，口头协议也要登记。',
    en: 'The agreement has not been recorded. Nothing was lost; please choose its form, an oral one is recorded too.',
    article: '人民调解法 第二十八条',
    field: 'agreement_form',
  }
}

/** 第二十六条：调解不成的，应当终止调解，并告知当事人可以依法通过仲裁、行政、司法等途径维护自己的权利。 */
export function partiesKnowOtherWays(dispute: Dispute): Refusal | null {
  if (dispute.mediation_kind !== 'people' || dispute.told_other_ways === true) return null
  return {
    zh: '调解不成的，应当告知当事人可以通过仲裁、行政、司法等途径维护权利。已填内容都保留着；告知后请在“告知其他途径”选“是”。',
    en: 'Where mediation fails, the parties are told of arbitration, administrative and court ways. Nothing was lost; tell them, then say so here.',
    article: '人民调解法 第二十六条',
    field: 'told_other_ways',
  }
}
