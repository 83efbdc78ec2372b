/**
 * The rows of a recognised sheet: entries, rows that are no entries, and rows that must not go in, each with its
 * reason. They come in the order of the sheet and are forgotten once they are handed on; only a short number per row
 * is kept, to know a row that was there before.
 */
import type { Field } from '#kernel/fields/index.ts'
import { problemsOf, stageByDays } from '#kernel/procedure.ts'
import { clean, type ProblemKind, type Raw, type Reading } from '#kernel/raw.ts'
import { type Filled, fillDown } from './fill-down.ts'
import { type Column, unitOf } from './match-columns.ts'
import type { Recognised } from './recognise.ts'
import { type SkipReason, skipTest } from './row-kinds.ts'
import { contentHash, nothingSeen, type Seen, seenBefore } from './seen.ts'
import type { SheetRow } from './workbook/workbook.ts'

export { nothingSeen, type Seen }

export type Values = Record<string, unknown>

export interface DataRow {
  row: number
  kind: 'data'
  /** Every field that has a column, null where the cell is blank; of a part's sheet, the fields of the part. */
  values: Values
  /** Rows of parts that stand as columns of this sheet. */
  parts: Readonly<Record<string, readonly Values[]>>
  /** For a part's sheet: what names the entry that the row belongs to. */
  parentKey: string | null
  /** The office's own number of the entry. */
  naturalKey: string | null
  /** The same for the same values, whatever the row and its running number; tells equal rows of a file apart. */
  contentHash: string
  year: number | null
}

export interface SkippedRow {
  row: number
  kind: 'skipped'
  reason: SkipReason
}

export interface RejectedRow {
  row: number
  kind: 'rejected'
  /** The heading as written; null where the row as a whole is concerned. */
  column: string | null
  /** Where in the sheet, from 0. */
  at: number | null
  value: string
  problem: ProblemKind
  reason: string
  cells: readonly Raw[]
}

export type ReadRow = DataRow | SkippedRow | RejectedRow

export interface ReadingOptions {
  /** For days written without a year where neither sheet nor file name one. */
  year?: number | undefined
  /** What was seen in other sheets of the same file; a row that comes again there is a duplicate too. */
  seen?: Seen
}

export async function* readRows(
  sheetRows: AsyncIterable<SheetRow>,
  recognised: Recognised,
  options: ReadingOptions = {},
): AsyncGenerator<ReadRow> {
  const lacking = lackingColumn(recognised)
  if (lacking) {
    yield lacking
    return
  }
  const headerEnd = recognised.headerRows.at(-1)!
  const { seen = nothingSeen() } = options
  if (!seen.sheets.includes(recognised.sheetName)) seen.sheets.push(recognised.sheetName)
  const skips = skipTest(recognised)
  const filled = fillDown(recognised)
  const read = rowReader(recognised, seen, recognised.year ?? options.year)
  let blanks: number[] = []
  for await (const { row, cells: written } of sheetRows) {
    const cells = recognised.addedFrom === null ? written : written.slice(0, recognised.addedFrom)
    if (row <= headerEnd) {
      const isBlank = cells.every((cell) => clean(cell) === '')
      const reason = isBlank ? '空行' : recognised.headerRows.includes(row) ? '表头' : '标题'
      yield { row, kind: 'skipped', reason }
      continue
    }
    const reason = skips(cells, row)
    // Sheets end in hundreds of formatted rows that nobody filled: only a blank row between others is told of.
    if (reason === '空行') {
      blanks.push(row)
      continue
    }
    for (const blank of blanks) yield { row: blank, kind: 'skipped', reason: '空行' }
    blanks = []
    yield reason ? { row, kind: 'skipped', reason } : read(row, filled(row, cells))
  }
}

/** A sheet without a column that every entry needs is told of once, not once per row. */
function lackingColumn({ missing, subject, headerRows }: Recognised): RejectedRow | null {
  if (missing.length === 0) return null
  const names = missing.map((name) => `“${subject.fields[name]!.zh}”`).join('、')
  return {
    row: headerRows.at(-1)!,
    kind: 'rejected',
    column: subject.fields[missing[0]!]!.zh,
    at: null,
    value: '',
    problem: 'missing_required',
    reason: `整张表没有${names}一列，没有导入这张表的任何一行。请在表里补上这一列，或在预览里指定哪一列是它`,
    cells: [],
  }
}

interface Problem {
  at: number | null
  column: string | null
  value: string
  problem: ProblemKind
  reason: string
}

function rowReader(recognised: Recognised, seen: Seen, year: number | undefined) {
  const { kind, part, columns } = recognised
  const readCells = cellReader(recognised, year)
  const belongs = part === null ? undefined : kind.parts[part]!.belongs?.by
  return (row: number, { cells, unclear }: Filled): DataRow | RejectedRow => {
    const reject = (problem: Problem): RejectedRow => ({ row, kind: 'rejected', ...problem, cells })
    const before = seenBefore(seen, recognised, row, cells)
    if (before !== null) return reject(wholeRow('duplicate', `与${before}完全相同`))
    const { values, parts, problems } = readCells(cells)
    if (unclear !== null) problems.push(sharedNumber(columns, unclear, cells))
    if (problems.length === 0) {
      if (part === null) values['status'] ??= stageByDays(kind.procedure, kind.fields, values)
      problems.push(...againstProcedure(recognised, values, cells))
    }
    const [first] = problems.sort((one, other) => (one.at ?? Infinity) - (other.at ?? Infinity))
    if (first) return reject(first)
    const main = values[kind.main]
    return {
      row,
      kind: 'data',
      values,
      parts,
      parentKey: belongs === undefined ? null : textOrNull(values[belongs]),
      naturalKey: part === null && kind.identity ? textOrNull(values[kind.identity]) : null,
      contentHash: contentHash(seen, recognised, values, parts),
      year: typeof main === 'string' ? Number(main.slice(0, 4)) : null,
    }
  }
}

