/**
 * Answers when a limit of the law ends, for a person or a program that names the limit by its id: the day, the
 * article and version it rests on, and every day on the way with the reason why it counts or does not.
 */
import { dayInChina, isDay, isMoment } from '#kernel/day.ts'
import { hasEnd, type Version, versionOn } from '#kernel/limit.ts'
import { countPeriod, type DayExplained, type Facts, type Period, type Prolongation } from '#kernel/period.ts'
import type { WorkingCalendar } from '#kernel/working-calendar.ts'
import { nationalCalendar } from './holidays.ts'
import { isLimitId, type LimitId, limits } from './index.ts'
import { citation, type Extension, type StatuteLimit } from './statute.ts'

export interface DueQuestion {
  from: string
  suspensions?: readonly (readonly [from: string, to: string])[]
  /** `true`: once, for as long as the law allows. */
  extend?: true | AskedExtension | readonly AskedExtension[]
  /** What a province or city has set in place of the common figures, for limits of scope `local`. */
  local?: Partial<Record<LimitId, readonly [Version, ...Version[]]>>
  calendar?: WorkingCalendar
}

/** As long as the law allows, unless an amount is given. */
export type AskedExtension = Partial<Prolongation>

export interface DueAnswer {
  due: string
  limit: { id: LimitId; amount: number; unit: string; law: string; article: string; version: string }
  days: readonly DayExplained[]
  /** The end before it moved on from a rest day. */
  nominal: string
  extension_effective: boolean | null
  provisional: boolean
  careful: string | null
  /** What a person should know before relying on the day. */
  warnings: readonly string[]
}

/** A question that has no answer; the message says why and what to do. */
export class DueError extends Error {
  readonly code: 'unknown_limit' | 'impossible_date' | 'no_end' | 'no_extension' | 'not_local'

  constructor(code: DueError['code'], message: string) {
    super(message)
    this.name = 'DueError'
    this.code = code
  }
}

export function due(id: string, question: DueQuestion): DueAnswer {
  const limit = localized(limitOf(id), question.local)
  requireEnd(limit)
  requireDates(question)
  const { calendar = nationalCalendar } = question
  const extensions = askedExtensions(question.extend).map((asked) => prolongation(limit, asked))
  const version = versionOn(limit, question.from)
  const { amount, unit, since, article = limit.article } = version
  const facts: Facts = { start: question.from, suspensions: question.suspensions, extensions }
  const period = countPeriod({ ...version, kind: limit.kind, rolls: limit.rolls }, facts, calendar)
  return {
    due: period.due,
    limit: { id: limit.id, amount, unit, law: limit.law, article, version: since },
    days: period.days,
    nominal: period.nominal,
    extension_effective: period.extensionEffective,
    provisional: period.provisional,
    careful: period.careful,
    warnings: warningsOf(limit, version, question, extensions, period),
  }
}

/** The limit of that id; where there is none, the refusal names those that come nearest. */
export function limitOf(id: string): StatuteLimit<LimitId> {
  if (isLimitId(id)) return limits[id]
  const near = nearestIds(id).map((each) => `${each}（${limits[each].label}）`)
  throw new DueError('unknown_limit', `没有编号为“${id}”的时限。最接近的是：${near.join('、')}。`)
}

function localized(limit: StatuteLimit<LimitId>, local: DueQuestion['local']): StatuteLimit<LimitId> {
  const versions = local?.[limit.id]
  if (!versions) return limit
  if (limit.scope === 'local') return { ...limit, versions }
  throw new DueError('not_local', `“${limit.label}”由${citation(limit)}统一规定，地方不能另设天数。`)
}

