/** In whose hands the report is, and the steps that one may take. */
import { useState } from 'react'
import { type ChainStep, type DraftView, useAct, useDraftActs } from '../../../api/drafts.ts'
import { useMe } from '../../../api/session.ts'
import { useTexts } from '../../../language.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { Failure } from '../../../parts/failure.tsx'
import { wallClock } from '../../../parts/today.ts'

const stages = ['drafting', 'review', 'approval', 'signed'] as const

export function Chain({ draft }: { draft: DraftView }) {
  const t = useTexts()
  const { has } = useMe()
  const acts = useDraftActs(draft.id)
  const act = useAct()
  const [returning, setReturning] = useState(false)
  const at = stages.indexOf(draft.state)
  const taken = draft.versions.find(({ event }) => ['submit', 'pass', 'return', 'sign'].includes(event))
  return (
    <div className="chain card">
      <ol>
        {stages.map((stage, index) => (
          <li
            key={stage}
            className={index < at ? 'done' : index === at ? 'now' : ''}
            aria-current={index === at ? 'step' : undefined}
          >
            {t.draft.stages[stage]}
          </li>
        ))}
      </ol>
      {taken && (
        <p className="note">
          {taken.actor} {t.draft.events[taken.event as ChainStep]} {wallClock(taken.at)}
          {taken.reason && <b> {t.timeline.reason(taken.reason)}</b>}
        </p>
      )}
      <p className="chain-steps">
        {draft.steps.map((step) => (
          <button
            key={step}
            type="button"
            className={`button${step === 'return' ? '' : ' primary'}`}
            disabled={act.isPending}
            onClick={() => (step === 'return' ? setReturning(true) : act.mutate(() => acts.step(step)))}
          >
            {t.draft.steps[step]}
          </button>
        ))}
        {draft.state === 'signed' && !draft.publishedAt && has('head', 'leader') && (
          <button type="button" className="button primary" onClick={() => act.mutate(acts.publish)}>
            {t.draft.publish}
          </button>
        )}
        {draft.publishedAt && (
          <a href={`/public/reports/${draft.id}`}>{t.draft.published(wallClock(draft.publishedAt))}</a>
        )}
      </p>
      <Failure error={act.error} />
      {returning && (
        <Returning
          close={() => setReturning(false)}
          send={(reason) =>
            act.mutate(() => acts.step('return', reason), { onSuccess: () => setReturning(false) })
          }
          error={act.error}
        />
      )}
    </div>
  )
}

function Returning({
  send,
  close,
  error,
}: {
  send: (reason: string) => void
  close: () => void
  error: unknown
}) {
  const t = useTexts()
  const [reason, setReason] = useState('')
  return (
    <Dialog title={t.draft.steps.return} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send(reason)
        }}
      >
        <Failure error={error} />
        <label className="field">
          <span>{t.draft.returnReason}</span>
          <textarea rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <p className="form-end">
          <button type="submit" className="button primary">
            {t.draft.steps.return}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
