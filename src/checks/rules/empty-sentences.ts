/** Sentences that say nothing by themselves, and lists whose member is missing. */
import { places } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const emptySentences: Rule = {
  id: 'empty-sentences',
  zh: '没有内容的句子',
  en: 'Empty sentences',
  basis: '公文内容完整，表述准确',
  *check({ text }) {
    for (const place of places(
      text,
      /(?<=\d[^，,。；]{0,6}。)((?:切实|有效|不断|进一步|努力)[^，,。；：:\n]{4,14}。)(?=[一二三四五六七八九十]+是)/dg,
    )) {
      yield {
        start: place.start,
        end: place.end,
        severity: 'question',
        found: place.text,
        expected: '接在上一句之后，或者写明做了什么',
        message: { zh: `“${place.text}”单独成句，没有事实。`, en: 'A sentence without a fact stands alone.' },
      }
    }
    for (const place of places(
      text,
      /为主题的第[一二三四五六七八九十]+个(?![^，,。；、]{0,14}(?:日|周|月|年|季|节))[^，,。；、]{2,10}/dg,
    )) {
      yield {
        start: place.start,
        end: place.end,
        severity: 'warning',
        found: place.text,
        expected: '第几个什么（如“第九个国家宪法日”）',
        message: { zh: `“${place.text}”缺少所数的事物。`, en: 'What the ordinal counts is missing.' },
      }
    }
  },
  examples: {
    fires: [
      '办理不动产登记证597本。切实解决群众利益诉求。七是加强监督。',
      '开展以弘扬宪法精神为主题的第九个法治宣传、行政复议宣传月活动。',
    ],
    silent: [
      '办理不动产登记证597本，切实解决群众利益诉求。七是加强监督。',
      '开展以弘扬宪法精神为主题的第九个国家宪法日宣传活动。',
    ],
  },
}
