/**
 * Another year's report as this year's outline: its headings and prose, with each figure that is surely one of the
 * catalogue's taken anew from the ledgers. What cannot be sure stays as it was written and is listed for a person.
 */
import { isWritten } from '#checks/counts.ts'
import { addresseeOf, signersOf, titleLines, titleOf } from '#checks/document.ts'
import type { Label } from '#kernel/label.ts'
import type { Indicator } from '#kernel/tally.ts'
import type { Person } from '#operations/access.ts'
import type { Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import type { ReadFigure, ReadReport, SectionRole, Span } from '#reading/report.ts'
import { type AnnualReport, compose, type Material, type Todo } from '../annual/compose.ts'
import { anchorOf, hasRecords, refOf } from '../annual/measured.ts'
import type { PartRole } from '../annual/outline.ts'
import { keepWritten, type ReportSummary } from '../annual/report.ts'
import type { Block, FigureRef, Inline, Level } from '../document/tree.ts'
import { soundWords } from './guard.ts'
import { moveYears } from './years.ts'

/** Below it an indicator is a guess, and the number stays a text. */
export const confidenceMin = 0.9

const linesMax = 3000

export interface Continued extends ReportSummary {
  /** How many figures of the text are now the ledgers'. */
  taken: number
  /** Figures that no entry supports: kept as they were written. */
  unsupported: { quote: string; sentence: string; why: Label }[]
}

export async function continueReport(
  product: Product,
  person: Person,
  report: ReadReport,
  asked: { unit: string; year: number },
): Promise<Continued> {
  if (report.year === null) {
    throw new Refused('usage', {
      zh: '看不出这份报告是哪一年的，不能往下接写，没有生成草稿。请在标题里写明年度再试。',
      en: 'The report does not say which year it is of, so it cannot be continued; no draft was made. Name the year in its title.',
    })
  }
  let written: Written | null = null
  const {
    document: _,
    drift: __,
    ...summary
  } = await keepWritten(product, person, asked, (material) => {
    written = continued(report, material, product.catalogue.indicators)
    return written.document
  })
  const { taken, unsupported } = written!
  return { ...summary, taken, unsupported }
}

interface Written extends Pick<Continued, 'taken' | 'unsupported'> {
  document: AnnualReport
}

export function continued(
  report: ReadReport,
  material: Material,
  indicators: ReadonlyMap<string, Indicator>,
): Written {
  const from = report.year!
  const composed = compose(material)
  const lines = linesOf(report)
  if (lines.length > linesMax) {
    throw new Refused('too_large', {
      zh: `这份文件有${lines.length}段，不像一份报告，没有生成草稿。请只留报告正文再试。`,
      en: `This file has ${lines.length} paragraphs, more than a report has; no draft was made. Keep the report alone.`,
    })
  }
  const { sure, unsure } = sorted(report, material, indicators)
  const held = { report, sure, from, by: material.year - from }
  const body = lines.flatMap((line) => blocksOf(line, held))
  const closes = /特此报告/u.test(lines.at(-1) ? report.text.slice(lines.at(-1)!.start) : '')
  const used = new Set([...sure.keys()].filter((figure) => lines.some((line) => within(figure, line))))
  const unsupported = unsure
    .filter(({ figure }) => lines.some((line) => within(figure, line)))
    .map(({ figure, why }) => ({
      quote: figure.quote,
      sentence: report.text.slice(figure.clause.start, figure.clause.end).trim(),
      why,
    }))
  const document = {
    ...composed,
    body: closes ? body : [...body, composed.body.at(-1)!],
    todo: [...composed.todo.filter(({ role }) => role === null), ...todoOf(unsupported, from, material)],
  }
  return { document, taken: used.size, unsupported }
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** The lines of the body: title, addressee, signature and day are the document's own and are set by it. */
function linesOf(report: ReadReport): Span[] {
  const { text } = report
  const opening = report.headings[0]?.start ?? text.length
  const titles = [titleOf(text), ...titleLines(text)].filter((line) => line !== null && line.end <= opening)
  const outside = [
    { start: 0, end: Math.max(0, ...titles.map((line) => line!.end)) },
    addresseeOf(text),
    ...signersOf(text),
    ...report.sections
      .filter(({ role }) => role === 'closing')
      .map(({ end }) => ({ start: text.slice(0, end).search(/[^\n]*\s*$/u), end })),
  ].filter((span) => span !== null)
  return [...text.matchAll(/[^\r\n]+/gu)]
    .map(({ index, 0: line }) => ({
      start: index + line.length - line.trimStart().length,
      end: index + line.trimEnd().length,
    }))
    .filter(({ start, end }) => end > start && !outside.some((span) => within({ start, end }, span)))
    .filter(({ start, end }) => !/^20\d\d年\d{1,2}月\d{1,2}日$/u.test(text.slice(start, end)))
}

/** A figure is surely this year's to take where the report speaks of its own unit and year, and says one value of it alone. */
function sorted(
  { figures, sections, year }: ReadReport,
  material: Material,
  indicators: ReadonlyMap<string, Indicator>,
) {
  const sure = new Map<ReadFigure, FigureRef>()
  const unsure: { figure: ReadFigure; why: Label }[] = []
  const kept = keptIn(material)
  const values = Map.groupBy(figures, ({ indicator }) => indicator)
  for (const figure of figures) {
    const { indicator, confidence } = figure
    const known = indicator === null ? undefined : indicators.get(indicator)
    const now = known && material.figures.get(anchorOf({ indicator: known }))
    const said = new Set(values.get(indicator)!.map(({ value }) => value))
    const part = sections.find((section) => within(figure, section))?.role
    const leave = (zh: string, en: string) => unsure.push({ figure, why: { zh, en } })
    const supported = now && (now.entries > 0 || kept.has(now.indicator))
    if (!supported || confidence < confidenceMin) leave('没有台账记录支持', 'no entry supports this')
    else if (figure.scope !== null || (figure.year !== null && figure.year !== year))
      leave('说的是别的单位或别的年度', 'it speaks of another unit or year')
    else if (part === 'plan') leave('是打算，不是结果', 'it is planned, not done')
    else if (said.size > 1) leave('同一指标在文中有几个数', 'the text gives several values of this figure')
    else if (!isWritten(figure)) {
      // 未发生…… is a claim in words: it holds as long as the ledgers count nothing.
      if (now.value !== 0) leave('这句话与台账不符', 'the ledgers do not bear this claim out')
    } else if (now.value === null) leave('本年没有可以统计的记录', 'there is nothing to count this year')
    else sure.set(figure, refOf({ indicator: known! }, now, material.unit.code, material.year))
  }
  return { sure, unsure }
}

/** Indicators of ledgers that have entries of the year: their 0 is counted, any other is only empty. */
const keptIn = ({ catalogue, figures }: Material): ReadonlySet<string> =>
  new Set(
    catalogue.ledgers
      .filter((ledger) => hasRecords(ledger, figures))
      .flatMap(({ indicators }) => Object.values(indicators).map(({ id }) => id)),
  )

interface Held {
  report: ReadReport
  sure: ReadonlyMap<ReadFigure, FigureRef>
  from: number
  by: number
}

const parts: Partial<Record<SectionRole, PartRole>> = {
  measures: 'measures',
  shortcomings: 'shortcomings',
  principals: 'leadership',
  plan: 'plan',
  other: 'other',
}

function blocksOf(line: Span, held: Held): Block[] {
  const { headings, sections } = held.report
  const heading = headings.find(
    ({ start, end }) => start <= line.start + 1 && start >= line.start && end <= line.end,
  )
  if (!heading) return [{ kind: 'paragraph', content: contentOf(line, held) }]
  const level = heading.level as Level
  const rest = { start: heading.end + stopAfter(held.report.text, heading.end), end: line.end }
  const words = wordsOf({ start: heading.start, end: heading.end }, held).replace(
    /^\s*(?:第?[一二三四五六七八九十]{1,3}(?:部分)?[、：:]?|[（(][一二三四五六七八九十\d]{1,3}[)）]、?|\d{1,2}[.．、])/u,
    '',
  )
  if (rest.start >= rest.end) {
    const opens = sections.find(({ start }) => start === heading.start)
    const role = opens && parts[opens.role]
    return [{ kind: 'heading', level, text: words.slice(0, 200), ...(role && { role }) }]
  }
  return [{ kind: 'paragraph', level, lead: `${words}。`, content: contentOf(rest, held) }]
}

const stopAfter = (text: string, at: number): number => (/[。；;：:．]/u.test(text[at] ?? '') ? 1 : 0)

function contentOf(span: Span, held: Held): Inline[] {
  const content: Inline[] = []
  let at = span.start
  const say = (end: number) => {
    const text = wordsOf({ start: at, end }, held)
    if (text !== '') content.push({ text })
  }
  for (const [figure, now] of held.sure) {
    if (!within(figure, span)) continue
    say(wordsBefore(held.report.text, figure, at))
    content.push({ figure: now })
    at = figure.end
  }
  say(span.end)
  return content
}

/** 近30件 becomes 32件, and 上升12.5% is printed with its own direction: such words before a number go with it. */
function wordsBefore(text: string, { start, kind }: ReadFigure, from: number): number {
  const before = text.slice(from, start)
  const along =
    kind === 'change'
      ? /(?:上升|下降|增长|增加|减少|提高|提升|降低|下滑)了?(?:约|近|超过?)?$/u
      : /(?:将近|接近|大约|超过|不少于|近|约|超)$/u
  return start - (along.exec(before)?.[0].length ?? 0)
}

function wordsOf({ start, end }: Span, { report, from, by }: Held): string {
  const plan =
    report.sections.find((section) => start >= section.start && start < section.end)?.role === 'plan'
  return soundWords(moveYears(report.text, { start, end }, { from, by, next: plan }))
}

function todoOf(unsupported: Continued['unsupported'], from: number, { year }: Material): Todo[] {
  const origin: Todo = {
    role: null,
    zh: `这一稿的文字接自${from}年的报告，只改了指本年度的年份和台账有的数字；事项、做法和安排请按${year}年的情况改写。`,
    en: `The prose is that of the report of ${from}; only years and figures of the ledgers were moved on. Rewrite it as ${year} was.`,
  }
  return [
    origin,
    ...unsupported.map(
      ({ quote, sentence, why }): Todo => ({
        role: null,
        zh: `“${quote}”${why.zh}，仍是原文的数，请核对：${sentence}`,
        en: `"${quote}": ${why.en}; it is still the old number, please check: ${sentence}`,
      }),
    ),
  ]
}
