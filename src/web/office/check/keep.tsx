/** A deliberate press keeps what was read, so that later reports can be set beside it; nothing else of it is kept. */
import { useState } from 'react'
import { type CheckAnswer, type HandedIn, useKeepReference } from '../../api/checks.ts'
import { useMe } from '../../api/session.ts'
import { useTexts } from '../../language.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Failure } from '../../parts/failure.tsx'
import { useTell } from '../../parts/toast.tsx'
import { thisYear } from '../../parts/today.ts'
import { useUnitName } from '../../parts/unit-picker.tsx'

/** Who may keep a report and remove it. */
export const keepers = ['clerk', 'head', 'supervisor'] as const

interface Properties {
  answer: CheckAnswer
  handed: HandedIn
}

export function KeepReport(properties: Properties) {
  const t = useTexts()
  const { has } = useMe()
  const [asking, setAsking] = useState(false)
  if (!has(...keepers)) return null
  return (
    <>
      <button type="button" className="button small" onClick={() => setAsking(true)}>
        {t.check.keep}
      </button>
      {asking && <Asking {...properties} close={() => setAsking(false)} />}
    </>
  )
}

function Asking({ answer: { report }, handed, close }: Properties & { close: () => void }) {
  const t = useTexts()
  const tell = useTell()
  const { unit: own } = useMe()
  const nameOf = useUnitName()
  const keep = useKeepReference()
  const [name, setName] = useState(report.unit_name ?? '')
  const [year, setYear] = useState(String(report.year ?? thisYear()))
  return (
    <Dialog title={t.check.keep} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          keep.mutate(
            { handed, unit_name: name, year: Number(year) },
            {
              onSuccess: ({ unit_name, year: of, masked }) => {
                tell(t.check.keptNow(t.check.of(unit_name, t.common.yearNumber(of)), masked))
                close()
              },
            },
          )
        }}
      >
        <Failure error={keep.error} />
        <p>{t.check.keepWhat(nameOf(own.code))}</p>
        <label className="field">
          <span>{t.check.whose}</span>
          <input
            type="text"
            value={name}
            maxLength={100}
            required
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label className="field">
          <span>{t.common.year}</span>
          <input
            type="text"
            inputMode="numeric"
            pattern="(19|20)[0-9]{2}"
            value={year}
            required
            onChange={(event) => setYear(event.target.value)}
          />
        </label>
        <p className="form-end">
          <button type="submit" className="button primary" disabled={keep.isPending}>
            {t.check.keep}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
