/** The form of an official document as far as words show it: the number of the document, placeholders, 、 between titles. */
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
    rule: 'form.enumeration',
    pattern: /(?<=[》”])、(?=[《“])/gu,
    severity: 'warning',
    zh: '相邻的书名号、引号之间不用顿号。',
    en: 'No 、 between adjacent titles or quotations.',
    expected: '不用顿号',
    basis: punctuation,
  },
]

/** What a figure prints comes from its declaration and is not for the writer to mend. */
export const wordForm: Check = function* (draft) {
  for (const { pattern, zh, en, ...lint } of lints)
    for (const { match, ...place } of matches(draft, pattern))
      if (!draft.figures.some((figure) => overlaps(figure, place)))
        yield found(draft, place, { ...lint, message: { zh, en }, found: match[0] })
}
