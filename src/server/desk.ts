/** The desk. */
import type { FastifyInstance } from 'fastify'
import { desk } from '#operations/desk.ts'
import type { Product } from '#operations/product.ts'

export async function deskRoutes(app: FastifyInstance, { product }: { product: Product }): Promise<void> {
  app.get<{ Querystring: { unit?: string } }>(
    '/desk',
    { schema: { summary: 'What is due, late and new' } },
    ({ person, query }) => desk(product, person, query.unit),
  )
}
