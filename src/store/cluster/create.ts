// A new cluster with its database. It is built beside its place and moved there at the end: a folder of the cluster's
// name is a whole cluster, whatever was killed on the way.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chownSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Account } from './account.ts'
import { ClusterError, errorCode } from './cluster-error.ts'
import type { Home } from './home.ts'
import type { Native } from './native.ts'

interface Creation {
  account: Account
  native: Native
  throwaway: boolean
}

export async function createCluster(home: Home, { account, native, throwaway }: Creation): Promise<void> {
  const draft = join(home.folder, `${draftPrefix}${randomUUID()}`)
  mkdirSync(draft, { mode: 0o700 })
  if (account.uid !== process.getuid?.()) chownSync(draft, account.uid, account.gid)

  const unsynced = throwaway ? { initdb: ['--no-sync'], postgres: ['-F'] } : { initdb: [], postgres: [] }
  await run(account, native, [native.initdb, '-D', draft, ...clusterTraits, ...unsynced.initdb])
  const single = ['--single', '-j', '-D', draft, '-c', 'exit_on_error=on', ...unsynced.postgres, 'postgres']
  await run(account, native, [native.postgres, ...single], 'create database mingfa')

  renameSync(draft, home.cluster)
  syncFolder(home.folder)
}

const draftPrefix = 'draft-'

// Sorting by code point and Unicode's upper and lower case, both from PostgreSQL itself: the same on every machine.
const clusterTraits = [
  '--username=mingfa',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
]

/** What killed predecessors left; an `initdb` that outlived its parent may still be writing there, and the next start tries again. */
export function removeDrafts(home: Home): void {
  for (const name of readdirSync(home.folder).filter((name) => name.startsWith(draftPrefix))) {
    try {
      rmSync(join(home.folder, name), { recursive: true, force: true })
    } catch (error) {
      if (errorCode(error) !== 'ENOTEMPTY') throw error
    }
  }
}

async function run(account: Account, native: Native, command: string[], input = ''): Promise<void> {
  const [program = '', ...rest] = [...account.prefix, ...command]
  const child = spawn(program, rest, { env: native.environment, cwd: '/' })
  const exit = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  child.stdin.on('error', () => {}).end(input)
  const [status, complaint] = await Promise.all([exit, text(child.stderr), text(child.stdout)])
  if (status === 0) return
  throw new ClusterError(
    `新建数据库没有成功：${complaint.trim().split('\n').slice(-3).join(' ')}。没有留下半成品，原有文件没有改动。请检查磁盘空间和文件夹权限后重新启动。`,
  )
}

function syncFolder(folder: string): void {
  const opened = openSync(folder, 'r')
  fsyncSync(opened)
  closeSync(opened)
}
