import { expect, test } from 'vitest'
import type { Finding, ReadFigure, Span } from '../../api/checks.ts'
import { markedLines } from './marks.ts'

const text = '某镇报告\n开展培训5次、调解12件。'
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const figure = (quote: string) => ({ ...at(quote), quote }) as ReadFigure
const finding = (words: string, severity: Finding['severity'], ...also: Span[]) =>
  ({ ...at(words), severity, also }) as Finding

const shown = (figures: ReadFigure[], findings: Finding[]) =>
  markedLines(text, figures, findings).map(({ stretches }) =>
    stretches.map(({ start, end, figure, findings: [gravest] }) =>
      [text.slice(start, end), figure?.quote, gravest?.severity].filter(Boolean).join('|'),
    ),
  )

test('each figure and finding is a stretch of its line, and nothing of the text is lost', () => {
  expect(shown([figure('5次'), figure('12件')], [finding('培训', 'question')])).toEqual([
    ['某镇报告'],
    ['开展', '培训|question', '5次|5次', '、调解', '12件|12件', '。'],
  ])
})

test('a figure stays whole where a finding ends inside it, and the gravest finding shows', () => {
  const findings = [finding('训5', 'question'), finding('5次', 'error', at('12'))]
  expect(shown([figure('5次'), figure('12件')], findings)[1]).toEqual([
    '开展培',
    '训|question',
    '5次|5次|error',
    '、调解',
    '12件|12件|error',
    '。',
  ])
})
