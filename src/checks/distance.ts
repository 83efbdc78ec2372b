/** How far two writings are apart: the fewest signs to put in, take out, change, or swap with their neighbour. Gives up beyond `most`. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const changed = row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1)
      const swapped =
        one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1] ? before[to - 2]! + 1 : most + 1
      next.push(Math.min(changed, swapped, row[to]! + 1, next[to - 1]! + 1))
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[other.length]!
}
