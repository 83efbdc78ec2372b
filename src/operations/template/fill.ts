/** Fills a superior's workbook: marks and blank cells from figures, a row with facts once for every entry. */
import type { Catalogue } from '#kernel/ledger.ts'
import { UnreadableWorkbook } from '../import/workbook/unreadable.ts'
import { openWorkbook } from '../import/workbook/workbook.ts'
import { textOf } from '../import/workbook/xml.ts'
import { openArchive, openBytes } from '../import/workbook/zip.ts'
import { Refused } from '../refusal.ts'
import type { SavedList } from '../saved-lists.ts'
import { type Cell, movedReference, movedRow, type Row, rowsOf, written } from './cells.ts'
import { type Asked, blanksBeside, markPattern, type Names, namesIn } from './holes.ts'

type Value = string | number | null

/** Where the values come from. */
export interface Source {
  /** Every figure that is asked for, at once. */
  figures(asked: readonly Extract<Asked, { asks: 'figure' }>[]): Promise<(asked: Asked) => Value>
  plain: Readonly<Record<'unit' | 'year' | 'day' | 'person', Value>>
  /** The entries of a list, each as a look-up of its facts. */
  entries(asked: Extract<Asked, { asks: 'fact' }>): AsyncIterable<(name: string) => Value>
}

export interface Filled {
  bytes: Uint8Array
  /** How many cells were filled, and the marks that nothing answers to. */
  filled: number
  unknown: string[]
}

/** No form of a superior is larger. */
const unpackedMax = 32 << 20

export async function fillTemplate(
  { catalogue, lists }: { catalogue: Catalogue; lists: readonly SavedList[] },
  template: Uint8Array,
  year: number,
  source: Source,
): Promise<Filled> {
  const names = namesIn(catalogue, lists, year)
  const sheets = await sheetsOf(template)
  const plans = sheets.parts.map(({ name, xml }) => planOf(name, xml, sheets.strings, names, year))
  const figures = await source.figures(
    plans
      .flatMap((plan) => [...plan.asked.values()].flat())
      .flatMap((each) => (each.asks === 'figure' ? [each] : [])),
  )
  const valueOf = (asked: Asked): Value =>
    asked.asks === 'figure' ? figures(asked) : asked.asks === 'fact' ? null : source.plain[asked.asks]
  let filled = 0
  for (const plan of plans) {
    const { xml, cells } = await filledSheet(plan, names, valueOf, source)
    filled += cells
    sheets.zip.file(plan.name, xml)
  }
  const bytes = await sheets.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
  return { bytes, filled, unknown: [...new Set(plans.flatMap(({ unknown }) => unknown))] }
}

