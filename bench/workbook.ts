/** W6: a workbook of a hundred thousand rows brought in through the product, and the same rows by COPY into the same table. */

import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeXlsxStream } from 'hucre/xlsx'
import { catalogue } from '#ledgers/index.ts'
import type { Sql } from '#store/database.ts'
import { countyOf, townCode } from './land.ts'
import type { Bare } from './raw.ts'
import type { Person, Served } from './served.ts'
import { bareBatch } from './work.ts'

export interface Imported {
  rows: number
  megabytes: number
  /** Seconds. */
  copy: number
  copyWithAudit: number
  preview: number
  run: number
  /** Seconds of the server's processor time that the import took. */
  processor: number
  /** Of the server's process, at most. */
  memory: number
}

/** The fields that the sheet has. */
const sheet = [
  'no',
  'channel',
  'received_on',
  'name',
  'phone',
  'persons',
  'village',
  'matter',
  'accepted_on',
  'replied_on',
  'note',
]

export async function importWork(
  rows: number,
  { bare, sql, served, clerk }: { bare: Bare; sql: Sql; served: Served; clerk: Person },
): Promise<Imported> {
  const folder = await mkdtemp(join(tmpdir(), 'mingfa-import-'))
  try {
    const path = join(folder, 'rows.xlsx')
    await writeWorkbook(sql, rows, path)
    const copied = bareCopies(bare, folder, rows)
    await sql`vacuum analyze petition`
    const product = await throughTheProduct(served, clerk, path)
    return { rows, megabytes: (await stat(path)).size / 2 ** 20, ...copied, ...product }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Entries of the folder, as another office would have written them down. */
async function writeWorkbook(sql: Sql, rows: number, path: string): Promise<void> {
  const kind = catalogue.kindAt('petition')!
  async function* written() {
    const columns = sheet
      .slice(1)
      .map((name) => (kind.fields[name]!.filter === 'days' ? `"${name}"::text` : `"${name}"`))
    const found = sql
      .unsafe(`select ${columns.join(', ')} from petition where batch is null order by id limit ${rows}`)
      .cursor(2000)
    let n = 0
    const began = Date.now().toString(36)
    for await (const entries of found) {
      for (const entry of entries as Record<string, string | number | null>[]) {
        n += 1
        yield sheet.map((name) => {
          if (name === 'no') return `${began}-${n}`
          const value = entry[name]
          return value === null || typeof value === 'number' ? value! : kind.fields[name]!.print(value, 'zh')
        })
      }
    }
  }
  const columns = sheet.map((name) => ({ header: kind.fields[name]!.zh }))
  const stream = writeXlsxStream(written() as never, { name: kind.zh, columns })
  await pipeline(Readable.fromWeb(stream as never), createWriteStream(path))
}

function bareCopies(bare: Bare, folder: string, rows: number): Pick<Imported, 'copy' | 'copyWithAudit'> {
  const names = Object.keys(catalogue.kindAt('petition')!.fields).map((name) => `"${name}"`)
  const columns = `county, id, office, number, status, version, batch, search, ${names.join(', ')}`
  const petitions = join(folder, 'petition.copy')
  const audits = join(folder, 'audit.copy')
  bare.once(
    `\\copy (select '${countyOf(0)}', gen_random_uuid(), '${townCode(1)}', number, status, 1, '${bareBatch}', search, ${names.join(', ')} from petition where batch is null order by id limit ${rows}) to '${petitions}'`,
  )
  bare.once(
    `\\copy (select gen_random_uuid(), at, actor_name, action, ledger, entry, change from journal where ledger = 'petition' limit ${rows}) to '${audits}'`,
  )
  const copy = bare.once(`\\copy petition (${columns}) from '${petitions}'`)
  const audit = bare.once(`\\copy audit from '${audits}'`)
  takeAway(bare)
  return { copy, copyWithAudit: copy + audit }
}

/** Takes the entries of the bare database away again. */
export function takeAway(bare: Bare): void {
  bare.once(`delete from petition where batch = '${bareBatch}'`)
  bare.once('truncate audit')
  bare.once('vacuum petition')
}

interface BatchAnswer {
  id: string
  state: string
  error?: string
  sheets: { added: number; read: number; rejectedTotal: number }[]
}

async function throughTheProduct(served: Served, clerk: Person, path: string) {
  let memory = 0
  const until = async (id: string, state: string): Promise<BatchAnswer> => {
    for (;;) {
      const batch = await clerk.ask<BatchAnswer>('GET', `/imports/${id}`)
      memory = Math.max(memory, served.memory())
      if (batch.state === state) return batch
      if (batch.state === 'failed') throw new Error(batch.error)
      await sleep(100)
    }
  }
  const file = new Blob([await readFile(path)])
  let began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  const { batches } = (await clerk.send(`/imports?unit=${townCode(1)}`, '信访登记.xlsx', file)) as {
    batches: BatchAnswer[]
  }
  const { id } = batches[0]!
  await until(id, 'previewed')
  const preview = seconds()
  began = performance.now()
  const before = served.processorSeconds()
  await clerk.ask('POST', `/imports/${id}/run`, {})
  const done = await until(id, 'done')
  const run = seconds()
  const [only] = done.sheets
  if (only!.added < 0.99 * only!.read)
    throw new Error(`Rows were not taken: ${JSON.stringify(only).slice(0, 500)}`)
  return { preview, run, processor: served.processorSeconds() - before, memory }
}
