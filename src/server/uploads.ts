/** What a request hands in to be read: files of a form, or text that was pasted. Held in memory alone, one file at a time. */
import type { FastifyRequest } from 'fastify'
import { Refused } from '#operations/refusal.ts'

export interface Uploaded {
  /** The field of the form that it came in. */
  field: string
  name: string
  bytes: Uint8Array
}

const bytesMax = 30 << 20

export async function* uploads(request: FastifyRequest, most: number): AsyncGenerator<Uploaded> {
  if (!request.isMultipart()) {
    const { text } = (request.body ?? {}) as { text?: unknown }
    if (typeof text === 'string') yield { field: 'text', name: '', bytes: Buffer.from(text, 'utf8') }
    return
  }
  for await (const part of request.files({ limits: { fileSize: bytesMax, files: most } })) {
    const bytes = await part.toBuffer().catch((error: { code?: string }) => {
      throw error.code === 'FST_REQ_FILE_TOO_LARGE' ? tooLarge(part.filename) : error
    })
    yield { field: part.fieldname, name: part.filename, bytes }
  }
}

/** The one report of a request that is about no other. */
export async function oneOf(request: FastifyRequest): Promise<Uploaded> {
  for await (const file of uploads(request, 1)) return file
  throw noReport()
}

export const noReport = () =>
  new Refused('usage', {
    zh: '没有收到报告。请选择一个文件，或者粘贴文字。',
    en: 'No report was sent. Choose a file or paste the text.',
  })

const tooLarge = (name: string) =>
  new Refused('too_large', {
    zh: `“${name}”超过30兆字节，没有读，什么也没有保存。请只留报告正文再试。`,
    en: `"${name}" is over 30 MB; it was not read and nothing was kept. Keep the report alone and try again.`,
  })
