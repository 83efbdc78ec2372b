/** Chinese text takes full-width marks; one kind of bracket goes through one series of headings; no blank stands before a percent sign. */
import type { ReadReport, Span } from '#reading/report.ts'
import { places } from '../passages.ts'
import type { Claim, Rule } from '../rule.ts'

const halfWidth =
  /(?<=[\u4e00-\u9fff”》）)])[,;:!?](?=[\u4e00-\u9fff“《（(\s\d])|(?<=\d)[,;:](?=[\u4e00-\u9fff“《])|\((?=[\u4e00-\u9fff])(?![次本]\))|(?<=[\u4e00-\u9fff])(?<!\([次本])\)/dg

export const markWidth: Rule = {
  id: 'mark-width',
  zh: '全角和半角标点',
  en: 'Width of marks',
  basis: 'GB/T 15834—2011《标点符号用法》',
  *check(report) {
    yield* brackets(report)
    yield* throughout(report)
    yield* blanks(report)
  },
  examples: {
    fires: [
      '2022年,某镇在县委、县政府领导下,推进法治建设,健全制度,依法行政,成效明显。',
      '(一) 强化组织领导\n内容。\n（二）坚守为民初心\n内容。',
      '化解率91%，网办率93 %。',
    ],
    silent: [
      '（一）强化组织领导\n2022年，某镇推进法治建设，化解率91%。\n（二）坚守为民初心\n比例为3:1，网址http://www.example.cn。',
    ],
  },
}

/** One finding for the whole text: whoever mends it does so at once. */
function* throughout({ text, headings }: ReadReport): Generator<Claim> {
  const half = [...places(text, halfWidth)].filter(
    (place) =>
      !headings.some(
        ({ start, end }) => start <= place.start && place.start < end && /[（()）]/.test(place.text),
      ),
  )
  const full = text.match(/[，；：（）]/g)?.length ?? 0
  if (half.length === 0) return
  const [first, ...rest] = half
  const stands = lineFrom(text, first!.start)
  yield {
    ...stands,
    severity: half.length > full ? 'warning' : 'question',
    found: `${half.length}处半角标点`,
    expected: '，；：（）',
    also: rest.slice(0, 50).map(({ start, end }) => ({ start, end })),
    message: {
      zh: `中文里用了${half.length}处半角标点，应改为全角。`,
      en: `${half.length} half-width marks stand in Chinese text; they should be full-width.`,
    },
  }
}

function* brackets({ text, headings }: ReadReport): Generator<Claim> {
  // The mark as written: what was read has one width only.
  const marked = headings.filter(({ level, start }) => level === 2 && /[（(]/.test(text[start]!))
  const half = marked.filter(({ start }) => text[start] === '(')
  if (half.length === 0 || half.length === marked.length) return
  const odd = half.length * 2 <= marked.length ? half : marked.filter((heading) => !half.includes(heading))
  const [first, ...rest] = odd
  const other = marked.find((heading) => !odd.includes(heading))!
  const written = (heading: Span) => text.slice(heading.start, heading.start + 3)
  yield {
    start: first!.start,
    end: first!.end,
    severity: 'warning',
    found: odd.map(written).join(' '),
    expected: written(other),
    also: [...rest, other].map(({ start, end }) => ({ start, end })),
    message: {
      zh: '同级标题的括号有全角也有半角，应当统一。',
      en: 'Headings of one level mix half-width and full-width brackets.',
    },
  }
}

function* blanks({ text }: ReadReport): Generator<Claim> {
  const close = text.match(/\d[%％]/g)?.length ?? 0
  const apart = [...places(text, /\d[ \u3000\u00a0]+[%％]/dg)]
  if (apart.length === 0 || apart.length > close) return
  for (const { start, end, text: found } of apart) {
    yield {
      start,
      end,
      severity: 'warning',
      found,
      expected: found.replace(/[ \u3000\u00a0]+/, ''),
      message: {
        zh: '数字和百分号之间多了空格。',
        en: 'A blank stands between a number and its percent sign.',
      },
    }
  }
}

function lineFrom(text: string, at: number) {
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - 12)
  return { start, end: Math.min(text.length, at + 1) }
}
