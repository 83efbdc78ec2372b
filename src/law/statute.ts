/**
 * A statute with its limits as dated data: each stands once, with its article, the event it runs from and what it
 * brings about. An amendment is one more line in `versions`, never a change of an old one.
 */
import type { Day } from '#kernel/day.ts'
import type { Kind, Limit, Span, Version } from '#kernel/limit.ts'

/** Whom a limit binds: the whole country, one field of administration, or a province or city that sets its own. */
export type Scope = 'national' | 'sector' | 'local'

export interface Extension extends Span {
  /** Who approves it, and what must be told to whom. */
  readonly approval: string
  readonly times?: number
  /** A new period from another event, where the law does not lengthen the first one. */
  readonly anew?: string
}

export interface LimitDeclaration {
  readonly label: string
  readonly article: string
  /** The event that starts it. */
  readonly from: string
  readonly actor: string
  readonly kind?: Kind
  readonly versions: readonly [Version, ...Version[]]
  /** Said only where it differs from R6: `max` and `limitation` move on from a rest day, the others do not. */
  readonly rolls?: boolean
  readonly extension?: Extension
  /** What does not count into it. */
  readonly suspends?: string
  readonly consequence?: string
  readonly scope?: Scope
  readonly source?: Source
  readonly confidence?: number
  readonly note?: string
}

/** `text`: the article was read; `memory`: it still has to be held against the text. */
export type Source = 'text' | 'memory'

/** A limit as it stands on its own: how it is counted is settled, whose it is comes from its statute. */
export interface CountedLimit extends LimitDeclaration {
  readonly kind: Kind
  readonly rolls: boolean
}

export interface StatuteDeclaration<Id extends string> {
  readonly title: string
  /** The number of the document, where it is quoted by one. */
  readonly number?: string
  /** In force, in the wording quoted here, since. */
  readonly since: Day
  readonly scope?: Scope
  readonly source: Source
  /** How sure we are of each limit, from 0 to 1, where the limit itself does not say. */
  readonly confidence: number
  readonly limits: Readonly<Record<Id, CountedLimit>>
}

export interface StatuteLimit<Id extends string = string> extends CountedLimit, Limit {
  readonly id: Id
  readonly article: string
  readonly extension?: Extension
  readonly kind: Kind
  readonly rolls: boolean
  readonly versions: readonly [Version, ...Version[]]
  readonly scope: Scope
  readonly source: Source
  readonly confidence: number
}

export interface Statute<Id extends string = string> extends Omit<StatuteDeclaration<Id>, 'limits'> {
  readonly limits: Readonly<Record<Id, StatuteLimit<Id>>>
}

export function defineStatute<const Id extends string>(declared: StatuteDeclaration<Id>): Statute<Id> {
  const { title, scope = 'national', source, confidence } = declared
  const limits = Object.entries<CountedLimit>(declared.limits).map(([id, each]) => [
    id,
    { scope, source, confidence, ...each, id, law: title },
  ])
  return { ...declared, limits: Object.fromEntries(limits) }
}

/** Most limits are the time a duty must be done in, so `max` is what a limit is that does not say. */
export function limit(declared: LimitDeclaration): CountedLimit {
  const kind = declared.kind ?? 'max'
  return { ...declared, kind, rolls: declared.rolls ?? (kind === 'max' || kind === 'limitation') }
}

/** `行政处罚法第六十条`, as offices cite it. */
export function citation(limit: Pick<StatuteLimit, 'law' | 'article'>): string {
  return `${limit.law.replace('中华人民共和国', '')}${limit.article}`
}
