/** Brackets, quotation marks and title marks come in pairs; two stops do not stand side by side. */
import { type Passage, paragraphs, places } from '../passages.ts'
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
    for (const pair of pairs) yield* lone(text, pair)
    for (const { start, end, text: found } of places(
      text,
      /[，、；：][，。；：、]|。[，。；、]|(?<![.…])[,;][,;。，]|、(?=和(?![谐平睦美解顺气善]|[\u4e00-\u9fff]{0,2}(?:县|镇|乡|村|街|路|苑|园|小区|铁路|社区))|及(?![时格早])|与(?!时俱进|会)|等(?![级候待额同]))/dg,
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

/** A mark without partner in its paragraph, unless the paragraph was torn and the partner opens the next one. */
function* lone(text: string, [open, close, zh]: (typeof pairs)[number]): Generator<Claim> {
  const has = new RegExp(`[${open}${close}]`)
  let waiting: Claim | null = null
  for (const paragraph of paragraphs(text)) {
    const [first, ...rest] = has.test(paragraph.text) ? unpaired(paragraph, open, close, zh) : []
    const closes = first !== undefined && close.includes(first.found)
    if (waiting && !closes) yield waiting
    if (first && !(waiting && closes)) rest.unshift(first)
    const last = rest.at(-1)
    waiting = last && open.includes(last.found) ? last : null
    yield* waiting ? rest.slice(0, -1) : rest
  }
  if (waiting) yield waiting
}

function* unpaired(paragraph: Passage, open: string, close: string, zh: string): Generator<Claim> {
  const { text } = paragraph
  let standing: number | null = null
  for (let at = 0; at < text.length; at += 1) {
    if (open.includes(text[at]!)) {
      // Brackets and titles may hold others of their kind; quotation marks change form.
      if (standing !== null && open === '“') yield alone(paragraph, standing, zh)
      if (standing === null || open === '“') standing = at
    } else if (close.includes(text[at]!)) {
      if (standing === null && !numbers(text.slice(0, at), zh)) yield alone(paragraph, at, zh)
      standing = null
    }
  }
  if (standing !== null) yield alone(paragraph, standing, zh)
}

/** “1）” and “一）” number a list. */
const numbers = (before: string, zh: string) => zh === '括号' && /[\d一二三四五六七八九十a-z]$/.test(before)

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
