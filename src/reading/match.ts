/**
 * Which indicator a figure is of. A name of the catalogue fits as far as its pairs of signs are said near the number,
 * in its clause, earlier in its sentence or in the heading over it; rare pairs weigh more than common ones. Unit and
 * kind must agree. Where nothing fits well enough, or two fit alike, there is honestly none.
 */
import type { Catalogue } from '#kernel/ledger.ts'
import type { Indicator } from '#kernel/tally.ts'
import type { Claim } from './figures.ts'
import type { Title } from './headings.ts'
import { isMoney, isPercent, unitsAgree } from './measure-words.ts'
import { type Named, namesOf, pairsOf } from './names.ts'

export interface Match {
  claim: Claim
  indicator: string | null
  confidence: number
}

export interface Matcher {
  match(claims: readonly Claim[], text: string, titles: readonly Title[]): readonly Match[]
}

/** How much a pair counts by where it is said. */
const weights = { near: 1, clause: 0.8, earlier: 0.6, heading: 0.45 }
/** How well a name must fit to be named. */
const least = 0.5

interface Name {
  indicator: Indicator
  text: string
  pairs: readonly string[]
  weight: number
}

export function matcherOf(catalogue: Pick<Catalogue, 'ledgers'>): Matcher {
  const named = namesOf(catalogue)
  const rarity = rarityOf(named)
  const names = named.flatMap(({ indicator, names: all }) =>
    all.map((text): Name => {
      const pairs = [...pairsOf(text)]
      return { indicator, text, pairs, weight: sum(pairs.map(rarity)) }
    }),
  )
  const byPair = new Map<string, Name[]>()
  for (const name of names)
    for (const pair of name.pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), name])
  return {
    match: (claims, text, titles) => {
      const matched: Match[] = []
      for (const claim of claims) {
        const context = contextOf(claim, text, titles)
        const candidates = new Set([...context.keys()].flatMap((pair) => byPair.get(pair) ?? []))
        matched.push({ claim, ...best(claim, [...candidates], context, rarity) })
      }
      return matched
    },
  }
}

/** A pair that many indicators share tells little. */
function rarityOf(named: readonly Named[]): (pair: string) => number {
  const counts = new Map<string, number>()
  for (const { names } of named)
    for (const pair of new Set(names.flatMap((name) => [...pairsOf(name)])))
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return (pair) => Math.log(1 + named.length / (counts.get(pair) ?? named.length))
}

/** Each pair that is said, with the weight of the nearest place where it is said. */
function contextOf(claim: Claim, text: string, titles: readonly Title[]): ReadonlyMap<string, number> {
  const context = new Map<string, number>()
  const add = (said: string, weight: number) => {
    for (const pair of pairsOf(said)) context.set(pair, Math.max(weight, context.get(pair) ?? 0))
  }
  add(claim.near, weights.near)
  add(claim.around, weights.clause)
  add(claim.earlier, weights.earlier)
  add(lead(text, claim, titles), weights.heading)
  return context
}

/** The heading over it, and the 一是…… sentence that opens its paragraph's part. */
function lead(text: string, claim: Claim, titles: readonly Title[]): string {
  const over = titles.findLast((each) => each.start <= claim.start)
  const from = Math.max(over?.start ?? 0, claim.start - 400)
  const point = [
    ...text.slice(from, claim.start).matchAll(/(?:[一二三四五六七八九十]是|[。\n])([^。;,\n]{4,40})[。;]/g),
  ].at(-1)
  return `${over?.title ?? ''} ${point?.[1] ?? ''}`
}

function best(
  claim: Claim,
  candidates: readonly Name[],
  context: ReadonlyMap<string, number>,
  rarity: (pair: string) => number,
): Pick<Match, 'indicator' | 'confidence'> {
  const nearPairs = [...pairsOf(claim.near)]
  const said = sum(nearPairs.map(rarity))
  let first = { score: 0, id: '' }
  let second = { score: 0, id: '' }
  for (const name of candidates) {
    const agrees = unitsAgree(claim.unit, name.indicator.unit) * kindsAgree(claim, name.indicator)
    if (agrees === 0) continue
    const covered = sum(name.pairs.map((pair) => rarity(pair) * (context.get(pair) ?? 0))) / name.weight
    const own = new Set(name.pairs)
    const explained = said === 0 ? 0 : sum(nearPairs.filter((pair) => own.has(pair)).map(rarity)) / said
    const score = agrees * (0.72 * covered + 0.28 * explained)
    if (score > first.score) {
      if (name.indicator.id !== first.id) second = first
      first = { score, id: name.indicator.id }
    } else if (name.indicator.id !== first.id && score > second.score)
      second = { score, id: name.indicator.id }
  }
  const confidence =
    Math.round(Math.min(1, first.score) * (first.score - second.score < 0.02 ? 0.8 : 1) * 100) / 100
  return first.score >= least ? { indicator: first.id, confidence } : { indicator: null, confidence: 0 }
}

/** A change is no level, a share no count; a duty may be stated of whatever is counted. */
function kindsAgree(claim: Claim, { kind, unit }: Indicator): number {
  if ((claim.kind === 'change') !== (kind === 'change')) return 0
  if (isPercent(unit) || isMoney(unit) || kind === claim.kind) return 1
  if ((claim.kind === 'target') !== (kind === 'target')) return claim.kind === 'target' ? 0.7 : 0.6
  return 0.98
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
