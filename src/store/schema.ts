/**
 * The tables that the declarations ask for. One real table for each kind of record and each of its parts, with real
 * columns; keys begin with the county. `db:diff` sets them against the database and prints what is missing.
 */
import type { Fields } from '#kernel/fields/index.ts'
import type { Catalogue, Kind } from '#kernel/ledger.ts'

export interface Table {
  name: string
  columns: readonly Column[]
  /** Statements after the columns: keys and indexes, by name. */
  constraints: readonly string[]
  indexes: Readonly<Record<string, string>>
}

export interface Column {
  name: string
  type: string
  required: boolean
}

const code = 'text collate "C"'

/** What every entry has, whatever its ledger. */
const head: readonly Column[] = [
  { name: 'county', type: code, required: true },
  { name: 'id', type: 'uuid', required: true },
  { name: 'office', type: code, required: true },
  { name: 'number', type: 'text', required: true },
  { name: 'status', type: 'text', required: true },
  { name: 'version', type: 'integer', required: true },
  { name: 'batch', type: 'uuid', required: false },
  { name: 'search', type: 'text', required: true },
]

/** What every row of a part has. */
const partHead: readonly Column[] = [
  { name: 'county', type: code, required: true },
  { name: 'entry', type: 'uuid', required: true },
  { name: 'id', type: 'uuid', required: true },
  { name: 'place', type: 'integer', required: true },
]

export const headNames = head.map((column) => column.name)
export const partHeadNames = partHead.map((column) => column.name)

export const partTable = (kind: Kind, part: string): string => `${kind.table}_${part}`

export function tablesOf(catalogue: Catalogue): Table[] {
  return catalogue.kinds.flatMap((kind) => [
    entryTable(kind),
    ...Object.keys(kind.parts).map((part) => partTableOf(kind, part)),
  ])
}

/** New words wait in a list that `connect` keeps short. */
const wordIndex = 'using gin (bigrams(search))'

function entryTable(kind: Kind): Table {
  const { table, main } = kind
  return {
    name: table,
    columns: [...head, ...columnsOf(kind.fields)],
    constraints: ['primary key (county, id)'],
    indexes: {
      [`${table}_by_day`]: `(county, "${main}" desc, id desc)`,
      [`${table}_by_office`]: `(county, office, "${main}" desc, id desc)`,
      [`${table}_by_status`]: `(county, status, "${main}" desc, id desc)`,
      [`${table}_by_word`]: wordIndex,
    },
  }
}

function partTableOf(kind: Kind, part: string): Table {
  const name = partTable(kind, part)
  return {
    name,
    columns: [...partHead, ...columnsOf(kind.parts[part]!.fields)],
    constraints: [
      'primary key (county, entry, id)',
      `foreign key (county, entry) references ${kind.table} (county, id) on delete cascade`,
    ],
    indexes: {},
  }
}

/** Required fields are demanded by the operation, not by the column: a sheet of another year may lack them. */
const columnsOf = (fields: Fields): Column[] =>
  Object.entries(fields).map(([name, field]) => ({ name, type: field.column, required: false }))

export function createTable({ name, columns, constraints, indexes }: Table): string {
  const lines = [...columns.map(columnSql), ...constraints].map((line) => `  ${line}`)
  return [
    `create table ${name} (\n${lines.join(',\n')}\n);`,
    ...Object.entries(indexes).map((each) => createIndex(name, each)),
  ].join('\n')
}

export function createIndex(table: string, [name, definition]: [string, string]): string {
  const unique = definition.startsWith('unique ')
  return `create ${unique ? 'unique ' : ''}index ${name} on ${table} ${unique ? definition.slice(7) : definition};`
}

export const columnSql = ({ name, type, required }: Column): string =>
  `"${name}" ${type}${required ? ' not null' : ''}`