const wholeRow = (problem: ProblemKind, reason: string, column: string | null = null): Problem => ({
  at: null,
  column,
  value: '',
  problem,
  reason,
})

const textOrNull = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value)

/** Reads the mapped cells of a row into values, with everything that is wrong with them. */
function cellReader({ kind, part, subject, columns, constants }: Recognised, year: number | undefined) {
  const mapped = columns.filter(({ field }) => field !== null)
  const own = mapped.flatMap((column) => {
    const field = subject.fields[column.field!] as Field | undefined
    if (!field) return []
    const context = { year, heading: column.heading }
    const unitAt = mapped.find(
      (each) => field.unitFrom !== undefined && each.field === field.unitFrom,
    )?.column
    const plain = remembering((raw) => field.read(raw, context))
    const read = (cells: readonly Raw[]) =>
      unitAt === undefined
        ? plain(cells[column.column])
        : field.read(cells[column.column], { ...context, unit: clean(cells[unitAt]) })
    return [{ column, name: column.field!, read }]
  })
  const quantities = mapped.flatMap((column) => quantityReader(subject.spread, column))
  const fixed = Object.entries(constants).map(([name, raw]) => ({
    name,
    raw,
    field: subject.fields[name] as Field,
  }))
  return (cells: readonly Raw[]) => {
    const values: Values = {}
    const parts: Record<string, Values[]> = {}
    const problems: Problem[] = []
    for (const { name, raw, field } of fixed) {
      const reading = field.read(raw, {})
      values[name] = 'value' in reading ? reading.value : null
    }
    for (const { column, name, read } of own) {
      const raw = cells[column.column]
      const reading = read(cells)
      if ('problem' in reading) problems.push(problemAt(column, raw, reading.problem, reading.reason))
      else if (part === null && name.includes('.')) {
        const [owned] = name.split('.') as [string]
        if (typeof reading.value === 'string')
          parts[owned] = [...kind.parts[owned]!.listed!.rows(reading.value)]
      } else if (reading.value === null && subject.required.includes(name)) {
        problems.push(problemAt(column, raw, 'missing_required', `${column.heading}没有填`))
      } else values[name] = reading.value
    }
    for (const { column, part, read } of quantities) {
      const raw = cells[column.column]
      const reading = read(raw)
      if ('problem' in reading) problems.push(problemAt(column, raw, reading.problem, reading.reason))
      else if (reading.row) (parts[part] ??= []).push(reading.row)
    }
    return { values, parts, problems }
  }
}

/** A column says the same few words over and over: the ones met first are read once. */
function remembering(read: (raw: Raw) => Reading<unknown>): (raw: Raw) => Reading<unknown> {
  const known = new Map<Raw, Reading<unknown>>()
  return (raw) => {
    const before = known.get(raw)
    if (before) return before
    const reading = read(raw)
    if (known.size < 200) known.set(raw, reading)
    return reading
  }
}

const problemAt = ({ column, heading }: Column, raw: Raw, problem: ProblemKind, reason: string): Problem => ({
  at: column,
  column: heading,
  value: raw === null || raw === undefined ? '' : String(raw).trim(),
  problem,
  reason,
})

/** A column that holds the quantity of one item makes a row of the part, where it says more than nothing. */
function quantityReader(spreads: Recognised['subject']['spread'], column: Column) {
  const [part, item] = column.field!.split('.') as [string, string?]
  const spread = spreads.find((each) => each.part === part)
  if (!spread || item === undefined) return []
  const { item: itemField, quantity, unit: unitField } = spread.declared.spread
  const unit = unitField === undefined ? null : unitOf(spread, column.heading, item)
  const field = spread.declared.fields[quantity] as Field<number>
  const read = (raw: Raw) => {
    const reading = field.read(raw, { heading: column.heading })
    if ('problem' in reading) return reading
    if (!reading.value) return { row: null }
    return {
      row: { [itemField]: item, [quantity]: reading.value, ...(unit && { [unitField!]: unit }) } as Values,
    }
  }
  return [{ column, part, read }]
}

/** What the ledger's rules find in the whole entry, told by the headings of this sheet. */
function againstProcedure(
  { kind, part, columns }: Recognised,
  values: Values,
  cells: readonly Raw[],
): Problem[] {
  if (part !== null) return []
  return problemsOf(kind.procedure, kind.fields, values).map(({ field, kind: problem = 'invalid', zh }) => {
    const column = columns.find((each) => each.field === field)
    const reason = problem === 'wrong_order' ? inHeadings(zh, columns, kind.fields) : zh
    if (column) return problemAt(column, cells[column.column], problem, reason)
    return wholeRow(problem, reason, field === undefined ? null : (kind.fields[field]?.zh ?? null))
  })
}

/** “化解日期 早于 收到日期” where the sheet calls the latter 登记日期. */
function inHeadings(zh: string, columns: readonly Column[], fields: Recognised['kind']['fields']): string {
  return zh
    .split(' ')
    .map((word) => columns.find(({ field }) => field !== null && fields[field]?.zh === word)?.heading ?? word)
    .join(' ')
}

function sharedNumber(columns: readonly Column[], at: number, cells: readonly Raw[]): Problem {
  const column = columns.find((each) => each.column === at)!
  const reason = `“${column.heading}”与上面的行合并成一格，看不出这个数是各行都有还是几行共有。请拆开合并的单元格，逐行填写`
  return problemAt(column, cells[at], 'invalid', reason)
}
