/** The product's door in a test: the server of a test product, and people who are signed in at it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { onTestFinished } from 'vitest'
import type { Role } from '#kernel/roles.ts'
import { operator } from '#operations/access.ts'
import { addAccount } from '#operations/accounts.ts'
import { buildServer } from '#server/app.ts'
import { type TestProduct, testProduct } from './product.ts'

export interface Door {
  product: TestProduct
  app: FastifyInstance
}

export interface Answer {
  status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of every route
  body: any
}

/** Asks the server as one person; unsafe methods carry the page's token. */
export type Ask = (
  method: InjectOptions['method'],
  url: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>

/** Closed when its test ends, or by whoever `keep`s it, the last kept first. */
export async function openDoor(keep: (close: () => Promise<void>) => void = onTestFinished): Promise<Door> {
  const product = await testProduct(keep)
  const data = await mkdtemp(join(tmpdir(), 'mingfa-door-'))
  const app = await buildServer({ product, data })
  keep(async () => {
    await app.close()
    await rm(data, { recursive: true, force: true })
  })
  return { product, app }
}

/** Somebody without a session, but with the page's token. */
export async function stranger({ app }: Door): Promise<Ask> {
  const cookies: Record<string, string> = {}
  let token = ''
  const ask: Ask = async (method, url, body, headers) => {
    const answer = await app.inject({
      method: method!,
      url,
      cookies,
      headers: { 'x-csrf-token': token, ...headers },
      ...(body !== undefined && { payload: body as object }),
    })
    for (const { name, value } of answer.cookies) cookies[name] = value
    const text = answer.headers['content-type']?.toString().includes('json')
      ? JSON.parse(answer.body)
      : answer.body
    if (typeof text === 'object' && text !== null && 'csrf' in text) token = text.csrf
    return { status: answer.statusCode, body: text }
  }
  await ask('GET', '/api/session')
  return ask
}

let people = 0

/** What a person of a test has changed their password to. */
export const passwordOf = (name: string): string => `Zk-某${name.slice(1)}-7431-vq`

/** A new person of a unit, signed in, past the first change of password. */
export async function signedIn(door: Door, unit: string, ...roles: Role[]): Promise<Ask> {
  people += 1
  const name = `p${people}`
  const { password } = await addAccount(door.product, operator, { name, person: '某某人', unit, roles })
  const ask = await stranger(door)
  await ask('POST', '/api/session', { name, password })
  const changed = await ask('PUT', '/api/session/password', { old: password, new: passwordOf(name) })
  if (changed.status !== 200) throw new Error(JSON.stringify(changed.body))
  return ask
}

/** Files as a browser's form sends them. */
export function form(...files: { field?: string; name: string; bytes: Buffer }[]) {
  const boundary = 'someboundary'
  const parts = files.flatMap(({ field = 'file', name, bytes }) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ])
  const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
  const type = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  return (ask: Ask, url: string) => ask('POST', url, body, type)
}
