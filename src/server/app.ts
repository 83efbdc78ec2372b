/**
 * The HTTP door: every route of the product over the operations, which alone decide who may do what. Routes of ledgers
 * are derived from the catalogue; a route says nothing about any one ledger.
 */
import { randomUUID } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { destination } from 'pino'
import type { Product } from '#operations/product.ts'
import { accountRoutes } from './accounts.ts'
import { checkRoutes } from './checks.ts'
import { deskRoutes } from './desk.ts'
import { draftRoutes } from './drafts.ts'
import { entryRoutes } from './entries.ts'
import { answerError } from './errors.ts'
import { figureRoutes } from './figures.ts'
import { importRoutes } from './imports.ts'
import { journalRoutes } from './journal.ts'
import { lawRoutes } from './law.ts'
import { pageRoutes } from './pages.ts'
import { publicRoutes } from './public.ts'
import { openReader } from './reader.ts'
import { referenceRoutes } from './references.ts'
import { reportRoutes } from './reports.ts'
import { savedListRoutes } from './saved-lists.ts'
import { sessionRoutes, signedInOnly } from './session.ts'
import { templateRoutes } from './templates.ts'

export interface ServerOptions {
  product: Product
  /** The folder of uploads. */
  data: string
  /** Written to stderr as JSON lines; off in tests. */
  log?: boolean
}

export async function buildServer({ product, data, log = false }: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    // Lines are gathered and written beside the work, each second at the latest.
    logger: log && {
      level: 'info',
      serializers: { req: withoutPersonalData },
      stream: destination({ dest: 2, sync: false, minLength: 4096, periodicFlush: 1000 }),
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 2 * 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
  })
  app.setErrorHandler(answerError)
  app.setValidatorCompiler(() => () => true)
  await app.register(swagger, { openapi: { openapi: '3.1.0', info: { title: '明法 Mingfa', version: '1' } } })
  await app.register(helmet, {
    global: false,
    contentSecurityPolicy: { directives: policy },
    strictTransportSecurity: { maxAge: 31_536_000 },
  })
  app.addHook('onRequest', protectedHeaders())
  await app.register(cookie)
  await app.register(csrf, {
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'strict' },
    getToken: (request) => String(request.headers['x-csrf-token'] ?? ''),
  })
  await app.register(rateLimit, { global: false })
  await app.register(multipart, { limits: { fileSize: 64 * 1024 * 1024, files: 20 } })
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info({
      route: request.routeOptions.url,
      method: request.method,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
    done()
  })

  const reader = openReader()
  app.addHook('onClose', () => reader.close())
  app.get('/healthz', { schema: { summary: 'Ready to serve' } }, async () => {
    await product.sql`select 1`
    return { ok: true }
  })
  await app.register(
    async (api) => {
      api.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
      api.addHook('onRequest', (_request, reply, done) => {
        reply.header('cache-control', 'no-store')
        done()
      })
      await api.register(sessionRoutes, { product })
      await api.register(async (staff) => {
        signedInOnly(staff, product)
        await staff.register(accountRoutes, { product })
        await staff.register(checkRoutes, { product, reader })
        await staff.register(deskRoutes, { product })
        await staff.register(figureRoutes, { product })
        await staff.register(importRoutes, { product, data })
        await staff.register(journalRoutes, { product })
        await staff.register(lawRoutes, { product })
        await staff.register(referenceRoutes, { product, reader })
        await staff.register(reportRoutes, { product })
        await staff.register(savedListRoutes, { product })
        await staff.register(templateRoutes, { product })
        await staff.register(draftRoutes, { product })
        await staff.register(entryRoutes, { product })
      })
    },
    { prefix: '/api' },
  )
  await app.register(publicRoutes, { product, prefix: '/public' })
  await app.register(pageRoutes)
  return app
}

/** The headers are the same for every answer, so the plugin is asked for them once. */
function protectedHeaders() {
  let headers: OutgoingHttpHeaders | undefined
  return (_request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    if (headers) void reply.headers(headers)
    else {
      reply.helmet()
      headers = { ...reply.raw.getHeaders() }
    }
    done()
  }
}

const policy = {
  'default-src': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'form-action': ["'self'"],
  'script-src': ["'self'"],
  'script-src-attr': ["'none'"],
  // The report on its paper carries its style with it.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'upgrade-insecure-requests': null,
}

/** Addresses hold search words and field values; the log has the route alone. */
const withoutPersonalData = (request: { method: string; routeOptions?: { url?: string } }) => ({
  method: request.method,
  route: request.routeOptions?.url,
})
