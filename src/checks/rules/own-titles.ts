/** A document cited twice has one name. */
import { bare } from '#law/titles.ts'
import { distance } from '../distance.ts'
import type { Rule } from '../rule.ts'

export const ownTitles: Rule = {
  id: 'own-titles',
  zh: '同一文件的名称前后一致',
  en: 'One name for one document',
  basis: '同一事物在全文中用同一名称',
  *check({ citations }) {
    const others = citations
      .filter(({ law, title }) => law === null && bare(title).length >= 10)
      .slice(0, 300)
    for (const [at, later] of others.entries()) {
      const earlier = others.slice(0, at).find((each) => nearly(bare(each.title), bare(later.title)))
      if (!earlier) continue
      yield {
        start: later.start,
        end: later.end,
        severity: 'question',
        found: later.title,
        expected: earlier.title,
        also: [{ start: earlier.start, end: earlier.end }],
        message: {
          zh: `前文写作《${earlier.title}》，这里写作《${later.title}》，是否同一文件？`,
          en: `Before it was 《${earlier.title}》, here it is 《${later.title}》: one document?`,
        },
      }
    }
  },
  examples: {
    fires: ['制定《某镇行政规范性文件管理办法》。严格执行《某镇行政规范性文件管理办发》。'],
    silent: ['落实《某镇2022年法治建设工作要点》，制定《某镇2023年法治建设工作要点》。'],
  },
}

/** Other by a sign or two that are no number. */
function nearly(one: string, other: string): boolean {
  const signs = (name: string) => name.replace(/[\d一二三四五六七八九十]/g, '')
  return one !== other && signs(one) !== signs(other) && distance(one, other, 2) <= 2
}
