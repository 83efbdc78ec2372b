/** A sheet of a workbook: to which ledger it goes, which column is which field, and what became of its rows. */
import { catalogue } from '#ledgers/index.ts'
import { type BatchView, type SheetMapping, type SheetView, useMapping } from '../../api/imports.ts'
import { useSay, useTexts } from '../../language.tsx'
import { Failure } from '../../parts/failure.tsx'
import { asChosen, columnsByHeading, columnsOf } from './columns.ts'
import { LayoutTable } from './layout-table.tsx'

export function SheetCard({ batch, sheet: known }: { batch: BatchView; sheet: SheetView }) {
  const t = useTexts()
  const mapping = useMapping(batch.id)
  const sheet = asChosen(known, mapping.isPending ? mapping.variables[known.sheet] : undefined)
  const editable = batch.state === 'previewed'
  const change = (changes: Partial<SheetMapping>) =>
    mapping.mutate({
      [sheet.sheet]: { ledger: sheet.ledger, part: sheet.part, columns: columnsOf(sheet), ...changes },
    })
  return (
    <section className="card sheet" aria-label={sheet.sheet} aria-busy={mapping.isPending}>
      <header>
        <h2>{sheet.sheet}</h2>
        <LedgerChoice sheet={sheet} editable={editable} change={change} />
        <Counts sheet={sheet} />
      </header>
      <Failure error={mapping.error} />
      {sheet.unrecognised && (
        <p className="notice warn" lang="zh-CN">
          {sheet.unrecognised}
        </p>
      )}
      <Rejected sheet={sheet} />
      {sheet.ledger && (
        <details open={editable && batch.sheets.length === 1}>
          <summary>
            {t.imports.mapping(sheet.layout.filter((column) => column.field).length, sheet.layout.length)}
          </summary>
          <LayoutTable sheet={sheet} editable={editable} change={(columns) => change({ columns })} />
        </details>
      )}
      <Skipped sheet={sheet} />
    </section>
  )
}

/** A ledger, or a part of one that stands in a sheet of its own; `''` leaves the sheet out. */
function LedgerChoice({
  sheet,
  editable,
  change,
}: {
  sheet: SheetView
  editable: boolean
  change: (changes: Partial<SheetMapping>) => void
}) {
  const t = useTexts()
  const say = useSay()
  const value = sheet.ledger ? `${sheet.ledger}#${sheet.part ?? ''}` : ''
  return (
    <select
      aria-label={t.imports.goesTo(sheet.sheet)}
      disabled={!editable}
      value={value}
      onChange={(event) => {
        const [ledger, part] = event.target.value.split('#')
        const to = { ledger: ledger || null, part: part || null }
        change({ ...to, columns: columnsByHeading(sheet, to) })
      }}
    >
      <option value="">{t.imports.leaveOut}</option>
      {catalogue.kinds.flatMap((kind) => [
        <option key={kind.path} value={`${kind.path}#`}>
          {say(kind)}
        </option>,
        ...Object.entries(kind.parts).map(([name, part]) => (
          <option key={`${kind.path}#${name}`} value={`${kind.path}#${name}`}>
            {say(kind)} · {say(part)}
          </option>
        )),
      ])}
    </select>
  )
}

function Counts({ sheet }: { sheet: SheetView }) {
  const t = useTexts()
  const counts = [
    [t.imports.read, sheet.read],
    [t.imports.added, sheet.added],
    [t.imports.changed, sheet.changed],
    [t.imports.unchanged, sheet.unchanged],
    [t.imports.skipped, sheet.skippedTotal],
    [t.imports.rejected, sheet.rejectedTotal],
  ] as const
  return (
    <dl className="row-counts">
      {counts.map(([name, count]) => (
        <div key={name} className={name === t.imports.rejected && count > 0 ? 'bad' : undefined}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}

function Rejected({ sheet }: { sheet: SheetView }) {
  const t = useTexts()
  if (sheet.rejectedTotal === 0) return null
  return (
    <details open>
      <summary className="bad">{t.imports.rejectedRows(sheet.rejectedTotal)}</summary>
      <table className="grid cards">
        <thead>
          <tr>
            <th scope="col">{t.imports.row}</th>
            <th scope="col">{t.imports.column}</th>
            <th scope="col">{t.imports.value}</th>
            <th scope="col">{t.imports.reason}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.rejected.map((row) => (
            <tr key={`${row.row}${row.column}${row.reason}`}>
              <td data-label={t.imports.row}>{row.row}</td>
              <td data-label={t.imports.column}>{row.column}</td>
              <td data-label={t.imports.value}>{row.value}</td>
              <td data-label={t.imports.reason} lang="zh-CN">
                {row.reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.rejectedTotal > sheet.rejected.length && (
        <p className="note">{t.imports.firstOnly(sheet.rejected.length)}</p>
      )}
    </details>
  )
}

function Skipped({ sheet }: { sheet: SheetView }) {
  const t = useTexts()
  if (sheet.skippedTotal === 0) return null
  return (
    <details>
      <summary>{t.imports.skippedRows(sheet.skippedTotal)}</summary>
      <ul className="skipped">
        {sheet.skipped.map(({ row, reason }) => (
          <li key={row}>
            {t.imports.rowNumber(row)} <span lang="zh-CN">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
