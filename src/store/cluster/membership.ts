// How a process becomes a guest of a running cluster, and how it knows on leaving that it was the last. The keeper
// answers each guest: who has its answer was noticed while the keeper still served, and is counted until it leaves.
import { randomUUID } from 'node:crypto'
import { closeSync, constants, openSync, readFileSync, readSync, truncateSync, writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from './cluster-error.ts'
import type { Home } from './home.ts'

/** Two open ends: `guests` counts this process as a user, `alive` ends when PostgreSQL has ended. */
export interface Membership {
  guests: number
  alive: number
}

const { O_RDONLY, O_WRONLY, O_NONBLOCK } = constants

/** Undefined if no keeper serves; one that is just stopping PostgreSQL is waited for. Call it under the lock. */
export async function joinCluster(home: Home): Promise<Membership | undefined> {
  const guests = openUnlessDeserted(home.guests, O_WRONLY)
  if (guests === undefined) return undefined
  const alive = openSync(home.alive, O_RDONLY | O_NONBLOCK)
  truncateSync(home.joined)
  const guest = randomUUID()
  while (announce(guests, guest)) {
    await sleep(5)
    if (readFileSync(home.joined, 'utf8').includes(guest)) return { guests, alive }
  }
  closeSync(guests)
  closeSync(alive)
  return undefined
}

/** Whether other processes use the cluster; ask after closing the own end. */
export function anyoneLeft(home: Home): boolean {
  const reader = openSync(home.guests, O_RDONLY | O_NONBLOCK)
  try {
    // Should the line of one who is just joining be read away here, it announces itself again.
    return !isDeserted(reader)
  } finally {
    closeSync(reader)
  }
}

function openUnlessDeserted(fifo: string, direction: number): number | undefined {
  try {
    return openSync(fifo, direction | O_NONBLOCK)
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENXIO') return undefined
    throw error
  }
}

/** False when the keeper has gone. */
function announce(guests: number, guest: string): boolean {
  try {
    writeSync(guests, `${guest}\n`)
    return true
  } catch (error) {
    if (errorCode(error) === 'EPIPE') return false
    if (errorCode(error) === 'EAGAIN') return true
    throw error
  }
}

export function hasEnded({ alive }: Membership): boolean {
  return isDeserted(alive)
}

/** A FIFO without writers reads as ended. */
function isDeserted(reader: number): boolean {
  try {
    return readSync(reader, Buffer.alloc(1)) === 0
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') return false
    throw error
  }
}
