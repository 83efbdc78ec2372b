/** Words typed twice, and sentences that stand twice in one report. */
import { places, sentences } from '../passages.ts'
import type { Rule } from '../rule.ts'

/**
 * Words of two signs that reports type twice. Any two signs may meet again across words (就业创业创新), so only these are told; three
 * or more do not meet by chance.
 */
const common =
  '推进|推动|加强|加快|落实|开展|组织|建设|工作|进行|完善|提升|提高|强化|健全|深入|全面|坚持|法治|依法|执法|行政|政府|宣传|培训|活动|管理|服务|矛盾|纠纷|案件|学习|领导|干部|群众|制度|情况|问题|能力|水平|机制|责任|监督|规范|改革|发展|社会|我镇|我县|街道|左右|有效|不断|积极'

export const repeatedWords: Rule = {
  id: 'repeated-words',
  zh: '重复的词句',
  en: 'Words that stand twice',
  basis: '公文语言应当简明',
  *check({ text }) {
    for (const place of places(
      text,
      new RegExp(`(${common})\\1|([\\u4e00-\\u9fff]{3,8})\\2|(?<!目)的的`, 'dg'),
    )) {
      const once = place.word(1) || place.word(2) || '的'
      if (/^[一二三四五六七八九十百千万]+$/.test(once)) continue
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
