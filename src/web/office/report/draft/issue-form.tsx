/** Head and foot of the document: what the organ settles itself. Several names stand one on a line. */
import { useState } from 'react'
import { type DraftView, type Issue, useAct, useDraftActs } from '../../../api/drafts.ts'
import { useTexts } from '../../../language.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { Failure } from '../../../parts/failure.tsx'

const fields = [
  ['title', 'line'],
  ['documentNumber', 'line'],
  ['organs', 'list'],
  ['addressees', 'list'],
  ['signatories', 'list'],
  ['signature', 'list'],
  ['issuedOn', 'day'],
  ['note', 'line'],
  ['copies', 'list'],
] as const

type Typed = Record<(typeof fields)[number][0] | 'printer' | 'printedOn', string>

export function IssueForm({ draft, close }: { draft: DraftView; close: () => void }) {
  const t = useTexts()
  const acts = useDraftActs(draft.id)
  const act = useAct()
  const [typed, setTyped] = useState<Typed>(() => typedOf(draft.issue))
  const [sealed, setSealed] = useState(draft.issue.sealed ?? true)
  // The version that was opened: what somebody else settles meanwhile is not written over.
  const [version] = useState(draft.issueVersion)
  const set = (name: keyof Typed) => (event: { target: { value: string } }) =>
    setTyped({ ...typed, [name]: event.target.value })
  return (
    <Dialog title={t.draft.issue} at="wide" close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          act.mutate(() => acts.issue(version, { ...issueOf(typed), sealed }), { onSuccess: close })
        }}
      >
        <Failure error={act.error} />
        <div className="fields">
          {fields.map(([name, form]) => (
            <label key={name} className="field">
              <span>
                {t.draft.issueFields[name]} {form === 'list' && <small>{t.draft.onePerLine}</small>}
              </span>
              {form === 'list' ? (
                <textarea rows={2} value={typed[name]} onChange={set(name)} />
              ) : (
                <input type={form === 'day' ? 'date' : 'text'} value={typed[name]} onChange={set(name)} />
              )}
            </label>
          ))}
          <label className="field">
            <span>{t.draft.issueFields.printer}</span>
            <input type="text" value={typed.printer} onChange={set('printer')} />
          </label>
          <label className="field">
            <span>{t.draft.issueFields.printedOn}</span>
            <input type="date" value={typed.printedOn} onChange={set('printedOn')} />
          </label>
        </div>
        <label className="tick">
          <input type="checkbox" checked={sealed} onChange={(event) => setSealed(event.target.checked)} />{' '}
          {t.draft.issueFields.sealed}
        </label>
        <p className="form-end">
          <button type="submit" className="button primary" disabled={act.isPending}>
            {t.common.save}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

function typedOf(issue: Issue): Typed {
  const list = (names: string[] | undefined) => (names ?? []).join('\n')
  return {
    title: issue.title ?? '',
    documentNumber: issue.documentNumber ?? '',
    organs: list(issue.organs),
    addressees: list(issue.addressees),
    signatories: list(issue.signatories),
    signature: list(issue.signature),
    issuedOn: issue.issuedOn ?? '',
    note: issue.note ?? '',
    copies: list(issue.copies),
    printer: issue.printer?.organ ?? '',
    printedOn: issue.printer?.on ?? '',
  }
}

function issueOf({ printer, printedOn, ...typed }: Typed): Issue {
  const list = (written: string) =>
    written
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean)
  return {
    ...typed,
    organs: list(typed.organs),
    addressees: list(typed.addressees),
    signatories: list(typed.signatories),
    signature: list(typed.signature),
    copies: list(typed.copies),
    printer: { organ: printer, on: printedOn },
  }
}
