import { expect, test } from 'vitest'
import { compareTexts, type KeptBlockText } from './compare.ts'

const paragraph = (id: string, ...content: KeptBlockText['content']): KeptBlockText => ({
  id,
  kind: 'paragraph',
  level: null,
  role: null,
  words: '',
  content,
})
const figure = (printed: string) => ({ figure: 'figure-x', printed })

test('two like texts have no difference', () => {
  const text = [paragraph('a', { text: '全年受理信访' }, figure('3件'))]
  expect(compareTexts(text, text)).toEqual({ changes: [], added: 0, removed: 0, changed: 0, moved: 0 })
})

test('a changed paragraph shows which words went and which came, and leaves the others standing', () => {
  const { changes } = compareTexts(
    [paragraph('a', { text: '全年受理信访' }, figure('3件'), { text: '，办结及时。' })],
    [paragraph('a', { text: '全年共受理信访' }, figure('3件'), { text: '，办结率高。' })],
  )
  expect(changes).toHaveLength(1)
  const side = (gone: 'added' | 'removed') =>
    changes[0]!.words
      .filter(({ what }) => what !== gone)
      .map(({ text }) => text)
      .join('')
  expect(side('added')).toBe('全年受理信访3件，办结及时。')
  expect(side('removed')).toBe('全年共受理信访3件，办结率高。')
  expect(changes[0]!.words.find(({ figure }) => figure)).toEqual({
    what: 'same',
    text: '3件',
    figure: 'figure-x',
  })
})

test('a figure taken anew is one word that went and one that came', () => {
  const { changes } = compareTexts([paragraph('a', figure('163件'))], [paragraph('a', figure('165件'))])
  expect(changes[0]!.words).toEqual([
    { what: 'removed', text: '163件', figure: 'figure-x' },
    { what: 'added', text: '165件', figure: 'figure-x' },
  ])
})

test('blocks that came, went and changed places are told apart', () => {
  const [a, b, c, d, e] = ['甲', '乙', '丙', '丁', '戊'].map((text, index) =>
    paragraph('abcde'[index]!, { text }),
  )
  const compared = compareTexts([a!, c!, e!, b!], [e!, a!, c!, d!])
  expect(compared.changes.map(({ id, what }) => [id, what])).toEqual([
    ['e', 'moved'],
    ['b', 'removed'],
    ['d', 'added'],
  ])
  expect(compared).toMatchObject({ added: 1, removed: 1, changed: 0, moved: 1 })
})

test('what is gone is shown where it was', () => {
  const [a, b, c] = ['甲', '乙', '丙'].map((text, index) => paragraph('abc'[index]!, { text }))
  const { changes } = compareTexts([a!, b!, c!], [a!, { ...c!, words: '丙' }])
  expect(changes.map(({ id, what }) => [id, what])).toEqual([
    ['b', 'removed'],
    ['c', 'changed'],
  ])
})
