/** The routes of every kind of record, derived from its declaration. */
import type { FastifyInstance } from 'fastify'
import type { Kind } from '#kernel/ledger.ts'
import { correct, type Sent, takeStep } from '#operations/change.ts'
import { exportList } from '#operations/export.ts'
import { type AddressOfList, list, listRequest } from '#operations/list.ts'
import { matter } from '#operations/matter.ts'
import { type Opening, open } from '#operations/open.ts'
import type { Product } from '#operations/product.ts'
import { changes, read, reveal } from '#operations/read.ts'
import { reportsCounting } from '#reports/annual/report.ts'
import { documented } from './documented.ts'

interface ById {
  Params: { id: string }
}

export async function entryRoutes(app: FastifyInstance, { product }: { product: Product }): Promise<void> {
  for (const kind of product.catalogue.kinds) kindRoutes(app, product, kind)
}

function kindRoutes(app: FastifyInstance, product: Product, kind: Kind): void {
  const at = `/${kind.path}`
  const says = documented(kind)
  const key = (headers: Record<string, unknown>) =>
    typeof headers['idempotency-key'] === 'string' ? headers['idempotency-key'].slice(0, 100) : undefined

  app.get<{ Querystring: AddressOfList }>(at, { schema: says.list }, ({ person, query }) =>
    list(product, person, kind, listRequest(query)),
  )

  app.post<{ Body: Opening }>(at, { schema: says.open }, async ({ person, body, headers }, reply) => {
    reply.status(201)
    return open(product, person, kind, body ?? { values: {} }, key(headers))
  })

  app.get<{ Querystring: AddressOfList }>(
    `${at}/export.xlsx`,
    { schema: says.export },
    async ({ person, query }, reply) => {
      reply.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      reply.header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(`${kind.zh}.xlsx`)}`,
      )
      return exportList(product, person, kind, listRequest(query))
    },
  )

  app.get<ById>(`${at}/:id`, { schema: says.read }, ({ person, params }) =>
    read(product, person, kind, params.id),
  )

  app.patch<ById & { Body: Sent & { reason: string } }>(
    `${at}/:id`,
    { schema: says.correct },
    ({ person, params, body, headers }) => correct(product, person, kind, params.id, body, key(headers)),
  )

  app.post<{ Params: { id: string; step: string }; Body: Sent }>(
    `${at}/:id/steps/:step`,
    { schema: says.step },
    ({ person, params, body, headers }) =>
      takeStep(product, person, kind, params.id, params.step, body, key(headers)),
  )

  app.get<ById>(`${at}/:id/changes`, { schema: says.changes }, ({ person, params }) =>
    changes(product, person, kind, params.id),
  )

  app.get<ById>(`${at}/:id/matter`, { schema: says.matter }, ({ person, params }) =>
    matter(product, person, kind, params.id),
  )

  app.get<ById>(`${at}/:id/reports`, { schema: says.reports }, ({ person, params }) =>
    reportsCounting(product, person, kind, params.id),
  )

  app.post<ById & { Body: { field: string; row?: string; purpose: string } }>(
    `${at}/:id/reveal`,
    {
      schema: says.reveal,
      config: {
        rateLimit: {
          max: 20,
          timeWindow: '1 hour',
          keyGenerator: (request) => request.person?.account ?? request.ip,
          hook: 'preHandler',
        },
      },
    },
    ({ person, params, body }) =>
      reveal(product, person, kind, params.id, {
        field: String(body.field),
        purpose: String(body.purpose ?? ''),
        ...(body.row && { row: body.row }),
      }),
  )
}
