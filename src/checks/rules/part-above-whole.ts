/** What is narrower cannot be more: lectures for leaders and youth are among all lectures; officers with a certificate among all officers. */
import type { ReadFigure, ReadReport } from '#reading/report.ts'
import { compared, family, number, said, thing } from '../counts.ts'
import type { Claim, Rule } from '../rule.ts'

export const partAboveWhole: Rule = {
  id: 'part-above-whole',
  zh: '部分大于全体',
  en: 'A part above the whole',
  basis: '范围小的数不大于范围大的数',
  *check(report) {
    const figures = compared(report, 'flow', 'stock')
    const told = new Set<number>()
    for (const wide of figures) {
      for (const narrow of figures) {
        const claim = wide === narrow || told.has(narrow.start) ? null : held(report, wide, narrow)
        if (!claim) continue
        told.add(narrow.start)
        yield claim
      }
    }
    yield* peopleOfOneKind(report, figures)
  },
  examples: {
    fires: [
      '举办法治讲座30余场次。\n开展领导干部、青少年法治讲座40余场次。',
      '组织全县573名行政执法人员完成业务知识培训。\n完成513名行政执法人员资格证件申领。',
    ],
    silent: [
      '举办法治讲座60余场次。\n开展领导干部、青少年法治讲座40余场次。',
      '现有行政执法人员23名，组织23名行政执法人员参加培训。',
    ],
  },
}

function held({ text }: ReadReport, wide: ReadFigure, narrow: ReadFigure): Claim | null {
  if (family(wide.unit) !== family(narrow.unit) || narrow.value <= wide.value || wide.scope !== narrow.scope)
    return null
  // What one clause lists stands side by side; what something was before is no part of it.
  if (
    wide.clause.start === narrow.clause.start ||
    /[由从][^，。]*$/.test(text.slice(narrow.clause.start, narrow.start))
  )
    return null
  const [whole, part] = [thing(wide), thing(narrow)]
  // “备案规范性文件” is no wider than “审查规范性文件”: only what is held, given or called together is told by its name alone.
  if (
    !/^(?:全年|共|累计|先后|已)*(?:组织开展|组织|开展|举办|召开)?$/.test(wide.measure.slice(0, -whole.length))
  )
    return null
  if (whole.length < 4 || part.length < whole.length + 3 || !part.endsWith(whole)) return null
  // “司法建议、检察建议” is both, not a part of the second.
  if (part.slice(0, -whole.length).endsWith('、')) return null
  if (
    /^(?:各类|各种|各项|全部|所有|等)/.test(part) ||
    /[《“]/.test(text.slice(narrow.clause.start, narrow.start))
  )
    return null
  return {
    start: narrow.start,
    end: narrow.end,
    severity: 'question',
    found: `${narrow.quote.trim()}＞${wide.quote.trim()}`,
    expected: `不大于${wide.quote.trim()}`,
    also: [{ start: wide.start, end: wide.end }],
    message: {
      zh: `“${said(text, narrow)}”多于范围更大的“${said(text, wide)}”。`,
      en: `${number(narrow.value)} of a part is more than ${number(wide.value)} of the whole.`,
    },
  }
}

/** “全县573名行政执法人员”, “513名行政执法人员”: of a whole staff every number should be the same. */
function* peopleOfOneKind({ text }: ReadReport, figures: readonly ReadFigure[]): Generator<Claim> {
  const people = figures.filter(({ unit }) => unit === '名' || unit === '人')
  for (const [at, later] of people.entries()) {
    const named = kindAfter(text, later)
    if (named.length < 4) continue
    const earlier = people
      .slice(0, at)
      .find((each) => kindAfter(text, each) === named && each.value !== later.value)
    if (
      !earlier ||
      ![earlier, later].some((each) =>
        /(?:全[县镇区市街]|现有|共有|全体)[^，。]{0,6}$/.test(
          text.slice(Math.max(0, each.start - 10), each.start),
        ),
      )
    )
      continue
    if (
      [earlier, later].some(
        (each) =>
          each.approx !== 'exact' || /新增|新招|其中|另有/.test(text.slice(each.clause.start, each.start)),
      )
    )
      continue
    yield {
      start: later.start,
      end: later.end,
      severity: 'question',
      found: `${earlier.quote.trim()}、${later.quote.trim()}`,
      expected: '同一个数，或者写明差额',
      also: [{ start: earlier.start, end: earlier.end }],
      message: {
        zh: `前文“${said(text, earlier)}”，这里“${said(text, later)}”：${named}到底多少人？`,
        en: `Before ${number(earlier.value)}, here ${number(later.value)} persons of one kind.`,
      },
    }
    return
  }
}

const kindAfter = (text: string, { end }: ReadFigure) =>
  /^\s*([\u4e00-\u9fff]{2,6}?(?:人员|干部|队员|调解员|网格员|律师))/.exec(text.slice(end))?.[1] ?? ''
