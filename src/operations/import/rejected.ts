/**
 * The rejected rows as a workbook to mend: the office's own titles, headings and cells, the faulty cell marked, and
 * behind them what is wrong and where the row stood. Mended, it is imported as it is.
 */
import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx'
import type { Raw } from '#kernel/raw.ts'
import { problemHeading, rowHeading } from './own-columns.ts'
import type { Recognised } from './recognise.ts'
import type { RejectedRow } from './rows.ts'

export interface RejectedSheet {
  recognised: Recognised
  rows: readonly RejectedRow[]
}

const bold: CellStyle = { font: { bold: true } }
const faulty: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFC7CE' } } }
const problem: CellStyle = { font: { color: { rgb: 'FF9C0006' } } }
/** As text, so that a cell beginning with a sign of a formula stays what it is, also after it was edited. */
const asText: CellStyle = { numFmt: '@' }

export async function rejectedWorkbook(sheets: readonly RejectedSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({ sheets: sheets.filter(({ rows }) => rows.length > 0).map(sheetOf) })
}

function sheetOf({ recognised, rows }: RejectedSheet): WriteSheet {
  const { head, headerRows, sheetName } = recognised
  const [top, bottom] = [headerRows[0]!, headerRows.at(-1)!]
  const width = Math.max(
    ...recognised.columns.map(({ column }) => column + 1),
    ...rows.map(({ cells }) => cells.length),
  )
  const above = Array.from({ length: bottom }, (_, at) => {
    const cells = padded(head.find(({ row }) => row === at + 1)?.cells ?? [], width)
    return at + 1 === top ? [...cells, problemHeading, rowHeading] : cells
  })
  const below = rows.map((row) => [...padded(row.cells, width), row.reason, row.row])
  const cells = new Map<string, Partial<Cell>>()
  const style = (row: number, column: number, look: CellStyle) =>
    cells.set(`${row},${column}`, { style: look })
  above.forEach((line, row) => line.forEach((value, column) => value !== null && style(row, column, bold)))
  rows.forEach(({ at, cells: written }, index) => {
    const row = bottom + index
    written.forEach((value, column) => typeof value === 'string' && style(row, column, asText))
    if (at !== null) style(row, at, { ...faulty, ...(typeof written[at] === 'string' && asText) })
    style(row, width, problem)
  })
  return {
    name: sheetName,
    rows: [...above, ...below],
    cells,
    merges: mergesOf(recognised, width),
    columns: widths(width),
  }
}

const padded = (cells: readonly Raw[], width: number): (string | number | boolean | null)[] =>
  Array.from({ length: width }, (_, column) => cells[column] ?? null)

function mergesOf({ merges, headerRows }: Recognised, width: number): MergeRange[] {
  const [top, bottom] = [headerRows[0]!, headerRows.at(-1)!]
  const kept = merges.filter(({ rowEnd, column }) => rowEnd <= bottom && column < width)
  const ours =
    top === bottom
      ? []
      : [width, width + 1].map((column) => ({ row: top, rowEnd: bottom, column, columnEnd: column }))
  return [...kept, ...ours].map(({ row, rowEnd, column, columnEnd }) => ({
    startRow: row - 1,
    endRow: rowEnd - 1,
    startCol: column,
    endCol: column < width ? Math.min(columnEnd, width - 1) : columnEnd,
  }))
}

const widths = (width: number): { width: number }[] => [
  ...Array.from({ length: width }, () => ({ width: 14 })),
  { width: 60 },
  { width: 8 },
]
