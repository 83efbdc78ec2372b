/**
 * Imports one file into one unit: its sheets are recognised, their rows read and written, all in one transaction, so that a
 * death in the middle leaves nothing. A trial does the same and takes it back, which is how the preview knows what would happen.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { v7 as newId } from 'uuid'
import { clean, type ProblemKind } from '#kernel/raw.ts'
import { forManyRows, insertBatch, readMappings, setBatch } from '#store/batches.ts'
import type { Transaction } from '#store/database.ts'
import { actorOf, demand, type Person, reachableUnit } from '../access.ts'
import type { Product } from '../product.ts'
import { Refused } from '../refusal.ts'
import type { Mapping } from './mapping.ts'
import { type Recognised, recogniseSheet } from './recognise.ts'
import { type DataRow, nothingSeen, type RejectedRow, readRows, type Seen } from './rows.ts'
import { UnreadableWorkbook } from './workbook/unreadable.ts'
import { openWorkbook, type Sheet, type SheetRow } from './workbook/workbook.ts'
import { BatchWriter, type Tallied } from './writer.ts'

export interface ImportRequest {
  /** The path of the file, or its bytes. */
  source: string | Uint8Array
  /** How the office calls it. */
  name: string
  unit: string
  /** Only this ledger's kinds are tried. */
  ledger?: string
  year?: number
  dryRun?: boolean
  /** A batch that was announced before; else one is made. */
  batch?: string
  /** What a person settled about sheets in the preview; null: leave the sheet out. */
  settled?: Readonly<Record<string, Mapping | null>>
  progress?: (rows: number) => void
  signal?: AbortSignal
  /** Handed each rejected row with its sheet, e.g. to write them out to be mended. */
  onRejected?: (sheet: Recognised, row: RejectedRow) => void
}

export interface Rejection {
  row: number
  column: string | null
  value: string
  reason: string
  kind: ProblemKind
}

export interface SheetAnswer {
  sheet: string
  /** The path of the kind of record; null where the sheet is no ledger. */
  ledger: string | null
  part: string | null
  unrecognised?: string
  headerRows: number[]
  columns: Record<string, string>
  layout: { column: number; heading: string; key: string; field: string | null; sample: string[] }[]
  /** The layout by which a person's mapping is remembered. */
  signature: string
  year: number | null
  read: number
  added: number
  unchanged: number
  changed: number
  skipped: { row: number; reason: string }[]
  rejected: Rejection[]
}

export interface FileAnswer {
  file: string
  batch: string | null
  sheets: SheetAnswer[]
  /** Why the file could not be read at all. */
  error?: string
}

const blockSize = 1000

export async function importFile(
  product: Product,
  person: Person,
  request: ImportRequest,
): Promise<FileAnswer> {
  demand(person, ['clerk', 'head'])
  const { county, code: office } = await reachableUnit(product.sql, person, request.unit)
  const batch = request.batch ?? newId()
  try {
    const remembered = (await readMappings(product.sql, county, office)).map(
      (text) => JSON.parse(text) as Mapping,
    )
    const sheets = await written(product, person, request, { county, office, batch }, remembered)
    return { file: request.name, batch: request.dryRun ? null : batch, sheets }
  } catch (error) {
    if (error instanceof UnreadableWorkbook)
      return { file: request.name, batch: null, sheets: [], error: error.message }
    throw error
  }
}

/** Thrown to take a trial back. */
class TrialOver extends Error {
  readonly sheets: SheetAnswer[]
  constructor(sheets: SheetAnswer[]) {
    super('trial over')
    this.sheets = sheets
  }
}

interface Place {
  county: string
  office: string
  batch: string
}

async function written(
  product: Product,
  person: Person,
  request: ImportRequest,
  place: Place,
  remembered: readonly Mapping[],
): Promise<SheetAnswer[]> {
  const digest = await digestOf(request.source)
  const transaction = async (tx: Transaction) => {
    await forManyRows(tx)
    const writer = new BatchWriter(tx, product, person, place, request.dryRun ?? false)
    await writer.begin()
    const sheets = await readFile(product, request, remembered, writer)
    if (request.dryRun) throw new TrialOver(sheets)
    await writer.finish()
    const { account: actor, name: actor_name } = actorOf(person)
    const summary = JSON.stringify({ sheets: sheets.map((sheet) => withoutSecrets(product, sheet)) })
    if (request.batch) await setBatch(tx, place.county, place.batch, 'done', summary)
    else {
      await insertBatch(tx, {
        county: place.county,
        id: place.batch,
        office: place.office,
        file: request.name,
        digest,
        state: 'done',
        actor,
        actor_name,
        summary,
      })
      await setBatch(tx, place.county, place.batch, 'done')
    }
    return sheets
  }
  try {
    return (await product.sql.begin(transaction)) as SheetAnswer[]
  } catch (error) {
    if (error instanceof TrialOver) return error.sheets
    throw error
  }
}

async function readFile(
  product: Product,
  request: ImportRequest,
  remembered: readonly Mapping[],
  writer: BatchWriter,
): Promise<SheetAnswer[]> {
  const workbook = await openWorkbook(request.source, request.name)
  try {
    const found = []
    for (const sheet of workbook.sheets)
      found.push({ sheet, recognised: await recognised(product, request, remembered, sheet) })
    const answers = new Map<Sheet, SheetAnswer>()
    const seen = nothingSeen()
    let rows = 0
    // Entries before the rows that belong to them, whichever sheet comes first.
    for (const wholes of [true, false]) {
      for (const { sheet, recognised: what } of found) {
        if ('unrecognised' in what) answers.set(sheet, emptyAnswer(sheet, what.unrecognised))
        else if ((what.part === null) === wholes) {
          answers.set(
            sheet,
            await writeSheet(sheet, what, request, writer, seen, (many) => {
              rows += many
              request.progress?.(rows)
              request.signal?.throwIfAborted()
            }),
          )
        }
      }
    }
    return workbook.sheets.map((sheet) => answers.get(sheet)!)
  } finally {
    await workbook.close()
  }
}

