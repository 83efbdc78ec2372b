/** What names a private person does not belong in a published report: identity numbers, telephones, bank cards, addresses of a door. */
import type { Span } from '#reading/report.ts'
import { places } from '../passages.ts'
import type { Rule, Severity } from '../rule.ts'

interface Kind {
  pattern: RegExp
  zh: string
  en: string
  severity: Severity
  holds?(found: string): boolean
}

const kinds: readonly Kind[] = [
  {
    pattern:
      /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z/])/dg,
    zh: '居民身份证号码',
    en: 'the number of an identity card',
    severity: 'error',
  },
  {
    pattern: /(?<![\w./-])1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/dg,
    zh: '手机号码',
    en: 'a mobile telephone number',
    severity: 'error',
  },
  {
    pattern: /(?<=(?:卡号?|账[号户])[：:]?\s*)(?:62|60|4|5[1-5])\d{14,17}(?!\d)/dg,
    zh: '银行卡号',
    en: 'the number of a bank card',
    severity: 'error',
    holds: luhn,
  },
  {
    pattern: /[\u4e00-\u9fff](?:\d{1,3}(?:号楼|栋|幢))\d{0,2}(?:单元)?\d{3,4}(?:室|号房?)/dg,
    zh: '门牌住址',
    en: 'the address of a home',
    severity: 'warning',
  },
  {
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\s]?[A-Z0-9]{5,6}(?![A-Z0-9])/dg,
    zh: '机动车号牌',
    en: 'a number plate',
    severity: 'warning',
  },
]

export const personalData: Rule = {
  id: 'personal-data',
  zh: '不应公开的个人信息',
  en: 'Personal data',
  basis: '个人信息保护法第四条、第三十四条；政府信息公开条例第十五条',
  *check({ text }) {
    for (const { start, end, zh, en, severity } of personalIn(text))
      yield {
        start,
        end,
        severity,
        found: text.slice(start, end),
        expected: '删去或者隐去',
        message: {
          zh: `这里有${zh}，公开前应当删去或者隐去。`,
          en: `This is ${en}; take it out before publication.`,
        },
      }
  },
  examples: {
    fires: ['调解员李某某（电话13800000000）上门服务。', '申请人身份证号110101199003070000。'],
    silent: ['全年受理12345热线工单1380件，罚没款20000000000元，文号为2022110号。'],
  },
}

interface Found extends Span, Pick<Kind, 'zh' | 'en' | 'severity'> {}

function personalIn(text: string): Found[] {
  const found: Found[] = []
  for (const { pattern, zh, en, severity, holds } of kinds)
    for (const { start, end, text: words } of places(text, pattern))
      if ((!holds || holds(words)) && !found.some((other) => other.start <= start && end <= other.end))
        found.push({ start, end, zh, en, severity })
  return found
}

/** The text with each of these places written over, so that every other place stays where it is. */
export function withoutPersonalData(text: string): { text: string; masked: number } {
  const found = personalIn(text)
  const masked = found.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '＊'.repeat(end - start) + rest.slice(end),
    text,
  )
  return { text: masked, masked: found.length }
}

/** The check digit of a bank card. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
