/** The import: drop the office's own workbooks; below, what was brought in before. */
import { useId, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { type BatchView, useImports, useUpload } from '../../api/imports.ts'
import { useMe } from '../../api/session.ts'
import { useTexts } from '../../language.tsx'
import { DropZone } from '../../parts/drop-zone.tsx'
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
  const [year, setYear] = useState('')
  const yearId = useId()
  const send = (files: readonly File[]) =>
    upload.mutate(
      { files, year },
      { onSuccess: ({ batches }) => batches.length === 1 && void navigate(`/import/${batches[0]!.id}`) },
    )
  return (
    <section className="card" aria-label={t.imports.drop}>
      <DropZone
        words={upload.isPending ? t.imports.sending : t.imports.drop}
        choose={t.imports.choose}
        accept=".xlsx,.xlsm,.csv"
        multiple
        take={send}
      >
        <p className="note">{t.imports.into2(nameOf(unit))}</p>
      </DropZone>
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
