/**
 * What everybody may read without signing in: the public editions of signed reports, and their figures as far as they may
 * be opened. The pages are plain, run no script, and speak the language that the browser asks for.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Language } from '#kernel/label.ts'
import type { Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { publicFigureOf, publicFile, publicReports } from '#reports/draft/publish.ts'
import { figurePage, listPage, refusalPage } from './public-pages.ts'
import { sendFile } from './reports.ts'

const tags = ['public']
const limit = { rateLimit: { max: 120, timeWindow: '1 minute' } }

export async function publicRoutes(app: FastifyInstance, { product }: { product: Product }): Promise<void> {
  app.addHook(
    'onRequest',
    async (_request, reply) => void reply.header('cache-control', 'public, max-age=60'),
  )
  app.setErrorHandler((error, request, reply) => {
    if (!(error instanceof Refused)) throw error
    return reply
      .status(error.status)
      .type(html)
      .send(refusalPage(error.toJSON(), languageOf(request)))
  })
  app.get(
    '/reports',
    { schema: { tags, summary: 'The reports that are public' }, config: limit },
    async (request, reply) =>
      reply.type(html).send(listPage(await publicReports(product), languageOf(request))),
  )
  app.get<{ Params: { id: string } }>(
    '/reports/:id',
    { schema: { tags, summary: 'A public report' }, config: limit },
    async ({ params, protocol, host }, reply) => {
      const asked = { ending: 'html', host: `${protocol}://${host}` }
      return sendFile(reply, await publicFile(product, params.id, asked), 'html')
    },
  )
  for (const ending of ['docx', 'pdf']) {
    app.get<{ Params: { id: string } }>(
      `/reports/:id/document.${ending}`,
      {
        schema: { tags, summary: `A public report as .${ending}` },
        config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
      },
      async ({ params, protocol, host }, reply) => {
        const asked = { ending, host: `${protocol}://${host}` }
        return sendFile(reply, await publicFile(product, params.id, asked), ending)
      },
    )
  }
  app.get<{ Params: { id: string; anchor: string } }>(
    '/reports/:id/figures/:anchor',
    { schema: { tags, summary: 'What a figure of a public report counts' }, config: limit },
    async (request, reply) => {
      const { id, anchor } = request.params
      const page = figurePage(await publicFigureOf(product, id, anchor), languageOf(request))
      return reply.type(html).send(page)
    },
  )
}

const html = 'text/html; charset=utf-8'

/** English where the browser asks for it before Chinese. */
function languageOf({ headers }: FastifyRequest): Language {
  const [first = ''] = String(headers['accept-language'] ?? '').match(/\b(?:zh|en)\b/iu) ?? []
  return first.toLowerCase() === 'en' ? 'en' : 'zh'
}
