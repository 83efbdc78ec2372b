/** Sessions: signing in and out, and the hook that puts the person behind each request. Denied unless signed in. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Person } from '#operations/access.ts'
import type { Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { changePassword, personOf, signIn, signOut, whoIs } from '#operations/sign-in.ts'
import type { Account } from '#store/accounts.ts'
import { unitTree } from '#store/units.ts'

declare module 'fastify' {
  interface FastifyRequest {
    person: Person
  }
}

const cookieName = 'mingfa'
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Everything registered under this asks for a session, and for the page's token where it changes something. */
export function signedInOnly(app: FastifyInstance, product: Product): void {
  app.decorateRequest('person', null as unknown as Person)
  app.addHook('onRequest', async (request, reply) => {
    const account = await accountOf(product, request)
    if (!account) throw new Refused('not_signed_in')
    if (account.must_change) throw new Refused('must_change')
    request.person = personOf(account)
    await demandToken(app, request, reply)
  })
}

async function accountOf(product: Product, request: FastifyRequest): Promise<Account | null> {
  const token = request.cookies[cookieName]
  return token ? whoIs(product.sql, token) : null
}

const demandToken = (app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): Promise<void> =>
  new Promise((resolve, reject) => {
    if (safeMethods.has(request.method)) resolve()
    else
      app.csrfProtection(request, reply, ((error?: Error) =>
        error ? reject(error) : resolve()) as () => void)
  })

export async function sessionRoutes(app: FastifyInstance, { product }: { product: Product }): Promise<void> {
  const { sql } = product
  const answer = async (account: Account | null, reply: FastifyReply) => {
    const token = reply.generateCsrf()
    if (!account) return { signedIn: false, csrf: token }
    const unit = (await unitTree(sql)).get(account.unit)
    const { id, name, person, roles, must_change: mustChange } = account
    return {
      signedIn: true,
      csrf: token,
      account: { id, name, person, roles, mustChange },
      unit: unit && { code: unit.code, name: unit.name, kind: unit.kind, parent: unit.parent },
    }
  }
  app.addHook('onRequest', (request, reply) => demandToken(app, request, reply))

  app.get('/session', { schema: { summary: 'Who is signed in' } }, async (request, reply) =>
    answer(await accountOf(product, request), reply),
  )

  app.post(
    '/session',
    { schema: { summary: 'Sign in' }, config: { rateLimit: { max: 20, timeWindow: '1 minute' } } },
    async (request, reply) => {
      const { name, password } = (request.body ?? {}) as Record<string, unknown>
      const { token, account } = await signIn(sql, String(name ?? ''), String(password ?? '').slice(0, 256))
      reply.setCookie(cookieName, token, {
        path: '/',
        httpOnly: true,
        sameSite: 'strict',
        secure: request.protocol === 'https',
      })
      return answer(account, reply)
    },
  )

  app.delete('/session', { schema: { summary: 'Sign out' } }, async (request, reply) => {
    const token = request.cookies[cookieName]
    if (token) await signOut(sql, token)
    reply.clearCookie(cookieName, { path: '/' })
    return answer(null, reply)
  })

  app.put(
    '/session/password',
    {
      schema: { summary: 'Change the password' },
      config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
    },
    async (request, reply) => {
      const account = await accountOf(product, request)
      if (!account) throw new Refused('not_signed_in')
      const { old, new: next } = (request.body ?? {}) as Record<string, unknown>
      await changePassword(sql, account, String(old ?? ''), String(next ?? ''))
      const { token, account: renewed } = await signIn(sql, account.name, String(next))
      reply.setCookie(cookieName, token, {
        path: '/',
        httpOnly: true,
        sameSite: 'strict',
        secure: request.protocol === 'https',
      })
      return answer(renewed, reply)
    },
  )
}
