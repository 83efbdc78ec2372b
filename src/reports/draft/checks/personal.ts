/** What tells who somebody is has no place in a report that will be public: identity numbers and telephone numbers. */
import { type Check, found, matches } from './text.ts'

export const personalDataRule = 'personal.data'

export const personalData: Check = function* (draft) {
  const numbers = /(?<!\d)(?:\d{17}[\dXx]|1[3-9]\d{9}|0\d{2,3}[-－]\d{7,8})(?!\d)/gu
  for (const { match: _, ...place } of matches(draft, numbers)) {
    yield found(draft, place, {
      rule: personalDataRule,
      severity: 'error',
      message: {
        zh: '这里像身份证号码或电话号码，报告要向社会公开，请删去。',
        en: 'This looks like an identity or telephone number; the report will be public, please remove it.',
      },
      found: '个人信息',
      expected: '不含个人信息',
      basis: '《中华人民共和国个人信息保护法》第二十五条',
    })
  }
}
