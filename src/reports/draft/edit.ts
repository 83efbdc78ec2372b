/**
 * Changing a draft, block by block. Each block has its version: two people in two paragraphs do not disturb each other,
 * and a change of what somebody else has changed meanwhile is refused with both texts.
 */
import { actorOf, type Person } from '#operations/access.ts'
import { instant, type Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import {
  blocksOf,
  deleteBlock,
  type Hand,
  holdReport,
  insertBlocks,
  type KeptBlock,
  lockedBlock,
  updateBlock,
} from '#store/blocks.ts'
import type { Transaction } from '#store/database.ts'
import { frozenFigures, type KeptReport } from '#store/reports.ts'
import type { Scope } from '#store/scope.ts'
import { foundReport } from '../annual/found.ts'
import type { FigureRef, Level } from '../document/tree.ts'
import { bare, type DraftBlock, figuresByAnchor, type Piece, viewOfBlock } from './blocks.ts'
import { refuseTypedFigures, soundContent, soundWords } from './guard.ts'
import { demandHolder } from './holder.ts'
import { refuseRemoval } from './parts.ts'
import { keepSitting } from './versions.ts'

export interface Written {
  words?: unknown
  content?: unknown
}

export interface Editing {
  tx: Transaction
  report: KeptReport
  scope: Scope
  hand: Hand
}

/** Opens a report for a change: `share` leaves other blocks to others meanwhile. */
export async function editing<Answer>(
  product: Product,
  person: Person,
  address: string,
  strength: 'share' | 'update',
  work: (editing: Editing) => Promise<Answer>,
): Promise<Answer> {
  const { report, measuring } = await foundReport(product, person, address)
  return (await product.sql.begin(async (tx) => {
    const { state } = await holdReport(tx, report, strength)
    demandHolder(person, state)
    const hand = { actor: actorOf(person), at: instant(product) }
    return work({ tx, report, scope: measuring.scope, hand })
  })) as Answer
}

export function changeBlock(
  product: Product,
  person: Person,
  address: string,
  id: string,
  sent: Written & { version: unknown },
): Promise<DraftBlock> {
  return editing(product, person, address, 'share', async ({ tx, report, scope, hand }) => {
    await keepSitting(tx, report, scope, hand.at)
    const figures = figuresByAnchor(await frozenFigures(tx, scope, report))
    const block = isUuid(id) ? await lockedBlock(tx, report, id) : null
    if (!block) throw gone(sent)
    if (block.version !== sent.version) throw stale(block, sent)
    const written = soundly(block, sent, figures)
    refuseTypedFigures(piecesOf(block), JSON.parse(written.content) as Piece[], figures)
    const changed = await updateBlock(tx, report, { id, version: block.version, ...written }, hand)
    return viewOfBlock(changed!)
  })
}

const piecesOf = ({ content }: Pick<KeptBlock, 'content'>): Piece[] => JSON.parse(content) as Piece[]

/** A heading is words alone; a paragraph may be led by some. */
function soundly(
  block: Pick<KeptBlock, 'kind' | 'words' | 'content'>,
  { words = block.words, content }: Written,
  figures: ReadonlyMap<string, FigureRef>,
): Pick<KeptBlock, 'words' | 'content'> {
  if (typeof words !== 'string' || words.length > 200)
    throw new Refused('invalid', { zh: '标题最多200个字。', en: 'A heading has at most 200 characters.' })
  if (block.kind === 'heading') {
    if (words.trim() === '')
      throw new Refused('invalid', { zh: '标题不能空着。', en: 'A heading has words.' })
    return { words: soundWords(words), content: '[]' }
  }
  return {
    words: soundWords(words),
    content: content === undefined ? block.content : JSON.stringify(soundContent(content, figures)),
  }
}

/** Both texts go back, so that nothing typed is lost. */
const stale = (block: KeptBlock, { version, words, content }: Written & { version: unknown }) =>
  new Refused('stale', {
    zh: `这一段刚被${block.actor_name}改过（第${block.version}版，您打开的是第${String(version)}版）。您写的没有丢，请对照后再保存。`,
    en: `${block.actor_name} has just changed this block (version ${block.version}; you opened ${String(version)}). What you wrote is kept; please compare and save again.`,
    details: { current: viewOfBlock(block), sent: { words, content } },
  })

const gone = ({ words, content }: Written) =>
  new Refused('stale', {
    zh: '这一段已被别人删去。您写的没有丢，可以复制到别的段落。',
    en: 'Somebody has removed this block. What you wrote is kept and can be copied elsewhere.',
    details: { current: null, sent: { words, content } },
  })

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text)

export interface NewBlockRequest extends Written {
  /** The block it comes after; null: it comes first. */
  after?: unknown
  kind?: unknown
  level?: unknown
}

export function addBlock(
  product: Product,
  person: Person,
  address: string,
  asked: NewBlockRequest,
): Promise<DraftBlock> {
  return editing(product, person, address, 'update', async ({ tx, report, scope, hand }) => {
    await keepSitting(tx, report, scope, hand.at)
    const figures = figuresByAnchor(await frozenFigures(tx, scope, report))
    const blocks = await blocksOf(tx, report)
    const before = blocks.find(({ id }) => id === asked.after)
    if (asked.after !== null && !before) throw gone(asked)
    const kind = asked.kind === 'heading' ? 'heading' : 'paragraph'
    const empty = bare(kind, levelOf(asked.level, kind))
    const block = { ...empty, ...soundly(empty, asked, figures) }
    await insertBlocks(tx, report, before ? before.place + 1 : (blocks[0]?.place ?? 1), [block], hand)
    return viewOfBlock((await lockedBlock(tx, report, block.id))!)
  })
}

function levelOf(asked: unknown, kind: string): Level | null {
  if (asked === 1 || asked === 2 || asked === 3 || asked === 4) return asked
  return kind === 'heading' ? 2 : null
}

export async function removeBlock(
  product: Product,
  person: Person,
  address: string,
  id: string,
  version: unknown,
): Promise<void> {
  await editing(product, person, address, 'update', async ({ tx, report, scope, hand }) => {
    await keepSitting(tx, report, scope, hand.at)
    const block = isUuid(id) ? await lockedBlock(tx, report, id) : null
    if (!block) return
    if (block.version !== version) throw stale(block, { version })
    refuseRemoval(block)
    await deleteBlock(tx, report, id)
  })
}
