/** What kind of figure a quantity is, from the words around it: how much, how many, a share, a change, a duty. */
import type { IndicatorKind } from '#kernel/tally.ts'
import { isMoney, isPercent } from './measure-words.ts'

const by = '(?:了|约|近|超|达|(?:幅度?|比例|率)(?:为|达)?)*$'
const falls = new RegExp(
  `(?:下降|降低|减少|下滑|回落|压减|缩减|缩短|压缩|(?:降幅|减幅)(?:为|达)?|降费|降本|跌|降|减)${by}`,
)
const rises = new RegExp(`(?:上升|增长|提高|提升|增加|上涨|(?:增幅|涨幅)(?:为|达)?|增)${by}`)
/** 压减检查频次30%: the thing stands between; 率 and 至 give a level. */
const cuts = /(?:压减|压缩|减少|降低|缩短)[^,。;率至到为达]{1,8}$/
/** 压缩率57%: how far something was cut is a share of its own. */
const reached = /(?:压缩|压减|压降|缩减)(?:率|比)(?:均|都)?(?:为|达到?|至|超过?)?$/
const compared = /(?:同比|环比|较上年|较去年|比上年|比去年|与上年|与去年|较上一年|同期)/
const duty =
  /每(?:季度?|月|年|周|半年|人|名|个?村|日)[^,。;]{0,14}(?:至少|不少于|召开|听取|研究|开展|接受|组织|学习|参加)|(?:不少于|不低于|至少)|(?:下限|要求)$|值班|值守/

/** `before` and `after`: the words of the clause around it. */
export function kindOf(unit: string, before: string, after: string): IndicatorKind {
  if (isPercent(unit)) return /确保|力争|目标|不低于|不少于/.test(before) ? 'target' : 'rate'
  if (isMoney(unit) || /^(?:㎡|平方米|平方公里|亩|公顷|公里|米|吨)$/.test(unit)) return 'amount'
  if (duty.test(before) || (unit.endsWith('小时') && /^[^,。;]{0,4}(?:值班|值守)/.test(after)))
    return 'target'
  return /(?:现有|共有|聘请|聘任|配备|配置|配齐|建立|设立|下设|建成|拥有|成立|设有|组建|在册|覆盖)[^,。;]{0,16}$/.test(
    before,
  )
    ? 'stock'
    : 'flow'
}

/** -1: fell by, 1: rose by, 0: no change is meant (降至 gives a level). A count changes only where two years are compared. */
export function directionOf(unit: string, before: string): -1 | 0 | 1 {
  if (!isPercent(unit) && !compared.test(before)) return 0
  if (reached.test(before)) return 0
  return falls.test(before) || (isPercent(unit) && cuts.test(before)) ? -1 : rises.test(before) ? 1 : 0
}
