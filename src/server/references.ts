/** Reports that are kept to be set beside others. Whatever else is handed in to be read is dropped; this is kept on purpose. */
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { withoutPersonalData } from '#checks/rules/personal-data.ts'
import { saidFigures } from '#checks/said.ts'
import { demand } from '#operations/access.ts'
import type { Product } from '#operations/product.ts'
import { keepers, keepReport, oneReference, removeReference } from '#operations/references.ts'
import { besideLines } from '#reports/beside.ts'
import type { Reader } from './reader.ts'
import { oneOf } from './uploads.ts'

interface ById {
  Params: { id: string }
  Querystring: { unit?: string }
}

const text = (description: string) => ({ type: 'string', description })
const unit = { unit: text('The unit that keeps it; your own where it is left out') }

export async function referenceRoutes(
  app: FastifyInstance,
  { product, reader }: { product: Product; reader: Reader },
): Promise<void> {
  app.get<{ Querystring: { unit?: string } }>(
    '/references',
    {
      schema: {
        summary:
          'Reports that may be set beside another: those kept by the unit and the units above it, and signed ones',
        querystring: { type: 'object', properties: unit },
      },
    },
    async ({ person, query }) => ({
      references: await besideLines(product, person, query.unit ?? person.unit ?? ''),
    }),
  )
  app.post<{ Querystring: { unit?: string; unit_name?: string; year?: string } }>(
    '/references',
    {
      schema: {
        summary:
          'Keeps the text and figures of a report, sent as a file or as text; the same unit and year again takes the place of the one before. Identity numbers, telephones and the like are written over first; `masked` says how many',
        querystring: {
          type: 'object',
          properties: {
            ...unit,
            unit_name: text('Whose report it is, where it does not say so itself'),
            year: text('The year it reports on, where it does not say so itself'),
          },
        },
      },
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
    },
    async (request, reply) => {
      const { person, query } = request
      demand(person, keepers)
      const { bytes, name } = await oneOf(request)
      const report = await reader.read(bytes, name)
      const year = query.year === undefined ? report.year : Number(query.year)
      const written = withoutPersonalData(report.text)
      const kept = await keepReport(product, person, {
        unit: query.unit ?? person.unit ?? '',
        unit_name: query.unit_name ?? report.unit_name,
        year,
        file: name,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        text: written.text,
        figures: year === null ? [] : saidFigures(report, year),
      })
      reply.status(201)
      return { ...kept, masked: written.masked }
    },
  )
  app.get<ById>(
    '/references/:id',
    { schema: { summary: 'A kept report: its text, and what it says of indicators, with the places' } },
    ({ person, params, query }) =>
      oneReference(product, person, { unit: query.unit ?? person.unit ?? '', id: params.id }),
  )
  app.delete<ById>(
    '/references/:id',
    { schema: { summary: 'Removes a kept report' } },
    async ({ person, params }, reply) => {
      await removeReference(product, person, params.id)
      reply.status(204)
    },
  )
}
