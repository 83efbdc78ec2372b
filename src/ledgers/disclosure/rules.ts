/** What the fields of a publication or a request cannot say by themselves. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Disclosure = Partial<EntryOf<typeof fields>>

export function isPublication({ kind }: Disclosure): Refusal | null {
  if (kind !== 'on_request') return null
  return {
    zh: '这是一件公开申请，不走发布程序。已填内容都保留着；请按依申请公开办理并答复申请人。',
    en: 'This is a request for information, which is answered and not published. Nothing was lost; please reply to the applicant.',
    article: '政府信息公开条例 第二十七条',
    field: 'kind',
  }
}

export function isRequest({ kind }: Disclosure): Refusal | null {
  if (kind === 'on_request') return null
  return {
    zh: '这是一条主动公开信息，没有申请人可以答复。已填内容都保留着；请审查后发布，或先把公开方式更正为依申请公开。',
    en: 'This is information to be published; there is no applicant to answer. Nothing was lost; please publish it, or correct the way of disclosure.',
    article: '政府信息公开条例 第十九条',
    field: 'kind',
  }
}

/** 《政府信息公开条例》第十七条：行政机关应当对拟公开的政府信息进行审查。 */
export function mayBePublished(entry: Disclosure): Refusal | null {
  if (entry.kind === 'withheld')
    return {
      zh: '公开属性是不予公开，不能发布。已填内容都保留着；属性有误的，请先更正公开方式。',
      en: 'This information is marked as not public. Nothing was lost; if that is wrong, please correct the way of disclosure first.',
      article: '政府信息公开条例 第十四条至第十六条',
      field: 'kind',
    }
  if (entry.kind === 'on_request') return isPublication(entry)
  if (entry.secrecy_reviewed_on) return null
  return {
    zh: '还没有保密审查，不能公开。已填内容都保留着；请先完成公开审查并填写审查日期。',
    en: 'It has not been reviewed for secrecy and cannot be published. Nothing was lost; please have it reviewed and fill in the day.',
    article: '政府信息公开条例 第十七条',
    field: 'secrecy_reviewed_on',
  }
}

/** 《政府信息公开条例》第三十六条第三项：决定不予公开的，告知申请人不予公开并说明理由。 */
export function givesReasons(entry: Disclosure): Refusal | null {
  const wrong = isRequest(entry)
  if (wrong) return wrong
  if (entry.reason || (entry.reply !== 'refused' && entry.reply !== 'partly')) return null
  return {
    zh: '不予公开或部分公开，要说明理由。已填内容都保留着；请在“不予公开理由”写明法定情形。',
    en: 'A refusal, in whole or in part, says why. Nothing was lost; please fill in the reason.',
    article: '政府信息公开条例 第三十六条、第三十七条',
    field: 'reason',
  }
}

/** 《政府信息公开条例》第三十三条：延长的期限最长不得超过20个工作日，须在期限之内经负责人同意。 */
export function extensionStillRuns(entry: Disclosure): Refusal | null {
  const { due_on: due, extended_on: decided } = entry
  if (!due || !decided || decided <= due) return isRequest(entry)
  return {
    zh: `答复期限已于${due}届满，不能再延长。已填内容都保留着；请尽快答复申请人。`,
    en: `The time to reply ended on ${due} and cannot be extended any more. Nothing was lost; please reply soon.`,
    article: '政府信息公开条例 第三十三条',
    field: 'extended_on',
  }
}

/** A request without its day would run against no clock and be counted in no year. */
export function hasItsDay({ kind, requested_on, due_on, replied_on }: Disclosure): Refusal | null {
  if (kind !== 'on_request' || requested_on || due_on || replied_on) return null
  return { kind: 'missing_required', field: 'requested_on', zh: '申请日期空白', en: 'Requested on is blank' }
}
