/**
 * `npm run bench`: measures the product on its real path against the bare database doing the same, run by turns on one
 * folder of made-up entries, and prints what it found as tables. Only the ratios are to be compared.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openCluster } from '#store/cluster.ts'
import { connect } from '#store/database.ts'
import { buildWeb } from '../scripts/build-web.ts'
import { clerkOf, fill, overseer, password } from './fill.ts'
import { firstPage } from './first-page.ts'
import { loaded } from './load.ts'
import { type Measured, median, medianOf } from './measured.ts'
import { bareDatabase } from './raw.ts'
import { type Served, serve, signedIn } from './served.ts'
import { type Setting, type Work, works } from './work.ts'
import { importWork, takeAway } from './workbook.ts'

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    clients: { type: 'string', default: '16' },
    rows: { type: 'string', default: '100000' },
    work: { type: 'string', default: '' },
    data: { type: 'string' },
  },
})
const [entries, rounds, seconds, clients, rows] = (
  ['entries', 'rounds', 'seconds', 'clients', 'rows'] as const
).map((name) => Number(values[name])) as [number, number, number, number, number]
const log = (line: string) => process.stderr.write(`${line}\n`)
const asked = (id: string) =>
  values.work === '' || values.work.split(',').some((each) => id === each || id.startsWith(`${each} `))

const data = values.data ? resolve(values.data) : await mkdtemp(join(tmpdir(), 'mingfa-bench-'))
/** A folder that is named is filled once and used again. */
async function filled(): Promise<void> {
  const mark = join(data, `filled-${entries}`)
  if (existsSync(mark)) return
  mkdirSync(data, { recursive: true })
  log(`Filling ${data} with ${entries} entries …`)
  await fill(data, entries, clients, log)
  writeFileSync(mark, '')
}

async function measureAll(): Promise<void> {
  const starts = await coldStarts()
  const served = await serve(data)
  try {
    const atRest = served.memory()
    const clerks = []
    for (let index = 0; index < clients; index++)
      clerks.push(await signedIn(served.port, clerkOf(index), password))
    const setting: Setting = { entries, clerks, overseer: await signedIn(served.port, overseer, password) }
    const table = await measureWork(served, setting)
    const underLoad = served.memory()
    say(
      '| Work | bare /s | product /s | ratio | goal | p50 / p99 bare, ms | p50 / p99 product, ms | processor of the server, ms |',
    )
    say('| --- | --- | --- | --- | --- | --- | --- | --- |')
    for (const line of table) say(line)
    if (asked('W6')) await measureImport(served, setting)
    if (asked('start')) {
      say(
        `\nCold start on the full folder: ${starts.full.toFixed(2)} s; on a new folder, which loads the demonstration: ${starts.fresh.toFixed(2)} s.`,
      )
      say(
        `Memory of the server's process: ${atRest.toFixed(0)} MB at rest, ${underLoad.toFixed(0)} MB after the load.`,
      )
      say(await firstPage(served.port, clerkOf(0), password))
    }
  } finally {
    await served.stop()
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`)

async function coldStarts(): Promise<{ full: number; fresh: number }> {
  if (!asked('start')) return { full: Number.NaN, fresh: Number.NaN }
  const once = async (folder: string) => {
    const served = await serve(folder)
    await served.stop()
    return served.coldStart
  }
  const full: number[] = []
  for (let round = 0; round <= rounds; round++) full.push(await once(data))
  const empty = await mkdtemp(join(tmpdir(), 'mingfa-bench-new-'))
  try {
    return { full: median(full.slice(1)), fresh: await once(empty) }
  } finally {
    await rm(empty, { recursive: true })
  }
}

/** Bare and product by turns, so that a slow minute of the machine falls on both. */
async function measureWork(served: Served, setting: Setting): Promise<string[]> {
  const bare = bareDatabase(data)
  const chosen = works(entries).filter((work) => asked(work.id))
  const found = new Map(
    chosen.map((work) => [
      work,
      { bare: [] as Measured[], product: [] as Measured[], processor: [] as number[] },
    ]),
  )
  for (let round = 1; round <= rounds; round++) {
    for (const work of chosen) {
      const runs = found.get(work)!
      runs.bare.push(bare.run(work.bare, clients, seconds))
      const before = served.processorSeconds()
      const run = await through(served, setting, work)
      runs.product.push(run)
      runs.processor.push(((served.processorSeconds() - before) * 1000) / (run.perSecond * seconds))
      const [one, other] = [runs.bare.at(-1)!, runs.product.at(-1)!]
      log(
        `${round} ${work.id}: bare ${one.perSecond.toFixed(0)}/s, product ${other.perSecond.toFixed(0)}/s, ${(other.perSecond / one.perSecond).toFixed(2)}, failed ${other.failed}`,
      )
    }
    takeAway(bare)
  }
  return [...found].map(([work, runs]) =>
    lineOf(work, medianOf(runs.bare), medianOf(runs.product), median(runs.processor)),
  )
}

const through = (served: Served, setting: Setting, work: Work): Promise<Measured> =>
  loaded({
    port: served.port,
    seconds,
    connections: setting.clerks.map((_, connection) => work.requests(setting, connection)),
  })

function lineOf({ id, what, goal }: Work, bare: Measured, product: Measured, processor: number): string {
  const time = (run: Measured) => `${run.p50.toFixed(1)} / ${run.p99.toFixed(1)}`
  const failed = product.failed === 0 ? '' : `, ${product.failed} failed`
  return `| ${id} ${what}${failed} | ${bare.perSecond.toFixed(0)} | ${product.perSecond.toFixed(0)} | ${(product.perSecond / bare.perSecond).toFixed(2)} | ${goal.toFixed(2)} | ${time(bare)} | ${time(product)} | ${processor.toFixed(2)} |`
}

async function measureImport(served: Served, { clerks }: Setting): Promise<void> {
  const cluster = await openCluster({ data })
  const sql = connect({ ...cluster.connection, max: 1 }, '0')
  try {
    const found = await importWork(rows, { bare: bareDatabase(data), sql, served, clerk: clerks[0]! })
    const times = (bare: number) => (found.run / bare).toFixed(2)
    say(
      `\nW6 ${rows} rows of xlsx (${found.megabytes.toFixed(1)} MB): COPY ${found.copy.toFixed(1)} s, with an audit row each ${found.copyWithAudit.toFixed(1)} s; ` +
        `preview ${found.preview.toFixed(1)} s, import ${found.run.toFixed(1)} s (${found.processor.toFixed(1)} s of the server's processor): ${times(found.copy)} times COPY, ${times(found.copyWithAudit)} times COPY with audit; ` +
        `memory at most ${found.memory.toFixed(0)} MB.`,
    )
  } finally {
    await sql.end()
    await cluster.stop()
  }
}

try {
  buildWeb()
  await filled()
  await measureAll()
} finally {
  if (!values.data) await rm(data, { recursive: true })
}
