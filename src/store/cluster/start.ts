// Starting PostgreSQL under its keeper, as the first guest. Readiness is read from the file PostgreSQL writes it to,
// so that no time is lost in waits of a fixed length.
import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Account, accountFor, giveCluster } from './account.ts'
import { ClusterError } from './cluster-error.ts'
import { createCluster, removeDrafts } from './create.ts'
import { type Home, shareWithOwner } from './home.ts'
import { clearLeftovers, nameOf } from './leftovers.ts'
import { hasEnded, type Membership } from './membership.ts'
import { majorVersion, type Native, nativePrograms } from './native.ts'
import { settingsFor } from './settings.ts'

interface Start {
  throwaway?: boolean
  log?: (line: string) => void
}

/** Call it under the lock, when nobody serves the cluster. */
export async function startCluster(
  home: Home,
  { throwaway = false, log = () => {} }: Start,
): Promise<Membership> {
  const native = nativePrograms(home)
  const account = accountFor(home, native)
  removeDrafts(home)
  if (existsSync(home.cluster)) {
    refuseOtherVersion(home)
    giveCluster(home.cluster, account)
    await clearLeftovers(home)
  } else {
    log('正在新建数据库……')
    await createCluster(home, { account, native, throwaway })
  }
  const before = readPidFile(home).identity
  const membership = launch(home, account, native)
  await untilReady(home, { membership, before, log })
  return membership
}

const { O_RDONLY, O_WRONLY, O_NONBLOCK } = constants
const keeper = fileURLToPath(new URL('keeper.sh', import.meta.url))

function launch(home: Home, account: Account, native: Native): Membership {
  for (const path of [home.guests, home.alive, home.joined]) rmSync(path, { force: true })
  spawnSync('mkfifo', ['-m', '600', home.guests, home.alive], { env: native.environment })
  // A FIFO opens at once for reading without blocking, then for writing, then for a reader that does block.
  const opener = openSync(home.guests, O_RDONLY | O_NONBLOCK)
  const guests = openSync(home.guests, O_WRONLY)
  const alive = openSync(home.alive, O_RDONLY | O_NONBLOCK)
  const log = openLog(home)
  const handed = [
    openSync(home.guests, O_RDONLY),
    openSync(home.alive, O_WRONLY),
    openSync(home.joined, 'a', 0o600),
  ]
  shareWithOwner(home)

  const server = [native.postgres, '-D', home.cluster, ...settingsFor(nameOf(home.cluster))]
  const [command = 'sh', ...rest] = [...account.prefix, 'sh', keeper, ...server]
  spawn(command, rest, {
    stdio: ['ignore', log, log, ...handed],
    env: native.environment,
    cwd: '/',
    // In a session of its own, so that Ctrl-C reaches Mingfa alone and PostgreSQL stops after it.
    detached: true,
  })
    .on('error', () => {})
    .unref()
  for (const descriptor of [opener, log, ...handed]) closeSync(descriptor)
  return { guests, alive }
}

interface Waiting {
  membership: Membership
  /** What the pid file said before, should an earlier PostgreSQL have left one. */
  before: string
  log: (line: string) => void
}

async function untilReady(home: Home, { membership, before, log }: Waiting): Promise<void> {
  const patience = Date.now() + 5000
  let told = false
  for (;;) {
    const { identity, status } = readPidFile(home)
    if (identity !== before && status === 'ready') return
    if (hasEnded(membership)) throw notStarted(home, membership)
    if (!told && Date.now() > patience) {
      log('数据库正在恢复上次没有正常关闭时的数据，请稍候……')
      told = true
    }
    await sleep(5)
  }
}

function readPidFile(home: Home): { identity: string; status: string | undefined } {
  try {
    const lines = readFileSync(join(home.cluster, 'postmaster.pid'), 'utf8').split('\n')
    // The process and the second it began.
    return { identity: `${lines[0]} ${lines[2]}`, status: lines[7]?.trim() }
  } catch {
    return { identity: '', status: undefined }
  }
}

function refuseOtherVersion(home: Home): void {
  const version = readFileSync(join(home.cluster, 'PG_VERSION'), 'utf8').trim()
  if (version === majorVersion) return
  throw new ClusterError(
    `数据文件夹 ${home.cluster} 是 PostgreSQL ${version} 的，自带的是 ${majorVersion}，不能直接打开。其中的数据没有改动。请用原来的版本导出后再导入。`,
  )
}

function openLog(home: Home): number {
  const full = 2 ** 20
  if (existsSync(home.log) && statSync(home.log).size > full) renameSync(home.log, `${home.log}.1`)
  return openSync(home.log, 'a', 0o600)
}

function notStarted(home: Home, { guests, alive }: Membership): ClusterError {
  closeSync(guests)
  closeSync(alive)
  const lines = readFileSync(home.log, 'utf8').trim().split('\n')
  const reason = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1)
  return new ClusterError(
    `数据库没有启动成功：${reason}。已写入的数据都在 ${home.cluster}，没有改动。请按这一提示处理后重新启动；详情见 ${home.log}。`,
  )
}
