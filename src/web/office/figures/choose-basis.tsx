/** Another reading of a figure: chosen by who answers for the unit, from a year on, with a reason that stays in the journal. */
import { useId, useState } from 'react'
import type { Indicator } from '#kernel/tally.ts'
import { useChooseBasis } from '../../api/figures.ts'
import { useMe } from '../../api/session.ts'
import { useSay, useTexts } from '../../language.tsx'
import { Failure } from '../../parts/failure.tsx'
import { useTell } from '../../parts/toast.tsx'

export function ChooseBasis({ indicator, unit, year }: { indicator: Indicator; unit: string; year: number }) {
  const t = useTexts()
  const me = useMe()
  const [open, setOpen] = useState(false)
  if (!me.has('head', 'leader')) return null
  return open ? (
    <Choice indicator={indicator} unit={unit} year={year} done={() => setOpen(false)} />
  ) : (
    <button type="button" className="button quiet small" onClick={() => setOpen(true)}>
      {t.figures.otherBasis}
    </button>
  )
}

interface Properties {
  indicator: Indicator
  unit: string
  year: number
  done: () => void
}

function Choice({ indicator, unit, year, done }: Properties) {
  const t = useTexts()
  const say = useSay()
  const id = useId()
  const tell = useTell()
  const choose = useChooseBasis(indicator.id)
  const [basis, setBasis] = useState('')
  const [reason, setReason] = useState('')
  const names = Object.entries(indicator.bases ?? {})
  return (
    <form
      className="choose-basis"
      onSubmit={(event) => {
        event.preventDefault()
        choose.mutate(
          { unit, basis, since: year, reason },
          {
            onSuccess: () => {
              tell(t.figures.basisChosen(year))
              done()
            },
          },
        )
      }}
    >
      <p>
        <label htmlFor={`${id}-basis`}>{t.figures.basis}</label>{' '}
        <select id={`${id}-basis`} value={basis} onChange={(event) => setBasis(event.target.value)}>
          <option value="">{t.figures.ownBasis}</option>
          {names.map(([name, each]) => (
            <option key={name} value={name}>
              {say(each)}
            </option>
          ))}
        </select>{' '}
        {t.figures.basisSince(year)}
      </p>
      <p>
        <label htmlFor={`${id}-reason`}>{t.figures.basisReason}</label>{' '}
        <input
          id={`${id}-reason`}
          type="text"
          value={reason}
          required
          minLength={2}
          onChange={(event) => setReason(event.target.value)}
        />
      </p>
      {choose.error && <Failure error={choose.error} />}
      <p>
        <button type="submit" className="button primary" disabled={choose.isPending}>
          {t.figures.chooseBasis}
        </button>{' '}
        <button type="button" className="button" onClick={done}>
          {t.common.cancel}
        </button>
      </p>
    </form>
  )
}
