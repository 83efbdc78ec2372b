/**
 * The one way to the server. A refusal comes back as words in both languages, with the problems of each field; whatever
 * goes wrong on the way is put into the same form, so that pages show one kind of error.
 */
export interface Problem {
  field?: string
  zh: string
  en: string
  article?: string
}

export interface RefusalBody {
  code: string
  message: string
  message_en: string
  article?: string
  problems?: Problem[]
  details?: unknown
}

export class ApiError extends Error {
  readonly status: number
  readonly body: RefusalBody

  constructor(status: number, body: RefusalBody) {
    super(body.message)
    this.name = 'ApiError'
    this.status = status
    this.body = body
  }
}

export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError

let token = ''
/** The page's token comes with each answer about the session. */
export const keepToken = (csrf: string): void => void (token = csrf)

export type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>

export function addressWith(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value ?? []].flat()) if (each !== '') search.append(name, String(each))
  }
  const written = search.toString()
  return written === '' ? path : `${path}?${written}`
}

export const get = <Answer>(path: string, query?: Query): Promise<Answer> =>
  ask('GET', addressWith(path, query))

/** `key` makes a repeated sending of the same thing harmless. */
export const post = <Answer>(path: string, body?: unknown, key?: string): Promise<Answer> =>
  ask('POST', path, body, key)
export const patch = <Answer>(path: string, body: unknown, key?: string): Promise<Answer> =>
  ask('PATCH', path, body, key)
export const put = <Answer>(path: string, body: unknown): Promise<Answer> => ask('PUT', path, body)
export const remove = <Answer>(path: string): Promise<Answer> => ask('DELETE', path)

/** A file made of what is sent. */
export const postForFile = async (path: string, body: unknown): Promise<Blob> =>
  (await send('POST', path, body)).blob()

async function ask<Answer>(method: string, path: string, body?: unknown, key?: string): Promise<Answer> {
  const response = await send(method, path, body, key)
  return (response.status === 204 ? null : await response.json()) as Answer
}

async function send(method: string, path: string, body?: unknown, key?: string): Promise<Response> {
  const isForm = body instanceof FormData
  const headers = new Headers(method === 'GET' ? {} : { 'x-csrf-token': token })
  if (body !== undefined && !isForm) headers.set('content-type', 'application/json')
  if (key) headers.set('idempotency-key', key)
  const sent = isForm ? body : JSON.stringify(body)
  const response = await fetch(`/api${path}`, {
    method,
    headers,
    body: sent,
    // A change on its way arrives though the page is left meanwhile; browsers take at most 64 kB of it.
    keepalive: method === 'PATCH' && typeof sent === 'string' && sent.length < 20_000,
  }).catch(() => null)
  if (!response) throw new ApiError(0, unreachable)
  if (response.ok) return response
  const refusal = (await response.json().catch(() => null)) as RefusalBody | null
  throw new ApiError(response.status, refusal?.code ? refusal : unreachable)
}

/** Shown by its code, so that the words stand in the catalogue of texts. */
const unreachable: RefusalBody = { code: 'unreachable', message: '', message_en: '' }

/** A UUID also where the page came over plain http, on which browsers keep `crypto.randomUUID` from pages. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
