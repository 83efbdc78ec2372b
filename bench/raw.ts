/** The bare database: the same work as SQL alone, driven by pgbench over the embedded cluster's own socket. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { homeOf } from '#store/cluster/home.ts'
import { type Measured, measured } from './measured.ts'

export interface Bare {
  /** Runs one script by as many clients as asked. */
  run(script: string, clients: number, seconds: number): Measured
  /** Runs statements or a `\copy` once; answers the seconds it took. */
  once(command: string): number
}

export function bareDatabase(data: string): Bare {
  const reach = ['-h', realpathSync(homeOf(data).cluster), '-p', '5432', '-U', 'mingfa']
  return {
    run(script, clients, seconds) {
      const folder = mkdtempSync(join(tmpdir(), 'mingfa-pgbench-'))
      try {
        const file = join(folder, 'script.sql')
        writeFileSync(file, script)
        const work = ['-n', '-M', 'prepared', '-c', `${clients}`, '-j', '1', '-T', `${seconds}`, '-f', file]
        demand(
          'pgbench',
          [...reach, ...work, '-l', '--log-prefix', join(folder, 'log'), 'mingfa'],
          asTheProduct,
        )
        return measured(latencies(folder), seconds, 0)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    once(command) {
      const began = performance.now()
      demand('psql', [...reach, '-q', '-v', 'ON_ERROR_STOP=1', '-d', 'mingfa', '-c', command])
      return (performance.now() - began) / 1000
    },
  }
}

/** Search indexes are kept as the product keeps them. */
const asTheProduct = { PGOPTIONS: '-c gin_pending_list_limit=64kB' }

function demand(program: string, words: string[], settings: Record<string, string> = {}): void {
  const env = { ...process.env, ...settings }
  const { status, error, stderr } = spawnSync(program, words, { encoding: 'utf8', env })
  if (error)
    throw new Error(`${program} is not there: install PostgreSQL's own programs (Debian: postgresql)`)
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
}

/** Milliseconds of each transaction; pgbench writes microseconds in the third column. */
function latencies(folder: string): Float64Array {
  const lines = readdirSync(folder)
    .filter((name) => name.startsWith('log'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  return Float64Array.from(
    lines.filter((line) => line !== '').map((line) => Number(line.split(' ')[2]) / 1000),
  )
}