function requireDates({ from, suspensions = [], extend }: DueQuestion): void {
  if (!isDay(from) && !isMoment(from)) throw impossible('起算日', from)
  for (const [first, last] of suspensions) {
    if (!isDay(first)) throw impossible('中止起始日', first)
    if (!isDay(last)) throw impossible('中止终止日', last)
    if (last < first)
      throw new DueError('impossible_date', `中止的终止日 ${last} 早于起始日 ${first}，请核对。`)
  }
  for (const { decided_on } of askedExtensions(extend))
    if (decided_on && !isDay(decided_on)) throw impossible('延长决定日', decided_on)
}

function impossible(what: string, given: unknown): DueError {
  return new DueError('impossible_date', `${what}“${given}”不是存在的日期。请写成 2026-03-01 这样的形式。`)
}

function askedExtensions(extend: DueQuestion['extend']): readonly AskedExtension[] {
  return extend === true ? [{}] : [extend ?? []].flat()
}

function requireEnd(limit: StatuteLimit): void {
  if (hasEnd(limit)) return
  const words = `“${limit.label}”没有可以计算的期满日：这是${limit.from}应当遵守的要求（${citation(limit)}）。`
  throw new DueError('no_end', words)
}

function prolongation(limit: StatuteLimit, asked: AskedExtension): Prolongation {
  const { amount, unit, decided_on } = asked
  if (amount !== undefined && unit !== undefined) return { amount, unit, decided_on }
  const { extension } = limit
  const refuse = (words: string) => new DueError('no_extension', `${citation(limit)}${words}`)
  if (!extension) throw refuse(`没有规定“${limit.label}”可以延长。`)
  if (extension.anew) throw refuse(`不是延长原期限：自${extension.anew}起另算，请以该日为起算日。`)
  if (extension.amount === 0 && amount === undefined)
    throw refuse(`没有规定延长多久（${extension.approval}），请写明延长的天数。`)
  return { amount: amount ?? extension.amount, unit: unit ?? extension.unit, decided_on }
}

function warningsOf(
  limit: StatuteLimit,
  { since, unit }: Version,
  question: DueQuestion,
  extensions: readonly Prolongation[],
  period: Period,
): string[] {
  const isClock = unit === 'hour' || unit === 'minute'
  const sure = Math.round(limit.confidence * 100)
  const said: [boolean, string][] = [
    [
      dayInChina(question.from) < since,
      `起算日早于本版本施行之日 ${since}，按现存最早版本计算，请核对旧法。`,
    ],
    [period.provisional, '涉及尚未公布放假安排的年度，结果是暂定的，公布后须重新计算。'],
    [period.extensionEffective === false, '延长决定作出时期限已经届满，延长无效。'],
    [
      extensions.length > 0 && !allows(limit.extension, extensions),
      `延长超出${citation(limit)}所许可的次数或长短。`,
    ],
    [isClock && isDay(question.from), '起算时间没有时刻，只能算到日；请填写时刻。'],
    [
      limit.scope === 'local' && !question.local?.[limit.id as LimitId],
      '这一时限由地方规定，此处是常见数值，请按本地规定配置。',
    ],
    [limit.source === 'memory' || limit.confidence < 0.8, `这一时限尚未逐字核对条文（把握约 ${sure}%）。`],
  ]
  return said.filter(([holds]) => holds).map(([, words]) => words)
}

function allows(extension: Extension | undefined, given: readonly Prolongation[]): boolean {
  if (!extension || given.length > (extension.times ?? 1)) return false
  const { amount, unit } = extension
  return amount === 0 || given.every((each) => each.unit === unit && each.amount <= amount)
}

/** The three ids that take the fewest changed letters, a shared part of the name counting for much. */
function nearestIds(id: string): LimitId[] {
  const parts = new Set(id.split('.'))
  const distance = (each: string) =>
    editDistance(id, each) - 4 * each.split('.').filter((part) => parts.has(part)).length
  const ranked = Object.keys(limits).map((each) => ({ each: each as LimitId, far: distance(each) }))
  return ranked
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ each }) => each)
}

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= right.length; j += 1)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1)))
    row = next
  }
  return row[right.length]!
}
