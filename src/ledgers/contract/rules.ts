/** What is asked of a contract before the unit signs it. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import { fields } from './fields.ts'

type Contract = Partial<EntryOf<typeof fields>>
type Rule = (entry: Contract) => Refusal | null

const article = '各地政府合同管理办法；中办发〔2016〕30号'

/** 工程、租赁、招商、征收补偿、土地资产类合同，重大合同，以及10万元以上的合同（地方常见限额）一律先审查；其他合同不送审的要写明理由。 */
const listed: readonly string[] = ['engineering', 'lease', 'investment', 'expropriation', 'land']
const reviewedFrom = 100_000

const wasReviewed: Rule = ({
  kind,
  major,
  amount,
  reviewed_on: on,
  signed_on: signed,
  opinion,
  review_exempt: why,
}) => {
  if (on && opinion && (!signed || on <= signed)) return null
  const what =
    major === true
      ? '重大合同'
      : kind && listed.includes(kind)
        ? `${fields.kind.print(kind, 'zh')}类合同`
        : (amount ?? 0) >= reviewedFrom
          ? `${reviewedFrom / 10_000}万元以上的合同`
          : null
  if (what === null && why && !on) return null
  if (what !== null)
    return {
      zh: `${what}未经合法性审查不得签订。已填内容都保留着；请先送审，有了审查日期和意见再签订。`,
      en: 'This contract may not be signed without a legal review. Nothing was lost; send it to review first and fill its day and opinion.',
      article,
      field: 'reviewed_on',
    }
  return {
    zh: '合同还没有审查。已填内容都保留着；请先送审，或者写明免予审查的理由（例如限额以下）。',
    en: 'The contract was not reviewed. Nothing was lost; send it to review, or say why it needs none.',
    article,
    field: 'review_exempt',
  }
}

const passed: Rule = ({ opinion, amended }) => {
  if (opinion === 'unsuitable')
    return {
      zh: '审查意见是“不宜签订”，不能签订。已填内容都保留着；请重新谈判后再送审，或者登记为不签订。',
      en: 'The review found that it is not to be signed. Nothing was lost; negotiate and send it to review again, or note that it is not signed.',
      article,
      field: 'opinion',
    }
  if (opinion !== 'amend' || amended === true) return null
  return {
    zh: '审查意见是“修改后签订”，还没有登记已按意见修改。已填内容都保留着；请改好合同文本后填“是”再签订。',
    en: 'The review asks for changes, and they are not noted as made. Nothing was lost; amend the text, then tick it and sign.',
    article,
    field: 'amended',
  }
}

const wasDiscussed: Rule = ({ major, collective_on: on }) => {
  if (major !== true || on) return null
  return {
    zh: '重大合同应当集体讨论决定。已填内容都保留着；请先集体讨论并填写日期。',
    en: 'A major contract is decided on together. Nothing was lost; discuss it and fill the day.',
    article,
    field: 'collective_on',
  }
}

export const maySign: Rule = (entry) => wasReviewed(entry) ?? passed(entry) ?? wasDiscussed(entry)
