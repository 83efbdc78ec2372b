/**
 * The desk of imports: a dropped file is kept, tried, shown, and brought in when the person says so. The trial and the
 * import run as jobs of this process; one that died with its process has written nothing and is said to have failed.
 */

import { createHash } from 'node:crypto'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { type Batch, insertBatch, readBatches, saveMapping, setBatch } from '#store/batches.ts'
import { actorOf, demand, type Person, reachableUnit } from '../access.ts'
import type { Product } from '../product.ts'
import { Refused } from '../refusal.ts'
import { type FileAnswer, importFile, type SheetAnswer, withoutSecrets } from './import.ts'
import { jobOf, startJob } from './jobs.ts'
import type { Mapping } from './mapping.ts'
import { type RejectedSheet, rejectedWorkbook } from './rejected.ts'
import { batchOf } from './undo.ts'

export interface ImportDesk {
  product: Product
  folder: string
}

export interface SheetChoice {
  /** Null leaves the sheet out. */
  ledger: string | null
  part?: string | null
  /** By the place of the column in the sheet. */
  columns: Readonly<Record<string, string | null>>
}

interface Summary {
  year?: number
  sheets: SheetAnswer[]
  settled?: Record<string, Mapping | null>
  error?: string
}

export async function importDesk(product: Product, data: string): Promise<ImportDesk> {
  const folder = join(data, 'uploads')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return { product, folder }
}

const pathOf = (desk: ImportDesk, id: string) => join(desk.folder, id)
const rejectedPath = (desk: ImportDesk, id: string) => join(desk.folder, `${id}.rejected`)

