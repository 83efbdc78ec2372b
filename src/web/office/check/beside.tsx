/** What stands beside the report that was read: earlier reports of the same unit and reports of others, chosen or handed in. */
import { useId, useState } from 'react'
import type { Beside, BesideAs, BesideFile, CheckRequest } from '../../api/checks.ts'
import { useTexts } from '../../language.tsx'
import { wallClock } from '../../parts/today.ts'
import { readable } from './hand-in.tsx'

interface Properties {
  beside: readonly Beside[]
  files: readonly BesideFile[]
  /** Checks again with other reports beside it. */
  choose: (next: Partial<Pick<CheckRequest, 'ids' | 'files'>>) => void
}

const roles = ['history', 'peer'] as const

export function BesideReports({ beside, files, choose }: Properties) {
  const t = useTexts()
  const taken = beside.filter((each) => each.taken)
  const [open, setOpen] = useState(taken.length > 0)
  const idsWith = (changed: Beside): CheckRequest['ids'] => {
    const next = beside.map((each) => (each === changed ? { ...each, taken: !each.taken } : each))
    const idsOf = (as: BesideAs) =>
      next.flatMap((each) => (each.taken && each.id !== null && each.as === as ? [each.id] : []))
    return { history: idsOf('history'), peer: idsOf('peer') }
  }
  return (
    <details className="beside-reports" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.check.beside(taken.length)}</summary>
      <div className="two-sides">
        {roles.map((as) => (
          <fieldset key={as}>
            <legend>{t.check.besideAs[as]}</legend>
            <p className="note">{t.check.besideFor[as]}</p>
            {beside
              .filter((each) => each.as === as && each.id !== null)
              .map((each) => (
                <label key={each.id}>
                  <input
                    type="checkbox"
                    checked={each.taken}
                    onChange={() => choose({ ids: idsWith(each) })}
                  />{' '}
                  <Named beside={each} />
                </label>
              ))}
            {files
              .filter((each) => each.as === as)
              .map((each) => (
                <p key={`${each.file.name} ${each.file.lastModified}`} className="chip">
                  <span>{each.file.name}</span>
                  <button
                    type="button"
                    aria-label={t.check.leaveOut(each.file.name)}
                    onClick={() => choose({ files: files.filter((other) => other !== each) })}
                  >
                    ✕
                  </button>
                </p>
              ))}
            <AddFiles as={as} add={(added) => choose({ files: [...files, ...added] })} />
          </fieldset>
        ))}
      </div>
    </details>
  )
}

function Named({ beside: { unit_name, year, source, at, by } }: { beside: Beside }) {
  const t = useTexts()
  return (
    <>
      {t.check.of(unit_name, t.common.yearNumber(year))}{' '}
      <small>{source === 'handed' ? '' : t.check.source[source](wallClock(at), by)}</small>
    </>
  )
}

function AddFiles({ as, add }: { as: BesideAs; add: (files: BesideFile[]) => void }) {
  const t = useTexts()
  const id = useId()
  return (
    <p>
      <label className="button small" htmlFor={id}>
        {t.check.addBeside[as]}
      </label>
      <input
        id={id}
        className="hidden"
        type="file"
        multiple
        accept={readable}
        onChange={(event) => {
          add([...(event.target.files ?? [])].map((file) => ({ as, file })))
          event.target.value = ''
        }}
      />
    </p>
  )
}
