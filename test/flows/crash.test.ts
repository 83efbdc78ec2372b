/**
 * A process that is killed at any moment loses nothing it has acknowledged and leaves nothing half: an import is all there
 * or not at all, a single write is there with its journal line or not at all.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { addUnit } from '#operations/units.ts'
import { verify } from '#operations/verify.ts'
import { within } from '../data-folder.ts'

/** Raised for a long run: MINGFA_CRASHES=20. */
const rounds = Number(process.env.MINGFA_CRASHES ?? 3)
const unit = '990101101000'

async function dataFolder(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'mingfa-crash-'))
  onTestFinished(() => rm(data, { recursive: true, force: true }))
  await within(data, ({ product }) =>
    addUnit(product, operator, { code: unit, name: '某某镇', kind: 'town' }),
  )
  return data
}

const start = (data: string, how: 'write' | 'import', seed: number): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, 'crash.fixture.ts'), how, unit, String(seed)], {
    env: { ...process.env, MINGFA_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** Reads what the process acknowledges, kills it after a while, and waits until it is gone. */
async function killedAfter(child: ChildProcess, lines: number, delay: number): Promise<string[]> {
  const acknowledged: string[] = []
  const gone = new Promise((resolve) => child.on('exit', resolve))
  for await (const line of createInterface({ input: child.stdout! })) {
    acknowledged.push(line)
    if (acknowledged.length === lines) setTimeout(() => child.kill('SIGKILL'), delay)
  }
  await gone
  return acknowledged
}

test('kill -9 during single writes: every acknowledged entry is there, none is half there', async () => {
  const data = await dataFolder()
  const acknowledged: string[] = []
  for (let round = 0; round < rounds; round += 1)
    acknowledged.push(...(await killedAfter(start(data, 'write', round), 20 + round * 7, round * 3)))
  expect(acknowledged.length).toBeGreaterThan(20)
  await within(data, async ({ product }) => {
    const there = new Set(
      (await product.sql<{ id: string }[]>`select id from petition where county = '990101'`).map(
        (row) => row.id,
      ),
    )
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([])
    expect(await verify(product, operator)).toMatchObject({ ok: true, entries: there.size })
    const [kept] =
      await product.sql`select coalesce(sum(value), 0) as n from kept where county = '990101' and tally like 'petition.received.arrived%'`
    expect(kept!.n).toBe(there.size)
  })
}, 300_000)

test('kill -9 during an import: all of it is there or nothing, and the same file brings the rest', async () => {
  const data = await dataFolder()
  for (let round = 0; round < rounds; round += 1) {
    const lines = await killedAfter(start(data, 'import', round), 1, round * 120)
    await within(data, async ({ product }) => {
      const [count] = await product.sql<
        { n: number }[]
      >`select count(*)::integer as n from work_order where county = '990101'`
      expect([0, 4000]).toContain(count!.n)
      if (lines.includes('done')) expect(count!.n).toBe(4000)
      expect(await verify(product, operator)).toMatchObject({ ok: true, entries: count!.n })
    })
  }
}, 300_000)
