/** Applies the committed migrations, each once and in its own transaction; two processes that start together take turns. */
import { readdir, readFile } from 'node:fs/promises'
import type { Sql } from './database.ts'

const folder = new URL('../../migrations/', import.meta.url)

export async function migrate(sql: Sql): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  if (await isCurrent(sql, files)) return
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('mingfa migrations'))`
    await tx`create table if not exists migration (name text primary key, applied_at timestamptz not null default now())`
    const applied = new Set((await tx<{ name: string }[]>`select name from migration`).map((row) => row.name))
    const newer = [...applied].find((name) => !files.includes(name))
    if (newer) {
      throw new Error(
        `数据库由更新的版本建立（${newer}），本程序不能打开。数据没有改动；请使用新版本的程序。`,
      )
    }
    for (const name of files.filter((file) => !applied.has(file))) {
      await tx.unsafe(await readFile(new URL(name, folder), 'utf8'))
      await tx`insert into migration (name) values (${name})`
    }
  })
}

async function isCurrent(sql: Sql, files: string[]): Promise<boolean> {
  const [known] = await sql<{ exists: boolean }[]>`select to_regclass('migration') is not null as exists`
  if (!known?.exists) return false
  const applied = await sql<{ name: string }[]>`select name from migration order by name`
  return applied.length === files.length && applied.every((row, index) => row.name === files[index])
}
