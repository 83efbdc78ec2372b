/** A paragraph ends with a mark, and where its end was torn from it the rest stands in the next one. */
import type { ReadReport } from '#reading/report.ts'
import { addresseeOf, leftovers, signersOf, titleOf } from '../document.ts'
import { inside, type Passage, paragraphs } from '../passages.ts'
import type { Claim, Rule } from '../rule.ts'

export const paragraphEnd: Rule = {
  id: 'paragraph-end',
  zh: '段落的结尾',
  en: 'Ends of paragraphs',
  basis: 'GB/T 15834—2011《标点符号用法》',
  *check(report) {
    const lines = paragraphs(report.text)
    const long = lines.filter((line) => line.text.length > 60)
    if (long.length < 3) return
    const isBody = bodyOf(report)
    const body = lines.slice(lines.indexOf(long[0]!))
    const tears: Claim[] = []
    for (const [at, line] of body.entries()) {
      if (!isBody(line)) continue
      const next = body[at + 1]
      const goesOn = next !== undefined && isBody(next) && !/^[一二三四五六七八九十]+是/.test(next.text)
      if (next && goesOn && isTopicAlone(line.text)) yield topicAlone(line, next)
      if (/[。！？：；…”’）)》.!?:;]$/.test(line.text)) continue
      if (next && goesOn) tears.push(torn(line, next))
      else yield unended(line, next === undefined)
    }
    yield* tears.length <= 5 ? tears : [together(tears)]
  },
  examples: {
    fires: [
      `某镇2022年度法治政府建设情况报告\n${'2022年，我镇坚持依法行政，健全制度机制，提升干部法治素养，各项工作平稳有序推进，法治政府建设取得新的进展和成效，群众满意度不断提升。\n'.repeat(3)}坚持守法用法，严守法律底线，行政机关负责人出庭应诉率100%\n二、存在的不足`,
    ],
    silent: [
      `某镇2022年度法治政府建设情况报告\n${'2022年，我镇坚持依法行政，健全制度机制，提升干部法治素养，各项工作平稳有序推进，法治政府建设取得新的进展和成效，群众满意度不断提升。\n'.repeat(3)}二、存在的不足\n一是宣传不够。\n某镇人民政府\n2023年1月31日`,
    ],
  },
}

/** Running text: no heading, no title, no signature, no leftover of a page. */
function bodyOf({ text, headings }: ReadReport): (line: Passage) => boolean {
  const around = [titleOf(text), addresseeOf(text), ...signersOf(text), ...leftovers(text)]
  const others = around.filter((each) => each !== null)
  return (line) =>
    line.text.length >= 16 &&
    /[，,。；]/.test(line.text) &&
    !/^(?:附件|抄送|联系人|来源|发布|日期|索引|主题|信息|\d{4}年)|20\d\d年\d+月\d+日$/.test(line.text) &&
    !inside(line, others) &&
    !headings.some(({ start, end }) => start <= line.start + 2 && end >= line.end - 2 && start < line.end)
}

/** “……二是强化顶层设计。” */
const isTopicAlone = (line: string) =>
  /(?:^|[。；])[一二三四五六七八九十]是[^，,。；]{4,16}。$/.test(line) && line.length > 40

function topicAlone(line: Passage, next: Passage): Claim {
  const topic = line.text.slice(line.text.slice(0, -1).search(/[^。]*$/))
  return {
    start: line.end - topic.length,
    end: line.end,
    severity: 'warning',
    found: topic,
    expected: '与下一段相连',
    also: [{ start: next.start, end: Math.min(next.end, next.start + 12) }],
    message: {
      zh: '段落在小标题后断开，内容落到了下一段。',
      en: 'The paragraph breaks off after its topic; the rest stands in the next one.',
    },
  }
}

/** Lines broken throughout were set so by a page, and are mended at once. */
function together([first, ...rest]: readonly Claim[]): Claim {
  return {
    ...first!,
    also: rest.map(({ start, end }) => ({ start, end })),
    message: {
      zh: `全文有${rest.length + 1}处句子被分成两段，应是排版换行留下的。`,
      en: `${rest.length + 1} sentences are torn into two paragraphs, as lines of a page are.`,
    },
  }
}

function torn(line: Passage, next: Passage): Claim {
  return {
    start: Math.max(line.start, line.end - 8),
    end: Math.min(next.end, next.start + 4),
    severity: 'warning',
    found: line.text.slice(-8),
    expected: '与下一段相连',
    message: { zh: '句子在这里被分成两段。', en: 'A sentence is torn into two paragraphs here.' },
  }
}

function unended(line: Passage, last: boolean): Claim {
  return {
    start: Math.max(line.start, line.end - 10),
    end: line.end,
    severity: 'warning',
    found: line.text.slice(-10),
    expected: `${line.text.slice(-10)}。`,
    message: last
      ? { zh: '全文在这里中断，没有句号。', en: 'The text breaks off here.' }
      : { zh: '段末缺句号。', en: 'The paragraph ends without a stop.' },
  }
}
