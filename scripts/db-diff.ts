/**
 * `npm run db:diff`: the migration that the declarations still lack. Applies the committed migrations to a database that is
 * thrown away and prints what differs, to be read and committed as the next file of `migrations/`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogue } from '#ledgers/index.ts'
import { openCluster } from '#store/cluster.ts'
import { missingSql } from '#store/compare.ts'
import { connect } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { tablesOf } from '#store/schema.ts'

const folder = await mkdtemp(join(tmpdir(), 'mingfa-diff-'))
const cluster = await openCluster({ data: folder, throwaway: true })
const sql = connect(cluster.connection)
try {
  await migrate(sql)
  const statements = await missingSql(sql, tablesOf(catalogue))
  console.log(statements.length === 0 ? '-- 声明与数据库一致，没有要做的。' : statements.join('\n\n'))
} finally {
  await sql.end()
  await cluster.stop()
  await rm(folder, { recursive: true, force: true })
}
