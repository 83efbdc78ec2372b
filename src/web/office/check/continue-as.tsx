/** One click from a report of another year to a draft of this one, with figures of the ledgers. */
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type HandedIn, useContinue } from '../../api/checks.ts'
import { useMe } from '../../api/session.ts'
import { useTexts } from '../../language.tsx'
import { Failure } from '../../parts/failure.tsx'
import { useTell } from '../../parts/toast.tsx'
import { thisYear } from '../../parts/today.ts'
import { useUnitName } from '../../parts/unit-picker.tsx'
import { YearPicker } from '../../parts/year-picker.tsx'

interface Properties {
  handed: HandedIn
  unit: string
  /** The year of the report that was read. */
  from: number | null
}

export function ContinueAs({ handed, unit, from }: Properties) {
  const t = useTexts()
  const { has } = useMe()
  const nameOf = useUnitName()
  const navigate = useNavigate()
  const tell = useTell()
  const go = useContinue()
  const [year, setYear] = useState(from === null ? thisYear() : from + 1)
  if (!has('clerk', 'head', 'leader')) return null
  return (
    <details>
      <summary>{t.check.go}</summary>
      <p className="note">{t.check.goWhat}</p>
      <p className="form-end">
        <YearPicker value={year} onChange={setYear} />
        <button
          type="button"
          className="button primary"
          disabled={go.isPending}
          onClick={() =>
            go.mutate(
              { handed, unit, year },
              {
                onSuccess: ({ id, taken, unsupported }) => {
                  tell(t.check.gone(taken, unsupported.length))
                  void navigate(`/reports/${id}`)
                },
              },
            )
          }
        >
          {t.check.goFor(nameOf(unit), year)}
        </button>
      </p>
      <Failure error={go.error} />
    </details>
  )
}
