/**
 * The year of the report, and the next one in its plan, stand alike in title, headings and text. A year that is neither, in a sentence that
 * does not look back, is asked about.
 */
import type { ReadReport, Span } from '#reading/report.ts'
import { signedOn, titleLines, titleOf } from '../document.ts'
import { inside, places, quoted, roleAt, sentenceAt } from '../passages.ts'
import type { Claim, Rule } from '../rule.ts'

/** Words by which a sentence looks back, looks ahead or names something that has a year of its own. */
const elsewhen =
  /较|比|相比|同期|以来|去年|上年|上一年|往年|历年|曾|自20|从20|拟|起|至今|届|版|第[一二三四五六七八九十]+[次批届个]|成立于|始建|荣获|获评|命名|通报|印发|出台|制定|修订|施行|实施|规划|纲要|计划|方案|五年|三年|两年|文号|〔|报告|考核|总结|目标|累计|预算|决算|度至|底前|上一年度/

export const years: Rule = {
  id: 'years',
  zh: '年份前后一致',
  en: 'Years that agree',
  basis: '年度报告反映上一年度情况和下一年度安排（法治政府建设与责任落实督察工作规定）',
  *check(report) {
    const { text } = report
    yield* withoutSign(text)
    const year = yearSpoken(report)
    if (year === null) return
    yield* ofTitle(text, year)
    yield* ofHeadings(report, year)
    yield* ofSignature(text, year)
    yield* ofText(report, year)
  },
  examples: {
    fires: [
      '某镇2022年度法治政府建设情况报告\n一、2021年主要举措和成效\n2022年，我镇推进法治政府建设。',
      '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n2023年，办理行政复议案件3件。',
      '二、2022党政主要负责人履行推进法治建设第一责任人职责情况',
    ],
    silent: [
      '某镇2022年度法治政府建设情况报告\n一、2022年主要举措和成效\n2022年，办理案件3件，比2021年增加1件。落实《法治政府建设实施纲要（2021－2025年）》。\n四、2023年主要安排\n2023年，继续推进法治政府建设。\n某镇人民政府\n2023年1月31日',
    ],
  },
}

/** The year that most of the report speaks of: title, headings, openings of sentences and signature each have a say. */
function yearSpoken(report: ReadReport): number | null {
  const { text, year } = report
  if (year === null) return null
  const title = titleOf(text)
  const signed = signedOn(text)
  const votes = [
    // Without a title of its own, the year was taken from words that may mean another: 2026年政府工作报告 tells of 2025.
    ...(title ? [...yearsIn(text, title)].map((place) => place.year) : []),
    ...report.headings
      .filter(({ level }) => level <= 2)
      .flatMap((heading) =>
        [...yearsIn(text, heading)].map((place) =>
          /下一|安排|打算|思路|计划/.test(heading.title) ? place.year - 1 : place.year,
        ),
      ),
    ...[...places(text, /(?<=^|[\n。])\s*(20[0-3]\d)\s*年[，,]/dg)].map(
      (place) => Number(place.word(1)) - (roleAt(report, place.start) === 'plan' ? 1 : 0),
    ),
    ...(signed ? [Number(signed.day.slice(0, 4)) - (signed.day.slice(5, 7) >= '11' ? 0 : 1)] : []),
  ]
  const count = (each: number) => votes.filter((vote) => vote === each).length
  const most = votes.toSorted((one, other) => count(other) - count(one))[0] ?? year
  return count(most) > count(year) + 1 ? most : year
}

