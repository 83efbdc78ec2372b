/** The checks over a draft: on which words each speaks, and on which it is silent. */
import { describe, expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import type { AnnualReport } from '../../annual/compose.ts'
import type { FigureRef } from '../../document/tree.ts'
import type { DraftBlock, Piece } from '../blocks.ts'
import { checks } from './index.ts'
import { draftText } from './text.ts'

const figure = (anchor: string, printed: string): FigureRef => ({
  anchor,
  indicator: anchor,
  label: '某数',
  value: Number.parseFloat(printed),
  unit: printed.replace(/[\d.]/gu, ''),
  printed,
  entries: 9,
  basis: '某口径',
})

const figures = new Map(
  [figure('ten', '10件'), figure('four', '4件'), figure('seven', '7件'), figure('about', '42余人')].map(
    (each) => [each.anchor, each],
  ),
)

let blocks = 0
const block = (
  kind: DraftBlock['kind'],
  role: DraftBlock['role'],
  words: string,
  content: Piece[],
): DraftBlock => ({
  id: `b${(blocks += 1)}`,
  kind,
  level: kind === 'heading' ? 1 : null,
  role,
  words,
  content,
  version: 1,
  changedAt: '2026-02-01T00:00:00Z',
  changedBy: '王某',
})

const document = {
  title: '某某镇人民政府关于2025年法治政府建设情况的报告',
  documentNumber: '某镇政〔2026〕8号',
  year: 2025,
} as AnnualReport

/** A sound report whose part on measures says the given words. */
const report = (...content: Piece[]): DraftBlock[] => [
  block('heading', 'measures', '主要举措和成效', []),
  block('paragraph', null, '', content),
  block('heading', 'shortcomings', '存在的不足和原因', []),
  block('paragraph', null, '', [{ text: '主要原因是人手不足。' }]),
  block('heading', 'leadership', '主要负责人履职', []),
  block('paragraph', null, '', [{ text: '定期研究。' }]),
  block('heading', 'plan', '下一年度安排', []),
  block('paragraph', null, '', [{ text: '加强培训。' }]),
  block('paragraph', 'closing', '', [{ text: '特此报告。' }]),
]

function findings(written: DraftBlock[], of: Partial<AnnualReport> = {}, drift: string[] = []) {
  const draft = draftText({ ...document, ...of }, written, figures, {
    today: '2026-02-10',
    catalogue,
    drift: drift.map((anchor) => ({ anchor, indicator: anchor, printed: '10件', now: '12件' })),
  })
  return checks.flatMap((check) => [...check(draft)])
}

const rulesOn = (...content: Piece[]) => findings(report(...content)).map(({ rule }) => rule)

test('a sound report has no finding', () => {
  expect(findings(report({ text: '全年受理' }, { figure: 'ten' }, { text: '。' }))).toEqual([])
})

describe('each check speaks where it should and is silent where it should not', () => {
  test.each<[string, string, string]>([
    ['calendar', '2025年2月30日召开会议。', '2025年2月28日召开会议。'],
    ['date.ahead', '2026年3月9日召开会议。', '2026年2月9日召开会议。'],
    ['date.year', '25年度召开会议。', '近25年来，连续20年召开会议。'],
    ['form.placeholder', '全年召开会议XX次。', '全年召开会议。'],
    ['form.placeholder', '全年召开会议【待填】。', '“三重一大”事项集体讨论。'],
    ['mark-width', '依法行政,依法履职。', '依法行政，依法履职（3.15活动）。'],
    ['form.enumeration', '学习《行政处罚法》、《行政许可法》。', '学习《行政处罚法》和《行政许可法》。'],
    ['approximation', '慰问42余人家庭。', '慰问困难家庭40余。'],
    ['figure-without-unit', '培育法律明白人34，发放资料。', '培育法律明白人34名，2025年。'],
    ['heading-numbering', '1、加强领导。', '1.加强领导。'],
    ['personal-data', '联系电话13800000001。', '热线12345。'],
    ['personal-data', '身份证号110101199001011234。', '文号20251001。'],
    ['figure.unsupported', '走访群众36户。', '走访群众。'],
    ['sums', '受理10件，其中来访4件、来信7件。', '受理10件，其中来访4件、来信6件。'],
    ['sums', '受理10件，其中来访4件和来信7件。', '受理10件，其中来访4件和来信6件。'],
    ['sums', '受理10件，其中来访11件。', '受理10件，其中来访4件，参与群众20人。'],
  ])('%s: %s', (rule, fires, silent) => {
    expect(rulesOn({ text: fires })).toContain(rule)
    expect(rulesOn({ text: silent })).not.toContain(rule)
  })

  test('a sum counts figures of the ledgers as well as typed numbers', () => {
    const of = (part: string) =>
      rulesOn(
        { text: '受理' },
        { figure: 'ten' },
        { text: '，其中来访' },
        { figure: 'four' },
        { text: '、来信' },
        { figure: part },
      )
    expect(of('seven')).toEqual(['sums'])
    expect(of('four')).toEqual([])
  })

  test('what figures of the ledgers print is not for the writer to mend', () => {
    const whole = (part: Piece) =>
      rulesOn(
        { text: '发现问题' },
        { figure: 'ten' },
        { text: '，分别整改' },
        { figure: 'seven' },
        { text: '、逾期' },
        part,
      )
    expect(whole({ figure: 'four' })).toEqual([])
    expect(rulesOn({ text: '慰问' }, { figure: 'about' }, { text: '。' })).toEqual([])
    expect(rulesOn({ text: '慰问42余人。' })).toContain('approximation')
  })

  test('a figure that the ledgers have moved is an error at its words', () => {
    const [finding] = findings(report({ text: '全年受理' }, { figure: 'ten' }), {}, ['ten'])
    expect(finding).toMatchObject({ rule: 'figure.ledger', quote: '10件', found: '10件', expected: '12件' })
  })

  test('each required part must be there and say something, the shortcomings with their reasons', () => {
    const whole = report({ text: '依法行政。' })
    const without = (from: number, to: number) =>
      findings(whole.toSpliced(from, to - from)).map(({ rule }) => rule)
    expect(without(4, 6)).toEqual(['part.missing'])
    expect(without(5, 6)).toEqual(['part.empty'])
    expect(without(3, 4)).toEqual(['part.empty'])
    const bare = whole.with(3, block('paragraph', null, '', [{ text: '人手不足。' }]))
    expect(findings(bare).map(({ rule }) => rule)).toEqual(['part.reasons'])
  })

  test.each(['', '某镇政[2026]8号', '某镇政〔2026〕08号', '某镇政〔2026〕第8号'])(
    'F10 a document number “%s” is refused',
    (documentNumber) => {
      expect(findings(report({ text: '依法行政。' }), { documentNumber }).map(({ rule }) => rule)).toEqual([
        'form.number',
      ])
    },
  )
})
