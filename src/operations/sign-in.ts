/**
 * Signing in and out. Hashing is argon2id; five failures lock an account for half an hour; a session ends after half an
 * hour of rest or twelve hours. A wrong name costs the same time and says the same as a wrong password.
 */
import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import {
  type Account,
  accountById,
  accountNamed,
  clearFailures,
  countFailure,
  deleteSession,
  deleteSessionsOf,
  insertSession,
  sessionAccount,
  setPassword,
} from '#store/accounts.ts'
import type { Sql } from '#store/database.ts'
import type { Person } from './access.ts'
import { Refused } from './refusal.ts'

const failuresAllowed = 5
const lockedMinutes = 30
export const idleMinutes = 30
export const sessionHours = 12

/** OWASP's parameters for argon2id: 19 MiB, two passes. */
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
export const hashPassword = (password: string): Promise<string> => hash(password, argon)

let dummy: Promise<string> | undefined

export async function signIn(
  sql: Sql,
  name: string,
  password: string,
): Promise<{ token: string; account: Account }> {
  const account = await accountNamed(sql, name)
  dummy ??= hashPassword(randomBytes(12).toString('base64'))
  const right = await verify(account?.password ?? (await dummy), password)
  if (account && isLocked(account)) {
    throw new Refused('locked', {
      zh: `账号因连续登录失败已锁定，${lockedMinutes}分钟内不能登录；请稍后再试，或请系统管理员重置密码。`,
      en: 'The account is locked after repeated failures; wait half an hour or ask the administrator.',
    })
  }
  if (!account || account.disabled || !right) {
    if (account && !account.disabled) await countFailure(sql, account.id, failuresAllowed, lockedMinutes)
    throw new Refused('sign_in_failed')
  }
  await clearFailures(sql, account.id)
  const token = randomBytes(32)
  await insertSession(sql, digestOf(token), account.id)
  return { token: token.toString('base64url'), account }
}

const isLocked = ({ locked_until }: Account) => locked_until !== null && new Date(locked_until) > new Date()

const digestOf = (token: Uint8Array) => createHash('sha256').update(token).digest()

/** Seen sessions, so that a busy page does not ask the database each time; a change elsewhere is seen within seconds. */
const seen = new Map<string, { account: Account; until: number }>()
const seenFor = 3000

export async function whoIs(sql: Sql, token: string): Promise<Account | null> {
  const known = seen.get(token)
  if (known && known.until > Date.now()) return known.account
  const account = await sessionAccount(
    sql,
    digestOf(Buffer.from(token, 'base64url')),
    idleMinutes,
    sessionHours,
  )
  if (account) seen.set(token, { account, until: Date.now() + seenFor })
  else seen.delete(token)
  if (seen.size > 5000) seen.clear()
  return account
}

export async function signOut(sql: Sql, token: string): Promise<void> {
  seen.delete(token)
  await deleteSession(sql, digestOf(Buffer.from(token, 'base64url')))
}

/** Ends every session of an account at once, here; elsewhere within seconds. */
export async function endSessions(sql: Sql, account: string): Promise<void> {
  for (const [token, known] of seen) if (known.account.id === account) seen.delete(token)
  await deleteSessionsOf(sql, account)
}

export async function changePassword(sql: Sql, account: Account, old: string, next: string): Promise<void> {
  const now = await accountById(sql, account.id)
  if (!now || !(await verify(now.password, old))) {
    throw new Refused('sign_in_failed', {
      zh: '原密码不正确，密码没有改动。',
      en: 'The old password is not right; nothing was changed.',
    })
  }
  demandStrong(next, account)
  if (await verify(now.password, next))
    throw new Refused('weak_password', {
      zh: '新密码不能与原密码相同。',
      en: 'The new password must differ from the old one.',
    })
  await setPassword(sql, account.id, await hashPassword(next), false)
  await endSessions(sql, account.id)
}

/** 等保 asks for length and mixture; common and personal words are refused besides. */
function demandStrong(password: string, { name, person }: Account): void {
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]|\p{Script=Han}/u].filter((each) =>
    each.test(password),
  ).length
  const plain = password.toLowerCase()
  const common = ['password', '123456', 'qwerty', 'admin', 'fazhi', 'mingfa', '888888', 'abcdef'].some(
    (word) => plain.includes(word),
  )
  const personal = [name, person].some((word) => word.length >= 2 && plain.includes(word.toLowerCase()))
  if (password.length >= 10 && password.length <= 128 && classes >= 3 && !common && !personal) return
  throw new Refused('weak_password', {
    zh: '密码至少10位，含大写字母、小写字母、数字、符号中的三类，且不含账号、姓名和常见密码。',
    en: 'At least 10 characters of three classes (upper, lower, digits, signs), without your name or common passwords.',
  })
}

export const personOf = ({ id, person, roles, unit }: Account): Person => ({
  account: id,
  name: person,
  roles,
  unit,
})
