/** Headings of one level count on without gap or repetition, and so do “一是、二是” within a paragraph. */
import type { Heading } from '#reading/report.ts'
import { paragraphs, places } from '../passages.ts'
import type { Claim, Rule } from '../rule.ts'

const digits = '一二三四五六七八九'

export const headingNumbering: Rule = {
  id: 'heading-numbering',
  zh: '标题和分项的序号',
  en: 'Numbers of headings',
  basis: 'GB/T 9704—2012《党政机关公文格式》7.3.3：一、（一）1.（1）',
  *check({ text, headings }) {
    yield* ofHeadings(headings)
    for (const paragraph of paragraphs(text)) yield* ofItems(paragraph)
    for (const place of places(text, /(?<=^|\n)[ \u3000]*[（(]([一二三四五六七八九十]+)[)）][、.．]/dg)) {
      yield {
        start: place.start,
        end: place.end,
        severity: 'warning',
        found: place.text.trim(),
        expected: `（${place.word(1)}）`,
        message: { zh: '带括号的序号后面不加标点。', en: 'No mark follows a number in brackets.' },
      }
    }
    const [first, ...rest] = places(text, /(?<=^|\n)[ \u3000]*\d{1,2}、(?=[\u4e00-\u9fff])/dg)
    if (!first) return
    const mark = first.text.trim()
    yield {
      start: first.end - mark.length,
      end: first.end,
      severity: 'question',
      found: mark,
      expected: mark.replace('、', '．'),
      also: rest.slice(0, 50).map(({ start, end }) => ({ start, end })),
      message: {
        zh: `阿拉伯数字的序号后面用下脚点，不用顿号${rest.length > 0 ? `（共${rest.length + 1}处）` : ''}。`,
        en: 'A point follows an Arabic number, not 、.',
      },
    }
  },
  examples: {
    fires: [
      '一、主要举措和成效\n内容。\n三、存在的不足\n内容。\n四、下一步安排\n内容。',
      '一是加强领导。二是健全制度。四是强化监督。',
    ],
    silent: [
      '一、主要举措和成效\n（一）加强领导\n内容。\n（二）健全制度\n内容。\n二、存在的不足\n（一）宣传不够\n内容。',
      '一是加强领导。二是健全制度。三是强化监督。',
    ],
  },
}

function* ofHeadings(headings: readonly Heading[]): Generator<Claim> {
  const last: (number | null)[] = [0, 0, 0, 0, 0]
  let shown: Heading | null = null
  for (const heading of headings) {
    const number = numberOf(heading.mark)
    if (number === null) continue
    const before = last[heading.level] ?? 0
    const expected = before + 1
    // Lower marks that begin anywhere may be of a list within a paragraph, and a pasted text begins where it was cut.
    const begins = before === 0 && (heading.level >= 3 || shown === null)
    if (number !== expected && number !== 1 && !begins) {
      yield wrong(heading, before, shown)
    } else if (number === 1 && before > 0 && heading.level === 1) {
      yield { ...wrong(heading, before, shown), severity: 'question' }
    }
    last[heading.level] = number
    last.fill(0, heading.level + 1)
    shown = heading
  }
}

function wrong(heading: Heading, before: number, other: Heading | null): Claim {
  const written = numberOf(heading.mark)!
  return {
    start: heading.start,
    end: heading.start + heading.mark.length,
    severity: before > 0 ? 'warning' : 'question',
    found: heading.mark,
    expected: heading.mark.replace(/\d+|[一二三四五六七八九十]+/, (number) =>
      /\d/.test(number) ? String(before + 1) : chinese(before + 1),
    ),
    also: other ? [{ start: other.start, end: other.start + other.mark.length }] : [],
    message: {
      zh: `序号“${heading.mark}”前面应当是${before === 0 ? '第一项' : `第${chinese(before + 1)}项`}，${written > before + 1 ? '中间缺项' : '序号重复'}。`,
      en: `Number ${written} follows ${before}: ${written > before + 1 ? 'an item is missing' : 'the number stands twice'}.`,
    },
  }
}

function* ofItems(paragraph: { start: number; end: number; text: string }): Generator<Claim> {
  let before = 0
  for (const place of places(
    paragraph.text,
    /(?<=^|[。；;：:，,\s）)])([一二三四五六七八九十]{1,3})(?=[是要](?![一二三四五六七八九十]|个|种))/dg,
  )) {
    const number = valueOf(place.word(1))
    if (number === 1) before = 0
    if (number !== before + 1 && !(before === 0)) {
      yield {
        start: paragraph.start + place.start,
        end: paragraph.start + place.end + 1,
        severity: 'warning',
        found: `${place.text}是`,
        expected: `${chinese(before + 1)}是`,
        message: {
          zh: `“${chinese(before)}是”之后应是“${chinese(before + 1)}是”。`,
          en: `Item ${number} follows item ${before}.`,
        },
      }
    }
    before = number
  }
}

function numberOf(mark: string): number | null {
  const [, arabic, written] = /(\d+)|([一二三四五六七八九十]+)/.exec(mark) ?? []
  return arabic ? Number(arabic) : written ? valueOf(written) : null
}

function valueOf(written: string): number {
  const [tens, ones] = written.includes('十') ? written.split('十') : [null, written]
  const one = digits.indexOf(ones ?? '') + 1
  return tens === null ? one : (tens === '' ? 1 : digits.indexOf(tens!) + 1) * 10 + (ones === '' ? 0 : one)
}

const chinese = (number: number): string =>
  number < 10
    ? digits[number - 1]!
    : `${number < 20 ? '' : digits[Math.floor(number / 10) - 1]}十${number % 10 === 0 ? '' : digits[(number % 10) - 1]}`
