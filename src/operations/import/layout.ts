/**
 * Where a sheet's headings stand and what they say: below titles and lines of the reporting unit, in one row or in
 * two with groups above, in merged cells or beside blanks, from whichever column on. Nothing of the ledger is known
 * here but the words that serve as headings.
 */
import { bare, clean, type Raw } from '#kernel/raw.ts'
import type { Merge, SheetRow } from './workbook/workbook.ts'

export interface Heading {
  column: number
  /** As written, `受理日期`. */
  heading: string
  /** The merged heading above, `办理情况`. */
  group: string | null
  /** Tells the column from others with the same heading; the name under which it is shown and mapped. */
  key: string
}

export interface Layout {
  headerRows: number[]
  headings: Heading[]
  /** What stands above the headings. */
  titles: string[]
}

export type IsHeading = (name: string) => boolean

/** Only words can be headings, and a heading is short. */
const lengthMax = 40

export function findLayout(
  head: readonly SheetRow[],
  merges: readonly Merge[],
  isHeading: IsHeading,
): Layout | null {
  const rows = head.map((row) => ({ ...row, cells: visible(row, merges) }))
  const isKnown = ({ heading, group }: Heading) => isHeading(heading) || isHeading(`${group ?? ''}${heading}`)
  let best: { index: number; block: SheetRow[]; headings: Heading[]; hits: number } | null = null
  for (const [index, first] of rows.entries()) {
    const second = rows[index + 1]?.row === first.row + 1 ? rows[index + 1] : undefined
    for (const block of blocksFrom(first, second, merges)) {
      const headings = headingsOf(block, merges) ?? []
      const hits = headings.filter(isKnown).length
      if (hits < 2 || hits < headings.length / 4) continue
      // Two rows that complete each other are headings even where the lower words are new to every ledger.
      const isBetter: boolean = !best || hits > best.hits || (best.index === index && hits === best.hits)
      if (isBetter) best = { index, block, headings, hits }
    }
  }
  if (!best) return null
  const titles = rows.slice(0, best.index).map(({ cells }) => cells.map(clean).filter(Boolean).join(' '))
  return {
    headerRows: best.block.map(({ row }) => row),
    headings: best.headings,
    titles: titles.filter(Boolean),
  }
}

/** One row or two; only two where cells of the first reach down into the second. */
function blocksFrom(first: SheetRow, second: SheetRow | undefined, merges: readonly Merge[]): SheetRow[][] {
  if (!second) return [[first]]
  const reaching = merges.filter(({ row, rowEnd }) => row === first.row && rowEnd === second.row).length
  return reaching >= 2 ? [[first, second]] : [[first], [first, second]]
}

/** A merged range shows what stands in its first cell; some programs leave stale text in the covered ones. */
function visible({ row, cells }: SheetRow, merges: readonly Merge[]): Raw[] {
  const covered = merges.filter((merge) => merge.row <= row && row <= merge.rowEnd)
  if (covered.length === 0) return cells
  return cells.map((cell, column) =>
    covered.some(
      (merge) =>
        merge.column <= column && column <= merge.columnEnd && (merge.row < row || merge.column < column),
    )
      ? null
      : cell,
  )
}

function headingsOf(block: readonly SheetRow[], merges: readonly Merge[]): Heading[] | null {
  const [top, bottom] = block as [SheetRow, SheetRow?]
  if (![...top.cells, ...(bottom?.cells ?? [])].every(isHeadingText)) return null
  const found = bottom ? twoRows(top, bottom, merges) : oneRow(top)
  return found && withKeys(found)
}

const isHeadingText = (raw: Raw): boolean => {
  const text = clean(raw)
  return (
    text === '' || (typeof raw === 'string' && text.length <= lengthMax && !/^[\d./:年月日-]+$/.test(text))
  )
}

type Found = Omit<Heading, 'key'>

function oneRow({ cells }: SheetRow): Found[] {
  return cells.flatMap((raw, column) =>
    clean(raw) === '' ? [] : [{ column, heading: String(raw).trim(), group: null }],
  )
}

/** A heading below belongs to the last heading above that has none of its own; every column is named once. */
function twoRows(top: SheetRow, bottom: SheetRow, merges: readonly Merge[]): Found[] | null {
  const found: Found[] = []
  let group: { text: string; end: number } | null = null
  const width = Math.max(top.cells.length, bottom.cells.length)
  let groups = 0
  // A title over the whole table and a line of unit and date are no groups of headings.
  const words = top.cells.map(clean).filter(Boolean)
  if (words.length < 2 || words.some((text) => /[:：]/.test(text))) return null
  for (let column = 0; column < width; column++) {
    const above = clean(top.cells[column])
    const below = clean(bottom.cells[column])
    if (above !== '' && below !== '') {
      const merge = merges.find((each) => each.row === top.row && each.column === column)
      const isGroup = merge
        ? merge.columnEnd > column && merge.rowEnd < bottom.row
        : opensGroup(top, bottom, column)
      if (!isGroup) return null
      group = { text: above, end: merge?.columnEnd ?? Number.POSITIVE_INFINITY }
      groups++
      found.push({ column, heading: String(bottom.cells[column]).trim(), group: above })
    } else if (above !== '') {
      group = null
      found.push({ column, heading: String(top.cells[column]).trim(), group: null })
    } else if (below !== '') {
      if (group && column > group.end) group = null
      found.push({ column, heading: String(bottom.cells[column]).trim(), group: group?.text ?? null })
    } else {
      group = null
    }
  }
  return groups > 0 ? found : null
}

/** Without merges: the next cell above is blank and the one below is not. */
const opensGroup = (top: SheetRow, bottom: SheetRow, column: number): boolean =>
  clean(top.cells[column + 1]) === '' && clean(bottom.cells[column + 1]) !== ''

function withKeys(found: readonly Found[]): Heading[] {
  const times = new Map<string, number>()
  for (const { heading } of found) times.set(bare(heading), (times.get(bare(heading)) ?? 0) + 1)
  const taken = new Set<string>()
  return found.map((each) => {
    const shared = times.get(bare(each.heading))! > 1
    const stem = shared && each.group ? `${each.group}/${each.heading}` : each.heading
    let key = stem
    for (let again = 2; taken.has(key); again++) key = `${stem}（第${again}列）`
    taken.add(key)
    return { ...each, key }
  })
}

/**
 * The year that days without one belong to. The sheet's name is nearest, then the title, then the file's name; the
 * day on which the sheet was filled in says nothing.
 */
export function yearOfSheet(sheetName: string, titles: readonly string[], fileName: string): number | null {
  const meant = titles.filter((title) => !/填报|填表|制表|报送日期|打印|截止/.test(title))
  for (const place of [sheetName, ...meant, fileName]) {
    const years = new Set(yearsIn(place))
    if (years.size === 1) return [...years][0]!
  }
  return null
}

function yearsIn(text: string): number[] {
  const arabic = text
    .normalize('NFKC')
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (written) =>
      [...written].map((sign) => digits[sign]).join(''),
    )
  return [...arabic.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map(([, year]) => Number(year))
}

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
