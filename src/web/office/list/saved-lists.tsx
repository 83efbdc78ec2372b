/** The lists that are asked for again and again: one press shows them, and the present view can be kept. */
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { Kind } from '#kernel/ledger.ts'
import { useRemoveList, useSavedLists, useSaveList } from '../../api/saved-lists.ts'
import { useMe } from '../../api/session.ts'
import { useTexts } from '../../language.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Failure } from '../../parts/failure.tsx'

const keepers = ['clerk', 'head', 'supervisor'] as const

/** What a view is, without where and at which page it is looked at. */
function viewIn(address: URLSearchParams): Record<string, string> {
  const { unit: _, after: __, limit: ___, ...view } = Object.fromEntries(address)
  return view
}

export function SavedLists({ kind }: { kind: Kind }) {
  const t = useTexts()
  const { unit: own, has } = useMe()
  const [address] = useSearchParams()
  const removing = useRemoveList()
  const { data: lists = [] } = useSavedLists(own.code, kind.path)
  const shown = JSON.stringify(viewIn(address))
  if (lists.length === 0) return null
  return (
    <nav className="saved-lists" aria-label={t.list.kept}>
      {lists.map((list) => (
        <span key={list.id} className="chip">
          <Link
            to={{ search: String(new URLSearchParams(list.query)) }}
            aria-current={JSON.stringify(list.query) === shown ? 'page' : undefined}
          >
            {list.name}
          </Link>
          {has(...keepers) && list.unit === own.code && (
            <button
              type="button"
              aria-label={t.list.forget(list.name)}
              disabled={removing.isPending}
              onClick={() => removing.mutate(list.id)}
            >
              ✕
            </button>
          )}
        </span>
      ))}
      <Failure error={removing.error} />
    </nav>
  )
}

export function KeepList({ kind }: { kind: Kind }) {
  const t = useTexts()
  const { has } = useMe()
  const [address] = useSearchParams()
  const [keeping, setKeeping] = useState(false)
  if (!has(...keepers)) return null
  return (
    <>
      <button type="button" className="button quiet" onClick={() => setKeeping(true)}>
        {t.list.keep}
      </button>
      {keeping && <Naming kind={kind} view={viewIn(address)} close={() => setKeeping(false)} />}
    </>
  )
}

function Naming({ kind, view, close }: { kind: Kind; view: Record<string, string>; close: () => void }) {
  const t = useTexts()
  const [name, setName] = useState('')
  const save = useSaveList()
  return (
    <Dialog title={t.list.keep} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate({ ledger: kind.path, name, query: view }, { onSuccess: close })
        }}
      >
        <Failure error={save.error} />
        <label className="field">
          <span>{t.list.keepName}</span>
          <input
            type="text"
            value={name}
            maxLength={30}
            required
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <p className="note">{t.list.keepHint}</p>
        <p className="form-end">
          <button type="submit" className="button primary" disabled={save.isPending}>
            {t.common.save}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
