/** Writes that carry a key of their own: sent twice, they are done once and answered alike. */
import { Parameters, type Queryable, run } from './database.ts'

export interface Ask {
  county: string
  account: string
  key: string
  /** Of the content, so that a key cannot stand for two different writes. */
  digest: Uint8Array
}

/** The insert that marks a request as done by this statement; it fails as a whole where it was done before. */
export const rememberSql = (ask: Ask, answer: string, parameters: Parameters): string =>
  `insert into request (county, account, key, digest, answer) values (${parameters.put(ask.county)}, ${parameters.put(ask.account)}::uuid,
    ${parameters.put(ask.key)}, ${parameters.put(Buffer.from(ask.digest))}, ${parameters.put(answer)})`

export async function remember(db: Queryable, ask: Ask, answer: string): Promise<void> {
  const parameters = new Parameters()
  await run(db, rememberSql(ask, answer, parameters), parameters)
}

export async function answerTo(
  db: Queryable,
  { county, account, key }: Ask,
): Promise<{ digest: Uint8Array; answer: string } | null> {
  const [row] = await db<{ digest: Uint8Array; answer: string }[]>`
    select digest, answer from request where county = ${county} and account = ${account} and key = ${key}`
  return row ?? null
}

/** True where a statement failed because its request has been done before. */
export const isRepeated = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  (error as { constraint_name?: string }).constraint_name === 'request_pkey'
