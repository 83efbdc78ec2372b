/** 余, 多 and 近 stand with round numbers only, and one number takes one of them: “42余件”, “约20余次”. */
import { places } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** What is counted; 多元, 多方 and their like begin another word. */
const unit = '(?![元方层样级维跨点功渠措]|部门|领域|主体)(?=[\\u4e00-\\u9fff])'

export const approximation: Rule = {
  id: 'approximation',
  zh: '概数',
  en: 'Round numbers',
  basis: 'GB/T 15835—2011《出版物上数字用法》',
  *check({ text }) {
    for (const place of places(
      text,
      new RegExp(`(?<![\\d.,，\\-—~])(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万|亿|千|百)?\\s*([余多])${unit}`, 'dg'),
    )) {
      const digits = place.word(1).replace(/,/g, '')
      if (isRound(digits, place.word(2) !== '')) continue
      const sure = !digits.endsWith('5')
      yield {
        start: place.start,
        end: place.end,
        severity: sure ? 'error' : 'question',
        found: place.text,
        expected: place.text.replace(place.word(3), ''),
        message: {
          zh: `“${digits}”不是整数，后面不能用“${place.word(3)}”；写准确数，或者写到整十、整百。`,
          en: `${digits} is not a round number and takes no ${place.word(3)}: give the exact number or a round one.`,
        },
      }
    }
    for (const place of places(
      text,
      /(?:大约|约|近|将近|超过?|逾)\s*\d[\d.]*\s*(?:万|亿|千|百)?\s*余|(?:大约|约|近|将近)\s*\d[\d.]*\s*(?:万|亿)?[\u4e00-\u9fff%]{1,3}(?:左右|以上)|(?:超过?|逾)\s*\d[\d.]*\s*(?:万|亿)?[\u4e00-\u9fff%]{1,3}以上|\d\s*余[\u4e00-\u9fff]{1,2}(?:以上|左右)/dg,
    )) {
      yield {
        start: place.start,
        end: place.end,
        severity: 'warning',
        found: place.text,
        expected: '只用一个概数词',
        message: {
          zh: `“${place.text}”有两个概数词，留一个。`,
          en: `“${place.text}” is rounded twice; keep one of the words.`,
        },
      }
    }
  },
  examples: {
    fires: ['办理人民调解案件42余件。', '开展宣传约20余次。'],
    silent: [
      '办理人民调解案件42件，开展宣传20余次，发放资料1.5万余份，挽回损失三百余万元，培训100多人次，健全“1+5多元解纷”机制。',
    ],
  },
}

/** Ends in a nought, or is a round part of 万 or 亿. */
const isRound = (digits: string, ofTenThousands: boolean) =>
  ofTenThousands || (!digits.includes('.') && digits.endsWith('0'))
