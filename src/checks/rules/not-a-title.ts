/** Title marks hold the names of documents; a body of thought, a meeting or a campaign has none. */
import type { Rule } from '../rule.ts'

const notTitles: readonly (readonly [name: string, right: string])[] = [
  ['习近平法治思想', '习近平法治思想（学习读本为《习近平法治思想学习纲要》）'],
  ['习近平新时代中国特色社会主义思想', '习近平新时代中国特色社会主义思想'],
  ['习近平总书记关于全面依法治国的重要论述', '习近平总书记关于全面依法治国的重要论述'],
  ['党的二十大精神', '党的二十大精神'],
  ['党的十九大精神', '党的十九大精神'],
  ['三项制度', '“三项制度”'],
  ['八五普法', '“八五”普法'],
]

export const notATitle: Rule = {
  id: 'not-a-title',
  zh: '不应使用书名号',
  en: 'What is no title',
  basis: 'GB/T 15834—2011《标点符号用法》4.15：书名号标示书名、篇名、文件名',
  *check({ citations }) {
    for (const { start, end, title } of citations) {
      const right = notTitles.find(([name]) => name === title.replace(/[“”\s]/g, ''))?.[1]
      if (!right) continue
      yield {
        start,
        end,
        severity: 'warning',
        found: `《${title}》`,
        expected: right,
        message: {
          zh: `“${title}”不是文件名称，不用书名号。`,
          en: `“${title}” is no document and takes no title marks.`,
        },
      }
    }
  },
  examples: {
    fires: ['深入学习《习近平法治思想》和《中华人民共和国宪法》等法律法规。'],
    silent: ['深入学习习近平法治思想，学习《习近平法治思想学习纲要》《中华人民共和国宪法》。'],
  },
}
