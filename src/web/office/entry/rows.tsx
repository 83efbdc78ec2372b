/** The rows that an entry owns, as a table; they are changed by a correction. */
import type { Kind } from '#kernel/ledger.ts'
import type { OpenEntryView } from '../../api/entries.ts'
import { useSay, useTexts } from '../../language.tsx'
import { FieldValue } from '../../parts/field-value.tsx'

export function Rows({ kind, part, entry }: { kind: Kind; part: string; entry: OpenEntryView }) {
  const t = useTexts()
  const say = useSay()
  const declared = kind.parts[part]!
  const rows = entry.parts[part] ?? []
  const fields = Object.entries(declared.fields).filter(
    ([name, field]) => field.required || rows.some((row) => (row[name] ?? null) !== null),
  )
  return (
    <section className="card" aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>
        {say(declared)} <small>{t.entry.rows(rows.length)}</small>
      </h2>
      {rows.length > 0 && (
        <div className="scroll">
          <table className="grid">
            <thead>
              <tr>
                {fields.map(([name, field]) => (
                  <th scope="col" key={name} className={field.filter === 'numbers' ? 'number' : undefined}>
                    {say(field)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={String(row.id ?? index)}>
                  {fields.map(([name, field]) => (
                    <td key={name} className={field.filter === 'numbers' ? 'number' : undefined}>
                      <FieldValue
                        kind={kind}
                        id={entry.id}
                        at={{ field: `${part}.${name}`, row: String(row.id) }}
                        field={field}
                        value={row[name]}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
