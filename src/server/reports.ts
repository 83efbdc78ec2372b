/** Reports: composed, read, taken away as documents. */
import type { FastifyInstance } from 'fastify'
import type { Product } from '#operations/product.ts'
import { composeReport, driftOf, listReports, readReport } from '#reports/annual/report.ts'
import { writeReport } from '#reports/annual/write.ts'

interface ById {
  Params: { id: string }
}

export async function reportRoutes(app: FastifyInstance, { product }: { product: Product }): Promise<void> {
  app.post<{ Body: { unit?: string; year?: number } }>(
    '/reports',
    {
      schema: { summary: 'Compose the yearly report' },
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
    },
    async ({ person, body }, reply) => {
      reply.status(201)
      return composeReport(product, person, {
        unit: String(body?.unit ?? person.unit ?? ''),
        year: Number(body?.year),
      })
    },
  )
  app.get<{ Querystring: { unit?: string } }>(
    '/reports',
    { schema: { summary: 'Reports of a unit and of those under it' } },
    ({ person, query }) => listReports(product, person, { unit: query.unit ?? person.unit ?? '' }),
  )
  app.get<ById>(
    '/reports/:id',
    { schema: { summary: 'One report, and what has changed since' } },
    ({ person, params }) => readReport(product, person, params.id),
  )
  app.get<{ Params: { id: string; anchor: string } }>(
    '/reports/:id/drift/:anchor',
    { schema: { summary: 'Why a figure is another one now' } },
    ({ person, params }) => driftOf(product, person, params.id, params.anchor),
  )
  for (const ending of ['docx', 'html', 'pdf', 'json']) {
    app.get<ById>(
      `/reports/:id/document.${ending}`,
      { schema: { summary: `The report as .${ending}` } },
      async ({ person, params, protocol, host }, reply) => {
        const { document } = await readReport(product, person, params.id)
        const { bytes, type } = await writeReport(
          document,
          `report.${ending}`,
          ending === 'html' ? '' : `${protocol}://${host}`,
        )
        reply.type(type)
        if (ending !== 'html')
          reply.header(
            'content-disposition',
            `attachment; filename*=UTF-8''${encodeURIComponent(`${document.title}.${ending}`)}`,
          )
        return Buffer.from(bytes)
      },
    )
  }
}
