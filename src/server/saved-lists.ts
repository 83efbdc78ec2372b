/** Lists kept by name. */
import type { FastifyInstance } from 'fastify'
import type { AddressOfList } from '#operations/list.ts'
import type { Product } from '#operations/product.ts'
import { removeSavedList, savedLists, saveList } from '#operations/saved-lists.ts'

interface Sent {
  unit?: string
  ledger: string
  name: string
  query?: AddressOfList
}

export async function savedListRoutes(
  app: FastifyInstance,
  { product }: { product: Product },
): Promise<void> {
  app.get<{ Querystring: { unit?: string; ledger?: string } }>(
    '/lists',
    { schema: { summary: 'Lists kept by a unit and by the units above it' } },
    async ({ person, query }) => ({
      lists: await savedLists(product, person, {
        unit: query.unit ?? person.unit ?? '',
        ledger: query.ledger,
      }),
    }),
  )
  app.post<{ Body: Sent }>(
    '/lists',
    {
      schema: {
        summary: 'Keeps a list by its name; one of the same name takes the place of the one before',
        body: {
          type: 'object',
          required: ['ledger', 'name'],
          properties: {
            unit: { type: 'string' },
            ledger: { type: 'string' },
            name: { type: 'string' },
            query: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
      },
    },
    async ({ person, body }, reply) => {
      reply.status(201)
      return saveList(product, person, {
        ...body,
        unit: body.unit ?? person.unit ?? '',
        query: body.query ?? {},
      })
    },
  )
  app.delete<{ Params: { id: string } }>(
    '/lists/:id',
    { schema: { summary: 'Removes a kept list; the entries stay' } },
    async ({ person, params }, reply) => {
      await removeSavedList(product, person, params.id)
      reply.status(204)
    },
  )
}
