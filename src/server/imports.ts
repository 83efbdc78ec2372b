/** Imports of an office's own files: dropped in, tried, mapped, run, called off, undone, and the rejected rows handed back. */
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance } from 'fastify'
import {
  cancelImport,
  type ImportDesk,
  importDesk,
  listImports,
  mapImport,
  openImport,
  rejectedFile,
  runImport,
  type SheetChoice,
  viewImport,
} from '#operations/import/desk.ts'
import { undoImport } from '#operations/import/undo.ts'
import type { Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'

interface ById {
  Params: { id: string }
}

export async function importRoutes(
  app: FastifyInstance,
  { product, data }: { product: Product; data: string },
): Promise<void> {
  const desk: ImportDesk = await importDesk(product, data)

  app.post<{ Querystring: { unit?: string; year?: string } }>(
    '/imports',
    { schema: { summary: 'Drop in files' }, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } },
    async (request, reply) => {
      const { unit, year } = request.query
      const batches = []
      for await (const part of request.files()) {
        const batch = await openImport(desk, request.person, {
          unit: unit ?? request.person.unit ?? '',
          name: part.filename,
          ...(year && /^\d{4}$/.test(year) && { year: Number(year) }),
          save: async (file) => {
            await pipeline(part.file, file)
            if (part.file.truncated)
              throw new Refused('too_large', {
                zh: `“${part.filename}”超过64兆字节，没有收下。请分成几个文件。`,
                en: 'The file is over 64 MB; please split it.',
              })
          },
        })
        batches.push(batch)
      }
      if (batches.length === 0) throw new Refused('usage', { zh: '没有收到文件。', en: 'No file was sent.' })
      reply.status(201)
      return { batches }
    },
  )
  app.get<{ Querystring: { unit?: string } }>(
    '/imports',
    { schema: { summary: 'Imports of a unit' } },
    async ({ person, query }) => ({
      batches: await listImports(desk, person, query.unit ?? person.unit ?? ''),
    }),
  )
  app.get<ById>('/imports/:id', { schema: { summary: 'One import' } }, ({ person, params }) =>
    viewImport(desk, person, params.id),
  )
  app.put<ById & { Body: { sheets?: Record<string, SheetChoice> } }>(
    '/imports/:id/mapping',
    { schema: { summary: 'Settle which column is what' } },
    ({ person, params, body }) => mapImport(desk, person, params.id, body.sheets ?? {}),
  )
  app.post<ById>('/imports/:id/run', { schema: { summary: 'Bring the rows in' } }, ({ person, params }) =>
    runImport(desk, person, params.id),
  )
  app.post<ById>('/imports/:id/cancel', { schema: { summary: 'Call an import off' } }, ({ person, params }) =>
    cancelImport(desk, person, params.id),
  )
  app.post<ById>('/imports/:id/undo', { schema: { summary: 'Take an import back' } }, ({ person, params }) =>
    undoImport(product, person, params.id),
  )
  app.get<ById>(
    '/imports/:id/rejected.xlsx',
    { schema: { summary: 'The rejected rows, to mend' } },
    async ({ person, params }, reply) => {
      const { path, name } = await rejectedFile(desk, person, params.id)
      await access(path).catch(() => {
        throw new Refused('not_found', { zh: '这一批没有退回的行。', en: 'This batch has no rejected rows.' })
      })
      reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      return createReadStream(path)
    },
  )
}
