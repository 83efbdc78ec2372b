// What a killed predecessor may have left: a PostgreSQL without its keeper, processes that outlive a killed postmaster
// and hold its shared memory, a pid file that names a number by now given to somebody else. Nothing of it may block
// the next start.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ClusterError, errorCode } from './cluster-error.ts'
import type { Home } from './home.ts'
import { socketName } from './settings.ts'

/** The name every process of the cluster carries on its command line. A copy of the folder is another cluster, the same folder moved is the same. */
export function nameOf(cluster: string): string {
  const { dev, ino } = statSync(cluster)
  return `mingfa-${dev}-${ino}`
}

/** Call it under the lock, when nobody serves the cluster. */
export async function clearLeftovers(home: Home): Promise<void> {
  if (!existsSync(pidFile(home))) return
  const began = Date.now()
  for (;;) {
    const left = processesNamed(nameOf(home.cluster))
    if (left.length === 0) break
    const seconds = (Date.now() - began) / 1000
    if (seconds > 60) throw stuck(left)
    const postmaster = left.filter(({ isPostmaster }) => isPostmaster)
    if (postmaster.length > 0) signal(postmaster, seconds < 30 ? 'SIGINT' : 'SIGQUIT')
    // Without a postmaster nothing they still do can be committed against what comes after.
    else signal(left, seconds < 2 ? 'SIGTERM' : seconds < 5 ? 'SIGQUIT' : 'SIGKILL')
    await sleep(20)
  }
  removeMisleadingPid(home)
}

interface Found {
  pid: number
  isPostmaster: boolean
}

function processesNamed(name: string): Found[] {
  // `/…/bin/postgres -D …` is the postmaster; its children call themselves `postgres: name: …`.
  const title = new RegExp(`^(?:[^\\0]*/postgres\\0|postgres: )[^]*${name}[:\\0]`)
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((entry) => ({ pid: Number(entry), line: readIfThere(`/proc/${entry}/cmdline`) }))
    .filter(({ line }) => title.test(line))
    .map(({ pid, line }) => ({ pid, isPostmaster: !line.startsWith('postgres: ') }))
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function signal(processes: Found[], signal: NodeJS.Signals): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if (errorCode(error) !== 'ESRCH') throw error
    }
  }
}

/**
 * PostgreSQL itself sees through the pid file of a dead process, but not through an empty one, nor when the number lives
 * on in another process, as it does after each restart of a container.
 */
function removeMisleadingPid(home: Home): void {
  rmSync(join(home.cluster, `${socketName}.lock`), { force: true })
  const pid = Number.parseInt(readIfThere(pidFile(home)), 10)
  if (!(pid > 0) || existsSync(`/proc/${pid}`)) rmSync(pidFile(home), { force: true })
}

function pidFile(home: Home): string {
  return join(home.cluster, 'postmaster.pid')
}

function stuck(left: Found[]): ClusterError {
  const pids = left.map(({ pid }) => pid).join('、')
  return new ClusterError(
    `上一次运行留下的数据库进程（${pids}）不肯结束，数据库不能再次启动。已写入的数据都在。请由管理员结束这些进程，或重新启动这台机器，然后再试。`,
  )
}
