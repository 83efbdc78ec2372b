/**
 * A report: written in blocks until it is signed, and shown on its paper, which is the very document that is taken away.
 * Its numbers open their entries, and those that have changed since are marked.
 */
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { type DraftView, useAct, useDraftActs, useDraftOf } from '../../api/drafts.ts'
import { type FigureRef, useReportPage } from '../../api/reports.ts'
import { useTexts } from '../../language.tsx'
import { Failure, Loaded } from '../../parts/failure.tsx'
import { PageHead } from '../../parts/page.tsx'
import { wallClock } from '../../parts/today.ts'
import { useUnitName } from '../../parts/unit-picker.tsx'
import { Chain } from './draft/chain.tsx'
import { DraftText } from './draft/draft-page.tsx'
import { IssueForm } from './draft/issue-form.tsx'
import { Versions } from './draft/versions.tsx'
import { FigureDialog } from './figure-dialog.tsx'
import { Paper } from './paper.tsx'
import { Files } from './reports-page.tsx'

export function ReportPage() {
  const { id = '' } = useParams()
  return <Loaded of={useDraftOf(id)}>{(draft) => <Report draft={draft} />}</Loaded>
}

type View = 'text' | 'upward' | 'public'

function Report({ draft }: { draft: DraftView }) {
  const t = useTexts()
  const nameOf = useUnitName()
  const signed = draft.state === 'signed'
  const [chosen, setView] = useState<View>('text')
  const [sheet, setSheet] = useState<'issue' | 'versions' | null>(null)
  const view = signed && chosen === 'text' ? 'upward' : chosen
  const views: View[] = signed ? ['upward', 'public'] : ['text', 'upward', 'public']
  return (
    <>
      <p className="crumbs">
        <Link to="/reports">{t.reports.title}</Link>
      </p>
      <PageHead title={t.reports.name(nameOf(draft.unit), draft.year, draft.version)}>
        {draft.mayWrite && (
          <button type="button" className="button" onClick={() => setSheet('issue')}>
            {t.draft.issue}
          </button>
        )}
        <button type="button" className="button" onClick={() => setSheet('versions')}>
          {t.draft.versions}
        </button>
        <Files id={draft.id} edition={view === 'public' ? 'public' : 'upward'} />
      </PageHead>
      <Chain draft={draft} />
      <DriftNotice draft={draft} />
      <div className="views" role="group" aria-label={t.draft.view}>
        {views.map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={view === name}
            onClick={() => setView(name)}
          >
            {t.draft.views[name]}
          </button>
        ))}
      </div>
      {view === 'text' ? <DraftText draft={draft} /> : <OnPaper key={view} draft={draft} edition={view} />}
      {sheet === 'issue' && <IssueForm draft={draft} close={() => setSheet(null)} />}
      {sheet === 'versions' && <Versions draft={draft} close={() => setSheet(null)} />}
    </>
  )
}

function OnPaper({ draft, edition }: { draft: DraftView; edition: 'upward' | 'public' }) {
  const [opened, setOpened] = useState<FigureRef | null>(null)
  const figures = Object.values(draft.figures)
  const page = useReportPage(draft.id, edition, draft.state === 'signed')
  return (
    <>
      <Loaded of={page}>
        {(html) => (
          <Paper
            html={html}
            title={draft.title}
            drifted={new Set(draft.drift.map(({ anchor }) => anchor))}
            open={(asked) =>
              setOpened(
                figures.find((figure) =>
                  Object.entries(asked).every(([name, value]) => figure[name as 'anchor'] === value),
                ) ?? null,
              )
            }
          />
        )}
      </Loaded>
      {opened && <FigureDialog figure={opened} report={draft} close={() => setOpened(null)} />}
    </>
  )
}

/** 自上稿以来: what the ledgers say now, where a number has moved. */
function DriftNotice({ draft }: { draft: DraftView }) {
  const t = useTexts()
  const act = useAct()
  const acts = useDraftActs(draft.id)
  const [opened, setOpened] = useState<FigureRef | null>(null)
  if (draft.drift.length === 0) return null
  return (
    <details className="notice warn">
      <summary>{t.reports.drift(draft.drift.length)}</summary>
      <Failure error={act.error} />
      <ul>
        {draft.drift.map(({ anchor, printed, now }) => (
          <li key={anchor}>
            <button type="button" className="link" onClick={() => setOpened(draft.figures[anchor]!)}>
              <span lang="zh-CN">{draft.figures[anchor]?.label}</span>
            </button>{' '}
            {printed} → <b>{now ?? t.reports.gone}</b>
          </li>
        ))}
      </ul>
      {draft.state === 'signed' && <p className="note">{t.draft.signedStays(wallClock(draft.signedAt!))}</p>}
      {opened && (
        <FigureDialog
          figure={opened}
          report={draft}
          renew={draft.mayWrite ? (anchor) => act.mutate(() => acts.refresh([anchor])) : undefined}
          close={() => setOpened(null)}
        />
      )}
    </details>
  )
}
