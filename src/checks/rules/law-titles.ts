/**
 * A cited title is held against the catalogue. One that differs from a true title by a sign or two is a slip of it; a “law” that no catalogue
 * has is asked about; a local document of its own name is left alone.
 */

import { bare, namesOf, nearest } from '#law/titles.ts'
import type { Citation } from '#reading/report.ts'
import { distance } from '../distance.ts'
import type { Claim, Rule, Severity } from '../rule.ts'

/** Words that make another document of the same subject, and are no slip. */
const kinds =
  /(?:纲要|规划|方案|计划|意见|办法|规定|条例|细则|实施细则|通知|决定|制度|要点|指引|指南|规则|解释|法)$/
const ownKind = /(?:暂行|试行|实施|有关|若干|的|关于)/g

export const lawTitles: Rule = {
  id: 'law-titles',
  zh: '法律文件的名称',
  en: 'Titles of laws and documents',
  basis: '国家法律法规数据库所载名称',
  *check({ citations, year }) {
    // A report cites some dozens; each that is no true title is held against all.
    for (const citation of citations.slice(0, 1000)) {
      if (citation.law !== null || /[，。]|草案|征求意见/.test(citation.title)) continue
      if (isOwnPaper(citation)) continue
      const slip = slipOf(citation.title)
      if (slip) yield told(citation, slip.title, slip.severity)
      else if (isUnknownLaw(citation.title)) yield unknown(citation, year)
    }
  },
  examples: {
    fires: [
      '按照《重大行政决策程序最暂行条例》编制目录。',
      '学习《中华人民共和国民法典》《物业法》等法律。',
      '落实《法治政府建设实施纲要（2020－2025年）》。',
      '学习《行政处法》。',
    ],
    silent: [
      '按照《重大行政决策程序暂行条例》编制目录，学习《民法典》《物业管理条例》，落实《法治政府建设实施纲要(2021-2025年)》。',
      '印发《某县法治政府建设实施方案（2021—2025年）》《某镇合同管理办法》《2022年全县法治政府建设工作要点》《全县突发事件总体应急预案》。',
    ],
  },
}

/** “《某镇2022年度…报告》”: its own earlier papers are no laws. */
const isOwnPaper = ({ title }: Citation) =>
  /(?:报告|总结|台账|清单|目录|倡议书|公告|合同|协议|证|书)$/.test(title)

function slipOf(written: string): { title: string; severity: Severity } | null {
  const name = bare(written)
  if (name.length < 4) return null
  const most = name.length >= 12 ? 2 : 1
  for (const { title } of nearest(written, 0.55).slice(0, 12)) {
    for (const official of namesOf(title)) {
      if (official.length < 4 || distance(name, official, most) > most) continue
      if (sameBut(name, official) || otherBody(name, official)) return null
      return { title: title.title, severity: gravity(name, official) }
    }
  }
  return null
}

/** “《全县突发事件总体应急预案》”: like the nation's but for whose it is, which stands first. */
const otherBody = (name: string, official: string) =>
  !/法典?$/.test(official) &&
  name.length > 6 &&
  name.slice(-(official.length - 3)) === official.slice(3) &&
  name[0] !== official[0]

function gravity(name: string, official: string): Severity {
  if (isOwn(name, official)) return 'question'
  // An opinion on nearly the same subject may be the province's.
  if (name.startsWith('关于') && Math.abs(name.length - official.length) > 1) return 'question'
  // A province may have a plan of the same name for other years.
  if (name.replace(/\d/g, '') === official.replace(/\d/g, '')) return 'warning'
  // 河道管理条例 and 航道管理条例: a place may have rules under any short name; laws are the nation's.
  const local = !/法典?$/.test(name) && name.length < 9 && name.length === official.length
  return local ? 'question' : 'error'
}

/** 年 or a dash left out of a period, a mark more or less: how it is set, not what it is called; the plan before, or the one after. */
const sameBut = (one: string, other: string) =>
  plain(one) === plain(other) || unnumbered(one) === unnumbered(other)
const unnumbered = (name: string) => name.replace(/第[一二三四五六七八九十]+/g, '第')
const plain = (name: string) => name.replace(/[年（）()、，,：:-]/g, '')

/** Another document: of another kind, of another scope, or one that a local government made under nearly the same name. */
function isOwn(name: string, official: string): boolean {
  const [one, other] = [kinds.exec(name)?.[0], kinds.exec(official)?.[0]]
  if (one && other && one !== other) return true
  return name.replace(ownKind, '') === official.replace(ownKind, '') || /^.{2,6}[省市县区州镇乡]/.test(name)
}

/** “《物业法》”: short, called a law, and none. */
const isUnknownLaw = (title: string) => {
  const name = bare(title)
  return (
    /(?<![办方做书用作手想说看语文])法$/.test(name) && name.length <= 20 && !/[省市县区镇乡街]/.test(name)
  )
}

function told(citation: Citation, title: string, severity: Severity): Claim {
  return {
    start: citation.start,
    end: citation.end,
    severity,
    found: citation.title,
    expected: `《${title}》`,
    message:
      severity === 'error'
        ? {
            zh: `没有《${citation.title}》，应为《${title}》。`,
            en: `There is no 《${citation.title}》; the title is 《${title}》.`,
          }
        : { zh: `《${citation.title}》是否指《${title}》？`, en: `Is 《${title}》 meant?` },
  }
}

function unknown(citation: Citation, year: number | null): Claim {
  // What begins alike says more than what ends in 业法.
  const begins = bare(citation.title).slice(0, 2)
  const near = nearest(citation.title, 0.2)
    .map(({ title }) => title.title)
    .toSorted((one, other) => Number(bare(other).startsWith(begins)) - Number(bare(one).startsWith(begins)))
    .slice(0, 2)
    .map((title) => `《${title}》`)
  return {
    start: citation.start,
    end: citation.end,
    // Laws made after the catalogue was closed are not in it.
    severity: year !== null && year <= 2024 ? 'warning' : 'question',
    found: citation.title,
    expected: near[0] ?? '法律的全称',
    message: {
      zh: `查不到名为《${citation.title}》的法律${near.length > 0 ? `，相近的有${near.join('、')}` : ''}；如为简称，请写规范名称。`,
      en: `No law is called 《${citation.title}》${near.length > 0 ? `; near it are ${near.join(', ')}` : ''}.`,
    },
  }
}
