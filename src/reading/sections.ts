/**
 * The parts of a report by what they are for: measures, shortcomings, the principals' duty, plans, others. The role is
 * told by the words of a heading, whatever its order; a part inside another (the principals' duty under the measures)
 * is a section of its own, and a heading of two roles (存在的不足及下一步打算) is divided where the second begins.
 */
import type { Title } from './headings.ts'
import type { SectionRole, Span } from './report.ts'

export interface Part extends Span {
  role: SectionRole
  heading: string
}

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

/** All roles that a heading names, the first named first; 第一责任人 stands above all else it says. */
export function rolesOf({ title }: Pick<Title, 'title'>, year: number | null): readonly SectionRole[] {
  if (roles[0]![1].test(title)) return ['principals']
  const of = /((?:19|20)\d\d)/.exec(title)?.[1]
  if (year !== null && of !== undefined && Number(of) === year + 1) return ['plan']
  return roles
    .map(([role, pattern]) => ({ role, at: title.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ role }) => role)
}

export function sections(text: string, titles: readonly Title[], year: number | null): Part[] {
  const top = Math.min(4, ...titles.map((each) => each.level))
  const parts: Part[] = []
  let outer: readonly SectionRole[] = []
  const open = (role: SectionRole, title: Title) => {
    const last = parts.at(-1)
    if (last) last.end = title.start
    parts.push({ role, heading: title.mark + title.title, start: title.start, end: text.length })
  }
  for (const title of titles.filter(({ level }) => level <= top + 1)) {
    const named = rolesOf(title, year)
    if (title.level === top) {
      outer = named.length > 0 ? named : [following(parts)]
      open(outer[0]!, title)
      continue
    }
    const own =
      named.find((role) => outer.includes(role) || (role === 'principals' && holdsDuty(outer))) ?? outer[0]!
    if (own !== parts.at(-1)?.role) open(own, title)
  }
  const opening = parts[0]?.start ?? text.length
  const all =
    opening > 0 ? [{ role: 'opening' as const, heading: '', start: 0, end: opening }, ...parts] : parts
  return withClosing(
    text,
    all.flatMap((part) => divided(text, part, year)),
  )
}

/** The principals' duty may be told under the measures; among shortcomings and plans 述法 is one of their matters. */
const holdsDuty = (outer: readonly SectionRole[]) =>
  !outer.some((role) => role === 'shortcomings' || role === 'plan')

/** A first-level heading about a subject (四、深化普法宣传) goes on with what was going on. */
function following(parts: readonly Part[]): SectionRole {
  const last = parts.at(-1)?.role
  return last === undefined ? 'measures' : last
}

const turns = /(?<=[\n。])(?:下一?步|下一?阶段|今后|(?:针对|结合)(?:以上|上述|存在)|(?:19|20)\d\d年,?我)/

/** Shortcomings and plans under one heading, without headings of their own. */
function divided(text: string, part: Part, year: number | null): Part[] {
  const named = rolesOf({ title: part.heading }, year)
  if (part.role !== 'shortcomings' || !named.includes('plan')) return [part]
  const at = text.slice(part.start, part.end).search(turns)
  if (at < 0) return [part]
  return [
    { ...part, end: part.start + at },
    { role: 'plan', heading: part.heading, start: part.start + at, end: part.end },
  ]
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
