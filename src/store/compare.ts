/** Sets the declared tables against those of a database: what a migration must still do. */
import type { Queryable } from './database.ts'
import { type Column, columnSql, createIndex, createTable, type Table } from './schema.ts'

interface Found {
  columns: Map<string, Pick<Column, 'type' | 'required'>>
  indexes: Set<string>
}

/** The statements that bring the database to the declarations; empty where they agree. */
export async function missingSql(db: Queryable, tables: readonly Table[]): Promise<string[]> {
  const found = await readTables(
    db,
    tables.map((table) => table.name),
  )
  return tables.flatMap((table) => {
    const there = found.get(table.name)
    return there ? alterations(table, there) : [createTable(table)]
  })
}

function alterations(table: Table, there: Found): string[] {
  const columns = table.columns.flatMap((column) => {
    const known = there.columns.get(column.name)
    if (!known) return [`alter table ${table.name} add column ${columnSql(column)};`]
    const wanted = column.type.replace(' collate "C"', '')
    return known.type === wanted
      ? []
      : [`alter table ${table.name} alter column "${column.name}" type ${column.type};`]
  })
  const gone = [...there.columns.keys()]
    .filter((name) => !table.columns.some((column) => column.name === name))
    .map(
      (name) =>
        `-- 多余的列 ${table.name}.${name}：声明中已没有。确认数据不再需要后：alter table ${table.name} drop column "${name}";`,
    )
  const indexes = Object.entries(table.indexes)
    .filter(([name]) => !there.indexes.has(name))
    .map((each) => createIndex(table.name, each))
  return [...columns, ...gone, ...indexes]
}

async function readTables(db: Queryable, names: string[]): Promise<Map<string, Found>> {
  const columns = await db<{ table: string; name: string; type: string; required: boolean }[]>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relname = any(${names}) and a.attnum > 0 and not a.attisdropped`
  const indexes = await db<{ table: string; name: string }[]>`
    select tablename as table, indexname as name from pg_indexes
    where schemaname = current_schema() and tablename = any(${names})`
  const found = new Map<string, Found>()
  for (const { table, name, type, required } of columns) {
    const entry = found.get(table) ?? { columns: new Map(), indexes: new Set() }
    entry.columns.set(name, {
      type: type.replace('timestamp(0) without time zone', 'timestamp(0)'),
      required,
    })
    found.set(table, entry)
  }
  for (const { table, name } of indexes) found.get(table)?.indexes.add(name)
  return found
}
