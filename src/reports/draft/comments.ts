/** Comments at a block: who, when, and whether the matter is settled. */
import { v7 as newId } from 'uuid'
import { actorOf, type Person } from '#operations/access.ts'
import { instant, type Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { blocksOf, commentsOf, insertComment, type KeptComment, resolveComment } from '#store/blocks.ts'
import { foundReport } from '../annual/found.ts'
import { isUuid } from './edit.ts'

export interface CommentView {
  id: string
  block: string
  at: string
  actor: string
  words: string
  resolvedAt: string | null
  resolvedBy: string | null
}

export const viewOfComment = (comment: KeptComment): CommentView => ({
  id: comment.id,
  block: comment.block,
  at: comment.at,
  actor: comment.actor_name,
  words: comment.words,
  resolvedAt: comment.resolved_at,
  resolvedBy: comment.resolved_by,
})

/** Whoever may read the report may say something to it, a supervisor of the higher unit too. */
export async function commentOn(
  product: Product,
  person: Person,
  address: string,
  asked: { block?: unknown; words?: unknown },
): Promise<CommentView[]> {
  const { report } = await foundReport(product, person, address)
  const words = String(asked.words ?? '').trim()
  if (words === '' || words.length > 1000)
    throw new Refused('invalid', { zh: '批注要有1至1000个字。', en: 'A comment has 1 to 1000 characters.' })
  const block = String(asked.block ?? '')
  if (!(await blocksOf(product.sql, report)).some(({ id }) => id === block)) {
    throw new Refused('not_found', {
      zh: '这一段已不在报告里，批注没有写入。',
      en: 'This block is no longer in the report; the comment was not written.',
    })
  }
  const hand = { actor: actorOf(person), at: instant(product) }
  await insertComment(product.sql, report, { id: newId(), block, words }, hand)
  return (await commentsOf(product.sql, report)).map(viewOfComment)
}

export async function settleComment(
  product: Product,
  person: Person,
  address: string,
  comment: string,
): Promise<CommentView[]> {
  const { report } = await foundReport(product, person, address)
  const hand = { actor: actorOf(person), at: instant(product) }
  if (!isUuid(comment) || !(await resolveComment(product.sql, report, comment, hand)))
    throw new Refused('not_found')
  return (await commentsOf(product.sql, report)).map(viewOfComment)
}
