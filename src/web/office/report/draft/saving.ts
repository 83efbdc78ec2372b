/**
 * Keeping what is typed into a block: sent a moment after the last key, one sending at a time. What somebody else has
 * written meanwhile comes in among it; what is refused, or does not arrive, stays in the editor.
 */
import type { EditorView } from 'prosemirror-view'
import { useState } from 'react'
import { isApiError } from '../../../api/client.ts'
import type { DraftActs, DraftBlock, Piece } from '../../../api/drafts.ts'
import { changesBetween, merged } from './merge.ts'
import { docOf, type Figures, piecesOf } from './prose.ts'

interface Saved {
  block: DraftBlock
  figures: Figures
  moved: ReadonlySet<string>
  acts: DraftActs
}

const pause = 700

export const ownPieces = ({
  kind,
  words,
  content,
}: Pick<DraftBlock, 'kind' | 'words' | 'content'>): Piece[] =>
  kind === 'heading' ? (words === '' ? [] : [{ text: words }]) : content

const baseOf = (block: DraftBlock) => ({ version: block.version, pieces: ownPieces(block) })

interface Refusal {
  error: unknown
  /** What stands there now, where somebody else was first; null: the block is gone. */
  current?: DraftBlock | null
}

/** Sends what was typed, one sending at a time; keeps what was refused. */
export function useSaving(now: { current: Saved }, view: { current: EditorView | null }) {
  const [state, setState] = useState<'kept' | 'typing' | 'sending'>('kept')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [saver] = useState(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let dirty = false
    let refused = false
    let failed = false
    let busy = false
    /** The block as it was kept when the words here began to differ from it. */
    let base: Pick<DraftBlock, 'version'> & { pieces: readonly Piece[] } = baseOf(now.current.block)
    let sending: Promise<void> = Promise.resolve()
    const show = (pieces: readonly Piece[], undoable = false) => {
      const editor = view.current
      if (!editor || editor.isDestroyed) return
      const { figures, moved } = now.current
      const nodes = (some: readonly Piece[]) => docOf(some, figures, moved)
      const doc = nodes(pieces)
      if (doc.eq(editor.state.doc)) return
      const { tr } = editor.state
      for (const change of changesBetween(piecesOf(editor.state.doc), pieces))
        tr.replaceWith(change.from, change.to, nodes(change.pieces).content)
      // The same words, but a figure prints something else.
      if (!tr.doc.eq(doc)) tr.replaceWith(0, tr.doc.content.size, doc.content)
      editor.dispatch(tr.setMeta('given', true).setMeta('addToHistory', undoable))
    }
    /** What somebody else has written takes its place among the words here, if it can. */
    const mergeIn = (theirs: DraftBlock): boolean => {
      const both = merged(base.pieces, piecesOf(view.current!.state.doc), ownPieces(theirs))
      if (!both) return false
      base = baseOf(theirs)
      show(both)
      return true
    }
    const send = async (): Promise<void> => {
      const editor = view.current
      if (!dirty || !editor) return
      dirty = false
      busy = true
      setState('sending')
      const pieces = piecesOf(editor.state.doc)
      const { block, acts } = now.current
      const words = pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')
      try {
        const saved = await acts.save(block.id, {
          version: base.version,
          ...(block.kind === 'heading' ? { words } : { content: pieces }),
        })
        base = { version: saved.version, pieces }
        refused = failed = busy = false
        setRefusal(null)
        setState(dirty ? 'typing' : 'kept')
      } catch (error) {
        busy = false
        const details = isApiError(error)
          ? (error.body.details as { current?: DraftBlock | null } | undefined)
          : undefined
        const guarded = isApiError(error) && error.status === 422
        // What was refused is not sent again by itself; it stays until it is put right or taken back.
        if (!guarded) dirty = true
        if (details?.current && mergeIn(details.current)) return send()
        refused = guarded
        failed = true
        // Out of reach: tried again until it arrives.
        if (isApiError(error) && (error.status === 0 || error.status === 503))
          timer = setTimeout(() => void flush(), 5000)
        setRefusal({ error, ...(details && { current: details.current ?? null }) })
        setState(guarded ? 'kept' : 'typing')
      }
    }
    const flush = (): Promise<void> => {
      clearTimeout(timer)
      sending = sending.then(send)
      return sending
    }
    const saver = {
      flush,
      isDirty: () => dirty || refused,
      /** Whether all that was typed is kept, or will be if it is sent now. */
      isKept: () => !failed && !(dirty && busy),
      touch() {
        dirty = true
        setState('typing')
        clearTimeout(timer)
        timer = setTimeout(() => void flush(), pause)
      },
      /** What the server has comes in unless something typed here is not yet kept. */
      receive() {
        const { block } = now.current
        if (dirty || refused || block.version < base.version) return
        base = baseOf(block)
        show(base.pieces)
      },
      /** The block as it is kept, without what was typed. */
      takeBack() {
        saver.takeTheirs(now.current.block)
      },
      takeTheirs(block: DraftBlock) {
        dirty = refused = failed = false
        setRefusal(null)
        setState('kept')
        base = baseOf(block)
        show(base.pieces, true)
      },
      sendMine(block: DraftBlock) {
        base = baseOf(block)
        dirty = true
        setRefusal(null)
        return flush()
      },
    }
    return saver
  })
  return Object.assign(saver, { state, refusal })
}
