/**
 * Which indicator a figure is of. A name of the catalogue fits as far as its pairs of signs are said near the number,
 * in its clause, earlier in its sentence or in the heading over it; rare pairs weigh more than common ones. Unit and
 * kind must agree. Where nothing fits well enough, there is honestly none.
 */
import type { Catalogue } from '#kernel/ledger.ts'
import type { Indicator } from '#kernel/tally.ts'
import type { Claim } from './figures.ts'
import type { Title } from './headings.ts'
import { isMoney, isPercent, unitsAgree } from './measure-words.ts'
import { namesOf, pairsOf } from './names.ts'
import { firstFrom } from './places.ts'
import type { Span } from './report.ts'

export interface Match {
  claim: Claim
  indicator: string | null
  confidence: number
}

export type Matcher = (claims: readonly Claim[], text: string, titles: readonly Title[]) => readonly Match[]

/** How much a pair counts by where it is said. */
const weights = { near: 1, clause: 0.8, earlier: 0.6, heading: 0.45 }
/** How much of a score is the name found in the text, and how much the words by the number found in the name. */
const shares = { covered: 0.6, explained: 0.4 }
/** How well a name must fit to be named. */
const least = 0.6

interface Name {
  indicator: Indicator
  /** The id by its segments: the matter, what of it, how it is counted. */
  path: readonly string[]
  /** The rarities of its pairs together. */
  weight: number
  /** A name of one or two pairs (审结, 整改) says little by itself. */
  bearing: number
  /** How many pairs it has. */
  size: number
  /** Of the figure being matched: what of it was said, and what of it was said next to the number. */
  covered: number
  explained: number
}

interface Pair {
  rarity: number
  names: Name[]
}

export function matcherOf(catalogue: Pick<Catalogue, 'ledgers'>): Matcher {
  const pairs = pairsByName(catalogue)
  return (claims, text, titles) => {
    const lead = leadsOf(text, titles)
    let previous: Match | null = null
    return claims.map((claim) => {
      const before = previous && sameSentence(text, previous.claim, claim) ? previous.indicator : null
      previous = { claim, ...best(claim, scored(claim, lead(claim), pairs), before) }
      return previous
    })
  }
}

/** Every pair of the catalogue with the names it stands in; one that many indicators share tells little. */
function pairsByName(catalogue: Pick<Catalogue, 'ledgers'>): ReadonlyMap<string, Pair> {
  const named = namesOf(catalogue)
  const pairs = new Map<string, Pair>()
  for (const { names } of named)
    for (const written of new Set(names.flatMap((name) => [...pairsOf(name)]))) {
      const pair = pairs.get(written) ?? { rarity: 0, names: [] }
      pair.rarity++
      pairs.set(written, pair)
    }
  for (const pair of pairs.values()) pair.rarity = Math.log(1 + named.length / pair.rarity)
  for (const { indicator, names } of named)
    for (const text of names) {
      const own = [...pairsOf(text)].map((written) => pairs.get(written)!)
      const name: Name = {
        indicator,
        path: indicator.id.split('.'),
        weight: sum(own.map((each) => each.rarity)),
        bearing: Math.min(1, 0.64 + 0.12 * own.length) + Math.min(0.08, 0.01 * Math.max(0, own.length - 4)),
        size: own.length,
        covered: 0,
        explained: 0,
      }
      for (const pair of own) pair.names.push(name)
    }
  return pairs
}

/** The names of which something is said around the figure; each pair counts once, where it is said nearest. */
function scored(
  claim: Claim,
  heading: string,
  pairs: ReadonlyMap<string, Pair>,
): { names: readonly Name[]; said: number } {
  const names: Name[] = []
  const seen = new Set<Pair>()
  let said = 0
  const hear = (text: string, weight: number) => {
    for (const written of pairsOf(text)) {
      const pair = pairs.get(written)
      if (weight === weights.near) said += pair?.rarity ?? unheard
      if (!pair || seen.has(pair)) continue
      seen.add(pair)
      for (const name of pair.names) {
        if (name.covered === 0) names.push(name)
        name.covered += pair.rarity * weight
        if (weight === weights.near) name.explained += pair.rarity
      }
    }
  }
  hear(claim.near, weights.near)
  hear(claim.around, weights.clause)
  hear(claim.earlier, weights.earlier)
  hear(heading, weights.heading)
  return { names, said }
}