function* withoutSign(text: string): Generator<Claim> {
  const spoken = quoted(text)
  for (const place of places(
    text,
    /(?<![\d〔[(（.．\-—])(20[12]\d)(?=度|党政|推进|法治|上半年|下半年|工作)/dg,
  )) {
    // “2023法治讲堂” is a name.
    if (inside(place, spoken)) continue
    yield {
      start: place.start,
      end: Math.min(text.length, place.end + 4),
      severity: 'error',
      found: place.text,
      expected: `${place.text}年`,
      message: { zh: `年份“${place.text}”后面缺“年”字。`, en: `The year ${place.text} lacks 年.` },
    }
  }
  for (const place of places(text, /(?<!\d)(20[12]\d)(20[1-3]\d)(?=\s*年)/dg)) {
    const right = `${place.word(1)}—${place.word(2)}`
    yield {
      start: place.start,
      end: place.end,
      severity: 'warning',
      found: place.text,
      expected: right,
      message: { zh: '两个年份之间缺连接号。', en: 'A dash is missing between two years.' },
    }
  }
}

/** The title may stand twice, once for the page and once for the paper. */
function* ofTitle(text: string, year: number): Generator<Claim> {
  for (const line of titleLines(text)) {
    const said = [...yearsIn(text, line)]
    if (said.some((place) => place.year === year)) continue
    for (const place of said) yield wrongYear(place, year, 'error', '标题')
  }
}

const aheadWords = /下一?[步年阶]|打算|安排|思路|计划|展望|今后/
const backWords = /成效|情况|不足|问题|第一责任人/

function* ofHeadings(report: ReadReport, year: number): Generator<Claim> {
  // Without a title of its own the text may be another paper, which counts its years otherwise.
  const severity = titleOf(report.text) ? 'error' : 'question'
  for (const heading of report.headings) {
    if (heading.level > 2 || heading.title.length > 50 || /较|比|以来|五年|规划/.test(heading.title)) continue
    const plans =
      aheadWords.test(heading.title) ||
      (roleAt(report, heading.start) === 'plan' && !backWords.test(heading.title))
    const right = plans ? year + 1 : year
    const said = [...yearsIn(report.text, heading)]
    if (said.some((place) => place.year === right)) continue
    for (const place of said) yield wrongYear(place, right, severity, plans ? '下一年度安排的标题' : '标题')
  }
}

function* ofSignature(text: string, year: number): Generator<Claim> {
  const signed = signedOn(text)
  if (!signed) return
  const [of, month] = signed.day.split('-').map(Number) as [number, number]
  if (of === year + 1 || (of === year && month >= 11)) return
  yield {
    start: signed.start,
    end: signed.end,
    severity: of > year && of <= year + 2 ? 'warning' : 'error',
    found: signed.text,
    expected: `${year + 1}年`,
    message: {
      zh: `${year}年度的报告成文于${signed.text}，年份前后不一。`,
      en: `A report on ${year} is signed on ${signed.day}.`,
    },
  }
}

function* ofText(report: ReadReport, year: number): Generator<Claim> {
  const { text, headings } = report
  const title = titleOf(text)
  const signed = signedOn(text)
  const titles = titleLines(text)
  for (const place of yearsIn(text, { start: title?.end ?? 0, end: signed?.start ?? text.length })) {
    const role = roleAt(report, place.start)
    if (inside(place, headings) || inside(place, titles) || role === 'closing') continue
    const { text: sentence, start } = sentenceAt(text, place.start)
    const before = sentence.slice(0, place.start - start)
    const after = sentence.slice(place.end - start)
    const opens = /^[^\d]{0,6}$/.test(before) && /^度?\s*[，,]/.test(after)
    // A plan may look back on the year, but not begin with it: “2024年，将……”.
    const plansPast = role === 'plan' && opens && /将|继续|进一步/.test(after)
    const right = role === 'plan' ? (plansPast ? [year + 1] : [year, year + 1]) : [year]
    if (right.includes(place.year)) continue
    // A goal: “到2030年，……”; a comparison: “从2020年的……提高到”.
    if (/[到至]\s*$/.test(before) && place.year > year) continue
    if (/[从自由较比于]\s*$/.test(before) || (!opens && place.year > year + 1)) continue
    const announces = /现将[^。]{0,16}$/.test(before) && /报告/.test(after)
    // The report is written in the first months of the next year.
    if (place.year === year + 1 && /^\s*[123]\s*月/.test(after)) continue
    if (!opens && !announces) {
      if (/[到至在截于]\s*$/.test(before) && place.year > year) continue
      if (elsewhen.test(before.slice(-16) + after.slice(0, 24))) continue
      // In a sentence of the year itself another year is a comparison or a date.
      if (place.year < year && sentence.replace(/《[^》]*》/g, '').includes(`${year}年`)) continue
    }
    const severity = announces || (opens && place.year > year && role === 'measures') ? 'warning' : 'question'
    yield wrongYear(place, right.at(-1)!, severity, '这里')
  }
  yield* ofWorkPoints(report, year)
}

/** “《2022年工作要点》” is carried out in 2022. */
function* ofWorkPoints({ text, citations }: ReadReport, year: number): Generator<Claim> {
  for (const { start, end, title } of citations) {
    const of = Number(/(20[0-3]\d)年/.exec(title)?.[1] ?? year)
    if (of === year || of === year + 1 || !/(?:要点|工作计划|责任分工|任务分解方案)$/.test(title)) continue
    yield wrongYear({ start, end, text: text.slice(start, end), year: of }, year, 'question', '文件')
  }
}

function* yearsIn(text: string, within: Span) {
  const spoken = quoted(text, within)
  for (const place of places(text, /(?<![\d〔\-—－~～至])(20[0-3]\d)\s*年/dg, within)) {
    if (!inside(place, spoken))
      yield { start: place.start, end: place.end, text: place.text, year: Number(place.word(1)) }
  }
}

function wrongYear(
  place: Span & { text: string; year: number },
  year: number,
  severity: Claim['severity'],
  where: string,
): Claim {
  return {
    start: place.start,
    end: place.end,
    severity,
    found: place.text,
    expected: `${year}年`,
    message: {
      zh: `${where}是${place.year}年，按全文应为${year}年。`,
      en: `${place.year} stands here; by the rest of the report it should be ${year}.`,
    },
  }
}
