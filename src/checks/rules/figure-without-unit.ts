/** A count has its measure word: “资料3000份”, not “资料3000”. */
import { isWritten } from '../counts.ts'
import { inside, quoted } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Numbers that are names. */
const named = /12345|12348|12368|12315|12309|110|119|120|122|96\d{3}|123\d\d/

/** Things that are told by number and measure word. */
const counted =
  /(?:资料|宣传品|宣传单|折页|案件|纠纷|人员|明白人|带头人|调解员|顾问|律师|合同|文件|横幅|标语|展板|讲座|活动|培训|企业|群众|问题|建议|工单|信访件)[”）)]?$/

export const figureWithoutUnit: Rule = {
  id: 'figure-without-unit',
  zh: '数字缺量词',
  en: 'A figure without unit',
  basis: 'GB/T 15835—2011《出版物上数字用法》；计数带量词',
  *check({ text, figures }) {
    const spoken = quoted(text)
    for (const figure of figures) {
      const { start, end, quote } = figure
      if (figure.unit !== '' || !isWritten(figure) || named.test(quote) || inside(figure, spoken)) continue
      const before = text[start - 1] ?? ''
      const after = text.slice(end, end + 12)
      // 人口8亿, 总数达120: the noun says what is counted.
      if (/(?:人口|就业|浓度|[量数额值])[^，,。；]{0,8}$/.test(text.slice(Math.max(0, start - 12), start)))
        continue
      if (!/[\u4e00-\u9fff”]/.test(before) || /^[\d%％:：.．/\-—+＋＝=×xX]/.test(after)) continue
      if (!/^(?:[，,。；;、）)]|[\u4e00-\u9fff])/.test(after)) continue
      // 138万残疾人, 6部门联合印发: said so without a measure word.
      if (/[万亿]$/.test(quote) && /^[\u4e00-\u9fff]/.test(after)) continue
      if (/^(?:部门|单位|行业|领域|[市县区省国城地镇街村社方强对连成回])/.test(after)) continue
      const sure =
        counted.test(text.slice(Math.max(0, start - 8), start)) &&
        figure.value >= 10 &&
        !/[万亿]/.test(quote) &&
        (/^[，,。；;]/.test(after) || /^(?:充分|积极|不断|进一步|切实|有效|认真)/.test(after))
      yield {
        start,
        end,
        severity: sure ? 'error' : 'question',
        found: text.slice(Math.max(0, start - 10), end),
        expected: `${quote}＋量词`,
        message: {
          zh: `“${text.slice(Math.max(0, start - 10), end)}”后面缺量词。`,
          en: `${quote} has no measure word.`,
        },
      }
    }
  },
  examples: {
    fires: [
      '累计发放法治宣传资料3000充分利用广播宣传。',
      '培育村（社区）“法律明白人”34，不断提高依法治理水平。',
    ],
    silent: ['累计发放法治宣传资料3000份，转接“12345”热线工单20件，推行“3+N”模式。'],
  },
}
