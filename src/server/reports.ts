/** Reports: their outline, composed, read, taken away as documents. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Product } from '#operations/product.ts'
import { outlineOf, settleOutline } from '#reports/annual/outlines.ts'
import { composeReport, driftOf, listReports, readReport } from '#reports/annual/report.ts'
import { type ReportFile, reportFile } from '#reports/draft/editions.ts'
import { documentedDrafts } from './documented-drafts.ts'

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
  app.get<{ Querystring: { unit?: string; year?: string } }>(
    '/report-outline',
    { schema: documentedDrafts.outline },
    ({ person, query }) =>
      outlineOf(product, person, { unit: query.unit ?? person.unit ?? '', year: Number(query.year) || 0 }),
  )
  app.put<{ Body: Record<string, unknown> | null }>(
    '/report-outline',
    { schema: documentedDrafts.settleOutline },
    ({ person, body }) =>
      settleOutline(
        product,
        person,
        { unit: String(body?.unit ?? person.unit ?? ''), year: Number(body?.year) || 0 },
        body ?? {},
      ),
  )
  for (const ending of ['docx', 'html', 'pdf', 'json']) {
    app.get<ById & { Querystring: { edition?: string } }>(
      `/reports/:id/document.${ending}`,
      { schema: { summary: `The report as .${ending}; the edition that goes up, or the public one` } },
      async ({ person, params, query, protocol, host }, reply) => {
        const edition = query.edition === 'public' ? 'public' : 'upward'
        const asked = { edition, ending, host: `${protocol}://${host}` } as const
        return sendFile(reply, await reportFile(product, person, params.id, asked), ending)
      },
    )
  }
}

/** A page is shown, any other file is taken away under the title of the report. */
export function sendFile(reply: FastifyReply, { bytes, type, title }: ReportFile, ending: string): Buffer {
  reply.type(type)
  if (ending !== 'html') {
    const name = encodeURIComponent(`${title}.${ending}`)
    reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`)
  }
  return Buffer.from(bytes)
}
