/** The form of an official document as far as words show it: the number of the document, punctuation, placeholders. */
import { type Check, found, matches, overlaps } from './text.ts'

const standard = 'GB/T 9704—2012'
const punctuation = 'GB/T 15834—2011'

export const documentNumber: Check = function* (draft) {
  const number = draft.document.documentNumber ?? ''
  if (/^\p{Script=Han}{1,12}〔(?:19|20)\d\d〕[1-9]\d{0,4}号$/u.test(number)) return
  yield found(
    draft,
    { start: 0, end: draft.text.indexOf('\n') },
    {
      rule: 'form.number',
      severity: 'error',
      message: {
        zh: number === '' ? '还没有发文字号。' : `发文字号“${number}”不对，应如“某镇政〔2026〕8号”。`,
        en:
          number === ''
            ? 'The document has no number yet.'
            : `The number ${number} is not in the form 某镇政〔2026〕8号.`,
      },
      found: number,
      expected: '机关代字〔年份〕序号号',
      basis: `${standard} 7.2.5`,
    },
  )
}

interface Lint {
  rule: string
  pattern: RegExp
  severity: 'error' | 'warning'
  zh: string
  en: string
  expected: string
  basis: string
}

const lints: readonly Lint[] = [
  {
    rule: 'form.placeholder',
    pattern: /[×Xx]{2,}|_{2,}|【[^】]{0,20}】|TODO|\{\{|待填|待补/gu,
    severity: 'error',
    zh: '还有没填的地方。',
    en: 'A place is still to be filled in.',
    expected: '填好的内容',
    basis: standard,
  },
  {
    rule: 'form.punctuation',
    pattern: /(?<=\p{Script=Han})[,;:!?()](?=\p{Script=Han}|\n)/gu,
    severity: 'warning',
    zh: '汉字之间用全角标点。',
    en: 'Between Chinese characters punctuation is full-width.',
    expected: '全角标点',
    basis: punctuation,
  },
  {
    rule: 'form.enumeration',
    pattern: /(?<=[》”])、(?=[《“])/gu,
    severity: 'warning',
    zh: '相邻的书名号、引号之间不用顿号。',
    en: 'No 、 between adjacent titles or quotations.',
    expected: '不用顿号',
    basis: punctuation,
  },
  {
    rule: 'form.bare-number',
    pattern: /(?<=[\p{Script=Han}”])\d+(?:\.\d+)?(?=[，。；,;])/gu,
    severity: 'warning',
    zh: '数字后面缺量词。',
    en: 'A number lacks its measure word.',
    expected: '数字加量词',
    basis: 'GB/T 15835—2011',
  },
  {
    rule: 'form.numbering',
    pattern: /(?<=\n)(?:\d+、|[一二三四五六七八九十]+[.．]|（[一二三四五六七八九十]+）、)/gu,
    severity: 'warning',
    zh: '层次序数不对：一、（一）1.（1）。',
    en: 'Levels are numbered 一、（一）1.（1）.',
    expected: '一、（一）1.（1）',
    basis: `${standard} 7.3.3`,
  },
  {
    rule: 'form.more-than',
    pattern: /\d*[1-9]余(?=\p{Script=Han})/gu,
    severity: 'warning',
    zh: '“余”只跟在整数后面，例如100余件。',
    en: '余 follows round numbers alone.',
    expected: '整十、整百之余',
    basis: 'GB/T 15835—2011',
  },
]

/** What a figure prints comes from its declaration and is not for the writer to mend. */
export const wordForm: Check = function* (draft) {
  for (const { pattern, zh, en, ...lint } of lints)
    for (const { match, ...place } of matches(draft, pattern))
      if (!draft.figures.some((figure) => overlaps(figure, place)))
        yield found(draft, place, { ...lint, message: { zh, en }, found: match[0] })
}
