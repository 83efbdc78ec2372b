// Where the embedded database lies in the data folder. The home belongs to whoever runs Mingfa; only the cluster in it
// belongs to the account that PostgreSQL runs as, so that a process of root never writes where that account may.
import { closeSync, existsSync, lchownSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export interface Home {
  folder: string
  /** The cluster itself, with its socket. */
  cluster: string
  /** Held while a process joins or starts, so that one starts and the others join. */
  lock: string
  /** FIFO, read by the keeper: its writers are the processes that use the cluster. */
  guests: string
  /** FIFO, written by nobody and held by the keeper: it ends for its readers when PostgreSQL has ended. */
  alive: string
  /** Where the keeper writes down the guests it has noticed. */
  joined: string
  log: string
}

export function homeOf(data: string): Home {
  const folder = resolve(data, 'database')
  const inside = (name: string) => join(folder, name)
  return {
    folder,
    cluster: inside('cluster'),
    lock: inside('lock'),
    guests: inside('guests'),
    alive: inside('alive'),
    joined: inside('joined'),
    log: inside('postgres.log'),
  }
}

export function prepareHome(home: Home): void {
  if (existsSync(home.lock)) return
  mkdirSync(home.folder, { recursive: true, mode: 0o700 })
  if (process.getuid?.() === 0) giveTo(statSync(dirname(home.folder)), home.folder)
  closeSync(openSync(home.lock, 'a', 0o600))
  shareWithOwner(home)
}

/** Root, on the data folder of an ordinary user, leaves files which that user can open. */
export function shareWithOwner(home: Home): void {
  if (process.getuid?.() !== 0) return
  const files = [home.lock, home.guests, home.alive, home.joined, home.log]
  giveTo(statSync(home.folder), ...files.filter((file) => existsSync(file)))
}

function giveTo({ uid, gid }: { uid: number; gid: number }, ...paths: string[]): void {
  for (const path of paths) lchownSync(path, uid, gid)
}
