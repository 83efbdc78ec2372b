/** A report being written: the text in blocks, and beside it what the checks and the colleagues say. */
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type DraftBlock, type DraftView, useAct, useDraftActs, useFindings } from '../../../api/drafts.ts'
import type { FigureRef } from '../../../api/reports.ts'
import { useTexts } from '../../../language.tsx'
import { Failure } from '../../../parts/failure.tsx'
import { FigureDialog } from '../figure-dialog.tsx'
import type { BlockHandle } from './block-editor.tsx'
import { BlockRow } from './block-row.tsx'
import { FigureSearch } from './figure-search.tsx'
import { numbersOf } from './heading-numbers.ts'
import { SidePanel } from './side-panel.tsx'

export function DraftText({ draft }: { draft: DraftView }) {
  const t = useTexts()
  const acts = useDraftActs(draft.id)
  const act = useAct()
  const findings = useFindings(draft.id).data ?? []
  const moved = new Set(draft.drift.map(({ anchor }) => anchor))
  const [opened, setOpened] = useState<FigureRef | null>(null)
  const [inserting, setInserting] = useState<string | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const handles = useRef(new Map<string, BlockHandle>())
  const { blocks, figures } = draft

  const focus = (id: string | undefined, at: 'start' | 'end') => {
    if (id) setTimeout(() => handles.current.get(id)?.focus(at))
  }
  const keysOf = (block: DraftBlock, index: number) => ({
    split: (after: DraftBlock['content']) =>
      act.mutate(async () => {
        const { id } = await acts.add(block.id, { kind: 'paragraph', content: after })
        focus(id, 'start')
      }),
    leave: () =>
      act.mutate(async () => {
        await acts.drop(block)
        focus(blocks[index - 1]?.id, 'end')
      }),
    step: (by: -1 | 1) => {
      const next = blocks[index + by]
      focus(next?.id, by < 0 ? 'end' : 'start')
      return next !== undefined
    },
    open: (anchor: string) => setOpened(figures[anchor] ?? null),
  })
  const numbers = numbersOf(blocks)
  return (
    <div className="draft">
      <div className="sheet" lang="zh-CN">
        <p className="sheet-title">{draft.title}</p>
        <Failure error={act.error} />
        {blocks.map((block, index) => (
          <BlockRow
            key={block.id}
            draft={draft}
            block={block}
            number={numbers[index]!}
            findings={findings.filter((finding) => finding.block === block.id && !finding.waiver)}
            moved={moved}
            acts={acts}
            act={act.mutate}
            keys={keysOf(block, index)}
            active={active === block.id}
            activate={() => setActive(block.id)}
            insert={() => setInserting(block.id)}
            handle={(handle) => {
              if (handle) handles.current.set(block.id, handle)
              else handles.current.delete(block.id)
            }}
          />
        ))}
        {draft.mayWrite && (
          <button
            type="button"
            className="button quiet"
            onClick={() => act.mutate(() => acts.add(blocks.at(-1)?.id ?? null, { kind: 'paragraph' }))}
          >
            {t.draft.addParagraph}
          </button>
        )}
      </div>
      <SidePanel
        draft={draft}
        findings={findings}
        acts={acts}
        show={(id) => {
          setActive(id)
          document.getElementById(`block-${id}`)?.scrollIntoView({ block: 'center' })
          focus(id, 'end')
        }}
      />
      {opened && (
        <FigureDialog
          figure={opened}
          report={draft}
          renew={draft.mayWrite ? (anchor) => act.mutate(() => acts.refresh([anchor])) : undefined}
          close={() => setOpened(null)}
        />
      )}
      {inserting && (
        <FigureSearch
          report={draft.id}
          close={() => setInserting(null)}
          choose={(found) =>
            act.mutate(async () => {
              const figure = await acts.take(found.indicator, partOf(found))
              // The dialog gives the focus back as it goes; the paragraph then takes it.
              flushSync(() => setInserting(null))
              handles.current.get(inserting)?.insert(figure.anchor, { ...figures, [figure.anchor]: figure })
            })
          }
        />
      )}
    </div>
  )
}

/** Which part of the indicator a found figure means, as its address says. */
function partOf({ href = '' }: FigureRef): Record<string, string> | undefined {
  const named = [...new URLSearchParams(href.split('?')[1])].flatMap(([name, value]) =>
    name.startsWith('where.') ? [[name.slice('where.'.length), value]] : [],
  )
  return named.length === 0 ? undefined : (Object.fromEntries(named) as Record<string, string>)
}
