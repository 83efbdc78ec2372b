/** A plain line with its label, for what is not a field of a ledger. */
import { useId } from 'react'

export function TextInput({
  label,
  value,
  onChange,
  note,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  note?: string
}) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {note && (
        <p className="note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}
