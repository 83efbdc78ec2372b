/**
 * `npm run bench:figures`: every figure of a year, for a town, a county and a province, and composing a report, through the
 * product as it is used, beside SQL that counts the same from the same rows in one walk of each table.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Kind } from '#kernel/ledger.ts'
import { type Tally, talliesIn } from '#kernel/tally.ts'
import { yearPeriod } from '#kernel/where.ts'
import { catalogue } from '#ledgers/index.ts'
import { openCluster } from '#store/cluster.ts'
import { connect, Parameters, run, type Sql } from '#store/database.ts'
import { yearsOf } from '#store/figures.ts'
import { definitionOf } from '#store/kept.ts'
import { migrate } from '#store/migrate.ts'
import { partTable } from '#store/schema.ts'
import { grant, type Scope, within } from '#store/scope.ts'
import { columnOf, whereSql } from '#store/where-sql.ts'
import { insertPeople, insertUnits, overseer, password, settle } from './fill.ts'
import { counties, countyCode, countyOf, provinceCode, townCode, townsEach } from './land.ts'
import { median } from './measured.ts'
import { type Person, serve, signedIn } from './served.ts'
import { inCounty, overProvince, type Place, spread } from './spread.ts'

const { values } = parseArgs({
  options: {
    county: { type: 'string', default: '10000,100000,1000000' },
    province: { type: 'string', default: '10000000' },
    rounds: { type: 'string', default: '5' },
    data: { type: 'string' },
  },
})
const sizes = (written: string) => written.split(',').map(Number).filter(Boolean)
const rounds = Number(values.rounds)
const year = 2025
const log = (line: string) => process.stderr.write(`${line}\n`)
const say = (line: string) => process.stdout.write(`${line}\n`)

interface Asked {
  what: string
  unit: string
  scope: Scope
}

const one = countyOf(0)
const town: Asked = { what: 'a town', unit: townCode(0), scope: grant([one], [townCode(0)]) }
const county: Asked = { what: 'a county', unit: countyCode(0), scope: grant([one], null) }
const everywhere = Array.from({ length: counties }, (_, index) => countyOf(index))
const province: Asked = { what: 'a province', unit: provinceCode, scope: grant(everywhere, null) }

/** What the bare database counts: the tallies of one table, together with those of one of its parts. */
interface Walk {
  kind: Kind
  part: string | null
  tallies: { tally: Tally; year: number }[]
}

function walks(): Walk[] {
  const found = new Map<string, Walk>()
  const seen = new Set<string>()
  for (const indicator of catalogue.indicators.values())
    for (const tally of talliesIn(indicator.formula))
      for (const of of yearsOf(indicator, year)) {
        const key = `${definitionOf(tally)} ${of}`
        if (seen.has(key)) continue
        seen.add(key)
        const kind = catalogue.kindOf(tally)
        const place = `${kind.path} ${tally.part}`
        const walk = found.get(place) ?? { kind, part: tally.part, tallies: [] }
        found.set(place, walk)
        walk.tallies.push({ tally, year: of })
      }
  return [...found.values()]
}

async function countBare(sql: Sql, scope: Scope): Promise<void> {
  for (const { kind, part, tallies } of walks()) {
    const parameters = new Parameters()
    const columns = tallies.map(({ tally, year: of }) => {
      const named = tally.of.map(columnOf)
      const value =
        tally.op === 'count'
          ? 'count(*)'
          : tally.op === 'sum'
            ? `sum(${named.map((name) => `coalesce(${name}, 0)`).join(' + ')})`
            : `count(distinct coalesce(${named.map((name) => `${name}::text`).join(', ')}))`
      return `${value} filter (where ${whereSql(tally.where, parameters, yearPeriod(of))})`
    })
    const joined =
      part === null ? '' : ` join ${partTable(kind, part)} p on p.county = e.county and p.entry = e.id`
    const reach = within(scope, parameters)
    await run(sql, `select ${columns.join(', ')} from ${kind.table} e${joined} where ${reach}`, parameters)
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const began = performance.now()
    await work()
    // The first is to warm up.
    if (round > 0) times.push((performance.now() - began) / 1000)
  }
  return median(times)
}

async function measure(entries: number, place: Place, asked: readonly Asked[]): Promise<void> {
  const data = values.data
    ? join(resolve(values.data), `${entries}`)
    : await mkdtemp(join(tmpdir(), 'mingfa-figures-'))
  const mark = join(data, 'filled')
  try {
    const cluster = await openCluster({ data })
    const sql = connect({ ...cluster.connection, max: 2 }, '0')
    if (!existsSync(mark)) {
      await fill(sql, entries, place)
      await writeFile(mark, '')
    }
    const served = await serve(data)
    try {
      const person = await signedIn(served.port, overseer, password)
      for (const each of asked) await line(entries, each, sql, person)
    } finally {
      await served.stop()
      await sql.end()
      await cluster.stop()
    }
  } finally {
    if (!values.data) await rm(data, { recursive: true })
  }
}

async function fill(sql: Sql, entries: number, place: Place): Promise<void> {
  await migrate(sql)
  await insertUnits(sql)
  await insertPeople(sql, 1)
  log(`Filling ${entries} entries …`)
  await spread(sql, entries, place)
  log('Settling the running counts …')
  await settle(sql)
  await sql`vacuum (analyze) kept, kept_county`
}

async function line(entries: number, { what, unit, scope }: Asked, sql: Sql, person: Person) {
  const bare = await secondsOf(() => countBare(sql, scope))
  const product = await secondsOf(() => person.ask('GET', `/figures?unit=${unit}&year=${year}`))
  const composed = await secondsOf(() => person.ask('POST', '/reports', { unit, year }))
  const shown = [bare, product, composed].map((seconds) => seconds.toFixed(3)).join(' | ')
  say(
    `| ${entries} | ${what} | ${shown} | ${(bare / product).toFixed(1)} | ${(bare / composed).toFixed(1)} |`,
  )
}

say('| entries | of | bare, s | all figures, s | composing, s | bare / figures | bare / composing |')
say('| --- | --- | --- | --- | --- | --- | --- |')
for (const entries of sizes(values.county)) await measure(entries, inCounty(one, townsEach), [town, county])
for (const entries of sizes(values.province)) await measure(entries, overProvince, [town, county, province])
