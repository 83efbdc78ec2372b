/** What the fields of an order cannot say by themselves. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import { fields } from './fields.ts'

type WorkOrder = Partial<EntryOf<typeof fields>>

/** The day by which each channel is counted; the channels that are not named go by the day they were received. */
const counted = {
  hotline_12345: 'dispatched_on',
  grid: 'accepted_on',
  business_env_platform: 'accepted_on',
} as const

/** An order in somebody's hands must have its day, or it would be counted in no year. */
export function hasItsDay(order: WorkOrder): Refusal | null {
  if (!order.channel) return null
  const inHand = order.handler || order.closed_on || order.result
  const day = order.channel in counted ? counted[order.channel as keyof typeof counted] : 'received_on'
  const days = [order.received_on, order.accepted_on, order.dispatched_on]
  const known = order.channel in counted && inHand ? Boolean(order[day]) : days.some(Boolean)
  if (known) return null
  const { zh, en } = fields[day]
  return { kind: 'missing_required', field: day, zh: `${zh}空白`, en: `${en} is blank` }
}

/** 国办发〔2020〕53号：诉求办理要有结果，才能办结。 */
export function hasResult({ result, note }: WorkOrder): Refusal | null {
  if (result || note) return null
  return {
    zh: '还没有填写办理结果，不能办结。已填内容都保留着；请选择办理结果，或在备注写明处置情况。',
    en: 'There is no result yet, so the order cannot be closed. Nothing was lost; please choose one, or say in the note what was done.',
    article: '国办发〔2020〕53号',
    field: 'result',
  }
}

/** The extension is asked for while the time still runs. */
export function timeStillRuns({ due_on: due, extended_on: decided }: WorkOrder): Refusal | null {
  if (!due || !decided || decided <= due.slice(0, 10)) return null
  return {
    zh: `办结期限 ${due.slice(0, 10)} 已过，不能再申请延期。已填内容都保留着；请尽快办结。`,
    en: `The order was due on ${due.slice(0, 10)}; it is too late to prolong it. Nothing was lost; please close it soon.`,
    field: 'extended_on',
  }
}
