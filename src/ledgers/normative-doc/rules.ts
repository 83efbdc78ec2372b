/** What is asked of a normative document before it is reviewed, deliberated on and issued. */
import { daysBetween } from '#kernel/day.ts'
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import { unitKindOf } from '#ledgers/unit-kind.ts'
import { fields } from './fields.ts'

type Document = Partial<EntryOf<typeof fields>>
type Rule = (entry: Document) => Refusal | null

const all =
  (...rules: Rule[]): Rule =>
  (entry) => {
    for (const rule of rules) {
      const refusal = rule(entry)
      if (refusal) return refusal
    }
    return null
  }

/** The office of a government issues in the government's name. */
export function levelOf({ issuer }: Document) {
  const kind = unitKindOf(issuer?.replace(/(?<=人民政府|政府)(?:办公室|办)$/, ''))
  return kind === 'government' || kind === 'department' || kind === 'township' ? kind : null
}

/** 国办发〔2018〕37号：实行制定主体清单管理，清单外的不得制发。 */
const issuerIsListed: Rule = ({ issuer_listed: listed }) => {
  if (listed !== false) return null
  return {
    zh: '制定机关不在制定主体清单内，不能以它的名义制定规范性文件。已填内容都保留着；请改由清单内的机关制定，或者核对清单。',
    en: 'The issuer is not on the list of bodies that may issue. Nothing was lost; let a listed body issue it, or check the list.',
    article: '国办发〔2018〕37号',
    field: 'issuer_listed',
  }
}

/** 优化营商环境条例第六十二条：制定与市场主体生产经营活动密切相关的文件，公开征求意见的期限一般不少于30日。 */
const wasConsulted: Rule = ({ market, consulted_on: from, consult_until: until }) => {
  if (market !== true) return null
  const days = from && until ? daysBetween(from, until) : 0
  if (days >= 30) return null
  return {
    zh: `涉及市场主体的文件应当公开征求意见，一般不少于30日，现在是${days}日。已填内容都保留着；请补齐征求意见的起止日期。`,
    en: `A document that concerns market players is open to opinions for at least 30 days; here it is ${days}. Nothing was lost; fill both days.`,
    article: '优化营商环境条例 第六十二条第二款',
    field: from ? 'consult_until' : 'consulted_on',
  }
}

/** 公平竞争审查条例第十三条、第十四条：未经公平竞争审查或者经审查不符合标准的，不得出台。 */
const isFair: Rule = ({ market, fair_review_on: on, fair_review_result: result }) => {
  if (market !== true || (on && result && result !== 'refused' && result !== 'not_concerned')) return null
  return {
    zh: '涉及经营者经济活动的文件，未经公平竞争审查或者审查不符合的，不得出台。已填内容都保留着；请先作公平竞争审查并填写日期和结论。',
    en: 'What concerns market players is not issued without a passed review of fair competition. Nothing was lost; have it reviewed first.',
    article: '公平竞争审查条例 第十三条、第十四条',
    field: on ? 'fair_review_result' : 'fair_review_on',
  }
}

/** 国办发〔2018〕115号：未经合法性审核或者经审核不合法的，不得提交集体审议。 */
const passedReview: Rule = ({ reviewed_on: on, review_opinion: opinion, issued_on: issued }) => {
  if (on && (opinion === 'lawful' || opinion === 'lawful_if_amended') && (!issued || on <= issued))
    return null
  return {
    zh: '未经合法性审查或者审查不合法的，不得提交集体审议，也不得印发。已填内容都保留着；请先送审，审查合法后再办。',
    en: 'What was not reviewed, or was found unlawful, is neither deliberated on nor issued. Nothing was lost; send it to review first.',
    article: '国办发〔2018〕115号',
    field: on ? 'review_opinion' : 'reviewed_on',
  }
}

/** 地方组织法第七十五条：规范性文件应当经集体讨论决定。 */
const wasDeliberated: Rule = ({ collective_on: on, issued_on: issued }) => {
  if (on && (!issued || on <= issued)) return null
  return {
    zh: '规范性文件应当经制定机关集体审议后印发。已填内容都保留着；请先集体审议并填写日期，日期不能晚于印发。',
    en: 'A normative document is deliberated on together before it is issued. Nothing was lost; deliberate first and fill the day.',
    article: '地方各级人民代表大会和地方各级人民政府组织法 第七十五条',
    field: 'collective_on',
  }
}

/** 国办发〔2018〕37号：统一登记、统一编号、统一印发。 */
const isUnified: Rule = ({ unified_reg_no: registered, unified_doc_no: numbered, issued_on: issued }) => {
  if (registered && numbered && issued) return null
  return {
    zh: '规范性文件实行“三统一”：统一登记号、统一编号、印发日期要一起填。已填内容都保留着；请补齐。',
    en: 'Register number, unified number and day of issue are given together. Nothing was lost; please fill all three.',
    article: '国办发〔2018〕37号',
    field: registered ? (numbered ? 'issued_on' : 'unified_doc_no') : 'unified_reg_no',
  }
}

export const mayBeReviewed = all(issuerIsListed, wasConsulted, isFair)
export const mayBeDeliberated = all(issuerIsListed, isFair, passedReview)
export const mayBeIssued = all(mayBeDeliberated, wasDeliberated, isUnified)

/** The opinion that is written down is the one of the step that is taken. */
export const foundLawful =
  (lawful: boolean): Rule =>
  ({ review_opinion: opinion }) =>
    (opinion !== 'unlawful') === lawful
      ? null
      : {
          zh: `审查意见与这一步不符。已填内容都保留着；${lawful ? '意见是“不合法”的，请选“审查未通过，退回”' : '意见不是“不合法”的，请选“合法性审查通过”'}。`,
          en: `The opinion does not fit this step. Nothing was lost; ${lawful ? 'what is unlawful is found so by the other step' : 'only what is unlawful is sent back'}.`,
          field: 'review_opinion',
        }

/** The outcome that is written down is the one of the step that is taken. */
export const cleanedUpAs =
  (expected: NonNullable<Document['cleanup_result']>): Rule =>
  ({ cleanup_result: result }) =>
    result === expected
      ? null
      : {
          zh: `这一步的清理结果应当是“${fields.cleanup_result.print(expected, 'zh')}”。已填内容都保留着；请改清理结果，或者改选与结果一致的步骤。`,
          en: `The outcome of this step is “${fields.cleanup_result.print(expected, 'en')}”. Nothing was lost; change the outcome, or take the step that fits it.`,
          field: 'cleanup_result',
        }

/** A document that was reviewed or issued has the day of its review; a draft has a day of its own, an old one that of its clean-up. */
export const hasItsDay: Rule = (entry) => {
  if (entry.reviewed_on || entry.cleanup_on) return null
  const begun = [entry.issued_on, entry.filed_on, entry.collective_on, entry.review_opinion].some(Boolean)
  const drafting = [entry.drafted_on, entry.consulted_on, entry.submitted_on].some(Boolean)
  if (drafting && !begun) return null
  const { zh, en } = fields.reviewed_on
  return { kind: 'missing_required', field: 'reviewed_on', zh: `${zh}空白`, en: `${en} is blank` }
}
