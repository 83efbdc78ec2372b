/** The parts of a draft: which must be there, where each begins and ends, and how one is moved. None is ever removed. */
import type { Person } from '#operations/access.ts'
import type { Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { blocksOf, deepenBlocks, type KeptBlock, orderBlocks } from '#store/blocks.ts'
import { partLabels, required, requiredBy } from '../annual/outline.ts'
import { editing } from './edit.ts'

export function refuseRemoval({ kind, role, words }: Pick<KeptBlock, 'kind' | 'role' | 'words'>): void {
  if (kind !== 'heading' || !required.some((each) => each === role)) return
  throw new Refused('gate', {
    zh: `“${words}”是年度报告必须有的部分，可以移动，不能删去（《${requiredBy.law}》${requiredBy.article}）。`,
    en: `"${words}" is a part that the yearly report must have: it can be moved, not removed.`,
    article: `《${requiredBy.law}》${requiredBy.article}`,
  })
}

/** Puts a part before another one, or at the end; all under its heading goes with it, at the level of its new place. */
export async function movePart(
  product: Product,
  person: Person,
  address: string,
  role: string,
  before: string | null,
): Promise<void> {
  await editing(product, person, address, 'update', async ({ tx, report }) => {
    const blocks = await blocksOf(tx, report)
    const part = partOf(blocks, role)
    const target = before === null ? null : partOf(blocks, before)
    if (!part || (before !== null && !target) || role === before) {
      throw new Refused('not_found', {
        zh: `报告里没有“${before !== null && part ? before : role}”这一部分。`,
        en: 'The report has no such part.',
      })
    }
    const others = blocks.filter(({ id }) => !part.some((each) => each.id === id))
    const at = target ? others.findIndex(({ id }) => id === target[0]!.id) : placeOfClosing(others)
    const ordered = [...others.slice(0, at), ...part, ...others.slice(at)]
    const deeper = (target?.[0]!.level ?? 1) - part[0]!.level!
    if (deeper !== 0)
      await deepenBlocks(
        tx,
        report,
        part.map(({ id }) => id),
        deeper,
      )
    await orderBlocks(
      tx,
      report,
      ordered.map(({ id }) => id),
    )
  })
}

/** A part: its heading and what follows, up to the next heading that is no deeper, or the closing words. */
function partOf(blocks: readonly KeptBlock[], role: string): KeptBlock[] | null {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.role === role)
  if (from < 0 || !(role in partLabels)) return null
  const heading = blocks[from]!
  const next = blocks.findIndex(
    (block, index) => index > from && block.kind === 'heading' && block.level! <= heading.level!,
  )
  return blocks.slice(from, next < 0 ? placeOfClosing(blocks) : next)
}

/** Where the closing words stand, or the end. */
function placeOfClosing(blocks: readonly Pick<KeptBlock, 'role'>[]): number {
  const at = blocks.findIndex(({ role }) => role === 'closing')
  return at < 0 ? blocks.length : at
}
