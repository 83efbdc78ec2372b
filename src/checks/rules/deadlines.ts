/** The report goes to the superior before 1 March and to the public before 1 April of the next year. */
import { publishedOn, signedOn } from '../document.ts'
import type { Rule } from '../rule.ts'

export const deadlines: Rule = {
  id: 'deadlines',
  zh: '报送和公开的期限',
  en: 'Days of reporting',
  basis: '法治政府建设与责任落实督察工作规定：3月1日前报送，4月1日前公开',
  *check({ text, year }) {
    if (year === null) return
    const signed = signedOn(text)
    if (signed && signed.day >= `${year + 1}-03-01` && signed.day < `${year + 2}-01-01`) {
      yield {
        start: signed.start,
        end: signed.end,
        severity: 'question',
        found: signed.text,
        expected: `${year + 1}年3月1日前`,
        message: {
          zh: `成文日期晚于3月1日。报告应在${year + 1}年3月1日前报送上一级，是否已先行报送？`,
          en: `Signed after the report was due on 1 March ${year + 1}; was it sent before?`,
        },
      }
    }
    const published = publishedOn(text)
    if (published && published.day >= `${year + 1}-04-01`) {
      yield {
        start: published.start,
        end: published.end,
        severity: 'warning',
        found: published.text,
        expected: `${year + 1}年4月1日前`,
        message: { zh: `公开日期晚于${year + 1}年4月1日。`, en: `Published after 1 April ${year + 1}.` },
      }
    }
  },
  examples: {
    fires: [
      '某街道2023年度法治政府建设情况报告\n2023年，某街道推进法治政府建设。\n某街道办事处\n2024年3月20日',
      '某街道2023年度法治政府建设情况报告\n发布时间：2024-04-02\n2023年，某街道推进法治政府建设。',
    ],
    silent: [
      '某街道2023年度法治政府建设情况报告\n2023年，某街道推进法治政府建设。\n某街道办事处\n2024年2月29日',
    ],
  },
}