/** What a word by the number counts that no name of the catalogue has. */
const unheard = Math.log(2)

function best(
  claim: Claim,
  { names, said }: ReturnType<typeof scored>,
  before: string | null,
): Pick<Match, 'indicator' | 'confidence'> {
  const earlier = before?.split('.') ?? []
  const words = pairsOf(claim.near).size
  let first = { score: 0, id: '' }
  let second = 0
  for (const name of names) {
    const covered = name.covered / name.weight
    const explained = said === 0 ? 0 : name.explained / said
    name.covered = 0
    name.explained = 0
    const kin = kinship(name.path, earlier)
    const isLone = kin === 1 && name.indicator.kind === 'rate'
    if (isLone && isAnybodys(name, covered, explained, words)) continue
    const stranger = isLone && name.size <= bare && earlier.length > 0 ? 0.9 : 1
    const fit = (shares.covered * covered + shares.explained * explained) * name.bearing * kin * stranger
    if (fit <= Math.max(second, least / 2)) continue
    const { id } = name.indicator
    const score = fit * unitsAgree(claim.unit, name.indicator.unit) * kindsAgree(claim, name.indicator)
    if (score > first.score) {
      if (id !== first.id) second = first.score
      first = { score, id }
    } else if (id !== first.id && score > second) second = score
  }
  if (first.score < least) return { indicator: null, confidence: 0 }
  const sure = Math.min(1, first.score) * (first.score - second < 0.02 ? 0.8 : 1)
  return { indicator: first.id, confidence: Math.round(sure * 100) / 100 }
}

/** 结案率 has two pairs and names no matter. */
const bare = 4

/** 合格率 is said of many things: a rate whose matter is not named near it, or is another's, is nobody's here. */
const isAnybodys = ({ size }: Name, covered: number, explained: number, words: number): boolean =>
  (words <= bare && covered < 0.55) || (size <= bare && explained < 0.5)

/** Figures of one sentence mostly speak of one matter, and seldom twice of one thing: after 受理行政复议, 审结 is of reconsideration. */
function kinship(one: readonly string[], other: readonly string[]): number {
  if (one[0] !== other[0]) return 1
  const shared = one.findIndex((segment, at) => segment !== other[at])
  if (shared === -1 && one.length === other.length) return 1
  return shared === 1 || one.length < 3 ? 1.12 : 1.18
}

const sameSentence = (text: string, one: Span, other: Span) =>
  other.start - one.end < 120 && !/[。!?;\n]/.test(text.slice(one.end, other.start))

/** A change is no level, a share no count; a duty may be stated of whatever is counted. */
function kindsAgree(claim: Claim, { kind, unit }: Indicator): number {
  if ((claim.kind === 'change') !== (kind === 'change')) return 0
  if (isPercent(unit) || isMoney(unit) || kind === claim.kind) return 1
  if ((claim.kind === 'target') !== (kind === 'target')) return claim.kind === 'target' ? 0.7 : 0.6
  return 0.98
}

/** The heading over a place, and the 一是…… sentence that opens its part of the paragraph. */
function leadsOf(text: string, titles: readonly Title[]): (place: Span) => string {
  const points = [...text.matchAll(/(?:[一二三四五六七八九十]是|[。\n])([^。;,\n]{4,40})(?=[。;])/g)].map(
    ({ index, 0: found, 1: point }) => ({ start: index, end: index + found.length, point: point! }),
  )
  return ({ start }) => {
    const over = titles[firstFrom(titles, start + 1) - 1]
    const point = points[firstFrom(points, start) - 1]
    const near =
      point !== undefined && point.end < start && point.end > Math.max(over?.start ?? 0, start - 400)
    return `${over?.title ?? ''} ${near ? point.point : ''}`
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
