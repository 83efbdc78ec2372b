/** The rows that an entry owns, edited as a table: a last blank row is always there to type into. */
import type { Part } from '#kernel/parts.ts'
import type { Problem } from '../../api/client.ts'
import { useSay, useTexts } from '../../language.tsx'
import { useWords } from '../failure.tsx'
import { Control } from './controls.tsx'
import type { TypedRow } from './typed.ts'

interface Properties {
  id: string
  name: string
  part: Part
  rows: readonly TypedRow[]
  onChange: (rows: readonly TypedRow[]) => void
  problems: readonly Problem[]
}

export function RowsInput({ id, name, part, rows, onChange, problems }: Properties) {
  const t = useTexts()
  const say = useSay()
  const words = useWords()
  const fields = Object.entries(part.fields)
  const change = (index: number, field: string, value: string) =>
    onChange(
      rows.map((row, each) => (each === index ? { ...row, values: { ...row.values, [field]: value } } : row)),
    )
  return (
    <fieldset className="rows-input">
      <legend>{say(part)}</legend>
      {rows.length > 0 && (
        <div className="scroll">
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{t.form.row}</th>
                {fields.map(([field, declared]) => (
                  <th scope="col" key={field}>
                    {say(declared)}
                    {declared.required && '＊'}
                  </th>
                ))}
                <th scope="col">
                  <span className="hidden">{t.form.removeRow}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- rows have no name until they are saved, and are not reordered
                <tr key={row.id ?? index}>
                  <th scope="row">{index + 1}</th>
                  {fields.map(([field, declared]) => {
                    const wrong = problems.filter((problem) => problem.field === `${name}.${index}.${field}`)
                    return (
                      <td key={field} className={wrong.length > 0 ? 'wrong' : undefined}>
                        <Control
                          id={`${id}-${name}.${index}.${field}`}
                          field={declared}
                          input={declared.input}
                          value={row.values[field] ?? ''}
                          onChange={(value) => change(index, field, value)}
                          invalid={wrong.length > 0}
                          describedBy={
                            wrong.length > 0 ? `${id}-${name}.${index}.${field}-problem` : undefined
                          }
                          compact
                          label={t.form.cell(say(declared), index + 1)}
                          placeholder={declared.secret && row.id ? t.form.hiddenStaysShort : undefined}
                        />
                        {wrong.length > 0 && (
                          <p className="problem" id={`${id}-${name}.${index}.${field}-problem`}>
                            {wrong.map((problem) => words.ofProblem(problem)).join(' ')}
                          </p>
                        )}
                      </td>
                    )
                  })}
                  <td>
                    <button
                      type="button"
                      className="button quiet small"
                      aria-label={t.form.removeRowNumber(index + 1)}
                      onClick={() => onChange(rows.filter((_, each) => each !== index))}
                    >
                      ✕
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <button
        type="button"
        className="button"
        onClick={() =>
          onChange([...rows, { values: Object.fromEntries(fields.map(([field]) => [field, ''])) }])
        }
      >
        {t.form.addRow}
      </button>
    </fieldset>
  )
}
