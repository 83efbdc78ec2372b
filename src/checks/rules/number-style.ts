/** Numbers as the standard writes them: half-width digits, a percent sign at both ends of a range, days without leading noughts. */
import { signedOn } from '../document.ts'
import { places } from '../passages.ts'
import type { Rule } from '../rule.ts'

interface Style {
  pattern: RegExp
  mend(found: string): string
  zh: string
  en: string
}

const halfWidth = (text: string) =>
  text.replace(/[０-９．％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

const styles: readonly Style[] = [
  {
    pattern: /[０-９]+(?:．[０-９]+)?/dg,
    mend: halfWidth,
    zh: '数字用半角',
    en: 'Digits are half-width',
  },
  {
    pattern: /(?<![\d.％%])\d+(?:\.\d+)?\s*[—~～－-]{1,2}\s*\d+(?:\.\d+)?[%％]/dg,
    mend: (found) => found.replace(/^(\d+(?:\.\d+)?)/, '$1%'),
    zh: '百分数的范围，前后都写百分号',
    en: 'Both ends of a range of percentages have the sign',
  },
  {
    pattern:
      /[二三]\s*[〇○ΟOo0零]\s*[一二三]\s*[〇○ΟOo0零一二三四五六七八九]年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/dg,
    mend: () => '阿拉伯数字的年月日',
    zh: '成文日期用阿拉伯数字',
    en: 'The day of signing is written in Arabic digits',
  },
]

export const numberStyle: Rule = {
  id: 'number-style',
  zh: '数字的写法',
  en: 'How numbers are written',
  basis: 'GB/T 15835—2011《出版物上数字用法》；GB/T 9704—2012《党政机关公文格式》7.3.5.4',
  *check({ text }) {
    for (const { pattern, mend, zh, en } of styles) {
      const [first, ...rest] = places(text, pattern)
      if (!first) continue
      const expected = mend(first.text)
      yield {
        start: first.start,
        end: first.end,
        severity: 'warning',
        found: first.text,
        expected,
        also: rest.slice(0, 50).map(({ start, end }) => ({ start, end })),
        message: {
          zh: `“${first.text}”应写作“${expected}”：${zh}${rest.length > 0 ? `（共${rest.length + 1}处）` : ''}。`,
          en: `${en}: “${expected}”${rest.length > 0 ? ` (${rest.length + 1} places)` : ''}.`,
        },
      }
    }
    const signed = signedOn(text)
    if (!signed || !/年\s*0\d|月\s*0\d/.test(signed.text)) return
    const expected = signed.text.replace(/(?<=[年月]\s*)0(?=\d)/g, '')
    yield {
      start: signed.start,
      end: signed.end,
      severity: 'warning',
      found: signed.text,
      expected,
      message: {
        zh: `成文日期的月、日不编虚位，应为“${expected}”。`,
        en: `A day of signing has no leading noughts: ${expected}.`,
      },
    }
  },
  examples: {
    fires: [
      '发放资料３０００份。',
      '降幅在10—15%之间。',
      '某镇2022年度法治政府建设情况报告\n2022年，某镇推进法治建设。\n某镇人民政府\n2023年01月05日',
    ],
    silent: [
      '发放资料3000份，降幅在10%—15%之间，2021—2025年。',
      '某镇2022年度法治政府建设情况报告\n2022年，某镇推进法治建设。\n某镇人民政府\n2023年1月5日',
    ],
  },
}
