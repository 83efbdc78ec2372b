/** A write with a key is done once: the key is written in the write's own transaction, and a repetition finds it there. */
import { createHash } from 'node:crypto'
import type { Sql } from '#store/database.ts'
import { type Ask, answerTo, isRepeated } from '#store/requests.ts'
import type { Person } from './access.ts'
import { Refused } from './refusal.ts'

export function askOf(county: string, person: Person, key: string | undefined, content: unknown): Ask | null {
  if (!key || person.account === null) return null
  return {
    county,
    account: person.account,
    key,
    digest: createHash('sha256').update(JSON.stringify(content)).digest(),
  }
}

/** Does the write; where it has been done before, gives what it answered then. */
export async function once<T>(
  sql: Sql,
  ask: Ask | null,
  write: () => Promise<T>,
  again: (answer: string) => Promise<T>,
): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (!ask || !isRepeated(error)) throw error
    const known = await answerTo(sql, ask)
    if (!known || !Buffer.from(known.digest).equals(Buffer.from(ask.digest))) {
      throw new Refused('key_reused', {
        zh: '这个提交编号已用于另一份内容，这次的内容没有写入。请刷新页面后重新提交。',
        en: 'This key was used for another content; nothing was written. Please reload the page and send again.',
      })
    }
    return again(known.answer)
  }
}
