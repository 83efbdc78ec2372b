// A lock on a file that dies with its process, however it dies. Node offers no file locks of its own, but the SQLite in
// it takes those of the operating system; the database stays empty. A file with a process id in it would need guesses
// about who is still alive.
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for the lock; the function returned gives it back. */
export async function lockFile(path: string): Promise<() => void> {
  const database = new DatabaseSync(path, { timeout: 0 })
  while (!takeNow(database)) await sleep(10)
  return () => database.close()
}

function takeNow(database: DatabaseSync): boolean {
  try {
    database.exec('begin exclusive')
    return true
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) return false
    database.close()
    throw error
  }
}

const busy = 5
