/** The facts of an entry. What is blank is folded away; personal data is masked until revealed for a purpose. */
import { useState } from 'react'
import type { Kind } from '#kernel/ledger.ts'
import type { OpenEntryView } from '../../api/entries.ts'
import { useSay, useTexts } from '../../language.tsx'
import { FieldValue } from '../../parts/field-value.tsx'

export function Details({ kind, entry }: { kind: Kind; entry: OpenEntryView }) {
  const t = useTexts()
  const say = useSay()
  const [all, setAll] = useState(false)
  const names = Object.keys(kind.fields)
  const filled = names.filter((name) => (entry.values[name] ?? null) !== null)
  return (
    <section className="card" aria-labelledby="details">
      <h2 id="details">{t.entry.details}</h2>
      <dl className="details">
        {(all ? names : filled).map((name) => (
          <div
            key={name}
            className={
              kind.fields[name]!.input.control === 'lines' || name === kind.title ? 'whole' : undefined
            }
          >
            <dt>{say(kind.fields[name]!)}</dt>
            <dd>
              <FieldValue
                kind={kind}
                id={entry.id}
                at={{ field: name }}
                field={kind.fields[name]!}
                value={entry.values[name]}
              />
            </dd>
          </div>
        ))}
      </dl>
      {filled.length < names.length && (
        <button type="button" className="button quiet small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.entry.hideBlank : t.entry.showBlank(names.length - filled.length)}
        </button>
      )}
    </section>
  )
}
