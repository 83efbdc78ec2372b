/**
 * What the catalogue calls its indicators, as a reader meets them: the label, its other names, and the words before
 * its hole in a sentence of a report. A new indicator is read by being declared.
 */
import type { Catalogue } from '#kernel/ledger.ts'
import type { Indicator } from '#kernel/tally.ts'
import type { Clause, Sentence } from '#kernel/wording.ts'

export interface Named {
  indicator: Indicator
  names: readonly string[]
}

export function namesOf({ ledgers }: Pick<Catalogue, 'ledgers'>): readonly Named[] {
  const named = ledgers.flatMap(({ indicators, wording }) =>
    Object.values(indicators).map((indicator) => {
      const names = [
        indicator.zh,
        withoutBrackets(indicator.zh),
        ...indicator.aliases,
        ...spoken(indicator, wording),
      ]
      return { indicator, names: [...new Set(names.map(core))].filter((name) => name.length > 1) }
    }),
  )
  return named.map((each) => ({ ...each, names: [...each.names, ...namesOfBase(each.indicator, named)] }))
}

/** What stands by its hole in the sentences of its ledger; 化解率 alone is said of what its sentence begins with. */
const spoken = (indicator: Indicator, wording: readonly Sentence[]) =>
  wording.flatMap(({ clauses }) =>
    clauses.flatMap((clause, place) =>
      clause.holes.flatMap((hole, at) => {
        if (hole.indicator !== indicator || hole.only) return []
        const words = besideHole(clause, at)
        return [place === 0 && at === 0 ? words : `${core(besideHole(clauses[0]!, 0))} ${words}`]
      }),
    ),
  )

/** The words before a hole, or those behind it where the number comes first: 为…个乡镇采购. */
function besideHole({ texts }: Clause, at: number): string {
  const behind = texts[at + 1] ?? ''
  return /^[一-龥]/.test(behind) && !/^(?:[和及与]|以上)/.test(behind) ? behind : texts[at]!
}

/** A report says of what something changed, and not that it is a change: what is counted lends its names. */
function namesOfBase({ formula }: Indicator, named: readonly Named[]): readonly string[] {
  if (formula.form !== 'change') return []
  return named.flatMap(({ indicator, names }) =>
    indicator.formula.form === 'tally' && indicator.formula.of === formula.of ? names : [],
  )
}

const withoutBrackets = (name: string) => name.replace(/[(（][^)）]*[)）]/g, '')

/** Without the words that count, fill or divide: 受理信访总件数 and 全年受理信访 speak of the same. */
function core(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/^.*[,。;]/, '')
    .replace(short, '$1')
    .replace(/^(?:[、和其中]|全年|共计?|累计|今年)+/, '')
    .replace(
      /(?:总?(?:(?<![案文信事证])件数|件次|次数|人数|人次|场次|份数|期数|起数|台数|套数|块数|条数|本数|座数|家数|家次|处数|个数|部数|数量|数|(?<=.{4})量))(?=$|[()])/,
      '',
    )
    .replace(/(?:数|量)?(?:同比|较上年)?(?:变化|增减|增长|下降)(?:率|幅度)?$/, '')
    .replace(/[()/,、:]/g, ' ')
    .trim()
}

/** 村(居), 市(州)级, 司法(检察)建议: what stands in such a bracket is read with the words around it. */
const short = /(?<=[一-龥])\(([一-龥]{1,3})\)(?=[一-龥])/g

/** The neighbouring pairs of signs of a text: what two ways of saying a thing have in common. */
export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const run of text.replace(short, '$1').matchAll(/[一-龥A-Za-z0-9]+/g))
    for (let at = 0; at + 1 < run[0].length; at++) pairs.add(run[0].slice(at, at + 2))
  return pairs
}
