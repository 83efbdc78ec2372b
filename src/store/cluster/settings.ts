// What PostgreSQL runs with. Handed over on its command line, so that the folder holds data alone and a new version of
// Mingfa brings its settings with it.
import { totalmem } from 'node:os'

const port = 5432
export const socketName = `.s.PGSQL.${port}`

export function settingsFor(name: string): string[] {
  return Object.entries({
    ...access(name),
    ...durability,
    ...memory(availableMegabytes()),
    ...quiet,
  }).flatMap(([setting, value]) => ['-c', `${setting}=${value}`])
}

function access(name: string) {
  return {
    listen_addresses: '',
    // Relative to the cluster's folder, in which PostgreSQL works.
    unix_socket_directories: '.',
    unix_socket_permissions: '0700',
    port,
    cluster_name: name,
    max_connections: 60,
    max_logical_replication_workers: 0,
  }
}

const durability = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
}

function memory(megabytes: number) {
  return {
    shared_buffers: `${between(32, megabytes / 4, 1024)}MB`,
    effective_cache_size: `${between(64, megabytes / 2, 65536)}MB`,
    maintenance_work_mem: `${between(16, megabytes / 16, 256)}MB`,
    work_mem: `${between(4, megabytes / 256, 16)}MB`,
    random_page_cost: 1.1,
    // Costs more than it brings on queries that take milliseconds.
    jit: 'off',
  }
}

// The log tells how PostgreSQL fares. What a statement held, or why one was refused, is told to its client alone:
// such lines would carry people's names.
const quiet = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: -1,
  log_timezone: 'UTC',
  timezone: 'UTC',
}

/** Of the machine, or of the container if that grants less. */
function availableMegabytes(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20
}

function between(least: number, value: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), most))
}
