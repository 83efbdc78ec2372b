/**
 * Between the document and its blocks. A block holds words and the anchors of figures, never a number of a figure: what is
 * printed is put in when the document is laid together, so that nobody can write it.
 */
import { v7 as newId } from 'uuid'
import type { KeptBlock, NewBlock } from '#store/blocks.ts'
import type { FrozenFigure } from '#store/reports.ts'
import type { PartRole } from '../annual/outline.ts'
import type { Block, FigureRef, Inline, Level, OfficialDocument } from '../document/tree.ts'

export type Piece = { text: string } | { figure: string }

/** A block as it is read and sent. */
export interface DraftBlock {
  id: string
  kind: 'heading' | 'paragraph'
  level: Level | null
  /** The required part that a heading opens, or what else the block is for. */
  role: PartRole | 'closing' | null
  words: string
  content: Piece[]
  version: number
  changedAt: string
  changedBy: string
}

export const figuresByAnchor = (frozen: readonly FrozenFigure[]): ReadonlyMap<string, FigureRef> =>
  new Map(frozen.map(({ anchor, ref }) => [anchor, JSON.parse(ref) as FigureRef]))

export const viewOfBlock = (block: KeptBlock): DraftBlock => ({
  id: block.id,
  kind: block.kind,
  level: block.level as Level | null,
  role: block.role as DraftBlock['role'],
  words: block.words,
  content: JSON.parse(block.content) as Piece[],
  version: block.version,
  changedAt: block.changed_at,
  changedBy: block.actor_name,
})

/** The blocks of a document that has just been composed; the last paragraph is its closing words. */
export const blocksFrom = (body: readonly Block[]): NewBlock[] =>
  body.map((block, index) =>
    block.kind === 'heading'
      ? { ...bare('heading', block.level), role: block.role ?? null, words: block.text }
      : {
          ...bare('paragraph', block.level ?? null),
          role: index === body.length - 1 ? 'closing' : null,
          words: block.lead ?? '',
          content: JSON.stringify(block.content.map(pieceOf)),
        },
  )

export const bare = (kind: NewBlock['kind'], level: Level | null): NewBlock => ({
  id: newId(),
  kind,
  level,
  role: null,
  words: '',
  content: '[]',
})

const pieceOf = (inline: Inline): Piece =>
  'figure' in inline ? { figure: inline.figure.anchor } : { text: inline.text }

type Written = Pick<DraftBlock, 'kind' | 'level' | 'role' | 'words' | 'content'>

export function bodyOf(blocks: readonly Written[], figures: ReadonlyMap<string, FigureRef>): Block[] {
  return blocks.map((block) =>
    block.kind === 'heading'
      ? {
          kind: 'heading',
          level: block.level ?? 1,
          text: block.words,
          ...(block.role && { role: block.role }),
        }
      : {
          kind: 'paragraph',
          ...(block.words !== '' && { lead: block.words }),
          ...(block.level && { level: block.level }),
          content: block.content.map((piece) => inlineOf(piece, figures)),
        },
  )
}

const inlineOf = (piece: Piece, figures: ReadonlyMap<string, FigureRef>): Inline =>
  'text' in piece ? piece : { figure: figures.get(piece.figure)! }

/** The document with its present text and with what the organ has settled. A paragraph without a word is not printed. */
export function laidTogether<Document extends OfficialDocument>(
  composed: Document,
  issue: Partial<OfficialDocument>,
  blocks: readonly Written[],
  figures: ReadonlyMap<string, FigureRef>,
): Document {
  const written = blocks.filter(({ words, content }) => words !== '' || content.length > 0)
  return { ...composed, ...issue, body: bodyOf(written, figures) }
}
