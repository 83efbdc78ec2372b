/** Workbooks for superiors: their forms, and the forms filled. */
import type { FastifyInstance } from 'fastify'
import { listRequest } from '#operations/list.ts'
import type { Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { addTemplate, fill, listTemplates, removeTemplate } from '#operations/templates.ts'
import { yearOf } from './figures.ts'

interface ById {
  Params: { id: string }
}

export async function templateRoutes(app: FastifyInstance, { product }: { product: Product }): Promise<void> {
  app.get<{ Querystring: { unit?: string } }>(
    '/templates',
    { schema: { summary: 'Forms of a unit and of the units above it' } },
    async ({ person, query }) => ({
      templates: await listTemplates(product, person, query.unit ?? person.unit ?? ''),
    }),
  )
  app.post<{ Querystring: { unit?: string } }>(
    '/templates',
    { schema: { summary: 'Keeps a form' }, config: { rateLimit: { max: 30, timeWindow: '1 minute' } } },
    async (request, reply) => {
      const part = await request.file({ limits: { fileSize: 6 << 20 } })
      if (!part) throw new Refused('usage', { zh: '没有收到文件。', en: 'No file was sent.' })
      reply.status(201)
      return addTemplate(product, request.person, {
        unit: request.query.unit ?? request.person.unit ?? '',
        name: part.filename,
        file: await part.toBuffer(),
      })
    },
  )
  app.delete<ById>(
    '/templates/:id',
    { schema: { summary: 'Removes a form' } },
    async ({ person, params }, reply) => {
      await removeTemplate(product, person, params.id)
      reply.status(204)
    },
  )
  app.get<ById & { Querystring: Record<string, string | undefined> }>(
    '/templates/:id/filled.xlsx',
    {
      schema: {
        summary: 'The form filled for a unit and a year; further conditions take the list that they describe',
      },
    },
    async ({ person, params, query: { unit, year, ...conditions } }, reply) => {
      const filled = await fill(product, person, params.id, {
        unit: unit ?? person.unit ?? '',
        year: yearOf(String(year ?? '')),
        ...(Object.keys(conditions).length > 0 && { list: listRequest(conditions) }),
      })
      reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(filled.name)}`)
      reply.header('x-cells-filled', String(filled.filled))
      reply.header('x-marks-unknown', encodeURIComponent(JSON.stringify(filled.unknown)))
      return Buffer.from(filled.bytes)
    },
  )
}
