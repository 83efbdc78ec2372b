/**
 * The connection to PostgreSQL. Days and instants stay text and numbers stay numbers on their way through, so that
 * what a ledger declares is what a query answers.
 */
import { finished } from 'node:stream/promises'
import postgres from 'postgres'

export type Sql = postgres.Sql
export type Transaction = postgres.TransactionSql
/** Anything a statement can be sent to. */
export type Queryable = Sql | Transaction

export interface ConnectionOptions extends postgres.Options<Record<string, postgres.PostgresType>> {}

const asText = (value: unknown) => String(value)
const asNumber = (value: string) => Number(value)

export function connect(options: ConnectionOptions, statementTimeout = '30s'): Sql {
  return postgres({
    max: 10,
    idle_timeout: 0,
    onnotice: () => {},
    ...options,
    connection: {
      application_name: 'mingfa',
      statement_timeout: statementTimeout as unknown as number,
      TimeZone: 'UTC',
      DateStyle: 'ISO, YMD',
      // In kB. A search reads the list of new words whole, and a writer sorts it into the index when it is longer.
      gin_pending_list_limit: 64,
      ...options.connection,
    },
    types: {
      day: { to: 1082, from: [1082], serialize: asText, parse: asText },
      moment: { to: 1114, from: [1114], serialize: asText, parse: asText },
      instant: {
        to: 1184,
        from: [1184],
        serialize: asText,
        parse: (value: string) => new Date(value).toISOString(),
      },
      number: { to: 1700, from: [1700], serialize: asText, parse: asNumber },
      bigint: { to: 20, from: [20], serialize: asText, parse: asNumber },
    } as never,
  })
}

/** Collects the values of a statement while its text is written. */
export class Parameters {
  readonly values: unknown[] = []

  /** The place of a value in the text: `$1`. */
  put(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
}

/** Sends a statement whose text is derived from declarations; prepared once for each text. */
export function run<Row extends object>(db: Queryable, text: string, parameters: Parameters): Promise<Row[]> {
  return db.unsafe(text, parameters.values as never[], { prepare: true }) as unknown as Promise<Row[]>
}

/** Writes many rows at once, far cheaper than by an insert. A column reads its text as it would read a parameter's. */
export async function copyRows(
  db: Queryable,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  if (rows.length === 0) return
  // What is blank in every row need not be said, and most columns of a ledger are in most files.
  const said = [...columns.keys()].filter((at) => rows.some((row) => (row[at] ?? null) !== null))
  const names = said.map((at) => columns[at]).join(', ')
  const stream = await db.unsafe(`copy ${table} (${names}) from stdin`).writable()
  stream.end(rows.map((row) => `${said.map((at) => copied(row[at])).join('\t')}\n`).join(''))
  await finished(stream)
}

const copied = (value: unknown): string =>
  (value ?? null) === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (sign) => escapes[sign]!)

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

export const quoteName = (name: string): string => {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`Not a name of a table or column: ${name}`)
  return `"${name}"`
}
