/** The import: drop the office's own workbooks; below, what was brought in before. */
import { type DragEvent, useId, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { type BatchView, useImports, useUpload } from '../../api/imports.ts'
import { useMe } from '../../api/session.ts'
import { useTexts } from '../../language.tsx'
import { Failure, Loaded } from '../../parts/failure.tsx'
import { PageHead } from '../../parts/page.tsx'
import { wallClock } from '../../parts/today.ts'
import { UnitPicker, useUnitName } from '../../parts/unit-picker.tsx'
import { BatchState } from './batch-state.tsx'

export function ImportsPage() {
  const t = useTexts()
  const { unit: own } = useMe()
  const [address, setAddress] = useSearchParams()
  const unit = address.get('unit') ?? own.code
  return (
    <>
      <PageHead title={t.imports.title}>
        <UnitPicker value={unit} onChange={(code) => setAddress({ unit: code })} label={t.imports.into} />
      </PageHead>
      <Drop unit={unit} />
      <section className="card" aria-labelledby="history">
        <h2 id="history">{t.imports.history}</h2>
        <Loaded of={useImports(unit)}>
          {(batches) =>
            batches.length === 0 ? <p className="empty">{t.imports.none}</p> : <History batches={batches} />
          }
        </Loaded>
      </section>
    </>
  )
}

function Drop({ unit }: { unit: string }) {
  const t = useTexts()
  const nameOf = useUnitName()
  const navigate = useNavigate()
  const upload = useUpload(unit)
  const [over, setOver] = useState(false)
  const [year, setYear] = useState('')
  const files = useId()
  const yearId = useId()
  const send = (list: FileList | null) => {
    if (!list || list.length === 0) return
    upload.mutate(
      { files: [...list], year },
      { onSuccess: ({ batches }) => batches.length === 1 && void navigate(`/import/${batches[0]!.id}`) },
    )
  }
  return (
    <section className="card" aria-label={t.imports.drop}>
      <div
        className={`drop${over ? ' over' : ''}`}
        onDragOver={(event: DragEvent) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event: DragEvent) => {
          event.preventDefault()
          setOver(false)
          send(event.dataTransfer.files)
        }}
      >
        <p>{upload.isPending ? t.imports.sending : t.imports.drop}</p>
        <label className="button primary" htmlFor={files}>
          {t.imports.choose}
        </label>
        <input
          id={files}
          className="hidden"
          type="file"
          multiple
          accept=".xlsx,.xlsm,.csv"
          onChange={(event) => send(event.target.files)}
        />
        <p className="note">{t.imports.into2(nameOf(unit))}</p>
      </div>
      <p className="year-of-sheet">
        <label htmlFor={yearId}>{t.imports.year}</label>
        <input
          id={yearId}
          type="text"
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={(event) => setYear(event.target.value)}
        />
        <span className="note">{t.imports.yearNote}</span>
      </p>
      <Failure error={upload.error} />
    </section>
  )
}

function History({ batches }: { batches: readonly BatchView[] }) {
  const t = useTexts()
  const sum = (batch: BatchView, of: 'added' | 'rejectedTotal') =>
    batch.sheets.reduce((total, sheet) => total + sheet[of], 0)
  return (
    <table className="grid cards">
      <thead>
        <tr>
          <th scope="col">{t.imports.file}</th>
          <th scope="col">{t.imports.state}</th>
          <th scope="col" className="number">
            {t.imports.added}
          </th>
          <th scope="col" className="number">
            {t.imports.rejected}
          </th>
          <th scope="col">{t.imports.by}</th>
          <th scope="col">{t.imports.at}</th>
        </tr>
      </thead>
      <tbody>
        {batches.map((batch) => (
          <tr key={batch.id}>
            <td data-label={t.imports.file} className="long">
              <Link to={`/import/${batch.id}`}>{batch.file}</Link>
            </td>
            <td data-label={t.imports.state}>
              <BatchState state={batch.state} />
            </td>
            <td data-label={t.imports.added} className="number">
              {sum(batch, 'added')}
            </td>
            <td data-label={t.imports.rejected} className="number">
              {sum(batch, 'rejectedTotal')}
            </td>
            <td data-label={t.imports.by}>{batch.actor}</td>
            <td data-label={t.imports.at} className="whole">
              {wallClock(batch.startedAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
