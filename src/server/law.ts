/** Law as data: limits, and when a period ends, day by day. */
import type { FastifyInstance } from 'fastify'
import { DueError, due } from '#law/due.ts'
import { limits } from '#law/index.ts'
import type { Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'

export async function lawRoutes(app: FastifyInstance, { product }: { product: Product }): Promise<void> {
  app.get('/limits', { schema: { summary: 'Every limit of the law data' } }, async () =>
    Object.values(limits),
  )
  app.get<{
    Params: { limit: string }
    Querystring: { from?: string; suspend?: string | string[]; extend?: string }
  }>('/due/:limit', { schema: { summary: 'When a period ends, and why' } }, async ({ params, query }) => {
    const suspensions = [query.suspend ?? []].flat().map((span) => span.split('..') as [string, string])
    try {
      return due(params.limit, {
        from: query.from ?? '',
        suspensions,
        calendar: product.calendar,
        ...(query.extend && { extend: true }),
      })
    } catch (error) {
      if (error instanceof DueError) throw new Refused('usage', { zh: error.message })
      throw error
    }
  })
}
