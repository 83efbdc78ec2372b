/** Brackets, quotation marks and title marks come in pairs; two stops do not stand side by side. */
import { paragraphs, places } from '../passages.ts'
import type { Claim, Rule } from '../rule.ts'

const pairs: readonly (readonly [open: string, close: string, zh: string])[] = [
  ['《', '》', '书名号'],
  ['“', '”', '引号'],
  ['（(', '）)', '括号'],
  ['〔', '〕', '六角括号'],
]

export const pairedMarks: Rule = {
  id: 'paired-marks',
  zh: '成对的标点和连用的标点',
  en: 'Pairs of marks',
  basis: 'GB/T 15834—2011《标点符号用法》',
  *check({ text }) {
    for (const paragraph of paragraphs(text)) {
      for (const [open, close, zh] of pairs) yield* unpaired(paragraph, open, close, zh)
    }
    for (const { start, end, text: found } of places(
      text,
      /[，、；：][，。；：、]|。[，。；、]|(?<![.…])[,;][,;。，]|、(?=和|及|与|等(?!级|候|待|额|同))/dg,
    )) {
      yield {
        start,
        end,
        severity: found.length > 1 ? 'error' : 'question',
        found,
        expected: found.length > 1 ? found.at(-1)! : '',
        message:
          found.length > 1
            ? { zh: `“${found}”两个点号连用，留一个。`, en: `Two stops stand side by side: “${found}”.` }
            : { zh: '“和”“及”“等”前面不用顿号。', en: 'No 、 stands before 和, 及 or 等.' },
      }
    }
  },
  examples: {
    fires: ['认真学习《中华人民共和国宪法，提升能力。', '开展宣传，，发放资料20份。'],
    silent: ['认真学习《中华人民共和国宪法》（2018年修正），开展“法律进企业”活动。1）登记；2）受理。'],
  },
}

function* unpaired(
  paragraph: { start: number; text: string },
  open: string,
  close: string,
  zh: string,
): Generator<Claim> {
  let standing: number | null = null
  for (const [at, sign] of [...paragraph.text].entries()) {
    if (open.includes(sign)) {
      if (standing !== null && open === '“') yield alone(paragraph, standing, zh)
      standing ??= at
      if (open === '“') standing = at
    } else if (close.includes(sign)) {
      // “1）” and “一）” number a list.
      if (
        standing === null &&
        !(zh === '括号' && /[\d一二三四五六七八九十a-z]$/.test(paragraph.text.slice(0, at)))
      )
        yield alone(paragraph, at, zh)
      standing = null
    }
  }
  if (standing !== null) yield alone(paragraph, standing, zh)
}

function alone({ start, text }: { start: number; text: string }, at: number, zh: string): Claim {
  return {
    start: start + at,
    end: Math.min(start + text.length, start + at + 8),
    severity: 'warning',
    found: text[at]!,
    expected: `成对的${zh}`,
    message: { zh: `这里的${zh}没有成对。`, en: `“${text[at]}” has no partner in its paragraph.` },
  }
}
