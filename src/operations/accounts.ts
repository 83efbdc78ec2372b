/** Accounts of people: made and changed by an administrator of a unit above, each act in the journal. */
import { randomInt } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { roles as allRoles, type Role } from '#kernel/roles.ts'
import {
  type Account,
  accountById,
  accountsIn,
  anyAccount,
  insertAccount,
  setPassword,
  updateAccount,
} from '#store/accounts.ts'
import { append } from '#store/journal.ts'
import type { Unit } from '#store/units.ts'
import { actorOf, demand, operator, type Person, reachableUnit, reachableUnits } from './access.ts'
import { instant, type Product } from './product.ts'
import { Refused } from './refusal.ts'
import { endSessions, hashPassword } from './sign-in.ts'

export interface AccountView {
  id: string
  name: string
  person: string
  unit: string
  roles: Role[]
  disabled: boolean
  lockedUntil: string | null
}

export const accountView = ({
  id,
  name,
  person,
  unit,
  roles,
  disabled,
  locked_until,
}: Account): AccountView => ({
  id,
  name,
  person,
  unit,
  roles,
  disabled,
  lockedUntil: locked_until,
})

export async function listAccounts(product: Product, person: Person): Promise<AccountView[]> {
  demand(person, ['administrator'])
  const units = await reachableUnits(product.sql, person)
  return (
    await accountsIn(
      product.sql,
      units.map((unit) => unit.code),
    )
  ).map(accountView)
}

export interface AccountRequest {
  name: string
  person: string
  unit: string
  roles: Role[]
}

/** Answers the first password, which is shown once and must be changed at the first sign-in. */
export async function addAccount(
  product: Product,
  person: Person,
  request: AccountRequest,
): Promise<AccountView & { password: string }> {
  demand(person, ['administrator'])
  const unit = await reachableUnit(product.sql, person, request.unit)
  demandRoles(request.roles)
  if (!/^[\p{L}\p{N}._-]{2,40}$/u.test(request.name)) {
    throw new Refused('usage', {
      zh: '账号用2至40个字母、数字、汉字、点或横线。',
      en: 'A name has 2 to 40 letters, digits, dots or dashes.',
    })
  }
  const password = randomPassword()
  const account = {
    id: newId(),
    name: request.name,
    person: request.person,
    unit: unit.code,
    roles: request.roles,
    password: await hashPassword(password),
  }
  await product.sql.begin(async (tx) => {
    if (!(await insertAccount(tx, account))) {
      throw new Refused('conflict', {
        zh: `账号“${request.name}”已有人使用，请另取一个。`,
        en: 'This name is taken; please choose another.',
      })
    }
    await append(tx, lineOf(product, person, unit, { added: account.name, roles: account.roles }))
  })
  return {
    ...accountView({
      ...account,
      must_change: true,
      disabled: false,
      failures: 0,
      locked_until: null,
      version: 1,
    }),
    password,
  }
}

export async function changeAccount(
  product: Product,
  person: Person,
  id: string,
  set: { person?: string; roles?: Role[]; disabled?: boolean },
): Promise<AccountView> {
  const { account, unit } = await managed(product, person, id)
  if (set.roles) demandRoles(set.roles)
  if (
    account.id === person.account &&
    (set.disabled || (set.roles && !set.roles.includes('administrator')))
  ) {
    throw new Refused('conflict', {
      zh: '不能停用自己，也不能取消自己的管理员角色；请由另一位管理员操作。',
      en: 'You cannot disable yourself or drop your own role.',
    })
  }
  await product.sql.begin(async (tx) => {
    await updateAccount(tx, id, set)
    await append(tx, lineOf(product, person, unit, { changed: account.name, ...set }))
  })
  await endSessions(product.sql, id)
  return accountView((await accountById(product.sql, id))!)
}

export async function resetPassword(
  product: Product,
  person: Person,
  id: string,
): Promise<{ password: string }> {
  const { account, unit } = await managed(product, person, id)
  const password = randomPassword()
  const hashed = await hashPassword(password)
  await product.sql.begin(async (tx) => {
    await setPassword(tx, id, hashed, true)
    await append(tx, lineOf(product, person, unit, { reset: account.name }))
  })
  await endSessions(product.sql, id)
  return { password }
}

/** The first administrator, at the top of the tree; null where there is an account already, or no unit yet. */
export async function firstAdministrator(
  product: Product,
): Promise<{ name: string; password: string } | null> {
  if (await anyAccount(product.sql)) return null
  const units = await reachableUnits(product.sql, operator)
  const top = units.find((unit) => unit.parent === null)
  if (!top) return null
  const { name, password } = await addAccount(product, operator, {
    name: 'admin',
    person: '管理员',
    unit: top.code,
    roles: ['administrator', 'clerk', 'head', 'leader', 'auditor'],
  })
  return { name, password }
}

async function managed(
  product: Product,
  person: Person,
  id: string,
): Promise<{ account: Account; unit: Unit }> {
  demand(person, ['administrator'])
  const account = await accountById(product.sql, id)
  if (!account) throw new Refused('not_found')
  return { account, unit: await reachableUnit(product.sql, person, account.unit) }
}

function demandRoles(roles: readonly string[]): void {
  const unknown = roles.find((role) => !(role in allRoles))
  if (roles.length === 0 || unknown) {
    throw new Refused('usage', {
      zh: `角色不对：${unknown ?? '至少要有一个'}。可用：${Object.keys(allRoles).join('、')}。`,
      en: 'No such role.',
    })
  }
}

const lineOf = (product: Product, person: Person, unit: Unit, change: unknown) => ({
  county: unit.county,
  office: unit.code,
  at: instant(product),
  actor: actorOf(person),
  action: 'account' as const,
  ledger: 'account',
  entry: null,
  version: null,
  reason: null,
  change: JSON.stringify(change),
  batch: null,
})

/** Sixteen characters that are not taken for one another. */
function randomPassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  const body = Array.from({ length: 14 }, () => signs[randomInt(signs.length)]).join('')
  return `${body}-${randomInt(2, 10)}`
}
