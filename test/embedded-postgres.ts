/** Starts the embedded PostgreSQL once for the run, in a folder that is thrown away. */
import { realpathSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openCluster } from '#store/cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How tests reach PostgreSQL; null where none could be had, with the reason. */
    postgres:
      | { connection: Record<string, unknown>; missing?: undefined }
      | { connection?: undefined; missing: string }
  }
}

/** The connection's own path is good in this process only; tests run in others. */
const pathForOthers = (socket: string): string => join(realpathSync(dirname(socket)), basename(socket))

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'mingfa-test-'))
  const cluster = await openCluster({ data: folder, throwaway: true })
  project.provide('postgres', {
    connection: { ...cluster.connection, path: pathForOthers(String(cluster.connection.path)) },
  })
  return async () => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
