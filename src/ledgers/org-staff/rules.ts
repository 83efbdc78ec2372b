/** Who may sit on a mediation committee, hear a reconsideration or review a decision. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Entry = Partial<EntryOf<typeof fields>>

/** 《人民调解法》第八条第二款：人民调解委员会由委员三至九人组成，设主任一人。 */
export function committeeIsComposed({ kind, headcount, head }: Entry): Refusal | null {
  if (kind !== 'mediation_committee') return null
  const article = '人民调解法 第八条第二款'
  if (!headcount || headcount < 3 || headcount > 9)
    return {
      zh: `人民调解委员会由委员三至九人组成，这里是${headcount ?? 0}人。已填内容都保留着；请核对人数。`,
      en: `A mediation committee has three to nine members, here ${headcount ?? 0}. Nothing was lost; please check the headcount.`,
      article,
      field: 'headcount',
    }
  if (head) return null
  return {
    zh: '人民调解委员会设主任一人。已填内容都保留着；请填写负责人。',
    en: 'A mediation committee has a chair. Nothing was lost; please fill the head.',
    article,
    field: 'head',
  }
}

/** From these days on, whoever takes up the work must have passed the national examination. */
const examined = {
  reconsideration_officer: { since: '2024-01-01', article: '行政复议法 第六条' },
  legal_reviewer: { since: '2018-01-01', article: '行政处罚法 第五十八条第二款' },
} as const

/** 初次从事行政复议工作、行政处罚决定法制审核的人员，应当通过国家统一法律职业资格考试取得法律职业资格。 */
export function newcomerIsQualified({
  kind,
  active_from: from,
  legal_qualified: qualified,
}: Entry): Refusal | null {
  const rule = kind === 'reconsideration_officer' || kind === 'legal_reviewer' ? examined[kind] : null
  if (!rule || qualified === true || (from && from < rule.since)) return null
  return {
    zh: '初次从事这项工作的人员，应当取得法律职业资格。已填内容都保留着；请核对并填写法律职业资格。',
    en: 'Who takes up this work for the first time must be qualified in law. Nothing was lost; please fill the qualification.',
    article: rule.article,
    field: 'legal_qualified',
  }
}

/** A post is transferred as a post; a person leaves and is engaged elsewhere. */
export function onlyPostsAreTransferred({ kind }: Entry): Refusal | null {
  if (kind === 'post') return null
  return {
    zh: '转隶的是编制；机构请办理调整，人员请办理离岗。已填内容都保留着。',
    en: 'Posts are transferred; a body is adjusted, a person leaves. Nothing was lost.',
    field: 'kind',
  }
}
