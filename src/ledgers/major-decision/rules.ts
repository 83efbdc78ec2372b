/** What the regulation on major decisions demands: five steps, each with its day or, where it allows, with a reason. */
import { daysBetween } from '#kernel/day.ts'
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import { fields } from './fields.ts'

type Decision = Partial<EntryOf<typeof fields>>
type Rule = (entry: Decision) => Refusal | null

const regulation = '重大行政决策程序暂行条例'

const all =
  (...rules: Rule[]): Rule =>
  (entry) => {
    for (const rule of rules) {
      const refusal = rule(entry)
      if (refusal) return refusal
    }
    return null
  }

/** A matter outside the catalogue is no major decision, and the three steps before its review are not asked of it. */
const step =
  (day: 'participation' | 'expert' | 'risk', articles: string): Rule =>
  (entry) => {
    const waived = `${day}_waived` as const
    if (entry.in_catalog === false || entry[day] || entry[waived]) return null
    const { zh, en } = fields[day]
    return {
      zh: `还没有“${zh}”这一步的日期。已填内容都保留着；请填写日期，或者在“${fields[waived].zh}”写明依法不需要的理由。`,
      en: `The step “${en}” has no day. Nothing was lost; fill the day, or say why the law does not ask for it.`,
      article: `${regulation} ${articles}`,
      field: day,
    }
  }

/** 第十五条：公开征求意见的期限一般不少于30日；因情况紧急等原因需要缩短期限的，应当予以说明。 */
export const consultedLongEnough: Rule = ({
  consulted_on: from,
  consult_until: until,
  consult_short_reason: why,
}) => {
  if (!from || !until || why || daysBetween(from, until) >= 30) return null
  return {
    zh: `公开征求意见一般不少于30日，现在是${daysBetween(from, until)}日。已填内容都保留着；请延长截止日期，情况紧急的写明缩短理由。`,
    en: `Opinions are asked for at least 30 days; here it is ${daysBetween(from, until)}. Nothing was lost; move the last day, or say why it was urgent.`,
    article: `${regulation} 第十五条`,
    field: 'consult_until',
  }
}

/** 第十六条：听证会召开7日前将材料送达听证参加人。 */
export const hearingWasAnnounced: Rule = ({ hearing_on: on, hearing_notice_on: notice }) => {
  if (!on || (notice && daysBetween(notice, on) >= 7)) return null
  return {
    zh: '听证材料应当在听证会召开7日前送达听证参加人。已填内容都保留着；请填写送达日期，不足7日的改期举行。',
    en: 'Papers are served seven days before a hearing. Nothing was lost; fill the day they were served, or hold it later.',
    article: `${regulation} 第十六条`,
    field: 'hearing_notice_on',
  }
}

/** 第二十四条：认为风险不可控的，在采取调整决策草案等措施确保风险可控后，可以作出决策。 */
const riskIsBearable: Rule = ({
  risk_level: level,
  risk_controllable: controllable,
  risk_measures: measures,
}) => {
  if (controllable === false || (level === 'high' && (controllable !== true || !measures)))
    return {
      zh: '评估为高风险或者风险不可控，不能提交讨论和决定。已填内容都保留着；请调整方案、写明防范措施，确认风险可控后再办。',
      en: 'The risk is high or beyond control. Nothing was lost; change the plan, note the measures, and go on once it is under control.',
      article: `${regulation} 第二十四条`,
      field: 'risk_controllable',
    }
  return null
}

/** 第二十五条：未经合法性审查或者经审查不合法的，不得提交决策机关讨论。 */
const passedReview: Rule = ({ review: on, review_opinion: opinion }) => {
  if (on && (opinion === 'lawful' || opinion === 'lawful_if_amended')) return null
  return {
    zh: '未经合法性审查或者经审查不合法的，不得提交讨论，也不得作出决定。已填内容都保留着；请先送审，审查合法后再办。',
    en: 'What was not reviewed, or was found unlawful, is neither discussed nor decided. Nothing was lost; send it to review first.',
    article: `${regulation} 第二十五条`,
    field: on ? 'review_opinion' : 'review',
  }
}

/** 第三十条：决策草案应当经决策机关常务会议或者全体会议讨论。 */
const wasDiscussed: Rule = ({ collective: on }) => {
  if (on) return null
  return {
    zh: '重大行政决策应当经会议集体讨论。已填内容都保留着；请先集体讨论并填写日期。',
    en: 'A major decision is discussed at a meeting. Nothing was lost; discuss it and fill the day.',
    article: `${regulation} 第三十条`,
    field: 'collective',
  }
}

const beforeIt = ['participation', 'expert', 'risk', 'review', 'collective'] as const

/** A step that comes after the decision was not a step towards it. */
const nothingAfterIt: Rule = (entry) => {
  const decided = entry.decided_on
  const late = decided ? beforeIt.find((name) => entry[name] && entry[name] > decided) : undefined
  if (late === undefined) return null
  const { zh, en } = fields[late]
  return {
    zh: `“${zh}”的日期（${entry[late]}）晚于决定日期（${decided}）。已填内容都保留着；请核对两个日期。`,
    en: `“${en}” (${entry[late]}) lies after the decision (${decided}). Nothing was lost; please check both days.`,
    article: `${regulation} 第十四条至第三十条`,
    field: late,
  }
}

const prepared = all(
  step('participation', '第十四条至第十八条'),
  step('expert', '第十九条至第二十一条'),
  step('risk', '第二十二条至第二十四条'),
)

export const mayBeDiscussed = all(prepared, riskIsBearable, passedReview)
export const mayBeDecided = all(mayBeDiscussed, wasDiscussed, nothingAfterIt)

/** What has a year of the catalogue is in it, unless the office says that it is not. */
export const isListed = ({ catalog_year: year }: Decision): boolean | null => (year ? true : null)

/** A matter of the catalogue says of which year; any other has a day of its own. */
export const hasItsYear: Rule = ({ catalog_year: year, in_catalog: listed, started_on, decided_on }) => {
  const asked = listed === true || listed === false
  if (year || (!asked && (started_on || decided_on))) return null
  const { zh, en } = fields.catalog_year
  return { kind: 'missing_required', field: 'catalog_year', zh: `${zh}空白`, en: `${en} is blank` }
}

/** What was found unlawful cannot stand in the book as decided. */
export const notDecidedUnlawfully: Rule = ({ decided_on: decided, review_opinion: opinion }) =>
  decided && opinion === 'unlawful'
    ? {
        field: 'review_opinion',
        zh: '合法性审查意见是“不合法”，却填了决定日期。请核对审查意见和决定日期',
        en: 'It was found unlawful and yet has a day of decision. Please check both',
        article: `${regulation} 第二十五条`,
      }
    : null
