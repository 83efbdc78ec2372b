/**
 * The serving process, or the database under it, is killed while people write over HTTP: what was answered with 201 is
 * there, nothing is half there, and the server goes on after its database has gone.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { addAccount } from '#operations/accounts.ts'
import { addUnit } from '#operations/units.ts'
import { verify } from '#operations/verify.ts'
import { within } from '../data-folder.ts'

/** Raised for a long run: MINGFA_CRASHES=20. */
const rounds = Number(process.env.MINGFA_CRASHES ?? 1)
const unit = '990101101000'
const password = 'Zk-某人-7431-vq'

interface Serving {
  child: ChildProcess
  address: string
  gone: Promise<unknown>
}

async function served(data: string): Promise<Serving> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serving.fixture.ts')], {
    env: { ...process.env, MINGFA_DATA: data, PORT: '0', MINGFA_LOG: 'off', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const gone = new Promise((resolve) => child.on('exit', resolve))
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /https?:\/\/\S+/.exec(line)?.[0]
    if (address) return { child, address, gone }
  }
  throw new Error('The server ended before it served')
}

/** A clerk's browser: cookies and the page's token travel along. */
async function clerkAt(address: string) {
  const cookies = new Map<string, string>()
  let token = ''
  const ask = async (method: string, path: string, body?: unknown, key?: string): Promise<Response> => {
    const response = await fetch(`${address}/api${path}`, {
      method,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-csrf-token': token,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key && { 'idempotency-key': key }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair] = cookie.split(';')
      const [name, ...value] = pair!.split('=')
      cookies.set(name!, value.join('='))
    }
    return response
  }
  const session = async (method: string, path: string, body?: unknown) => {
    const response = await ask(method, path, body)
    if (!response.ok) throw new Error(await response.text())
    token = ((await response.json()) as { csrf?: string }).csrf ?? token
  }
  await session('GET', '/session')
  return { ask, session }
}

/** Writes until the connection breaks or `enough` entries were acknowledged; what the database could not take is asked again. */
async function write(
  clerk: Awaited<ReturnType<typeof clerkAt>>,
  round: number,
  enough: number,
  acknowledge: (id: string) => void,
): Promise<void> {
  for (let n = 0, done = 0; done < enough; n += 1) {
    const values = { channel: 'visit', received_on: '2026-03-02', matter: `某某事项${round}-${n}` }
    const response = await clerk.ask('POST', '/petition', { values }, `k${round}-${n}`).catch(() => null)
    if (!response) return
    if (response.status === 201) {
      acknowledge(((await response.json()) as { id: string }).id)
      done += 1
    } else {
      expect([500, 503], await response.text()).toContain(response.status)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

async function postmasterOf(data: string): Promise<number> {
  return within(data, async ({ product }) => {
    const [row] = await product.sql<{ folder: string }[]>`select current_setting('data_directory') as folder`
    return Number((await readFile(join(row!.folder, 'postmaster.pid'), 'utf8')).split('\n')[0])
  })
}

test('kill -9 of the server, and of the database under it: every acknowledged entry is there, and the server goes on', async () => {
  const data = await mkdtemp(join(tmpdir(), 'mingfa-serving-'))
  onTestFinished(() => rm(data, { recursive: true, force: true }))
  const first = await within(data, async ({ product }) => {
    await addUnit(product, operator, { code: unit, name: '某某镇', kind: 'town' })
    return (await addAccount(product, operator, { name: 'clerk', person: '某某人', unit, roles: ['clerk'] }))
      .password
  })
  const acknowledged: string[] = []
  const killed: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { child, address, gone } = await served(data)
    const clerk = await clerkAt(address)
    await clerk.session('POST', '/session', { name: 'clerk', password: round === 0 ? first : password })
    if (round === 0) await clerk.session('PUT', '/session/password', { old: first, new: password })
    const before = acknowledged.length
    const writing = write(clerk, round, 60, (id) => {
      acknowledged.push(id)
      // The database goes in the middle, and the server must bring it back for the rest.
      if (acknowledged.length === before + 20)
        void postmasterOf(data).then((pid) => {
          process.kill(pid, 'SIGKILL')
          killed.push(pid)
        })
    })
    await writing
    expect(acknowledged.length).toBe(before + 60)
    const more = write(clerk, rounds + round, 1000, (id) => acknowledged.push(id))
    setTimeout(() => child.kill('SIGKILL'), 100 + round * 37)
    await Promise.all([more, gone])
  }
  expect(new Set(killed).size).toBe(rounds)
  await within(data, async ({ product }) => {
    const rows = await product.sql<
      { id: string }[]
    >`select county || '-' || id as id from petition where county = '990101'`
    const there = new Set(rows.map((row) => row.id))
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([])
    expect(await verify(product, operator)).toMatchObject({ ok: true, entries: there.size })
  })
}, 300_000)
