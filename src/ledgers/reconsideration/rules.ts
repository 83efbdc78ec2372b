/** What the Administrative Reconsideration Law of 2023 demands before a case moves on, and what follows from its facts. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import { unitKindOf } from '#ledgers/unit-kind.ts'
import { fields } from './fields.ts'

type Case = Partial<EntryOf<typeof fields>> & { status?: string }
type Gate = (entry: Case) => Refusal | null

/** Decisions that correct the act: 变更、撤销、确认违法、责令履行、确认无效. */
export const corrections = ['changed', 'revoked', 'unlawful', 'ordered', 'invalid'] as const
const left = ['upheld', 'dismissed', 'rejected'] as const

const among = (list: readonly string[], result: string | null | undefined) =>
  result !== null && result !== undefined && list.includes(result)

/** Withdrawal and mediation say nothing of the act, so the office may say it itself. */
export const correctedBy = ({ result }: Case): boolean | null =>
  among(corrections, result) ? true : among(left, result) ? false : null

export const respondentKind = ({ respondent }: Case) => unitKindOf(respondent)

/** 第三十一条：补正通知应当一次性载明需要补正的事项。 */
export const asksOnce: Gate = ({ supplement_asked_on: asked, supplemented_on: given }) => {
  if (!given || !asked || asked <= given) return null
  return {
    zh: `申请人已于${given}补正，补正只能一次性通知。已填内容都保留着；请作出受理或者不予受理的决定。`,
    en: `The applicant supplemented the papers on ${given}; they are asked for once. Nothing was lost; please decide on acceptance.`,
    article: '行政复议法 第三十一条',
    field: 'supplement_asked_on',
  }
}

/** 第三十一条：申请人无正当理由逾期不补正的，视为申请人放弃行政复议申请，并记录在案。 */
export const timeToSupplementIsOver: Gate = ({ supplement_due_on: due, refused_on: on }) => {
  if (!due || !on || on > due) return null
  return {
    zh: `补正期限到${due}才届满，还不能视为放弃申请。已填内容都保留着；请等期限届满，或登记补正材料。`,
    en: `The applicant has until ${due} to supplement and has not given up yet. Nothing was lost; please wait or note the papers received.`,
    article: '行政复议法 第三十一条',
    field: 'refused_on',
  }
}

/** 第六十二条：普通程序可以延长，最多不得超过三十日；简易程序没有延长。 */
export const mayBeExtended: Gate = ({ procedure_kind: kind, decision_due_on: due, extended_on: decided }) => {
  if (kind === 'simple')
    return {
      zh: '适用简易程序的，应当自受理之日起三十日内作出决定，不能延长。已填内容都保留着；不宜适用简易程序的，请先转为普通程序。',
      en: 'The simple procedure ends within 30 days and is not extended. Nothing was lost; where it does not fit, change to the ordinary procedure first.',
      article: '行政复议法 第五十五条、第六十二条',
      field: 'procedure_kind',
    }
  if (!due || !decided || decided <= due) return null
  return {
    zh: `审理期限已于${due}届满，不能再延长。已填内容都保留着；请作出复议决定。`,
    en: `The time to decide ended on ${due} and cannot be extended any more. Nothing was lost; please decide.`,
    article: '行政复议法 第六十二条',
    field: 'extended_on',
  }
}

/** 第四十九条：适用普通程序审理，应当听取当事人的意见；因当事人原因不能听取的，可以书面审理。 */
const partiesWereHeard: Gate = (entry) => {
  const { role, procedure_kind: kind, parties_heard_on: on, heard_on: hearing, unheard_reason: why } = entry
  if (role !== 'authority' || kind === 'simple' || on || hearing || why) return null
  return {
    zh: '普通程序要听取当事人的意见并记录在案，现在没有听取意见日期，也没有不能听取的原因。已填内容都保留着；请补填其中一项。',
    en: 'The ordinary procedure hears the parties; neither a day nor a reason why not is filled. Nothing was lost; please fill one of them.',
    article: '行政复议法 第四十九条',
    field: 'parties_heard_on',
  }
}

/** 第七十三条、第四十一条：调解、撤回另有结案的方式，不是复议决定。 */
const isDecision: Gate = ({ result }) => {
  if (!among(['mediated', 'withdrawn', 'ended'], result)) return null
  return {
    zh: '调解、撤回和其他终止不是复议决定。已填内容都保留着；请改用“调解结案”或“终止”。',
    en: 'Mediation, withdrawal and other endings are no decision. Nothing was lost; take the step “mediated” or “end”.',
    article: '行政复议法 第四十一条、第七十三条',
    field: 'result',
  }
}

export const mayBeDecided: Gate = (entry) => isDecision(entry) ?? partiesWereHeard(entry)

const only =
  (results: readonly string[], zh: string, en: string, article: string): Gate =>
  ({ result }) =>
    among(results, result)
      ? null
      : {
          zh: `这一步的审理结果只能是${zh}。已填内容都保留着；作出其他决定的，请用“作出决定”。`,
          en: `The result of this step can only be ${en}. Nothing was lost; for other results take the step “decide”.`,
          article,
          field: 'result',
        }

export const isMediated = only(['mediated'], '“调解”', 'mediated', '行政复议法 第七十三条')
export const isEnded = only(
  ['withdrawn', 'ended'],
  '“撤回终止”或者“其他终止”',
  'withdrawn or ended otherwise',
  '行政复议法 第四十一条',
)

const begun = ['accepted', 'suspended', 'concluded', 'terminated', 'performed', 'published']

/** A case that is being heard, or has been, was accepted on a day. */
export const hasItsDay: Gate = ({ status, accepted_on: on, concluded_on: concluded, result }) => {
  if (on || !(begun.includes(status ?? '') || concluded || result)) return null
  const { zh, en } = fields.accepted_on
  return { kind: 'missing_required', field: 'accepted_on', zh: `${zh}空白`, en: `${en} is blank` }
}

/** One number everywhere: whether an act was corrected follows from the result. */
export const agreesWithResult: Gate = (entry) => {
  const follows = correctedBy(entry)
  if (follows === null || entry.corrected === null || entry.corrected === undefined) return null
  if (entry.corrected === follows) return null
  return {
    zh: `“是否纠正”与审理结果不一致：${follows ? '变更、撤销、确认违法、责令履行、确认无效都是纠正' : '维持和驳回没有纠正原行政行为'}`,
    en: 'Whether the act was corrected contradicts the result',
    article: '行政复议法 第六十三条至第六十九条',
    field: 'corrected',
  }
}