/** The archive is looked at by the reader of imports first: what it says of its parts bounds what is unpacked. */
async function sheetsOf(template: Uint8Array) {
  await demandSound(template)
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(template)
  const read = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
  const shared = await read('xl/sharedStrings.xml')
  const strings = [...shared.matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(([, inner = '']) => textOf(inner))
  const names = Object.keys(zip.files).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
  const parts = await Promise.all(names.map(async (name) => ({ name, xml: await read(name) })))
  return { zip, strings, parts }
}

async function readable(template: Uint8Array): Promise<void> {
  try {
    const looked = await openWorkbook(template, 'template.xlsx')
    await looked.close()
  } catch (error) {
    if (error instanceof UnreadableWorkbook)
      throw new Refused('unreadable', { zh: error.message, en: error.en })
    throw error
  }
}

/** A workbook that can be read at all, whose parts together are no larger than any form. */
async function demandSound(template: Uint8Array): Promise<void> {
  await readable(template)
  const bytes = await openBytes(template)
  const archive = await openArchive(bytes).finally(() => bytes.close())
  const unpacked = [...archive.names()].reduce((sum, name) => sum + archive.size(name), 0)
  if (unpacked > unpackedMax)
    throw new Refused('too_large', {
      zh: '模板解开后超过32兆字节，没有收下。请删去空白的格式行和不用的图片后再上传。',
      en: 'The template unpacks to over 32 MB and was not kept. Remove empty formatted rows and unused pictures, and upload it again.',
    })
}

interface Plan {
  name: string
  xml: string
  rows: readonly Row[]
  asked: ReadonlyMap<Cell, readonly Asked[]>
  blanks: ReadonlyMap<Cell, Asked>
  unknown: readonly string[]
}

function planOf(name: string, xml: string, strings: readonly string[], names: Names, year: number): Plan {
  const rows = rowsOf(xml, strings)
  const blanks = blanksBeside(rows, names, year)
  const asked = new Map<Cell, Asked[]>([...blanks].map(([cell, each]) => [cell, [each]]))
  const unknown: string[] = []
  for (const cell of rows.flatMap(({ cells }) => cells))
    for (const [, mark] of cell.text.matchAll(markPattern)) {
      const found = names.mark(mark!)
      if (found) asked.set(cell, [...(asked.get(cell) ?? []), found])
      else unknown.push(mark!)
    }
  return { name, xml, rows, asked, blanks, unknown }
}

async function filledSheet(
  plan: Plan,
  names: Names,
  valueOf: (asked: Asked) => Value,
  source: Source,
): Promise<{ xml: string; cells: number }> {
  let cells = 0
  let shift = 0
  const pieces: string[] = []
  const moves: { below: number; by: number }[] = []
  let at = 0
  const put = (row: Row, look: (asked: Asked) => Value, to: number) => {
    const changes = row.cells.flatMap((cell) => {
      const value = valueFor(cell, plan, names, look)
      return value === null ? [] : [{ cell, value }]
    })
    cells += changes.length
    let from = row.start
    let text = ''
    for (const { cell, value } of changes) {
      text += plan.xml.slice(from, cell.start) + written(cell, value)
      from = cell.end
    }
    pieces.push(movedRow(text + plan.xml.slice(from, row.end), row.number, to))
  }
  for (const row of plan.rows) {
    pieces.push(plan.xml.slice(at, row.start))
    at = row.end
    const fact = row.cells.flatMap((cell) => plan.asked.get(cell) ?? []).find((each) => each.asks === 'fact')
    if (fact?.asks !== 'fact') {
      put(row, valueOf, row.number + shift)
      continue
    }
    let count = 0
    for await (const look of source.entries(fact)) {
      put(
        row,
        (asked) => (asked.asks === 'fact' ? look(asked.name) : valueOf(asked)),
        row.number + shift + count,
      )
      count += 1
    }
    if (count === 0) put(row, () => '', row.number + shift)
    else {
      moves.push({ below: row.number + shift, by: count - 1 })
      shift += count - 1
    }
  }
  pieces.push(plan.xml.slice(at))
  return { xml: withMoved(pieces.join(''), moves), cells }
}

/** What the cell shows: a lone mark keeps its number a number, marks among words become words. */
function valueFor(
  cell: Cell,
  plan: Plan,
  names: Names,
  look: (asked: Asked) => Value,
): string | number | null {
  const blank = plan.blanks.get(cell)
  if (blank) return look(blank)
  if (!plan.asked.has(cell)) return null
  const lone = /^\s*\{\{([^{}]{1,80})\}\}\s*$/.exec(cell.text)
  const alone = lone ? names.mark(lone[1]!) : null
  if (alone) return look(alone) ?? ''
  return cell.text.replace(markPattern, (mark, name: string) => {
    const asked = names.mark(name)
    return asked ? String(look(asked) ?? '') : mark
  })
}

/** Merged cells and the sheet's extent below a repeated row move with it. */
function withMoved(xml: string, moves: readonly { below: number; by: number }[]): string {
  const moved = (reference: string) =>
    moves.reduce((now, { below, by }) => movedReference(now, below, by), reference)
  return moves.length === 0
    ? xml
    : xml.replace(
        /(<(?:mergeCell|dimension)\b[^>]*?\bref=")([^"]+)"/g,
        (_, head: string, reference: string) => `${head}${moved(reference)}"`,
      )
}
