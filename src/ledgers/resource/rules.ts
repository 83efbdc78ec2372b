/** What the fields of a resource cannot say by themselves. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import { type UnitKind, unitKindOf } from '#ledgers/unit-kind.ts'
import type { fields } from './fields.ts'

type Resource = Partial<EntryOf<typeof fields>>

const lacks = (number: number | null | undefined): boolean => number === null || number === undefined

/** The rescue brigades belong to the State and are no department of the county, whatever their name ends in. */
export const recipientKind = ({ recipient }: Resource): UnitKind | null =>
  recipient?.includes('消防') ? 'other' : unitKindOf(recipient)

type Purpose = NonNullable<Resource['purpose']>

const purposes: readonly (readonly [RegExp, Purpose])[] = [
  [/数字政府|信息化|数字化|智慧/, 'digital_government'],
  [/复议|应诉/, 'reconsideration'],
  [/应急|消防/, 'emergency_equipment'],
  [/普法|法治宣传/, 'publicity'],
  [/法律援助/, 'legal_aid'],
  [/法律服务|法律顾问/, 'legal_service'],
  [/调解/, 'mediation'],
  [/执法/, 'enforcement'],
  [/法治|依法/, 'law_based'],
]

/** What a sheet without such a column says by the name and the unit. */
export const purposeOf = ({ item, assigned_to }: Resource): Purpose | null =>
  purposes.find(([words]) => words.test(`${item ?? ''}${assigned_to ?? ''}`))?.[1] ?? null

export function kindOf({ item, qty, unit, amount }: Resource): NonNullable<Resource['kind']> {
  if (unit === '元' || (lacks(qty) && !lacks(amount))) return 'budget'
  if (unit === '㎡') return 'premises'
  return item && /服装|制服/.test(item) ? 'uniform' : 'equipment'
}

/** Money may stand as a quantity, with 元 or 万元 as its unit. */
export const amountOf = ({ kind, qty, unit }: Resource): number | null =>
  kind === 'budget' && unit === '元' ? (qty ?? null) : null

/** The day by which a list is ordered: when goods were acquired, when money was spent or granted. */
export const countedOn = ({ acquired_on, spent_on, granted_on, applied_on }: Resource): string | null =>
  acquired_on ?? spent_on ?? granted_on ?? applied_on ?? null

/** Money has an amount, goods and rooms have a number. */
export function hasQuantity({ kind, qty, unit, amount }: Resource): Refusal | null {
  if (kind === 'budget')
    return lacks(amount) && (unit !== '元' || lacks(qty))
      ? { kind: 'missing_required', field: 'amount', zh: '金额空白', en: 'Amount is blank' }
      : null
  return lacks(qty) && lacks(amount)
    ? { kind: 'missing_required', field: 'qty', zh: '数量空白', en: 'Quantity is blank' }
    : null
}

/** 《预算法》第十三条：各部门、各单位的支出必须以经批准的预算为依据，未列入预算的不得支出。 */
export function wasGranted({ granted_on }: Resource): Refusal | null {
  if (granted_on) return null
  return {
    zh: '还没有批复，不能采购或支出。已填内容都保留着；请先登记批复日期。',
    en: 'It has not been granted, so nothing can be bought or spent. Nothing was lost; please enter the day of the grant first.',
    article: '预算法 第十三条',
    field: 'granted_on',
  }
}

/** 国办发〔2018〕118号：执法记录设备要落实到执法岗位，公用的写明管理人。 */
export function hasHolder({ recipient, assigned_to }: Resource): Refusal | null {
  if (recipient || assigned_to) return null
  return {
    zh: '还没有写明受配单位或使用人，不能登记配发。已填内容都保留着；请写明由谁使用或保管。',
    en: 'Neither recipient nor user is named. Nothing was lost; please say who uses or keeps it.',
    field: 'assigned_to',
  }
}
