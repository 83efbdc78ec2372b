/** A goal is no result: “确保达到100%” leaves open whether it was reached. */
import { places, roleAt, sentenceAt } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const targetWithoutResult: Rule = {
  id: 'target-without-result',
  zh: '只有目标没有结果',
  en: 'A goal without its result',
  basis: '年度报告反映实际完成情况',
  *check(report) {
    const { text } = report
    for (const place of places(
      text,
      /确保[^，,。；]{2,24}率(?:达到?|为|保持在?)?\s*\d[\d.]*\s*[%％]|(?:不少于|不低于|不得少于)\s*\d+\s*(?:个)?(?:学时|课时)/dg,
    )) {
      if (['plan', 'shortcomings'].includes(roleAt(report, place.start) ?? '')) continue
      const { text: sentence } = sentenceAt(text, place.start)
      if (/实际|人均|已(?:全部)?(?:达到|完成)|均达/.test(sentence)) continue
      yield {
        start: place.start,
        end: place.end,
        severity: 'question',
        found: place.text,
        expected: '实际完成的数',
        message: { zh: `“${place.text}”是要求，实际完成多少？`, en: 'This is a demand; what was reached?' },
      }
    }
  },
  examples: {
    fires: [
      '依法履行应诉职责，确保行政机关负责人出庭应诉率达到100%。',
      '确保每人每年接受不少于60学时的培训。',
    ],
    silent: ['行政机关负责人出庭应诉率达到100%，执法人员人均培训64学时，达到不少于60学时的要求。'],
  },
}
