/** The journal for auditors, and the proof that it is whole. */
import type { FastifyInstance } from 'fastify'
import { journalPage } from '#operations/journal.ts'
import type { Product } from '#operations/product.ts'
import { verify } from '#operations/verify.ts'

export async function journalRoutes(app: FastifyInstance, { product }: { product: Product }): Promise<void> {
  app.get<{ Querystring: { unit?: string; after?: string } }>(
    '/journal',
    { schema: { summary: 'Lines of the journal, newest first' } },
    ({ person, query }) => journalPage(product, person, query.unit, query.after),
  )
  app.post(
    '/verify',
    {
      schema: { summary: 'Verify the journal and every entry against it' },
      config: { rateLimit: { max: 6, timeWindow: '1 minute' } },
    },
    ({ person }) => verify(product, person),
  )
}
