/** What the Administrative Penalty Law and the three enforcement systems demand before a case moves on. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import { fields } from './fields.ts'

type Case = Partial<EntryOf<typeof fields>>
type Gate = (entry: Case) => Refusal | null

/** The first of several demands that is not met. */
const all =
  (...gates: Gate[]): Gate =>
  (entry) => {
    for (const gate of gates) {
      const refusal = gate(entry)
      if (refusal) return refusal
    }
    return null
  }

/** 第四十二条：执法人员不得少于两人，法律另有规定的除外。 */
export const hasTwoOfficers: Gate = ({ officers }) => {
  const names = (officers ?? '').split(/[、，,;；\s]+/).filter(Boolean)
  if (names.length >= 2) return null
  return {
    zh: `执法人员不得少于两人，现在填了${names.length}人。已填内容都保留着；请补齐执法人员，用顿号分开。`,
    en: `At least two officers are needed, ${names.length} named. Nothing was lost; please name the others, with a comma between.`,
    article: '行政处罚法 第四十二条',
    field: 'officers',
  }
}

/** 第四十四条、第六十二条：作出决定之前应当告知，未告知的不得作出行政处罚决定。 */
const wasTold: Gate = ({ case_kind: kind, notice_on: told, decided_on: decided }) => {
  if (kind !== 'penalty' || (told && (!decided || told <= decided))) return null
  return {
    zh: '作出处罚决定之前没有告知当事人，不得作出处罚决定。已填内容都保留着；请先送达告知书并填写告知日期。',
    en: 'The party was not told before the decision, so no penalty may be decided. Nothing was lost; serve the notice first and fill the day.',
    article: '行政处罚法 第四十四条、第六十二条',
    field: 'notice_on',
  }
}

/** 第六十三条：当事人要求听证的，行政机关应当组织听证。 */
const wasHeard: Gate = ({ hearing_asked: asked, hearing_on: heard }) => {
  if (asked !== true || heard) return null
  return {
    zh: '当事人要求听证，还没有举行听证，不能作出决定。已填内容都保留着；请先组织听证。',
    en: 'The party asked for a hearing and none was held. Nothing was lost; please hold it first.',
    article: '行政处罚法 第六十三条、第六十四条',
    field: 'hearing_on',
  }
}

/** 第五十八条：未经法制审核或者审核未通过的，不得作出决定。 */
const passedReview: Gate = ({
  review_level: level,
  reviewed_on: on,
  opinion,
  decided_on: decided,
  case_kind: kind,
}) => {
  if (level !== 'major' || (on && opinion === 'agree' && (!decided || on <= decided))) return null
  return {
    zh: '重大执法决定未经法制审核或者审核未通过，不得作出决定。已填内容都保留着；请先送法制审核，意见为“同意”后再作决定。',
    en: 'A major decision needs a passed legal review first. Nothing was lost; send it to review and decide once the opinion is “agreed”.',
    article: kind === 'penalty' ? '行政处罚法 第五十八条' : '国办发〔2018〕118号 四',
    field: 'opinion',
  }
}

/** 第五十七条第二款：情节复杂或者重大违法行为，负责人应当集体讨论决定。 */
const wasDiscussed: Gate = ({ case_kind: kind, review_level: level, collective_on: on }) => {
  if (kind !== 'penalty' || level !== 'major' || on) return null
  return {
    zh: '重大违法行为的处罚应当由行政机关负责人集体讨论决定。已填内容都保留着；请先集体讨论并填写日期。',
    en: 'A penalty for a grave offence is decided by the heads together. Nothing was lost; discuss it and fill the day.',
    article: '行政处罚法 第五十七条第二款',
    field: 'collective_on',
  }
}

export const mayBeDecided = all(hasTwoOfficers, wasTold, wasHeard, passedReview, wasDiscussed)

/** 第五十一条：对公民处以二百元以下、对法人或者其他组织处以三千元以下罚款或者警告的，可以当场作出。 */
const smallEnough: Gate = ({ case_kind: kind, party_kind: party, fine }) => {
  const most = party === 'organisation' ? 3000 : 200
  if (kind === 'penalty' && (fine ?? 0) <= most) return null
  return {
    zh: `当场处罚只用于对公民200元以下、对法人或者其他组织3000元以下罚款或者警告。已填内容都保留着；请改用普通程序。`,
    en: 'On the spot, at most 200 yuan for a person and 3,000 for an organisation, or a warning. Nothing was lost; please use the ordinary procedure.',
    article: '行政处罚法 第五十一条',
    field: 'fine',
  }
}

export const mayBeDecidedOnTheSpot = all(wasTold, smallEnough)

/** A case has the day it was filed, unless it is still a clue or was never filed. */
export const hasItsDay: Gate = (entry) => {
  const begun = [entry.decided_on, entry.closed_on, entry.reviewed_on, entry.notice_on, entry.served_on].some(
    Boolean,
  )
  if (entry.filed_on || (entry.clue_on && !begun)) return null
  const { zh, en } = fields.filed_on
  return { kind: 'missing_required', field: 'filed_on', zh: `${zh}空白`, en: `${en} is blank` }
}
