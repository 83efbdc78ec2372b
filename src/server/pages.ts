/** The built web application. Every address that is no file and no route of the API is a page of it. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Refused } from '#operations/refusal.ts'

const folder = fileURLToPath(new URL('../../dist/web/', import.meta.url))

export async function pageRoutes(app: FastifyInstance): Promise<void> {
  if (!existsSync(folder)) {
    app.setNotFoundHandler(() => {
      throw new Refused('not_found')
    })
    return
  }
  await app.register(files, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    globIgnore: ['**/index.html'],
  })
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/') || request.method !== 'GET') throw new Refused('not_found')
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html')
      .sendFile('index.html', { maxAge: 0, immutable: false })
  })
}
