/** A law that was gone before the year began is not carried out in it, nor one that comes into force long after it. */
import { statusOn, titled } from '#law/titles.ts'
import { sentenceAt } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Sentences that speak of the old law as old, or of a law before its time. */
const knowing =
  /废止|失效|清理|修订|修改|修正|原《|旧法|新旧|代替|取代|衔接|过渡|即将|将于|草案|征求意见|立法/

export const lawInForce: Rule = {
  id: 'law-in-force',
  zh: '法律文件在报告年度是否有效',
  en: 'Laws in force',
  basis: '立法法第六十一条等：法律自施行日起有效，被废止的不再适用',
  *check({ text, citations, year }) {
    if (year === null) return
    for (const { start, end, title } of citations) {
      const law = titled(title)
      if (!law || knowing.test(sentenceAt(text, start).text)) continue
      const gone = law.until
      if (gone && gone <= `${year}-12-31`) {
        const before = gone <= `${year}-01-01`
        const isLaw = /(?:法|条例)$/.test(law.title)
        yield {
          start,
          end,
          severity: before ? (isLaw ? 'error' : 'warning') : 'question',
          found: `《${title}》`,
          expected: law.successor ? `《${law.successor}》` : '现行有效的文件',
          message: {
            zh: `《${title}》已于${gone}失效${law.successor ? `，现为《${law.successor}》` : ''}。`,
            en: `《${title}》 ceased to be in force on ${gone}.`,
          },
        }
      } else if (
        law.first &&
        law.first > `${year + 1}-12-31` &&
        statusOn(law, `${year}-12-31`) === 'not_yet'
      ) {
        yield {
          start,
          end,
          severity: 'error',
          found: `《${title}》`,
          expected: `${year}年有效的文件`,
          message: {
            zh: `《${title}》${law.first}才施行，不是${year}年的依据。`,
            en: `《${title}》 came into force on ${law.first}, after the year ${year}.`,
          },
        }
      }
    }
  },
  examples: {
    fires: [
      '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n宣传《合同法》《婚姻法》。',
      '某镇2020年度法治政府建设情况报告\n一、主要举措和成效\n宣传《信访工作条例》。',
    ],
    silent: [
      '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n宣传《民法典》《信访工作条例》，清理依据已废止的《合同法》制定的文件。',
    ],
  },
}
