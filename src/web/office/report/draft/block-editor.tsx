/**
 * One block under one's hands. It is saved a moment after the last key, alone, with the version that it was read with; what
 * somebody else has written meanwhile comes in, and is shown beside one's own words where both changed the same clause.
 */
import { NodeSelection, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { DraftActs, DraftBlock, Finding, Piece } from '../../../api/drafts.ts'
import { useTexts } from '../../../language.tsx'
import { Failure } from '../../../parts/failure.tsx'
import { docOf, type Figures, figureNode, type Keys, marked, pasted, schema, stateOf } from './prose.ts'
import { ownPieces, useSaving } from './saving.ts'

export interface BlockHandle {
  focus(at: 'start' | 'end'): void
  insert(anchor: string, figures: Figures): void
}

interface Properties {
  block: DraftBlock
  figures: Figures
  moved: ReadonlySet<string>
  findings: readonly Finding[]
  writable: boolean
  label: string
  acts: DraftActs
  keys: Omit<Keys, 'split'> & { split(after: Piece[]): void }
  handle: Ref<BlockHandle>
}

export function BlockEditor(properties: Properties) {
  const { block, figures, moved, findings, writable, label, handle } = properties
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const now = useRef(properties)
  now.current = properties
  const saving = useSaving(now, view)

  useEffect(() => {
    const keys: Keys = {
      ...now.current.keys,
      open: (anchor) => now.current.keys.open(anchor),
      leave: () => now.current.keys.leave(),
      step: (by) => now.current.keys.step(by),
      split(before, after) {
        const editor = view.current!
        editor.dispatch(
          editor.state.tr.replaceWith(
            0,
            editor.state.doc.content.size,
            docOf(before, now.current.figures, now.current.moved).content,
          ),
        )
        void saving.flush().then(() => now.current.keys.split(after))
      },
    }
    const start = now.current
    const editor = new EditorView(place.current!, {
      state: stateOf(
        docOf(ownPieces(start.block), start.figures, start.moved),
        keys,
        start.block.kind === 'paragraph',
      ),
      editable: () => now.current.writable,
      attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true', lang: 'zh-CN' },
      transformPasted: (slice) =>
        pasted(slice, now.current.block.kind === 'heading' ? {} : now.current.figures),
      handleClickOn(_view, _pos, node) {
        if (node.type !== schema.nodes.figure) return false
        now.current.keys.open(node.attrs.anchor as string)
        return true
      },
      dispatchTransaction(transaction) {
        editor.updateState(editor.state.apply(transaction))
        if (transaction.docChanged && !transaction.getMeta('given')) saving.touch()
      },
    })
    view.current = editor
    return () => {
      void saving.flush()
      editor.destroy()
    }
    // oxlint-disable-next-line react/exhaustive-deps -- one editor for the life of a block; it reads the newest properties by `now`
  }, [block.id])

  const printed = ownPieces(block)
    .map((piece) =>
      'text' in piece ? piece.text : `${figures[piece.figure]?.printed}${moved.has(piece.figure)}`,
    )
    .join('\u0000')
  useEffect(() => saving.receive(), [block.version, printed, writable, saving])
  useEffect(() => {
    const editor = view.current
    if (editor && !saving.isDirty()) editor.dispatch(marked(editor.state, findings))
  }, [findings, printed, saving])

  useEffect(() => {
    const leave = () => void saving.flush()
    const ask = (event: BeforeUnloadEvent) => {
      if (saving.isKept()) leave()
      else event.preventDefault()
    }
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', leave)
    window.addEventListener('beforeunload', ask)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('beforeunload', ask)
    }
  }, [saving])

  useImperativeHandle(handle, () => ({
    focus(at) {
      const editor = view.current!
      const end = at === 'start' ? 0 : editor.state.doc.content.size
      editor.focus()
      editor.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, end)))
    },
    insert(anchor, all) {
      const editor = view.current!
      const { selection, tr } = editor.state
      const to = selection instanceof NodeSelection ? selection.to : selection.from
      editor.dispatch(tr.insert(to, figureNode(anchor, all, now.current.moved)))
      editor.focus()
      void saving.flush()
    },
  }))

  return (
    <>
      <div ref={place} className="prose" />
      <Trouble saving={saving} figures={figures} />
    </>
  )
}

function Trouble({ saving, figures }: { saving: ReturnType<typeof useSaving>; figures: Figures }) {
  const t = useTexts()
  const { refusal } = saving
  if (!refusal) return saving.state === 'kept' ? null : <span className="saving note">{t.draft.saving}</span>
  const { current } = refusal
  return (
    <div className="trouble">
      <Failure error={refusal.error} />
      {current === undefined && (
        <button type="button" className="button small" onClick={saving.takeBack}>
          {t.draft.takeBack}
        </button>
      )}
      {current && (
        <div className="notice warn">
          <p>
            <b>{t.draft.theirs(current.changedBy)}</b>
          </p>
          <p lang="zh-CN">
            {ownPieces(current)
              .map((piece) => ('text' in piece ? piece.text : figures[piece.figure]?.printed))
              .join('')}
          </p>
          <button type="button" className="button small" onClick={() => saving.takeTheirs(current)}>
            {t.stale.takeTheirs}
          </button>{' '}
          <button type="button" className="button small" onClick={() => void saving.sendMine(current)}>
            {t.draft.keepMine}
          </button>
        </div>
      )}
    </div>
  )
}
