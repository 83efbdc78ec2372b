/**
 * Two versions of a text side by side, for people: blocks are known again by their ids, words are compared as words, and
 * a figure is one word whose number may have changed.
 */

type KeptPiece = { text: string } | { figure: string; printed: string }

export interface KeptBlockText {
  id: string
  kind: 'heading' | 'paragraph'
  level: number | null
  role: string | null
  words: string
  content: KeptPiece[]
}

export interface Change {
  what: 'same' | 'added' | 'removed'
  text: string
  /** The anchor, where it is a figure. */
  figure?: string
}

export interface BlockChange {
  id: string
  kind: KeptBlockText['kind']
  what: 'added' | 'removed' | 'changed' | 'moved'
  words: Change[]
}

export interface Comparison {
  changes: BlockChange[]
  added: number
  removed: number
  changed: number
  moved: number
}

export function compareTexts(before: readonly KeptBlockText[], after: readonly KeptBlockText[]): Comparison {
  const old = new Map(before.map((block) => [block.id, block]))
  const there = new Set(after.map((block) => block.id))
  const stayed = new Set(
    longestCommon(
      before.filter(({ id }) => there.has(id)).map(({ id }) => id),
      after.filter(({ id }) => old.has(id)).map(({ id }) => id),
    ),
  )
  const changes = [
    ...after.flatMap((block, place): Placed[] => {
      const was = old.get(block.id)
      const { id, kind } = block
      if (!was) return [{ place, id, kind, what: 'added', words: tokensOf(block).map(as('added')) }]
      const words = compareWords(tokensOf(was), tokensOf(block))
      if (words.some(({ what }) => what !== 'same')) return [{ place, id, kind, what: 'changed', words }]
      return stayed.has(id) ? [] : [{ place, id, kind, what: 'moved', words }]
    }),
    ...removed(before, after, there),
  ]
    .sort((a, b) => a.place - b.place)
    .map(({ place: _, ...change }): BlockChange => ({ ...change, words: joined(change.words) }))
  const count = (what: BlockChange['what']) => changes.filter((change) => change.what === what).length
  return {
    changes,
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    moved: count('moved'),
  }
}

interface Placed extends BlockChange {
  place: number
}

/** What is gone, where it was: behind the block before it that is still there. */
function removed(
  before: readonly KeptBlockText[],
  after: readonly KeptBlockText[],
  there: ReadonlySet<string>,
): Placed[] {
  return before.flatMap((block, index): Placed[] => {
    if (there.has(block.id)) return []
    const neighbour = before.slice(0, index).findLast(({ id }) => there.has(id))
    const place = neighbour ? after.findIndex(({ id }) => id === neighbour.id) + 0.5 : -0.5
    return [
      { place, id: block.id, kind: block.kind, what: 'removed', words: tokensOf(block).map(as('removed')) },
    ]
  })
}

interface Token {
  text: string
  figure?: string
}

const as =
  (what: Change['what']) =>
  (token: Token): Change => ({ what, ...token })

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

const tokensOf = ({ words, content }: KeptBlockText): Token[] => [
  ...wordsIn(words),
  ...content.flatMap((piece): Token[] =>
    'text' in piece ? wordsIn(piece.text) : [{ text: piece.printed, figure: piece.figure }],
  ),
]

const wordsIn = (text: string): Token[] =>
  [...segmenter.segment(text)].map(({ segment }) => ({ text: segment }))

const keyOf = ({ text, figure }: Token): string => `${figure ?? ''}\u0000${text}`

function compareWords(before: readonly Token[], after: readonly Token[]): Change[] {
  const common = longestCommon(before.map(keyOf), after.map(keyOf))
  const changes: Change[] = []
  let [b, a] = [0, 0]
  for (const key of [...common, null]) {
    while (b < before.length && keyOf(before[b]!) !== key) changes.push({ what: 'removed', ...before[b++]! })
    while (a < after.length && keyOf(after[a]!) !== key) changes.push({ what: 'added', ...after[a++]! })
    if (key === null) break
    changes.push({ what: 'same', ...after[a]! })
    b += 1
    a += 1
  }
  return changes
}

/** The longest list that both hold in the same order, by the classic table. */
function longestCommon(before: readonly string[], after: readonly string[]): string[] {
  const wide = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * wide)
  for (let b = before.length - 1; b >= 0; b -= 1)
    for (let a = after.length - 1; a >= 0; a -= 1)
      lengths[b * wide + a] =
        before[b] === after[a]
          ? lengths[(b + 1) * wide + a + 1]! + 1
          : Math.max(lengths[(b + 1) * wide + a]!, lengths[b * wide + a + 1]!)
  const common: string[] = []
  for (let b = 0, a = 0; b < before.length && a < after.length; ) {
    if (before[b] === after[a]) {
      common.push(before[b]!)
      b += 1
      a += 1
    } else if (lengths[(b + 1) * wide + a]! >= lengths[b * wide + a + 1]!) b += 1
    else a += 1
  }
  return common
}

/** Words that fared alike are read as one; a figure stays by itself. */
function joined(changes: readonly Change[]): Change[] {
  const all: Change[] = []
  for (const change of changes) {
    const last = all.at(-1)
    if (last && last.what === change.what && last.figure === undefined && change.figure === undefined)
      all[all.length - 1] = { ...last, text: last.text + change.text }
    else all.push(change)
  }
  return all
}
