/** Opens the store: the cluster, a connection to it, its migrations, and running counts that fit the declarations. */
import type { Catalogue } from '#kernel/ledger.ts'
import { type ClusterOptions, openCluster } from './cluster.ts'
import { connect, type Sql } from './database.ts'
import { settleKept } from './kept.ts'
import { migrate } from './migrate.ts'

export interface Store {
  sql: Sql
  /** Calls back when the embedded database ends by itself. */
  onExit(callback: () => void): void
  /** Starts it again after it ended by itself; the connections come back by themselves. */
  reopen(): Promise<void>
  close(): Promise<void>
}

export async function openStore(options: ClusterOptions, catalogue: Catalogue): Promise<Store> {
  let cluster = await openCluster(options)
  let ended = () => {}
  const sql = connect(cluster.connection)
  try {
    await migrate(sql)
    await sql.begin((tx) => settleKept(tx, catalogue))
  } catch (error) {
    await sql.end({ timeout: 1 })
    await cluster.stop()
    throw error
  }
  return {
    sql,
    onExit(callback) {
      ended = callback
      cluster.onExit(ended)
    },
    async reopen() {
      cluster = await openCluster(options)
      cluster.onExit(ended)
    },
    async close() {
      await sql.end({ timeout: 5 })
      await cluster.stop()
    },
  }
}
