/** Beside the text: findings to mend or to let stand, comments to settle, what only a person can write. */
import { useState } from 'react'
import type { DraftActs, DraftView, Finding } from '../../../api/drafts.ts'
import { useAct } from '../../../api/drafts.ts'
import { useLanguage, useTexts } from '../../../language.tsx'
import { Failure } from '../../../parts/failure.tsx'
import { wallClock } from '../../../parts/today.ts'

interface Properties {
  draft: DraftView
  findings: readonly Finding[]
  acts: DraftActs
  show: (block: string) => void
}

type Tab = 'findings' | 'comments' | 'todo'

export function SidePanel(properties: Properties) {
  const t = useTexts()
  const { draft, findings } = properties
  const [tab, setTab] = useState<Tab>('findings')
  const counts: Record<Tab, number> = {
    findings: findings.filter(({ waiver }) => !waiver).length,
    comments: draft.comments.filter(({ resolvedAt }) => !resolvedAt).length,
    todo: draft.todo.length,
  }
  return (
    <aside className="beside" aria-label={t.draft.beside}>
      <div className="views" role="group" aria-label={t.draft.beside}>
        {(Object.keys(counts) as Tab[]).map((name) => (
          <button
            key={name}
            type="button"
            className="button small"
            aria-pressed={tab === name}
            onClick={() => setTab(name)}
          >
            {t.draft.tabs[name]} {counts[name]}
          </button>
        ))}
      </div>
      {tab === 'findings' && <Findings {...properties} />}
      {tab === 'comments' && <Comments {...properties} />}
      {tab === 'todo' && <Todo draft={draft} />}
    </aside>
  )
}

function Findings({ draft, findings, acts, show }: Properties) {
  const t = useTexts()
  const act = useAct()
  const [waiving, setWaiving] = useState<string | null>(null)
  const open = findings.filter(({ waiver }) => !waiver)
  const waived = findings.filter(({ waiver }) => waiver)
  const drifted = open.some(({ rule }) => rule === 'figure.ledger')
  return (
    <>
      <Failure error={act.error} />
      {draft.mayWrite && drifted && (
        <button type="button" className="button wide" onClick={() => act.mutate(() => acts.refresh())}>
          {t.draft.refreshAll}
        </button>
      )}
      {open.length === 0 && <p className="empty">{t.draft.noFindings}</p>}
      <ul className="findings">
        {open.map((finding) => (
          <li key={finding.id} className={finding.severity}>
            <FindingWords finding={finding} show={show} />
            {draft.mayWrite &&
              !(finding.rule === 'personal-data' && finding.severity === 'error') &&
              waiving !== finding.id && (
                <button type="button" className="button quiet small" onClick={() => setWaiving(finding.id)}>
                  {t.draft.waive}
                </button>
              )}
            {waiving === finding.id && (
              <Waiving
                cancel={() => setWaiving(null)}
                send={(reason) =>
                  act.mutate(() => acts.waive(finding.id, reason), { onSuccess: () => setWaiving(null) })
                }
              />
            )}
          </li>
        ))}
      </ul>
      {waived.length > 0 && <h3>{t.draft.waived(waived.length)}</h3>}
      <ul className="findings">
        {waived.map((finding) => (
          <li key={finding.id} className="waived">
            <FindingWords finding={finding} show={show} />
            <p>
              <b>{finding.waiver!.actor}</b> {finding.waiver!.reason}
            </p>
            {draft.mayWrite && (
              <button
                type="button"
                className="button quiet small"
                onClick={() => act.mutate(() => acts.unwaive(finding.id))}
              >
                {t.draft.unwaive}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function FindingWords({ finding, show }: { finding: Finding; show: (block: string) => void }) {
  const t = useTexts()
  const { language } = useLanguage()
  const { severity, quote, message, basis, block } = finding
  return (
    <>
      <p>
        <span className={`severity ${severity}`}>{t.draft.severities[severity]}</span>{' '}
        {block ? (
          <button type="button" className="link" lang="zh-CN" onClick={() => show(block)}>
            {quote.length > 24 ? `${quote.slice(0, 24)}…` : quote}
          </button>
        ) : null}
      </p>
      <p>{message[language]}</p>
      <p className="note" lang="zh-CN">
        {basis}
      </p>
    </>
  )
}

function Waiving({ send, cancel }: { send: (reason: string) => void; cancel: () => void }) {
  const t = useTexts()
  const [reason, setReason] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send(reason)
      }}
    >
      <textarea
        rows={2}
        aria-label={t.draft.waiveReason}
        placeholder={t.draft.waiveReason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <button type="submit" className="button small primary">
        {t.draft.waive}
      </button>{' '}
      <button type="button" className="button small" onClick={cancel}>
        {t.common.cancel}
      </button>
    </form>
  )
}

function Comments({ draft, acts, show }: Properties) {
  const t = useTexts()
  const act = useAct()
  const there = new Set(draft.blocks.map(({ id }) => id))
  if (draft.comments.length === 0) return <p className="empty">{t.draft.noComments}</p>
  return (
    <>
      <Failure error={act.error} />
      <ul className="findings">
        {draft.comments.toReversed().map((comment) => (
          <li key={comment.id} className={comment.resolvedAt ? 'waived' : 'comment'}>
            <p>
              <b>{comment.actor}</b> <small>{wallClock(comment.at)}</small>
            </p>
            <p>{comment.words}</p>
            {comment.resolvedAt ? (
              <p className="note">{t.draft.settled(comment.resolvedBy!, wallClock(comment.resolvedAt))}</p>
            ) : (
              <button
                type="button"
                className="button quiet small"
                onClick={() => act.mutate(() => acts.settle(comment.id))}
              >
                {t.draft.settle}
              </button>
            )}
            {there.has(comment.block) && (
              <button type="button" className="button quiet small" onClick={() => show(comment.block)}>
                {t.draft.toPlace}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Todo({ draft }: { draft: DraftView }) {
  const { language } = useLanguage()
  return (
    <ul className="findings">
      {draft.todo.map((each) => (
        <li key={each.zh}>{each[language]}</li>
      ))}
    </ul>
  )
}
