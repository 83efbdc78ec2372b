/** What a published report has around its body: title, addressee, signature and day, and what a web page left in it. */
import { type Passage, paragraphs, places } from './passages.ts'

export interface Signed extends Passage {
  day: string
}

/** Lines at the top that have a title's form. */
export const titleLines = (text: string): Passage[] =>
  paragraphs(text)
    .slice(0, 14)
    .filter((line) => isTitle(line.text))

/** The line or lines that name the report, as one span. */
export function titleOf(text: string): Passage | null {
  const lines = paragraphs(text).slice(0, 14)
  const named = lines.findIndex((line) => isTitle(line.text))
  if (named < 0) return null
  const last = lines[named]!
  // The issuer may stand on lines of its own above, the kind of document on one below.
  let first = named
  while (first > 0 && named - first < 3 && isIssuer(lines[first - 1]!.text)) first -= 1
  const next = lines[named + 1]
  const end = next && /^(?:情况的?)?(?:报告|总结)$/.test(next.text) ? next.end : last.end
  const { start } = lines[first]!
  return { start, end, text: text.slice(start, end) }
}

const isTitle = (line: string) =>
  line.length <= 70 &&
  /法治|依法行政/.test(line) &&
  /(?:报告|总结|情况|汇报|年报)(?:[（(].*[）)])?$/.test(line) &&
  !/如下|^[一二三四五六七八九十]+、/.test(line)

const isIssuer = (line: string) =>
  line.length <= 40 &&
  /(?:人民政府|委员会|办事处|管委会|局|委|关于|厅|院)(?:文件|关于)?$/.test(line) &&
  !/[，。]/.test(line)

/** The day under the report, not that of the page. */
export function signedOn(text: string): Signed | null {
  const found = paragraphs(text)
    .slice(-12)
    .flatMap((line) =>
      line.text.length > 40
        ? []
        : [...places(text, /(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/dg, line)],
    )
    .at(-1)
  if (!found) return null
  const day = [found.word(1), found.word(2).padStart(2, '0'), found.word(3).padStart(2, '0')].join('-')
  return { start: found.start, end: found.end, text: found.text, day }
}

/** “县委、县政府：” on a line of its own, before the body. */
export const addresseeOf = (text: string): Passage | null =>
  paragraphs(text)
    .slice(0, 16)
    .find(
      (line) =>
        line.text.length <= 40 && /(?:委|政府|人大常委会|局|办|办公室|领导小组)[：:]$/.test(line.text),
    ) ?? null

/** The organ that signs, on a line of its own at the end. */
export const signersOf = (text: string): Passage[] =>
  paragraphs(text)
    .slice(-8)
    .filter(
      (line) =>
        line.text.length <= 40 &&
        !/[，。：:；]/.test(line.text) &&
        /(?:人民政府|委员会|办事处|局|管委会|厅|工委|党委|党组|委|办公室|院|大队|中心)(?:\s*20\d\d年\d{1,2}月\d{1,2}日)?$/.test(
          line.text,
        ),
    )

/** The day that a page says it was published on. */
export function publishedOn(text: string): Signed | null {
  const found = [
    ...places(
      text,
      /(?:发布(?:日期|时间)|日期|时间|发文日期)[：:]\s*(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/dg,
    ),
  ][0]
  if (!found) return null
  const day = [found.word(1), found.word(2).padStart(2, '0'), found.word(3).padStart(2, '0')].join('-')
  return { start: found.start, end: found.end, text: found.text, day }
}

/** Words of the web page around the report. */
export const leftovers = (text: string) => [
  ...places(
    text,
    /扫一扫在手机打开当前页|【?打印(?:本页)?】?\s*【?关闭(?:窗口)?】?|分享到[：:]|浏览(?:次数|量)[：:]?\s*\d*|字体[：:]?\s*[【[]?大|点击(?:数|率|量)[：:]|责任编辑[：:]/dg,
  ),
]
