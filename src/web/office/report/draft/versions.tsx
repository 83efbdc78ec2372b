/** The versions of a report and what is different between any two of them, in words. */
import { useState } from 'react'
import { type Comparison, type DraftView, useAct, useComparison, useDraftActs } from '../../../api/drafts.ts'
import { useTexts } from '../../../language.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { Failure, Loaded } from '../../../parts/failure.tsx'
import { wallClock } from '../../../parts/today.ts'

export function Versions({ draft, close }: { draft: DraftView; close: () => void }) {
  const t = useTexts()
  const acts = useDraftActs(draft.id)
  const act = useAct()
  const { versions } = draft
  const [from, setFrom] = useState(versions[0]!.n)
  const [to, setTo] = useState<number | null>(null)
  const named = ({ n, event }: { n: number; event: string }) =>
    `${t.draft.versionNumber(n)} ${t.draft.events[event as keyof typeof t.draft.events]}`
  return (
    <Dialog title={t.draft.versions} at="wide" close={close}>
      {draft.mayWrite && (
        <p>
          <button type="button" className="button" onClick={() => act.mutate(() => acts.keep(''))}>
            {t.draft.keepVersion}
          </button>
        </p>
      )}
      <Failure error={act.error} />
      <ol className="versions">
        {versions.map((version) => (
          <li key={version.n}>
            <button
              type="button"
              className="link"
              onClick={() => {
                setFrom(version.n)
                setTo(null)
              }}
            >
              {named(version)}
            </button>{' '}
            {version.actor} <small>{wallClock(version.at)}</small>
            {version.reason && <p className="note">{version.reason}</p>}
          </li>
        ))}
      </ol>
      <p className="inline-form">
        <label>
          {t.draft.from}{' '}
          <select value={from} onChange={(event) => setFrom(Number(event.target.value))}>
            {versions.map((version) => (
              <option key={version.n} value={version.n}>
                {named(version)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.draft.to}{' '}
          <select
            value={to ?? ''}
            onChange={(event) => setTo(event.target.value === '' ? null : Number(event.target.value))}
          >
            <option value="">{t.draft.present}</option>
            {versions.map((version) => (
              <option key={version.n} value={version.n}>
                {named(version)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Loaded of={useComparison(draft.id, from, to)}>
        {(comparison) => <Changes comparison={comparison} />}
      </Loaded>
    </Dialog>
  )
}

function Changes({ comparison }: { comparison: Comparison }) {
  const t = useTexts()
  const { changes, added, removed, changed, moved } = comparison
  if (changes.length === 0) return <p className="empty">{t.draft.same}</p>
  return (
    <>
      <p className="note">{t.draft.counts(changed, added, removed, moved)}</p>
      <ul className="changes" lang="zh-CN">
        {changes.map((change) => (
          <li key={change.id} className={change.what}>
            {change.words.map(({ what, text, figure }, index) => {
              const Tag = what === 'added' ? 'ins' : what === 'removed' ? 'del' : 'span'
              return (
                // oxlint-disable-next-line react/no-array-index-key -- words of a fixed text, told apart by their place alone
                <Tag key={index} className={figure ? 'token' : undefined}>
                  {text}
                </Tag>
              )
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
