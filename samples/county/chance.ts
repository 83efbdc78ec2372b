/**
 * Chance that falls the same way every time: a seed is a word, and the same word gives the same county. Shares are dealt
 * like cards, not thrown like dice, so that what is rare in the county is rare in it and never missing.
 */

export interface Chance {
  int(least: number, most: number): number
  happens(share: number): boolean
  pick<T>(things: readonly T[]): T
  /** So many things in the given proportions, shuffled. */
  deal<T>(shares: readonly (readonly [thing: T, share: number])[], many: number): T[]
}

export function chanceOf(seed: string): Chance {
  const next = mulberry(hashOf(seed))
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const shuffle = <T>(things: T[]): T[] => {
    for (let last = things.length - 1; last > 0; last -= 1) {
      const other = int(0, last)
      ;[things[last], things[other]] = [things[other]!, things[last]!]
    }
    return things
  }
  return {
    int,
    happens: (share) => next() < share,
    pick: (things) => things[int(0, things.length - 1)]!,
    deal(shares, many) {
      const whole = shares.reduce((sum, [, share]) => sum + share, 0)
      let reached = 0
      const cards = shares.flatMap(([thing, share]) => {
        const before = Math.round((reached / whole) * many)
        reached += share
        return Array.from({ length: Math.round((reached / whole) * many) - before }, () => thing)
      })
      return shuffle(cards)
    },
  }
}

/** FNV-1a. */
function hashOf(seed: string): number {
  let hash = 0x811c9dc5
  for (const sign of seed) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193)
  return hash >>> 0
}

/** mulberry32: 32 bits of state are plenty for a made-up county. */
function mulberry(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
