import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Piece } from '../../../api/drafts.ts'
import { changesBetween, merged } from './merge.ts'

const base: Piece[] = [
  { text: '全年接待来访' },
  { figure: 'visits' },
  { text: '，办结' },
  { figure: 'closed' },
  { text: '。群众满意。' },
]
const written = (pieces: readonly Piece[] | null) =>
  pieces?.map((piece) => ('text' in piece ? piece.text : `〔${piece.figure}〕`)).join('') ?? null

describe('two changes of one paragraph', () => {
  test('stand both where they are in different clauses', () => {
    const mine: Piece[] = [{ text: '我镇全年接待来访' }, ...base.slice(1)]
    const theirs: Piece[] = [...base.slice(0, 4), { text: '。群众普遍满意。' }]
    expect(written(merged(base, mine, theirs))).toBe(
      '我镇全年接待来访〔visits〕，办结〔closed〕。群众普遍满意。',
    )
  })

  test('in the same clause are for a person to settle', () => {
    const mine: Piece[] = [...base.slice(0, 4), { text: '。群众较满意。' }]
    const theirs: Piece[] = [...base.slice(0, 4), { text: '。群众很满意。' }]
    expect(merged(base, mine, theirs)).toBeNull()
    expect(written(merged(base, mine, mine))).toBe(written(mine))
  })

  test('never double a figure that both have moved, each elsewhere', () => {
    const text: Piece[] = [{ text: '甲，乙，丙，' }, { figure: 'visits' }, { text: '。丁，戊。' }]
    const mine: Piece[] = [{ figure: 'visits' }, { text: '甲，乙，丙，。丁，戊。' }]
    const theirs: Piece[] = [{ text: '甲，乙，丙，。丁，戊。' }, { figure: 'visits' }]
    expect(merged(text, mine, theirs)).toBeNull()
  })
})

const clause = fc.oneof(
  fc.stringMatching(/^[甲乙丙丁戊己庚辛]{1,6}$/u).map((text): Piece[] => [{ text }]),
  fc.constantFrom('a', 'b', 'c').map((figure): Piece[] => [{ text: '共' }, { figure }]),
)
const sentence = (clauses: readonly Piece[][]): Piece[] =>
  clauses.flatMap((each) => [...each, { text: '，' }])

test('changes of different clauses lose no word and no figure of either', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(clause, { minLength: 5, maxLength: 12, selector: (each) => JSON.stringify(each) }),
      fc.nat(),
      fc.nat(),
      (clauses, some, other) => {
        const [own, their] = [some % clauses.length, other % clauses.length]
        fc.pre(own !== their)
        const put = (at: number, word: string) =>
          clauses.map((each, place) => (place === at ? [{ text: word }, ...each] : each))
        const both = put(own, '我').map((each, place) => (place === their ? [{ text: '他' }, ...each] : each))
        const answer = merged(sentence(clauses), sentence(put(own, '我')), sentence(put(their, '他')))
        expect(written(answer)).toBe(written(sentence(both)))
      },
    ),
  )
})

test('the changes between two texts, made in their order, make the one of the other', () => {
  fc.assert(
    fc.property(fc.array(clause), fc.array(clause), (before, after) => {
      const [from, to] = [sentence(before), sentence(after)]
      const places = from.flatMap((piece): Piece[] =>
        'text' in piece ? [...piece.text].map((text) => ({ text })) : [piece],
      )
      for (const { from: start, to: end, pieces } of changesBetween(from, to))
        places.splice(start, end - start, ...pieces)
      expect(written(places)).toBe(written(to))
    }),
  )
})
