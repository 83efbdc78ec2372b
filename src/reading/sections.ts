/**
 * The parts of a report by what they are for: measures, shortcomings, the principals' duty, plans, others. The role is
 * told by the words of a heading, whatever its order; a part inside another (the principals' duty under the measures)
 * is a section of its own, and what comes after it belongs to the part around it again.
 */
import type { Title } from './headings.ts'
import type { SectionRole, Span } from './report.ts'

export interface Part extends Span {
  role: SectionRole
  heading: string
}

/** The first that fits: a heading about next year's plans may name the shortcomings they answer. */
const roles: readonly (readonly [role: SectionRole, pattern: RegExp])[] = [
  ['principals', /第一责任人|(?:主要负责人|主要负责同志|主要领导)[^,。]{0,8}(?:履行|履职|推进|落实)|述法/],
  [
    'plan',
    /下一?步|下一?阶段|下年度?|打算|工作安排|主要安排|工作计划|工作思路|思路[^,]{0,6}(?:目标|举措|措施)|今后|展望|努力方向|工作重点|工作谋划|改进(?:措施|方向)/,
  ],
  ['shortcomings', /不足|短板|困难|薄弱|差距|(?:存在|主要)[^,]{0,8}(?:问题|原因)|问题(?:和|及|与)|原因/],
  ['other', /其他需要|需要(?:报告|说明)的/],
  [
    'measures',
    /举措|成效|主要措施|基本情况|工作(?:开展|推进|完成|总体)?情况|总体情况|主要工作|主要做法|工作回顾|成绩|建设情况|进展|亮点/,
  ],
]

export function roleOf({ title }: Pick<Title, 'title'>, year: number | null): SectionRole | null {
  const named = roles.find(([, pattern]) => pattern.test(title))?.[0] ?? null
  const of = /((?:19|20)\d\d)/.exec(title)?.[1]
  if (year !== null && of !== undefined && Number(of) === year + 1 && named !== 'shortcomings') return 'plan'
  return named
}

export function sections(text: string, titles: readonly Title[], year: number | null): Part[] {
  const top = topLevel(titles)
  const cuts = titles.flatMap((title) => {
    if (title.level > top + 1) return []
    const role = roleOf(title, year)
    if (title.level === top) return [{ title, role }]
    return role === 'principals' ? [{ title, role }] : [{ title, role: null }]
  })
  const parts: Part[] = []
  let outer: Part['role'] = 'measures'
  const opening = cuts[0]?.title.start ?? text.length
  if (opening > 0) parts.push({ role: 'opening', heading: '', start: 0, end: opening })
  for (const { title, role } of cuts) {
    const last = parts.at(-1)
    if (title.level > top && role === null && (last?.role !== 'principals' || outer === 'principals'))
      continue
    const meant: SectionRole = title.level === top ? (role ?? following(parts)) : (role ?? outer)
    if (title.level === top) outer = meant
    if (last) last.end = title.start
    parts.push({ role: meant, heading: title.mark + title.title, start: title.start, end: text.length })
  }
  return withClosing(text, parts)
}

/** 一、 where there are such headings, else the highest level that there is. */
const topLevel = (titles: readonly Title[]) => Math.min(4, ...titles.map((each) => each.level))

/** A first-level heading about a subject (四、深化普法宣传) goes on with what was going on. */
const following = (parts: readonly Part[]): SectionRole => {
  const last = parts.at(-1)?.role
  return last === undefined || last === 'opening' ? 'measures' : last
}

const signature =
  /\n[^\n。]{0,40}(?:特此报告|政府|委员会|办事处|局|办公室|院|中心)[。.]?\n+[^\n]{0,12}(?:19|20)\d\d年\d{1,2}月\d{1,2}日/

/** The signature with its date stands for itself. */
function withClosing(text: string, parts: readonly Part[]): Part[] {
  const last = parts.at(-1)
  if (!last) return []
  const at = signature.exec(text.slice(last.start))?.index
  if (at === undefined || at === 0) return [...parts]
  const start = last.start + at + 1
  return [
    ...parts.slice(0, -1),
    { ...last, end: start },
    { role: 'closing', heading: '', start, end: text.length },
  ]
}
