/** A report as people write it: its blocks, figures, comments, versions, findings, and its way to the signature. */
import type { FastifyInstance } from 'fastify'
import type { Product } from '#operations/product.ts'
import { takeReportStep } from '#reports/draft/chain.ts'
import { checkDraft, waive, withdrawWaiver } from '#reports/draft/checks/index.ts'
import { commentOn, settleComment } from '#reports/draft/comments.ts'
import { readDraft } from '#reports/draft/draft.ts'
import { addBlock, changeBlock, removeBlock } from '#reports/draft/edit.ts'
import { findFigures, refreshFigures, takeFigure } from '#reports/draft/insert.ts'
import { settleIssue } from '#reports/draft/issue.ts'
import { movePart } from '#reports/draft/parts.ts'
import { publishReport } from '#reports/draft/publish.ts'
import { compareVersions, keepByHand } from '#reports/draft/versions.ts'
import { documentedDrafts as documented } from './documented-drafts.ts'

interface ById {
  Params: { id: string }
}
type Body = { Body: Record<string, unknown> | null }

export async function draftRoutes(app: FastifyInstance, { product }: { product: Product }): Promise<void> {
  app.get<ById>('/reports/:id/draft', { schema: documented.read }, ({ person, params }) =>
    readDraft(product, person, params.id),
  )
  app.post<ById & Body>(
    '/reports/:id/blocks',
    { schema: documented.add },
    async ({ person, params, body }, reply) => {
      reply.status(201)
      return addBlock(product, person, params.id, body ?? {})
    },
  )
  app.patch<{ Params: { id: string; block: string } } & Body>(
    '/reports/:id/blocks/:block',
    { schema: documented.change },
    ({ person, params, body }) =>
      changeBlock(product, person, params.id, params.block, { version: undefined, ...body }),
  )
  app.delete<{ Params: { id: string; block: string }; Querystring: { version?: string } }>(
    '/reports/:id/blocks/:block',
    { schema: documented.remove },
    async ({ person, params, query }, reply) => {
      await removeBlock(product, person, params.id, params.block, Number(query.version))
      return reply.status(204).send()
    },
  )
  app.post<{ Params: { id: string; role: string } } & Body>(
    '/reports/:id/parts/:role/move',
    { schema: documented.move },
    async ({ person, params, body }) => {
      const before = typeof body?.before === 'string' ? body.before : null
      await movePart(product, person, params.id, params.role, before)
      return readDraft(product, person, params.id)
    },
  )
  app.put<ById & Body>('/reports/:id/issue', { schema: documented.issue }, ({ person, params, body }) =>
    settleIssue(product, person, params.id, body ?? {}),
  )
  figureRoutes(app, product)
  talkRoutes(app, product)
  app.post<{ Params: { id: string; step: string } } & Body>(
    '/reports/:id/steps/:step',
    { schema: documented.step },
    async ({ person, params, body, protocol, host }) => {
      const taking = { step: params.step, reason: body?.reason, host: `${protocol}://${host}` }
      await takeReportStep(product, person, params.id, taking)
      return readDraft(product, person, params.id)
    },
  )
  app.post<ById>('/reports/:id/publication', { schema: documented.publish }, ({ person, params }) =>
    publishReport(product, person, params.id),
  )
}

function figureRoutes(app: FastifyInstance, product: Product): void {
  app.get<ById & { Querystring: { search?: string } }>(
    '/reports/:id/figures',
    { schema: documented.find },
    ({ person, params, query }) => findFigures(product, person, params.id, String(query.search ?? '')),
  )
  app.post<ById & Body>(
    '/reports/:id/figures',
    { schema: documented.take },
    async ({ person, params, body }, reply) => {
      reply.status(201)
      return takeFigure(product, person, params.id, body ?? {})
    },
  )
  app.post<ById & Body>(
    '/reports/:id/figures/refresh',
    { schema: documented.refresh },
    ({ person, params, body }) =>
      refreshFigures(
        product,
        person,
        params.id,
        Array.isArray(body?.anchors) ? body.anchors.map(String) : undefined,
      ),
  )
}

/** What people say of the text, and what the checks say. */
function talkRoutes(app: FastifyInstance, product: Product): void {
  app.post<ById & Body>(
    '/reports/:id/comments',
    { schema: documented.comment },
    async ({ person, params, body }, reply) => {
      reply.status(201)
      return commentOn(product, person, params.id, body ?? {})
    },
  )
  app.post<{ Params: { id: string; comment: string } }>(
    '/reports/:id/comments/:comment/settled',
    { schema: documented.settle },
    ({ person, params }) => settleComment(product, person, params.id, params.comment),
  )
  app.post<ById & Body>(
    '/reports/:id/versions',
    { schema: documented.keep },
    async ({ person, params, body }, reply) => {
      reply.status(201)
      return keepByHand(product, person, params.id, String(body?.note ?? ''))
    },
  )
  app.get<{ Params: { id: string; version: string }; Querystring: { with?: string } }>(
    '/reports/:id/versions/:version/changes',
    { schema: documented.compare },
    ({ person, params, query }) =>
      compareVersions(product, person, params.id, {
        from: Number(params.version),
        to: query.with === undefined ? null : Number(query.with),
      }),
  )
  app.get<ById>('/reports/:id/findings', { schema: documented.findings }, ({ person, params }) =>
    checkDraft(product, person, params.id),
  )
  app.post<ById & Body>(
    '/reports/:id/waivers',
    { schema: documented.waive },
    async ({ person, params, body }, reply) => {
      reply.status(201)
      return waive(product, person, params.id, body ?? {})
    },
  )
  app.delete<{ Params: { id: string; finding: string } }>(
    '/reports/:id/waivers/:finding',
    { schema: documented.unwaive },
    ({ person, params }) => withdrawWaiver(product, person, params.id, params.finding),
  )
}
