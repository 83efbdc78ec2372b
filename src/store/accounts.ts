/** Accounts and sessions: who may sign in, and who is signed in. Tokens and passwords are kept only as hashes. */
import type { Role } from '#kernel/roles.ts'
import type { Queryable } from './database.ts'

export interface Account {
  id: string
  name: string
  person: string
  unit: string
  roles: Role[]
  password: string
  must_change: boolean
  disabled: boolean
  failures: number
  locked_until: string | null
  version: number
}

/** Names that differ only in case, width or blanks are one name. */
export const nameKey = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

export async function accountNamed(db: Queryable, name: string): Promise<Account | null> {
  const [row] = await db<Account[]>`select * from account where name_key = ${nameKey(name)}`
  return row ?? null
}

export async function accountById(db: Queryable, id: string): Promise<Account | null> {
  const [row] = await db<Account[]>`select * from account where id = ${id}`
  return row ?? null
}

export async function accountsIn(db: Queryable, units: readonly string[]): Promise<Account[]> {
  return db<Account[]>`select * from account where unit = any(${units}) order by unit, name_key`
}

export async function anyAccount(db: Queryable): Promise<boolean> {
  const [row] = await db<{ there: boolean }[]>`select exists (select 1 from account) as there`
  return row!.there
}

export async function insertAccount(
  db: Queryable,
  account: Pick<Account, 'id' | 'name' | 'person' | 'unit' | 'roles' | 'password'>,
): Promise<boolean> {
  const { id, name, person, unit, roles, password } = account
  const rows = await db`
    insert into account (id, name, name_key, person, unit, roles, password)
    values (${id}, ${name.trim()}, ${nameKey(name)}, ${person}, ${unit}, ${roles}, ${password})
    on conflict (name_key) do nothing returning id`
  return rows.length === 1
}

export async function updateAccount(
  db: Queryable,
  id: string,
  set: Partial<Pick<Account, 'person' | 'roles' | 'disabled'>>,
): Promise<void> {
  if (set.person !== undefined)
    await db`update account set person = ${set.person}, version = version + 1 where id = ${id}`
  if (set.roles !== undefined)
    await db`update account set roles = ${set.roles}, version = version + 1 where id = ${id}`
  if (set.disabled !== undefined)
    await db`update account set disabled = ${set.disabled}, version = version + 1 where id = ${id}`
}

export async function setPassword(
  db: Queryable,
  id: string,
  password: string,
  mustChange: boolean,
): Promise<void> {
  await db`update account set password = ${password}, must_change = ${mustChange}, failures = 0, locked_until = null, version = version + 1 where id = ${id}`
}

/** Counts a failure; at the limit the account is locked for a time and the count begins anew. */
export async function countFailure(db: Queryable, id: string, limit: number, minutes: number): Promise<void> {
  await db`
    update account set
      failures = case when failures + 1 >= ${limit} then 0 else failures + 1 end,
      locked_until = case when failures + 1 >= ${limit} then now() + make_interval(mins => ${minutes}) else locked_until end
    where id = ${id}`
}

export const clearFailures = (db: Queryable, id: string) =>
  db`update account set failures = 0, locked_until = null where id = ${id}`

export async function insertSession(db: Queryable, token: Uint8Array, account: string): Promise<void> {
  await db`insert into session (token, account) values (${Buffer.from(token)}, ${account})`
}

/** The account of a session that is neither idle for too long nor too old. */
export async function sessionAccount(
  db: Queryable,
  token: Uint8Array,
  idleMinutes: number,
  hours: number,
): Promise<Account | null> {
  const [row] = await db<Account[]>`
    update session s set seen_at = now() from account a
    where s.token = ${Buffer.from(token)} and a.id = s.account and not a.disabled
      and s.seen_at > now() - make_interval(mins => ${idleMinutes}) and s.started_at > now() - make_interval(hours => ${hours})
    returning a.*`
  return row ?? null
}

export const deleteSession = (db: Queryable, token: Uint8Array) =>
  db`delete from session where token = ${Buffer.from(token)}`

export const deleteSessionsOf = (db: Queryable, account: string) =>
  db`delete from session where account = ${account}`

export const deleteOldSessions = (db: Queryable, idleMinutes: number, hours: number) =>
  db`delete from session where seen_at < now() - make_interval(mins => ${idleMinutes}) or started_at < now() - make_interval(hours => ${hours})`
