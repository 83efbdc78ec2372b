/** Words typed twice, and sentences that stand twice in one report. */
import { places, sentences } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Doublings that are words: 研究研究, 讨论讨论 do not occur in reports; these do. */
const own =
  /^(?:(?:点点|滴滴|方方|面面|家家|户户|时时|处处|人人|事事|层层|步步|常常|仅仅|刚刚|渐渐|处处){1,2}|[一二三四五六七八九十百千万两]+)$/

export const repeatedWords: Rule = {
  id: 'repeated-words',
  zh: '重复的词句',
  en: 'Words that stand twice',
  basis: '公文语言应当简明',
  *check({ text }) {
    for (const place of places(text, /([\u4e00-\u9fff]{2,8})\1|(?<!目)的的|(?<![了])了了(?!解)/dg)) {
      const once = place.word(1) || place.text[0]!
      if (own.test(once)) continue
      yield {
        start: place.start,
        end: place.end,
        severity: 'warning',
        found: place.text,
        expected: once,
        message: { zh: `“${once}”连写了两次。`, en: `“${once}” stands twice in a row.` },
      }
    }
    yield* sentencesTwice(text)
  },
  examples: {
    fires: [
      '深入推进推进法治政府建设。',
      '不断健全矛盾纠纷多元化解工作机制和联动体系建设。全年开展培训。不断健全矛盾纠纷多元化解工作机制和联动体系建设。',
    ],
    silent: ['深入推进法治政府建设，方方面面、家家户户共同参与。目的的实现靠大家。'],
  },
}

function* sentencesTwice(text: string) {
  const seen = new Map<string, { start: number; end: number }>()
  for (const { start, end, text: sentence } of sentences(text)) {
    const key = sentence.replace(/^(?:[一二三四五六七八九十]+是|（[一二三四五六七八九十]+）|\d+[.．、])/, '')
    if (key.length < 20 || !/[。；！]/.test(key)) continue
    const first = seen.get(key)
    seen.set(key, first ?? { start, end })
    if (!first) continue
    yield {
      start,
      end,
      severity: 'warning' as const,
      found: sentence,
      expected: '',
      also: [first],
      message: { zh: '同一句话在前文已经出现。', en: 'This sentence has stood before.' },
    }
  }
}
