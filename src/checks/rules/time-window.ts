/**
 * A report on a closed year counts from 1 January to 31 December. Words that are read from the day of writing (今年以来, 目前, 近两年)
 * or that have no end (2022年以来) leave open what was counted.
 */

import { signedOn } from '../document.ts'
import { places, sentenceAt } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const timeWindow: Rule = {
  id: 'time-window',
  zh: '统计的起止时间',
  en: 'The period counted',
  basis: '年度报告反映上一年度全年情况（法治政府建设与责任落实督察工作规定）',
  *check({ text, year, sections }) {
    if (year === null) return
    const planFrom = sections.find((section) => section.role === 'plan')?.start ?? text.length
    const signed = signedOn(text)
    const late = signed !== null && Number(signed.day.slice(0, 4)) > year
    for (const { start, end, text: found } of places(text, /今年(?:以来)?|本年度?以来/dg, {
      start: 0,
      end: planFrom,
    })) {
      if (!late && !/以来/.test(found)) continue
      if (!/\d/.test(sentenceAt(text, start).text) && !late) continue
      yield {
        start,
        end,
        severity: late ? 'warning' : 'question',
        found,
        expected: `${year}年`,
        message: late
          ? {
              zh: `成文时“今年”已是${signed!.day.slice(0, 4)}年，${year}年的数字应写明“${year}年”。`,
              en: `On the day of signing 今年 is ${signed!.day.slice(0, 4)}; figures of ${year} should say so.`,
            }
          : {
              zh: `“${found}”指到哪一天？年度数字宜写“${year}年”。`,
              en: `Up to which day does “${found}” count? A yearly figure should say ${year}年.`,
            },
      }
    }
    for (const place of places(text, /(20\d\d)年(?:度)?以来/dg, { start: 0, end: planFrom })) {
      if (
        Number(place.word(1)) !== year ||
        !/\d/.test(text.slice(place.end, sentenceAt(text, place.start).end))
      )
        continue
      yield {
        start: place.start,
        end: place.end,
        severity: 'question',
        found: place.text,
        expected: `${year}年`,
        message: {
          zh: '“以来”没有截止日期，一年的数字应写明全年。',
          en: '以来 has no end; a yearly figure should be that of the year.',
        },
      }
    }
    for (const { start, end, text: found } of places(text, /近[两二三四五2-5]年(?:来)?(?!来?最)/dg, {
      start: 0,
      end: planFrom,
    })) {
      if (!/\d|无一|没有|未发生|零/.test(sentenceAt(text, start).text)) continue
      yield {
        start,
        end,
        severity: 'question',
        found,
        expected: `${year}年`,
        message: {
          zh: `年度报告里的“${found}”跨了几年，本年度是多少？`,
          en: `“${found}” spans several years; what is the figure of this one?`,
        },
      }
    }
    for (const { start, end, text: found } of places(text, /(?<!截至|截止|到)目前(?=[^。；\n]{0,30}\d)/dg, {
      start: 0,
      end: planFrom,
    })) {
      if (signed || !/整改|完成|办结|办理|剩余/.test(sentenceAt(text, start).text)) continue
      yield {
        start,
        end,
        severity: 'question',
        found,
        expected: `截至${year}年12月31日`,
        message: {
          zh: '全文没有成文日期，“目前”是哪一天？',
          en: 'The report has no date; which day is 目前?',
        },
      }
    }
  },
  examples: {
    fires: [
      '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n今年以来，共受理信访件64件。\n某镇人民政府\n2023年1月31日',
      '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n近两年，全镇无一起违规执法行为。',
    ],
    silent: [
      '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n2022年，共受理信访件64件。\n某镇人民政府\n2023年1月31日',
    ],
  },
}
