/** The columns of a sheet beside the fields they were taken for, with what stands in them. */
import type { SheetView } from '../../api/imports.ts'
import { useSay, useTexts } from '../../language.tsx'
import { type Columns, columnsOf, fieldsFor } from './columns.ts'

interface Properties {
  sheet: SheetView
  editable: boolean
  change: (columns: Columns) => void
}

export function LayoutTable({ sheet, editable, change }: Properties) {
  const t = useTexts()
  const say = useSay()
  const offered = Object.entries(fieldsFor(sheet))
  /** Personal data in a sheet is masked here as everywhere. */
  const shown = (cell: string, name: string | null) => {
    const field = offered.find(([each]) => each === name)?.[1]
    return field?.secret ? field.mask(cell) : cell
  }
  const taken = new Set(sheet.layout.map((column) => column.field))
  return (
    <div className="scroll">
      <table className="grid cards layout">
        <thead>
          <tr>
            <th scope="col">{t.imports.heading}</th>
            <th scope="col">{t.imports.field}</th>
            <th scope="col">{t.imports.sample}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.layout.map(({ column, heading, field, sample }) => (
            <tr key={column} className={field ? undefined : 'unused'}>
              <th scope="row" data-label={t.imports.heading}>
                {heading || t.imports.columnNumber(column + 1)}
              </th>
              <td data-label={t.imports.field}>
                <select
                  aria-label={t.imports.fieldOf(heading || t.imports.columnNumber(column + 1))}
                  disabled={!editable}
                  value={field ?? ''}
                  onChange={(event) => change({ ...columnsOf(sheet), [column]: event.target.value || null })}
                >
                  <option value="">{t.imports.notTaken}</option>
                  {offered.map(([name, label]) => (
                    <option key={name} value={name} disabled={name !== field && taken.has(name)}>
                      {say(label)}
                    </option>
                  ))}
                  {field && !offered.some(([name]) => name === field) && (
                    <option value={field}>{field}</option>
                  )}
                </select>
              </td>
              <td data-label={t.imports.sample} className="sample">
                {sample.map((each) => shown(each, field)).join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
