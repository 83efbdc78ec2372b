/** Figures as rules look at them: those of the year itself, by sentence, with the words of what was counted laid bare. */
import type { ReadFigure, ReadReport } from '#reading/report.ts'
import { roleAt, sentenceAt } from './passages.ts'

/** What a digit says; “全覆盖” and “未发生” are left out. */
export const isWritten = ({ quote }: Pick<ReadFigure, 'quote'>) => /[\d０-９]/.test(quote)

/** Figures about the year reported on: no plan, no other year, no demand. */
export const ofTheYear = (report: ReadReport): ReadFigure[] =>
  report.figures.filter(
    ({ start, year, kind }) => year === null && kind !== 'target' && roleAt(report, start) !== 'plan',
  )

/** A report has some hundreds; of a text with more, the first are compared with each other, so that any text is done in bounded time. */
const comparedMax = 1000

/** Written counts of the year, to be held against each other. */
export const compared = (report: ReadReport, ...kinds: readonly ReadFigure['kind'][]): ReadFigure[] =>
  ofTheYear(report)
    .filter((figure) => isWritten(figure) && kinds.includes(figure.kind))
    .slice(0, comparedMax)

const grouped = new WeakMap<ReadReport, ReadFigure[][]>()

/** The figures of one sentence, in its order; several rules ask. */
export function bySentence(report: ReadReport): readonly ReadFigure[][] {
  const known = grouped.get(report)
  if (known) return known
  const groups = [
    ...Map.groupBy(report.figures, ({ start }) => sentenceAt(report.text, start).start).values(),
  ]
  grouped.set(report, groups)
  return groups
}

/** 件, 起 and 件次 count the same things; 场 is 场次. */
export const family = (unit: string): string => families.find((each) => each.includes(unit))?.[0] ?? unit

const families = [
  ['件', '起', '宗', '例', '件次', '件(次)', '件（次）', '案'],
  ['场', '场次', '场(次)', '次', '场（次）'],
  ['人', '名', '位'],
  ['份', '册', '本', '册(本)', '册（本）', '张'],
  ['条', '项', '个', '处'],
]

/** The thing counted, without the adverbs of the year and the verb that it was done by. */
export function thing(figure: ReadFigure): string {
  const known = things.get(figure) ?? bareThing(figure.measure)
  things.set(figure, known)
  return known
}

const things = new WeakMap<ReadFigure, string>()

export function bareThing(measure: string): string {
  // What stands in brackets is another count.
  let words = measure
    .replace(/^[^（(]*[)）]、?/, '')
    .replace(/[（(][^)）]*$/, '')
    .replace(/[\s“”"（()）]/g, '')
  for (;;) {
    const shorter = words.replace(adverb, '').replace(verb, '')
    if (shorter === words || shorter.length < 2) return words
    words = shorter
  }
}

const adverb =
  /^(?:全年|本年度?|今年以来|年内|一年来|累计|共计|合计|总计|共|已|先后|其中|各级|各类|全县|全镇|全区|全市|全街道|全街|全乡|我镇|我县|我区|我街道|我局|本级|街道|镇政府|县政府|区政府|及时|依法|有效|成功|积极|均|并|其它|其他)/
const verb =
  /^(?:组织开展|组织|开展|举办|召开|办理|受理|接受|接待|排查|化解|调解|处理|处置|发放|印发|制作|悬挂|张贴|审查|审核|完成|实现|代理|参与|新建|聘请|聘任|培训|查处|查办|收到|梳理|发布|公开|报备|备案|清理|修订|解答|提供|推送|进行|通过)(?=.{2})/

/** As printed, for a message. */
export const said = (text: string, figure: ReadFigure): string => {
  const clause = text.slice(figure.clause.start, figure.clause.end).trim()
  return clause.length <= 32 ? clause : text.slice(Math.max(figure.clause.start, figure.end - 30), figure.end)
}

export const number = (value: number): string => String(Math.round(value * 100) / 100)
