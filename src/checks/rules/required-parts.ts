/**
 * The four parts that a yearly report must have, whatever their order: measures, shortcomings with their causes, how the principals did their
 * duty, and the plan of the next year.
 */
import type { ReadReport, SectionRole } from '#reading/report.ts'
import { titleOf } from '../document.ts'
import { paragraphs, sectionsOf } from '../passages.ts'
import type { Claim, Rule } from '../rule.ts'

interface Part {
  role: SectionRole
  zh: string
  en: string
  /** Words without which the part is nowhere in the text. */
  words: RegExp
}

const parts: readonly Part[] = [
  {
    role: 'measures',
    zh: '上一年度推进法治政府建设的主要举措和成效',
    en: 'measures and results of the year',
    words: /举措|成效|开展情况|主要做法|主要工作|基本情况|工作情况/,
  },
  {
    role: 'shortcomings',
    zh: '上一年度推进法治政府建设存在的不足和原因',
    en: 'shortcomings and their causes',
    words: /不足|存在(?:的)?(?:主要)?问题|薄弱|短板|差距/,
  },
  {
    role: 'principals',
    zh: '上一年度党政主要负责人履行推进法治建设第一责任人职责的情况',
    en: 'how the principals did their duty',
    words: /第一责任人|主要负责人履行|主要负责同志履行/,
  },
  {
    role: 'plan',
    zh: '下一年度推进法治政府建设的主要安排',
    en: 'the plan of the next year',
    words: /下一步|下一年|打算|主要安排|工作思路|工作计划|努力方向/,
  },
]

export const requiredParts: Rule = {
  id: 'required-parts',
  zh: '必备部分',
  en: 'Required parts',
  basis: '法治政府建设与责任落实督察工作规定（厅字〔2019〕28号）关于年度报告内容的规定',
  *check(report) {
    if (!isWhole(report)) return
    const place = titleOf(report.text) ?? { start: 0, end: Math.min(20, report.text.length) }
    const lacking = parts.filter((part) => !isThere(report, part))
    // A text without end lost its parts with it.
    if (!breaksOff(report.text)) {
      for (const part of lacking)
        yield { ...missing(report, part, lacking.length), start: place.start, end: place.end }
    }
    yield* causes(report)
    yield* planWithoutYear(report)
  },
  examples: {
    fires: [
      '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n健全制度。\n二、存在的不足和原因\n宣传不够，主要原因是方式单一。\n三、2023年主要安排\n加强宣传。',
      '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n健全制度。\n二、存在的不足\n宣传不够。\n三、党政主要负责人履行推进法治建设第一责任人职责情况\n亲自部署。\n四、2023年主要安排\n加强宣传。',
    ],
    silent: [
      '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n健全制度。\n二、存在的不足和原因\n宣传不够，主要原因是方式单一。\n三、党政主要负责人履行推进法治建设第一责任人职责情况\n亲自部署。\n四、2023年主要安排\n加强宣传。',
    ],
  },
}

/** A report with headings; a paragraph that somebody pasted lacks nothing. */
const isWhole = ({ headings, year, text }: ReadReport) =>
  year !== null &&
  /法治政府|法治建设|依法行政/.test(text.slice(0, 1000)) &&
  (headings.filter(({ level }) => level === 1).length >= 2 || text.length > 3000)

const isThere = (report: ReadReport, { role, words }: Part) =>
  sectionsOf(report, role).length > 0 || report.headings.some(({ title }) => words.test(title))

/** Cut off in the middle of a sentence. */
const breaksOff = (text: string) => {
  const last = paragraphs(text).at(-1)
  return last !== undefined && last.text.length > 40 && !/[。！？；：…”）)]$/.test(last.text)
}

function missing(report: ReadReport, { zh, en, words }: Part, lacking: number): Omit<Claim, 'start' | 'end'> {
  const mention = words.exec(report.text)
  const mentioned = mention !== null
  const { year } = report
  return {
    // What lacks nearly all may be another kind of paper, or part of one.
    // Before the Provisions of 2019 no report had to have them.
    severity: lacking > 2 || (year ?? 0) < 2019 ? 'question' : mentioned || lacking > 1 ? 'warning' : 'error',
    found: mentioned ? '文中提到，但没有这一部分' : '没有',
    expected: zh,
    also: mention ? [{ start: mention.index, end: mention.index + mention[0].length }] : [],
    message: {
      zh: mentioned ? `没有“${zh}”这一部分，文中只是提到。` : `缺“${zh}”。`,
      en: mentioned ? `There is no part on ${en}; it is only mentioned.` : `The part on ${en} is missing.`,
    },
  }
}

const cause = /原因|由于|因为|缘于|源于|根源|症结|主要是因|究其/

/** Where nothing fell short, nothing has a cause. */
const none = /(?:没有|未)(?:查出|发现)[^。]{0,40}(?:事项|不足)。/

function* causes(report: ReadReport): Generator<Claim> {
  const section = sectionsOf(report, 'shortcomings')[0]
  if (!section) return
  if (
    sectionsOf(report, 'shortcomings').some(({ heading, start, end }) =>
      [cause, none].some((words) => words.test(report.text.slice(start + heading.length, end))),
    )
  )
    return
  const promised = /原因/.test(section.heading)
  const end = section.start + Math.max(section.heading.length, 6)
  yield {
    start: section.start,
    end: Math.min(section.end, end),
    severity: 'warning',
    found: promised ? '标题写了原因，正文没有' : '只写了不足',
    expected: '存在的不足和原因',
    message: {
      zh: promised ? '标题写明“不足和原因”，正文没有说原因。' : '只写了不足，没有写原因。',
      en: promised
        ? 'The heading promises causes; the text gives none.'
        : 'Shortcomings are named without their causes.',
    },
  }
}

function* planWithoutYear(report: ReadReport): Generator<Claim> {
  const plan = sectionsOf(report, 'plan')[0]
  if (!plan || report.year === null) return
  const opening = report.text.slice(plan.start, Math.min(plan.end, plan.start + plan.heading.length + 60))
  if (/20\d\d|下一?年|明年|新的?一年|来年/.test(opening)) return
  yield {
    start: plan.start,
    end: Math.min(plan.end, plan.start + Math.max(plan.heading.length, 6)),
    severity: 'question',
    found: plan.heading,
    expected: `${report.year + 1}年推进法治政府建设的主要安排`,
    message: {
      zh: `要求写的是下一年度（${report.year + 1}年）的安排，这里没有写年度。`,
      en: `The plan is to be that of ${report.year + 1}; no year is named.`,
    },
  }
}
