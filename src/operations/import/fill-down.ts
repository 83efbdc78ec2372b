/**
 * Cells that are merged over several rows hold for each of them: one village for five matters. A merged number is
 * another thing, for nobody can see whether each row has it or all share it; such rows are given back to be split.
 */
import { clean, type Raw } from '#kernel/raw.ts'
import type { Recognised } from './recognise.ts'
import type { Merge } from './workbook/workbook.ts'

export interface Filled {
  cells: readonly Raw[]
  /** A column with a number that several rows share. */
  unclear: number | null
}

/** To be called with the rows of the sheet in their order. */
export function fillDown({ merges, columns, headerRows, subject, kind, part }: Recognised) {
  const tall = merges
    .filter((merge) => merge.rowEnd > merge.row && merge.row > headerRows.at(-1)!)
    .sort((one, other) => one.row - other.row)
  const shared = part === null ? [] : (kind.parts[part]!.shared ?? [])
  const numbers = new Set(
    columns.flatMap(({ column, field }) => {
      const isNumber = field !== null && (subject.fields[field]?.filter ?? 'numbers') === 'numbers'
      return isNumber && !shared.includes(field) ? [column] : []
    }),
  )
  let next = 0
  let open: { merge: Merge; value: Raw }[] = []
  return (row: number, cells: readonly Raw[]): Filled => {
    open = open.filter(({ merge }) => merge.rowEnd >= row)
    for (; next < tall.length && tall[next]!.row <= row; next++) {
      const merge = tall[next]!
      if (merge.row === row) open.push({ merge, value: cells[merge.column] })
    }
    const covering = open.filter(({ merge, value }) => merge.row < row && clean(value) !== '')
    if (covering.length === 0) return { cells, unclear: null }
    const filled = Array.from(
      { length: Math.max(cells.length, ...covering.map(({ merge }) => merge.column + 1)) },
      (_, at) => cells[at],
    )
    for (const { merge, value } of covering) filled[merge.column] = value
    return {
      cells: filled,
      unclear: covering.find(({ merge }) => numbers.has(merge.column))?.merge.column ?? null,
    }
  }
}