export async function openImport(
  desk: ImportDesk,
  person: Person,
  asked: { unit: string; name: string; year?: number; save(file: WriteStream): Promise<void> },
) {
  demand(person, ['clerk', 'head'])
  const { county, code: office } = await reachableUnit(desk.product.sql, person, asked.unit)
  const id = newId()
  const path = pathOf(desk, id)
  try {
    await asked.save(createWriteStream(path, { mode: 0o600 }))
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
  const digest = createHash('sha256')
    .update(await readFile(path))
    .digest()
  const { account: actor, name: actor_name } = actorOf(person)
  const summary = JSON.stringify({ sheets: [], ...(asked.year && { year: asked.year }) } satisfies Summary)
  await insertBatch(desk.product.sql, {
    county,
    id,
    office,
    file: asked.name,
    digest,
    state: 'reading',
    actor,
    actor_name,
    summary,
  })
  tryOut(desk, person, { county, id, office, file: asked.name }, JSON.parse(summary) as Summary)
  return viewImport(desk, person, id)
}

type Which = Pick<Batch, 'county' | 'id' | 'office' | 'file'>

/** Does the import and takes it back: what the preview shows is what would happen. */
function tryOut(desk: ImportDesk, person: Person, batch: Which, summary: Summary): void {
  const { sql } = desk.product
  startJob(
    batch.id,
    async (report, signal) => {
      const answer = await attempt(desk, person, batch, summary, true, report, signal)
      const told = { ...summary, ...outcomeOf(desk, answer) }
      await setBatch(sql, batch.county, batch.id, answer.error ? 'failed' : 'previewed', JSON.stringify(told))
    },
    (error) => failed(desk, batch, summary, error),
  )
}

const outcomeOf = ({ product }: ImportDesk, answer: FileAnswer) => ({
  sheets: answer.sheets.map((sheet) => withoutSecrets(product, sheet)),
  ...(answer.error && { error: answer.error }),
})

async function attempt(
  desk: ImportDesk,
  person: Person,
  batch: Which,
  { year, settled }: Summary,
  dryRun: boolean,
  progress: (rows: number) => void,
  signal: AbortSignal,
): Promise<FileAnswer> {
  const rejected = new Map<string, RejectedSheet & { rows: RejectedSheet['rows'][number][] }>()
  const answer = await importFile(desk.product, person, {
    source: pathOf(desk, batch.id),
    name: batch.file,
    unit: batch.office,
    batch: batch.id,
    dryRun,
    progress,
    signal,
    ...(year && { year }),
    ...(settled && { settled }),
    onRejected(recognised, row) {
      const sheet = rejected.get(recognised.sheetName) ?? { recognised, rows: [] }
      sheet.rows.push(row)
      rejected.set(recognised.sheetName, sheet)
    },
  })
  if (rejected.size > 0)
    await writeFile(rejectedPath(desk, batch.id), await rejectedWorkbook([...rejected.values()]), {
      mode: 0o600,
    })
  else await rm(rejectedPath(desk, batch.id), { force: true })
  return answer
}

async function failed(desk: ImportDesk, batch: Which, summary: Summary, error: unknown): Promise<void> {
  const called = error instanceof Error && error.name === 'AbortError'
  const words =
    error instanceof Refused
      ? error.message
      : '导入时出了差错，没有写入任何行。请重试；仍不成功请把文件交给管理员。'
  await setBatch(
    desk.product.sql,
    batch.county,
    batch.id,
    called ? 'cancelled' : 'failed',
    JSON.stringify({ ...summary, ...(!called && { error: words }) }),
  )
}

export async function mapImport(
  desk: ImportDesk,
  person: Person,
  id: string,
  choices: Readonly<Record<string, SheetChoice>>,
) {
  const { batch, summary } = await previewed(desk, person, id)
  const settled = { ...summary.settled }
  for (const [name, choice] of Object.entries(choices)) {
    const sheet = summary.sheets.find((each) => each.sheet === name)
    if (sheet) settled[name] = choice.ledger === null ? null : mappingOf(desk, sheet, choice, choice.ledger)
  }
  const next = { ...summary, settled }
  await setBatch(desk.product.sql, batch.county, id, 'reading', JSON.stringify(next))
  tryOut(desk, person, batch, next)
  return viewImport(desk, person, id)
}

function mappingOf({ product }: ImportDesk, sheet: SheetAnswer, choice: SheetChoice, path: string): Mapping {
  const kind = product.catalogue.kindAt(path)
  if (!kind) throw new Refused('usage', { zh: `没有台账 ${path}。`, en: `There is no ledger ${path}.` })
  return {
    signature: sheet.signature,
    path,
    part: choice.part ?? null,
    columns: Object.fromEntries(
      sheet.layout.map(({ column, key, field }) => [
        key,
        String(column) in choice.columns ? choice.columns[column]! : field,
      ]),
    ),
  }
}

export async function runImport(desk: ImportDesk, person: Person, id: string) {
  const { batch, summary } = await previewed(desk, person, id)
  const { county, office } = batch
  const { sql } = desk.product
  await setBatch(sql, county, id, 'running')
  startJob(
    id,
    async (report, signal) => {
      const answer = await attempt(desk, person, batch, summary, false, report, signal)
      await setBatch(
        sql,
        county,
        id,
        answer.error ? 'failed' : 'done',
        JSON.stringify({ ...summary, ...outcomeOf(desk, answer) }),
      )
      for (const mapping of Object.values(summary.settled ?? {})) {
        if (mapping) await saveMapping(sql, county, office, mapping.signature, JSON.stringify(mapping))
      }
    },
    (error) => failed(desk, batch, summary, error),
  )
  return viewImport(desk, person, id)
}

export async function cancelImport(desk: ImportDesk, person: Person, id: string) {
  demand(person, ['clerk', 'head'])
  const { batch } = await batchOf(desk.product, person, id)
  const job = jobOf(id)
  if (job) {
    job.cancel()
    await job.done
  } else if (batch.state === 'previewed') await setBatch(desk.product.sql, batch.county, id, 'cancelled')
  return viewImport(desk, person, id)
}

async function previewed(
  desk: ImportDesk,
  person: Person,
  id: string,
): Promise<{ batch: Batch; summary: Summary }> {
  demand(person, ['clerk', 'head'])
  const { batch } = await batchOf(desk.product, person, id)
  if (batch.state !== 'previewed' || jobOf(id)) {
    throw new Refused('conflict', {
      zh: '这一批现在不在预览状态，不能这样做。',
      en: 'This batch is not in preview now.',
    })
  }
  return { batch, summary: JSON.parse(batch.summary) as Summary }
}

export async function rejectedFile(
  desk: ImportDesk,
  person: Person,
  id: string,
): Promise<{ path: string; name: string }> {
  demand(person, ['clerk', 'head'])
  const { batch } = await batchOf(desk.product, person, id)
  return { path: rejectedPath(desk, id), name: `${batch.file.replace(/\.\w+$/, '')}（退回待改）.xlsx` }
}

export async function viewImport(desk: ImportDesk, person: Person, id: string) {
  demand(person, ['clerk', 'head', 'leader', 'supervisor'])
  const { batch } = await batchOf(desk.product, person, id)
  return batchView(batch)
}

export async function listImports(desk: ImportDesk, person: Person, unitCode: string) {
  demand(person, ['clerk', 'head', 'leader', 'supervisor'])
  const unit = await reachableUnit(desk.product.sql, person, unitCode)
  return (await readBatches(desk.product.sql, unit.county, [unit.code], 50)).map(batchView)
}

/** So many rows of a kind are shown; the workbook of the rejected has them all. */
const shown = 100

function batchView({
  id,
  file,
  office,
  state,
  actor_name: actor,
  started_at: startedAt,
  finished_at: finishedAt,
  summary: text,
}: Batch) {
  const summary = JSON.parse(text) as Summary
  const job = jobOf(id)
  const died = !job && (state === 'reading' || state === 'running')
  const read = summary.sheets.reduce((sum, sheet) => sum + sheet.read, 0)
  return {
    id,
    file,
    office,
    state: died ? ('failed' as const) : state,
    actor,
    startedAt,
    finishedAt,
    progress: job ? { read: job.read, estimate: Math.max(job.read, read) } : { read, estimate: read },
    ...(died && { error: '服务中途重启，这次导入没有写入任何行。请重新导入。' }),
    ...(summary.error && { error: summary.error }),
    sheets: summary.sheets.map(({ skipped, rejected, ...sheet }) => ({
      ...sheet,
      skipped: skipped.slice(0, shown),
      skippedTotal: skipped.length,
      rejected: rejected.slice(0, shown),
      rejectedTotal: rejected.length,
    })),
  }
}
