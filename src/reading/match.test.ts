/** A figure finds its indicator by what the catalogue declares, so that a new indicator is read without new code. */
import { describe, expect, test } from 'vitest'
import type { Catalogue } from '#kernel/ledger.ts'
import type { Indicator } from '#kernel/tally.ts'
import { readReport } from './read.ts'

const indicator = (id: string, zh: string, unit: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  zh,
  en: id,
  unit,
  kind: unit === '%' ? 'rate' : 'flow',
  scale: 1,
  decimals: 0,
  aliases: [],
  formula: { form: 'tally', of: [] },
  ...more,
})

const declared = (...indicators: Indicator[]) =>
  ({
    ledgers: [{ indicators: Object.fromEntries(indicators.map((each) => [each.id, each])), wording: [] }],
  }) as unknown as Pick<Catalogue, 'ledgers'>

const found = (text: string, ...indicators: Indicator[]) =>
  readReport(text, declared(...indicators)).figures.map((each) => each.indicator)

const kites = indicator('kites.flown', '放飞风筝只数', '只')
const rate = indicator('kites.return_rate', '风筝收回率', '%')

describe('matching', () => {
  test('a new indicator is read by its label', () => {
    expect(found('全年放飞风筝17只，收回率96%。', kites, rate)).toEqual(['kites.flown', 'kites.return_rate'])
  })

  test('or by another name that its declaration gives', () => {
    const known = indicator('kites.flown', '放飞风筝只数', '只', { aliases: ['升空纸鸢'] })
    expect(found('升空纸鸢17只。', kites)).toEqual([null])
    expect(found('升空纸鸢17只。', known)).toEqual(['kites.flown'])
  })

  test('a share is never read as a count, nor a change as a level', () => {
    expect(found('放飞风筝17%。', kites)).toEqual([null])
    expect(found('风筝收回率同比提高3个百分点。', rate)).toEqual([null])
  })

  test('a subject named earlier in the sentence is heard, another is not', () => {
    const dogs = indicator('dogs.return_rate', '犬只收回率', '%')
    expect(found('放飞风筝17只，收回率96%。', rate, dogs)).toEqual([null, 'kites.return_rate'])
  })

  test('a bare rate is of the matter that the sentence has just counted, or nobody’s', () => {
    const exams = indicator('exam.pass_rate', '考试合格率', '%', { aliases: ['合格率'] })
    const kitesGood = indicator('kites.good_rate', '放飞风筝合格率', '%')
    expect(found('放飞风筝17只，合格率96%。', kites, exams, kitesGood)).toEqual([
      'kites.flown',
      'kites.good_rate',
    ])
    const taught = indicator('exam.pass_rate', '学法考试合格率', '%')
    expect(found('抽检风筝17只，合格率96%。', taught)).toEqual([null, null])
    expect(found('全年参加学法考试17人，合格率96%。', taught)).toEqual([null, 'exam.pass_rate'])
    expect(found('风筝信访件合格率96%。', exams)).toEqual([null])
  })
})
