/** A value of an entry as its field prints it. A masked one can be shown for a purpose, which is written down. */
import { type FormEvent, useState } from 'react'
import type { Field } from '#kernel/fields/index.ts'
import type { Kind } from '#kernel/ledger.ts'
import { useReveal } from '../api/entries.ts'
import { useLanguage, useSay, useTexts } from '../language.tsx'
import { Dialog } from './dialog.tsx'
import { Failure } from './failure.tsx'
import { printed } from './print.ts'

interface Properties {
  kind: Kind
  id: string
  /** `{ field: 'phone' }`, or `{ field: 'attendance.phone', row }` for a value in a row. */
  at: { field: string; row?: string }
  field: Field
  value: unknown
}

export function FieldValue({ kind, id, at, field, value }: Properties) {
  const t = useTexts()
  const say = useSay()
  const { language } = useLanguage()
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<string | null>(null)
  const text = printed(field, value, language)
  if (text === '') return <span className="blank">—</span>
  if (!field.secret) return <>{text}</>
  return (
    <span className="masked">
      {shown ?? text}
      <button
        type="button"
        className="button quiet small"
        aria-label={shown ? t.reveal.hide(say(field)) : t.reveal.show(say(field))}
        onClick={() => (shown ? setShown(null) : setAsking(true))}
      >
        {shown ? t.reveal.hideShort : t.reveal.showShort}
      </button>
      {asking && (
        <RevealDialog
          kind={kind}
          id={id}
          at={at}
          label={say(field)}
          close={() => setAsking(false)}
          show={(whole) => {
            setShown(field.print(whole, language))
            setAsking(false)
          }}
        />
      )}
    </span>
  )
}

function RevealDialog({
  kind,
  id,
  at,
  label,
  close,
  show,
}: Pick<Properties, 'kind' | 'id' | 'at'> & {
  label: string
  close: () => void
  show: (value: unknown) => void
}) {
  const t = useTexts()
  const reveal = useReveal(kind.path, id)
  const [purpose, setPurpose] = useState('')
  const ask = (event: FormEvent) => {
    event.preventDefault()
    // The form may stand inside another one on the page.
    event.stopPropagation()
    reveal.mutate({ ...at, purpose }, { onSuccess: ({ value }) => show(value) })
  }
  return (
    <Dialog title={t.reveal.show(label)} close={close}>
      <form onSubmit={ask}>
        <p>{t.reveal.why}</p>
        <Failure error={reveal.error} />
        <div className="field">
          <label htmlFor="purpose">{t.reveal.purpose}</label>
          <input
            id="purpose"
            type="text"
            list="purposes"
            value={purpose}
            maxLength={200}
            onChange={(event) => setPurpose(event.target.value)}
          />
          <datalist id="purposes">
            {t.reveal.purposes.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </div>
        <p className="form-end">
          <button
            type="submit"
            className="button primary"
            disabled={reveal.isPending || purpose.trim() === ''}
          >
            {t.reveal.submit}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
