/**
 * Finds the rows of a sheet in its XML while it streams in. It looks for the few tags that carry values and steps
 * over everything else, so that a sheet of any length takes the memory of one row.
 */
import { dayFrom } from '#kernel/day.ts'
import type { Raw } from '#kernel/raw.ts'
import { damaged, tooLarge, UnreadableWorkbook } from './unreadable.ts'
import { refuseDoctype, textOf, unescapeXml } from './xml.ts'

export interface SheetRow {
  /** As the sheet numbers it, from 1. */
  row: number
  /** By column from 0; what is empty may be missing. */
  cells: Raw[]
}

export interface CellTables {
  strings: readonly string[]
  /** By style: how a number of this style is meant. */
  dates: readonly boolean[]
  /** Days that the workbook's first serial number lies after 1899-12-30: 0, or 1462 for old Macintosh files. */
  epoch: number
}

const noRows = /<(?:\w+:)?sheetData\s*\/>/
const rowCharsMax = 8 << 20
const rowsMax = 1_048_576
/** Ledgers have some thirty columns; whoever fills more than this many did not hand over a ledger. */
const columnsMax = 1_000

export function sheetScanner(tables: CellTables) {
  let pending = ''
  let open: string | null = null
  let close = ''
  let cell = ''
  let last = 0
  let began = false
  let ended = false

  /** The rows that are complete with this piece of the sheet. */
  function feed(piece: string): SheetRow[] {
    if (ended) return []
    const text = pending === '' ? piece : pending + piece
    if (open === null && !learnPrefix(text)) {
      pending = text
      return []
    }
    const rows: SheetRow[] = []
    let at = 0
    for (;;) {
      const start = nextRow(text, at)
      if (start < 0) break
      const tagEnd = endOfTag(text, start)
      if (tagEnd < 0) {
        at = start
        break
      }
      const empty = text.charCodeAt(tagEnd - 1) === 47
      const end = empty ? tagEnd : text.indexOf(close, tagEnd)
      if (end < 0) {
        at = start
        break
      }
      last = rowNumber(text.slice(start, tagEnd)) ?? last + 1
      if (last > rowsMax) throw tooLarge(`第${last}行`)
      rows.push({ row: last, cells: empty ? [] : readCells(text, tagEnd + 1, end) })
      at = empty ? tagEnd + 1 : end + close.length
      began = true
    }
    ended = text.includes(close.replace('row>', 'sheetData>'), at) || (!began && noRows.test(text))
    pending = ended ? '' : text.slice(at)
    if (pending.length > rowCharsMax) throw tooLarge('一行里的内容')
    return rows
  }

  /** A sheet that stops halfway is damaged, however many rows came before. */
  function finish(): void {
    if (!ended) throw damaged('工作表不完整')
  }

  /** Some programs write every tag with a prefix, `<x:row>`. */
  function learnPrefix(text: string): boolean {
    refuseDoctype(text)
    const root = /<((?:\w+:)?)worksheet[\s>]/.exec(text)
    if (!root) {
      if (text.length > 65_536) throw damaged('工作表没有内容')
      return false
    }
    open = `<${root[1]}row`
    close = `</${root[1]}row>`
    cell = `<${root[1]}c`
    return true
  }

  function nextRow(text: string, from: number): number {
    for (let at = text.indexOf(open!, from); at >= 0; at = text.indexOf(open!, at + 1)) {
      const next = text.charCodeAt(at + open!.length)
      if (next === 32 || next === 62 || next === 47 || Number.isNaN(next) || next < 32) return at
    }
    return -1
  }

  function readCells(text: string, from: number, to: number): Raw[] {
    const cells: Raw[] = []
    const closeCell = `${cell.replace('<', '</')}>`
    let column = -1
    for (let at = text.indexOf(cell, from); at >= 0 && at < to; at = text.indexOf(cell, at)) {
      const next = text.charCodeAt(at + cell.length)
      if (next !== 32 && next !== 62 && next !== 47 && next >= 32) {
        at += cell.length
        continue
      }
      const tagEnd = endOfTag(text, at)
      if (tagEnd < 0 || tagEnd > to) throw damaged(`第${last}行`)
      const { column: given, style, type } = attributesOf(text, at + cell.length, tagEnd)
      column = given ?? column + 1
      if (text.charCodeAt(tagEnd - 1) === 47) {
        at = tagEnd
        continue
      }
      const end = text.indexOf(closeCell, tagEnd)
      if (end < 0 || end > to) throw damaged(`第${last}行`)
      const value = valueOf(text.slice(tagEnd + 1, end), type, style, tables)
      if (value !== null) {
        if (column >= columnsMax) throw tooWide()
        while (cells.length < column) cells.push(null)
        cells[column] = value
      }
      at = end
    }
    return cells
  }

  return { feed, finish }
}

function endOfTag(text: string, from: number): number {
  return text.indexOf('>', from)
}

function rowNumber(tag: string): number | undefined {
  const written = /\sr="(\d+)"/.exec(tag)?.[1]
  return written === undefined ? undefined : Number(written)
}

/** `r="AB12" s="4" t="s"`, in any order; read by character because it happens once per cell. */
function attributesOf(text: string, from: number, to: number) {
  let column: number | undefined
  let style = 0
  let type = ''
  for (let at = from; at < to; ) {
    const equals = text.indexOf('=', at)
    if (equals < 0 || equals > to) break
    const quote = text[equals + 1]!
    const end = text.indexOf(quote, equals + 2)
    if (end < 0 || end > to) break
    const name = text.slice(at, equals).trim()
    if (name === 'r') column = columnOf(text, equals + 2)
    else if (name === 's') style = Number(text.slice(equals + 2, end))
    else if (name === 't') type = text.slice(equals + 2, end)
    at = end + 1
  }
  return { column, style, type }
}

function columnOf(text: string, from: number): number {
  let column = 0
  for (let at = from; ; at++) {
    const letter = text.charCodeAt(at)
    if (letter < 65 || letter > 90) return column - 1
    column = column * 26 + letter - 64
  }
}

function valueOf(inner: string, type: string, style: number, tables: CellTables): Raw {
  if (type === 'inlineStr') return orNull(textOf(inner))
  const written = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(inner)?.[1]
  if (written === undefined || written === '') return null
  if (type === 's') return orNull(tables.strings[Number(written)] ?? '')
  if (type === 'b') return written === '1'
  if (type !== '' && type !== 'n') return orNull(unescapeXml(written))
  const number = Number(written)
  if (Number.isNaN(number)) return orNull(unescapeXml(written))
  return tables.dates[style] ? dateOf(number, tables.epoch) : number
}

const orNull = (text: string): Raw => (text === '' ? null : text)

/** A serial number as the wall clock shows it. Excel's dates have no time zone, so none is brought in. */
function dateOf(serial: number, epoch: number): Raw {
  if (serial < 0 || serial > 2_958_466) return serial
  let day = Math.floor(serial)
  let seconds = Math.round((serial - day) * 86_400)
  if (seconds === 86_400) {
    day += 1
    seconds = 0
  }
  const two = (value: number) => (value < 10 ? `0${value}` : `${value}`)
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  if (day === 0 && epoch === 0) return time
  const on = dayFrom(day + epoch - 25_569)
  return seconds === 0 ? on : `${on} ${time}`
}

const tooWide = () =>
  new UnreadableWorkbook(
    'too_wide',
    `工作表有内容的列超过${columnsMax}列，不像台账，没有导入。请删去右侧多余的列再试。`,
    `The sheet has content in more than ${columnsMax} columns and is no ledger. Nothing was imported; delete the needless columns.`,
  )
