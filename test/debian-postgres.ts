/** Starts Debian's PostgreSQL for the run where it is installed, reached as any outside server is: by a DATABASE_URL. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connectionOf } from '#store/cluster.ts'

const versions = '/usr/lib/postgresql'

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const version = existsSync(versions) ? readdirSync(versions).sort().at(-1) : undefined
  if (!version) {
    project.provide('postgres', { missing: `${versions} is not there: Debian's PostgreSQL is not installed` })
    return async () => {}
  }
  const folder = await mkdtemp('/tmp/mingfa-server-')
  const bin = join(versions, version, 'bin')
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {}
  if (user.uid !== undefined) await chown(folder, user.uid, user.gid!)
  const run = (command: string, ...args: string[]) => {
    const done = spawnSync(join(bin, command), args, {
      ...user,
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`)
  }
  const data = join(folder, 'data')
  run('initdb', '-D', data, '-U', 'mingfa', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
  run(
    'pg_ctl',
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-c listen_addresses='' -c unix_socket_directories='${folder}' -c max_connections=60 -c jit=off`,
    'start',
  )
  project.provide('postgres', {
    connection: connectionOf(`postgres://mingfa@/postgres?host=${folder}`) as Record<string, unknown>,
  })
  return async () => {
    run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
    await rm(folder, { recursive: true, force: true })
  }
}

const idOf = (flag: string): number =>
  Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