async function recognised(
  product: Product,
  request: ImportRequest,
  remembered: readonly Mapping[],
  sheet: Sheet,
) {
  const settled = request.settled?.[sheet.name]
  if (settled === null) return { unrecognised: '按您的选择，这张表不导入' }
  if (request.ledger && !product.catalogue.ledgers.some((ledger) => ledger.id === request.ledger)) {
    throw new Refused('usage', {
      zh: `没有台账 ${request.ledger}。可用：${product.catalogue.ledgers.map((ledger) => ledger.id).join('、')}。`,
      en: `There is no ledger ${request.ledger}.`,
    })
  }
  return recogniseSheet(sheet, product.catalogue, {
    fileName: request.name,
    remembered: settled ? [settled, ...remembered] : remembered,
    ...(request.ledger && { ledger: request.ledger }),
  })
}

function emptyAnswer(sheet: Sheet, unrecognised: string): SheetAnswer {
  return {
    sheet: sheet.name,
    ledger: null,
    part: null,
    unrecognised,
    headerRows: [],
    columns: {},
    layout: [],
    signature: '',
    year: null,
    read: 0,
    added: 0,
    unchanged: 0,
    changed: 0,
    skipped: [],
    rejected: [],
  }
}

async function writeSheet(
  sheet: Sheet,
  what: Recognised,
  request: ImportRequest,
  writer: BatchWriter,
  seen: Seen,
  moved: (rows: number) => void,
): Promise<SheetAnswer> {
  const sample = await samplesOf(sheet, what)
  const answer: SheetAnswer = {
    sheet: sheet.name,
    ledger: what.kind.path,
    part: what.part,
    headerRows: what.headerRows,
    columns: Object.fromEntries(
      what.columns.flatMap(({ key, field }) => (field === null ? [] : [[key, field]])),
    ),
    layout: what.columns.map(({ column, heading, key, field }) => ({
      column,
      heading,
      key,
      field,
      sample: sample(column),
    })),
    signature: what.signature,
    year: what.year,
    read: 0,
    added: 0,
    unchanged: 0,
    changed: 0,
    skipped: [],
    rejected: [],
  }
  let block: DataRow[] = []
  let writing: Promise<void> = Promise.resolve()
  // The next rows are read while the database takes these.
  const write = async () => {
    const rows = block
    block = []
    await writing
    writing = writeBlock(what, rows, writer).then((tallied) => {
      answer.added += tallied.added
      answer.unchanged += tallied.unchanged
      answer.changed += tallied.changed
      moved(rows.length)
    })
    // A failure is told where it is waited for.
    writing.catch(() => {})
  }
  for await (const row of readRows(sheet.rows(), what, {
    seen,
    ...(request.year && { year: request.year }),
  })) {
    if (row.kind === 'skipped') answer.skipped.push({ row: row.row, reason: row.reason })
    else {
      answer.read += 1
      if (row.kind === 'data') block.push(row)
      else {
        answer.rejected.push({
          row: row.row,
          column: row.column,
          value: row.value,
          reason: row.reason,
          kind: row.problem,
        })
        request.onRejected?.(what, row)
      }
    }
    if (block.length === blockSize) await write()
  }
  if (block.length > 0) await write()
  await writing
  return answer
}

/** What is kept of an answer holds no personal data; the rejected rows are handed back in their workbook. */
export function withoutSecrets({ catalogue }: Product, sheet: SheetAnswer): SheetAnswer {
  const facts = sheet.ledger === null ? {} : catalogue.kindAt(sheet.ledger)!.facts
  const factOf = (field: string) => facts[sheet.part === null ? field : `${sheet.part}.${field}`]
  const secret = new Set(
    sheet.layout.filter(({ field }) => field !== null && factOf(field)?.secret).map(({ heading }) => heading),
  )
  return {
    ...sheet,
    layout: sheet.layout.map((column) =>
      secret.has(column.heading) ? { ...column, sample: column.sample.map(() => '***') } : column,
    ),
    rejected: sheet.rejected.map((row) =>
      row.column !== null && secret.has(row.column) ? { ...row, value: '***' } : row,
    ),
  }
}

/** What stands in the first rows of each column, so that a person sees whether the mapping is right. */
async function samplesOf(sheet: Sheet, { headerRows }: Recognised): Promise<(column: number) => string[]> {
  const first: SheetRow[] = []
  for await (const row of sheet.rows()) {
    if (row.row > headerRows.at(-1)!) first.push(row)
    if (first.length === 6) break
  }
  return (column) =>
    first
      .map(({ cells }) => clean(cells[column]))
      .filter((written) => written !== '')
      .slice(0, 3)
}

function writeBlock(
  { kind, part }: Recognised,
  block: readonly DataRow[],
  writer: BatchWriter,
): Promise<Tallied> {
  if (part === null) return writer.entries(kind, block)
  return writer.partRows(
    kind,
    part,
    block.map((row) => ({ parent: row.parentKey ?? '', values: row.values, contentHash: row.contentHash })),
  )
}

async function digestOf(source: string | Uint8Array): Promise<Uint8Array> {
  const digest = createHash('sha256')
  if (typeof source !== 'string') return digest.update(source).digest()
  for await (const chunk of createReadStream(source)) digest.update(chunk as Buffer)
  return digest.digest()
}
