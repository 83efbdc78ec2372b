/** What the rules on emergencies demand, and what follows from the facts of a plan and a shift. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields as drill } from './drill.ts'
import type { fields as duty } from './duty.ts'
import type { fields as event } from './event.ts'
import type { fields as plan } from './plan.ts'

type Plan = Partial<EntryOf<typeof plan>>
type Drill = Partial<EntryOf<typeof drill>>
type Shift = Partial<EntryOf<typeof duty>>
type Incident = Partial<EntryOf<typeof event>>

/** The last day on which the plan was issued, revised or evaluated: the three years run from it. */
export function lastReview({ issued_on, revised_on, evaluated_on }: Plan): string | null {
  return (
    [issued_on, revised_on, evaluated_on]
      .filter((on): on is string => Boolean(on))
      .sort()
      .at(-1) ?? null
  )
}

/** 突发事件应急预案管理办法：预案送审前征求意见、组织评审，评审通过的方可报请批准印发。 */
export function wasReviewed({ reviewed_on: reviewed, issued_on: issued }: Plan): Refusal | null {
  if (reviewed && (!issued || reviewed <= issued)) return null
  return {
    zh: '预案要先评审再印发，现在没有早于印发的评审日期。已填内容都保留着；请先登记评审。',
    en: 'A plan is reviewed before it is issued, and no earlier day of review is filled. Nothing was lost; please note the review first.',
    article: '突发事件应急预案管理办法（国办发〔2024〕5号）审批、发布、备案章',
    field: 'reviewed_on',
  }
}

/** 演练组织单位应当对演练进行评估，提出改进意见。 */
export function problemsAreNoted({ evaluation }: Drill): Refusal | null {
  if (evaluation) return null
  return {
    zh: '还没有写评估结论。已填内容都保留着；请写明演练效果和需要改进的地方，没有问题也要写明。',
    en: 'The evaluation is missing. Nothing was lost; please say what went well and what is to be mended.',
    article: '突发事件应急预案管理办法（国办发〔2024〕5号）培训和演练章',
    field: 'evaluation',
  }
}

/** 突发事件应对法：县级以上地方各级人民政府应当建立健全值班制度；交接要留记录。 */
export function handedOver({ handover }: Shift): Refusal | null {
  if (handover) return null
  return {
    zh: '还没有填写交接情况，不能登记为已值班。已填内容都保留着；没有事项的，请写“无事项”。',
    en: 'How the shift was handed over is missing. Nothing was lost; where there was nothing, say so.',
    field: 'handover',
  }
}

/** 第六十一条：获悉突发事件信息的人民政府应当立即向上一级人民政府报告。 */
export function wasReported({ reported_at: at, level }: Incident): Refusal | null {
  if (at || level === 'minor') return null
  return {
    zh: '事件还没有上报，不能登记为处置完毕。已填内容都保留着；请先补登上报时间，不得迟报、谎报、瞒报、漏报。',
    en: 'The incident was not reported upward. Nothing was lost; please fill when it was reported first.',
    article: '突发事件应对法 第六十一条',
    field: 'reported_at',
  }
}

const named: Readonly<Record<string, number>> = { 全天: 24, '24小时': 24, 全日: 24, 昼夜: 24 }

/** 8:00—20:00 are twelve hours; 20:00—次日8:00 and 20:00—8:00 end on the next day. */
export function hoursOf({ shift, from, to }: Shift): number | null {
  const word = (shift ?? '').replace(/\s|值班|班$/g, '')
  if (named[word] !== undefined) return named[word]
  const [begin, end] = from && to ? [timesIn(from)[0], timesIn(to).at(-1)] : timesIn(shift ?? '')
  if (begin === undefined || end === undefined) return null
  const minutes = end > begin ? end - begin : end - begin + 24 * 60
  return Math.round((minutes / 60) * 100) / 100
}

const timesIn = (written: string): number[] =>
  [...written.normalize('NFKC').matchAll(/(\d{1,2})(?:[:时点](\d{1,2})?)/g)].map(
    ([, hour, minute]) => Number(hour) * 60 + Number(minute ?? 0),
  )
