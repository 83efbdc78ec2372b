// PostgreSQL in the data folder, shared by every process that opens it. The kernel counts its users: each holds the
// writing end of the FIFO `guests`, whose reading end lies with the keeper (keeper.sh). A process leaves by closing
// it, by exiting or by `kill -9` alike, and when the last one has left the keeper stops PostgreSQL.
import { closeSync, openSync } from 'node:fs'
import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster, ClusterOptions } from '../cluster.ts'
import { ClusterError, errorCode } from './cluster-error.ts'
import { type Home, homeOf, prepareHome } from './home.ts'
import { lockFile } from './lock.ts'
import { anyoneLeft, joinCluster, type Membership } from './membership.ts'
import { socketName } from './settings.ts'
import { startCluster } from './start.ts'

export async function openEmbedded(options: ClusterOptions): Promise<Cluster> {
  const home = homeOf(options.data)
  try {
    prepareHome(home)
    const unlock = await lockFile(home.lock)
    try {
      return clusterOf(home, (await joinCluster(home)) ?? (await startCluster(home, options)))
    } finally {
      unlock()
    }
  } catch (cause) {
    throw cause instanceof ClusterError ? cause : unusableFolder(home, cause)
  }
}

function clusterOf(home: Home, { guests, alive }: Membership): Cluster {
  const folder = openSync(home.cluster, 'r')
  const lifeline = new Socket({ fd: alive, readable: true, writable: false })
  const callbacks: (() => void)[] = []
  let leaving = false
  const ended = new Promise<void>((resolve) => lifeline.once('close', () => resolve()))
  void ended.then(() => {
    if (!leaving) for (const callback of callbacks) callback()
  })
  lifeline
    .on('error', () => {})
    .resume()
    .unref()

  return {
    connection: {
      // The path of a socket may have 107 bytes, and data folders lie deep. Entered through the open folder it is
      // always short, and the socket can stay inside, where no other user of the machine may go.
      path: `/proc/self/fd/${folder}/${socketName}`,
      database: 'mingfa',
      username: 'mingfa',
      ssl: false,
    },
    embedded: true,
    async stop() {
      if (leaving) return
      leaving = true
      closeSync(guests)
      // Asked again and again, since somebody may still join until the keeper has seen that nobody is left.
      while (!lifeline.destroyed && !anyoneLeft(home)) await Promise.race([ended, sleep(20)])
      lifeline.destroy()
      closeSync(folder)
    },
    onExit(callback) {
      if (lifeline.destroyed) queueMicrotask(callback)
      else callbacks.push(callback)
    },
  }
}

function unusableFolder(home: Home, cause: unknown): ClusterError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const denied =
    ['EACCES', 'EPERM'].includes(errorCode(cause) ?? '') || /unable to open database/.test(reason)
  return new ClusterError(
    denied
      ? `进不了数据库文件夹 ${home.folder}：它属于另一个系统用户，或者没有写权限。其中的数据没有改动。请用原来的用户运行，或由管理员用 chown -R 把它交给现在的用户。`
      : `打不开数据库文件夹 ${home.folder}：${reason}。其中的数据没有改动。请检查磁盘空间和权限后重新启动。`,
    { cause },
  )
}
