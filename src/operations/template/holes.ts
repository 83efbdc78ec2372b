/**
 * What a cell of a superior's form asks for, by name: `{{化解矛盾纠纷件次}}`, `{{信访化解率|上年}}`, `{{单位}}`,
 * `{{信访台账.收到日期}}`, `{{逾期信访.信访事项}}` of a kept list of that name; or, without any mark, the blank cell beside a label that is the name of an indicator.
 */
import type { Field } from '#kernel/fields/index.ts'
import type { Catalogue, Kind } from '#kernel/ledger.ts'
import { bare } from '#kernel/raw.ts'
import type { Indicator } from '#kernel/tally.ts'
import type { SavedList } from '../saved-lists.ts'
import type { Cell, Row } from './cells.ts'

export type Asked =
  | { asks: 'figure'; indicator: Indicator; year: number }
  | { asks: 'unit' | 'year' | 'day' | 'person' }
  | { asks: 'fact'; kind: Kind; name: string; field: Field; list?: SavedList }

export const markPattern = /\{\{([^{}]{1,80})\}\}/g

const plain: Readonly<Record<string, 'unit' | 'year' | 'day' | 'person'>> = {
  单位: 'unit',
  单位名称: 'unit',
  填报单位: 'unit',
  年度: 'year',
  年份: 'year',
  填报日期: 'day',
  日期: 'day',
  填报人: 'person',
}

export interface Names {
  /** What a mark asks for; null where nothing has this name. */
  mark(written: string): Asked | null
  /** The indicator that a label names in full. */
  label(written: string): Indicator | null
}

export function namesIn(catalogue: Catalogue, lists: readonly SavedList[], year: number): Names {
  const indicators = new Map<string, Indicator>()
  const all = [...catalogue.indicators.values()]
  for (const each of all) for (const alias of each.aliases) indicators.set(bare(alias), each)
  for (const each of all) for (const name of [each.zh, each.en, each.id]) indicators.set(bare(name), each)
  const kinds = new Map(
    catalogue.kinds.flatMap((kind) =>
      [kind.zh, kind.en, kind.path].map((name) => [bare(name), kind] as const),
    ),
  )
  const ledgers = new Map(
    catalogue.ledgers.flatMap(({ zh, kinds: [first] }) => (first ? [[bare(zh), first] as const] : [])),
  )
  // The first of a name is the nearest unit's.
  const kept = new Map(lists.toReversed().map((list) => [bare(list.name), list]))
  const factOf = (book: string, name: string): Asked | null => {
    const list = kept.get(bare(book))
    const kind = list ? catalogue.kindAt(list.ledger) : (kinds.get(bare(book)) ?? ledgers.get(bare(book)))
    const [found, field] =
      Object.entries(kind?.facts ?? {}).find(
        ([id, each]) =>
          !id.includes('.') && [id, each.zh, each.en].some((known) => bare(known) === bare(name)),
      ) ?? []
    return kind && found && field ? { asks: 'fact', kind, name: found, field, ...(list && { list }) } : null
  }
  return {
    mark(written) {
      const [named = '', when = ''] = written.split('|').map((part) => part.trim())
      const simple = plain[named]
      if (simple) return { asks: simple }
      const indicator = indicators.get(bare(named))
      if (indicator) return { asks: 'figure', indicator, year: yearIn(when, year) ?? year }
      const [book, name] = named.split(/[.。·]/, 2)
      return book && name ? factOf(book, name) : null
    },
    label: (written) =>
      indicators.get(bare(written.replace(/[（(][^）)]{1,6}[）)]$/, ''))) ??
      indicators.get(bare(written)) ??
      null,
  }
}

/** 上年, 本年, 2024年: the year that a heading or a mark speaks of; null where it speaks of none. */
export function yearIn(words: string, year: number): number | null {
  const written = /(?:19|20)\d\d/.exec(words)
  if (written) return Number(written[0])
  if (/上年|去年|同期/.test(words)) return year - 1
  return /本年|今年|数值|数量|数据|完成|合计|填报/.test(words) ? year : null
}

/** The blank cells beside labels, with what they ask for. A heading above says the year; a lone blank is this year's. */
export function blanksBeside(rows: readonly Row[], names: Names, year: number): Map<Cell, Asked> {
  const found = new Map<Cell, Asked>()
  rows.forEach((row, index) => {
    for (const label of row.cells) {
      const indicator = label.text.includes('{{') ? null : names.label(label.text)
      if (!indicator) continue
      const blanks = blanksRightOf(label, row)
      for (const cell of blanks) {
        const spoken =
          yearIn(headingOf(cell, rows.slice(0, index)), year) ?? (blanks.length === 1 ? year : null)
        if (spoken !== null) found.set(cell, { asks: 'figure', indicator, year: spoken })
      }
    }
  })
  return found
}

/** Up to the next words, which begin another label; a unit such as 件 or % is passed over. */
function blanksRightOf(label: Cell, row: Row): Cell[] {
  const blanks: Cell[] = []
  for (const cell of row.cells.filter(({ column }) => column > label.column)) {
    const words = cell.text.trim()
    if (words === '' && !cell.taken) blanks.push(cell)
    else if (words.length > 3) break
  }
  return blanks
}

const headingOf = (cell: Cell, above: readonly Row[]): string =>
  above
    .toReversed()
    .map((row) => row.cells.find(({ column }) => column === cell.column)?.text.trim() ?? '')
    .find((text) => text !== '') ?? ''
