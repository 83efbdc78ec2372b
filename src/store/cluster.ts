// The one door to the database. By default PostgreSQL runs as a child in the data folder and is shared by every
// process of Mingfa that uses that folder; with a DATABASE_URL an outside server is used, and nothing is started.
import postgres from 'postgres'
import { ClusterError } from './cluster/cluster-error.ts'
import { openEmbedded } from './cluster/embedded.ts'

export { ClusterError }

/** What `postgres(…)` of postgres.js takes to reach the cluster. */
export type Connection = Pick<
  postgres.Options<Record<string, postgres.PostgresType>>,
  'path' | 'host' | 'port' | 'database' | 'username' | 'password' | 'ssl' | 'connection'
>

export interface Cluster {
  connection: Connection
  embedded: boolean
  /** Leaves the cluster; the last process out waits until PostgreSQL has shut down. End your connections first. */
  stop(): Promise<void>
  /** Calls back once if PostgreSQL ends though nobody here stopped it; `openCluster` again brings it back, and pools on the old `connection` reconnect by themselves. */
  onExit(callback: () => void): void
}

export interface ClusterOptions {
  data: string
  databaseUrl?: string
  log?: (line: string) => void
  /** Only for tests in a temporary folder: the files of a new cluster are not synced to disk while it is created. */
  throwaway?: boolean
}

export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  return options.databaseUrl ? openServer(options.databaseUrl) : openEmbedded(options)
}

async function openServer(databaseUrl: string): Promise<Cluster> {
  const connection = connectionOf(databaseUrl)
  await refuseOldServer(connection)
  return { connection, embedded: false, stop: async () => {}, onExit: () => {} }
}

/** `postgres://user:password@host:port/database?sslmode=require`; a host that is a folder is a Unix socket's. */
export function connectionOf(databaseUrl: string): Connection {
  // `postgres://user@/database?host=/run/postgresql` is usual for sockets, but no URL without a host.
  const url = URL.parse(databaseUrl.replace(/^(\w+:\/\/[^/?]*@)(?=[/?]|$)/, '$1localhost'))
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new ClusterError(
      '数据库地址无法识别：DATABASE_URL 应写成 postgres://用户:口令@主机:端口/数据库。没有连接任何数据库，请改正后重新启动。',
    )
  }
  const { host, port, sslmode, ...session } = Object.fromEntries(url.searchParams)
  return {
    host: host ?? (decodeURIComponent(url.hostname) || 'localhost'),
    port: Number(url.port || port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)) || undefined,
    username: decodeURIComponent(url.username) || undefined,
    password: decodeURIComponent(url.password) || undefined,
    ssl: encryption(sslmode),
    connection: session,
  }
}

/** The names that libpq knows, as postgres.js takes them; a word it does not know must not end in plain text. */
function encryption(sslmode = 'disable'): Connection['ssl'] {
  if (sslmode === 'disable') return false
  const mode = (['allow', 'prefer', 'require', 'verify-full'] as const).find((mode) => mode === sslmode)
  return mode ?? 'verify-full'
}

async function refuseOldServer(connection: Connection): Promise<void> {
  const sql = postgres({ ...connection, max: 1, connect_timeout: 10, fetch_types: false })
  const version = await serverVersion(sql).finally(() => sql.end())
  if (version < 150000) {
    throw new ClusterError(
      `DATABASE_URL 指向的 PostgreSQL 版本过低：要求15以上，对方是${Math.floor(version / 10000)}。数据没有改动，请升级该服务器，或去掉 DATABASE_URL 使用自带的数据库。`,
    )
  }
}

async function serverVersion(sql: postgres.Sql): Promise<number> {
  try {
    const [row] = await sql`select current_setting('server_version_num')::int as version`
    return Number(row?.version)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ClusterError(
      `连不上 DATABASE_URL 指向的 PostgreSQL：${reason}。数据没有改动，请检查地址、口令和服务器是否已启动。`,
      { cause },
    )
  }
}
