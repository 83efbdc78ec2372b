/** What the fields of items and cases cannot say by themselves: no item without a basis, no approval outside the list. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { caseFields } from './case.ts'
import type { itemFields } from './item.ts'

type Item = Partial<EntryOf<typeof itemFields>>
type Case = Partial<EntryOf<typeof caseFields>>

/** 《优化营商环境条例》第四十条：实行行政许可清单管理制度；清单之外不得违法实施行政许可。Each power rests on a law. */
export function hasBasis({ basis, kind }: Item): Refusal | null {
  if (basis || kind === 'service') return null
  return {
    zh: '还没有填写设定依据，不能列入清单。已填内容都保留着；请写明法律、法规或规章的条款。',
    en: 'Its basis is missing, so it cannot enter the list. Nothing was lost; please name the provision.',
    article: '优化营商环境条例 第四十条',
    field: 'basis',
  }
}

/** 《行政处罚法》第二十四条等：下放要明确承接的乡镇街道，并向社会公布。 */
export function isRefiled({ undertaker, to_level }: Item): Refusal | null {
  if (undertaker || to_level === 'county') return null
  return {
    zh: '还没有写明由哪些乡镇（街道）承接。已填内容都保留着；请填写承接单位。',
    en: 'It does not say which townships take it over. Nothing was lost; please name them.',
    article: '行政处罚法 第二十四条',
    field: 'undertaker',
  }
}

/** A case whose kind nobody wrote is a licence where its name says so. */
export const licenceByName = ({ item_name: name }: Case): 'licence' | null =>
  name && /许可|核准|审批|核发|资格认定|执业注册/.test(name) ? 'licence' : null

/** 《优化营商环境条例》第四十条：清单之外，不得违法实施行政许可。 */
export function isListed({ item_kind, item_code }: Case): Refusal | null {
  if (item_kind !== 'licence' || item_code) return null
  return {
    zh: '这件许可没有对应清单内的事项，不能受理。已填内容都保留着；请填写清单事项的编码。',
    en: 'This licence names no item of the list and cannot be accepted. Nothing was lost; please fill in the code of the item.',
    article: '优化营商环境条例 第四十条',
    field: 'item_code',
  }
}

/** 《行政许可法》第三十八条：不予行政许可的，应当说明理由，并告知救济权利。 */
export function givesReasons({ result, reason }: Case): Refusal | null {
  if (result !== 'refused' || reason) return null
  return {
    zh: '不予许可要说明理由。已填内容都保留着；请填写不予理由，并告知申请复议和起诉的权利。',
    en: 'A refusal says why. Nothing was lost; please fill in the reason and tell the applicant of the remedies.',
    article: '行政许可法 第三十八条',
    field: 'reason',
  }
}

export function wasGranted({ result }: Case): Refusal | null {
  if (result === 'granted') return null
  return {
    zh: '没有准予，不能发证。已填内容都保留着；结果有误的，请先更正。',
    en: 'It was not granted, so there is no certificate to issue. Nothing was lost; if the result is wrong, please correct it first.',
    article: '行政许可法 第三十九条',
    field: 'result',
  }
}

/** 《行政许可法》第四十二条：二十日内不能作出决定的，经本行政机关负责人批准，可以延长十日。 */
export function extensionStillRuns({ due_on: due, extended_on: decided }: Case): Refusal | null {
  if (!due || !decided || decided <= due) return null
  return {
    zh: `办结期限已于${due}届满，不能再延长。已填内容都保留着；请尽快作出决定。`,
    en: `The time to decide ended on ${due} and cannot be extended any more. Nothing was lost; please decide soon.`,
    article: '行政许可法 第四十二条',
    field: 'extended_on',
  }
}
