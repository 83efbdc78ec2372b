/** A block with what belongs to it: its number, its tools while it is in hand, its comments. */
import { type Ref, useState } from 'react'
import type { DraftActs, DraftBlock, DraftView, Finding } from '../../../api/drafts.ts'
import { useTexts } from '../../../language.tsx'
import { BlockEditor, type BlockHandle } from './block-editor.tsx'
import type { Keys } from './prose.ts'

interface Properties {
  draft: DraftView
  block: DraftBlock
  number: string
  findings: readonly Finding[]
  moved: ReadonlySet<string>
  acts: DraftActs
  act: (work: () => Promise<unknown>) => void
  keys: Omit<Keys, 'split'> & { split(after: DraftBlock['content']): void }
  active: boolean
  activate: () => void
  insert: () => void
  handle: Ref<BlockHandle>
}

export function BlockRow({ draft, block, number, active, activate, ...rest }: Properties) {
  const t = useTexts()
  const [commenting, setCommenting] = useState(false)
  const comments = draft.comments.filter((comment) => comment.block === block.id && !comment.resolvedAt)
  const kind = block.kind === 'heading' ? `heading level-${block.level}` : 'paragraph'
  return (
    <section
      id={`block-${block.id}`}
      className={`block ${kind}${active ? ' active' : ''}`}
      aria-label={block.kind === 'heading' ? `${number}${block.words}` : t.draft.paragraph}
      onFocus={activate}
    >
      <div className="block-text">
        {number && <span className="block-number">{number}</span>}
        {block.kind === 'paragraph' && block.words && <b className="lead">{block.words}。</b>}
        <BlockEditor
          {...rest}
          block={block}
          figures={draft.figures}
          writable={draft.mayWrite}
          label={block.kind === 'heading' ? t.draft.heading : t.draft.paragraph}
        />
      </div>
      {active && <Tools {...rest} draft={draft} block={block} comment={() => setCommenting(true)} />}
      {comments.map((comment) => (
        <p key={comment.id} className="block-comment">
          <b>{comment.actor}</b> {comment.words}
        </p>
      ))}
      {commenting && (
        <CommentForm
          send={(words) =>
            rest.act(async () => {
              await rest.acts.comment(block.id, words)
              setCommenting(false)
            })
          }
          cancel={() => setCommenting(false)}
        />
      )}
    </section>
  )
}

function Tools({
  draft,
  block,
  acts,
  act,
  insert,
  comment,
}: Pick<Properties, 'draft' | 'block' | 'acts' | 'act' | 'insert'> & { comment: () => void }) {
  const t = useTexts()
  const parts = draft.blocks.filter((each) => each.kind === 'heading' && each.role)
  const at = parts.findIndex((each) => each.id === block.id)
  const tool = (label: string, onClick: () => void) => (
    <button key={label} type="button" className="button quiet small" onClick={onClick}>
      {label}
    </button>
  )
  const add = (kind: 'heading' | 'paragraph') => () =>
    act(() =>
      acts.add(block.id, kind === 'heading' ? { kind, level: 2, words: t.draft.newHeading } : { kind }),
    )
  return (
    <div className="tools" role="group" aria-label={t.draft.tools}>
      {draft.mayWrite && (
        <>
          {block.kind === 'paragraph' && tool(t.draft.insertFigure, insert)}
          {tool(t.draft.addParagraph, add('paragraph'))}
          {tool(t.draft.addHeading, add('heading'))}
          {at > 0 && tool(t.draft.moveUp, () => act(() => acts.move(block.role!, parts[at - 1]!.role)))}
          {at >= 0 &&
            at < parts.length - 1 &&
            tool(t.draft.moveDown, () => act(() => acts.move(block.role!, parts[at + 2]?.role ?? null)))}
          {tool(t.draft.remove, () => act(() => acts.drop(block)))}
        </>
      )}
      {tool(t.draft.comment, comment)}
    </div>
  )
}

function CommentForm({ send, cancel }: { send: (words: string) => void; cancel: () => void }) {
  const t = useTexts()
  const [words, setWords] = useState('')
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim()) send(words)
      }}
    >
      <textarea
        rows={2}
        maxLength={1000}
        aria-label={t.draft.comment}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className="button small primary">
        {t.draft.sendComment}
      </button>{' '}
      <button type="button" className="button small" onClick={cancel}>
        {t.common.cancel}
      </button>
    </form>
  )
}
