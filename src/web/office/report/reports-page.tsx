/** The yearly reports of a unit: composed from its figures, kept in versions. */
import { useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { type ReportLine, useCompose, useReports } from '../../api/reports.ts'
import { useMe } from '../../api/session.ts'
import { useTexts } from '../../language.tsx'
import { Failure, Loaded } from '../../parts/failure.tsx'
import { PageHead } from '../../parts/page.tsx'
import { wallClock } from '../../parts/today.ts'
import { UnitPicker, useUnitName } from '../../parts/unit-picker.tsx'
import { lastYear, YearPicker } from '../../parts/year-picker.tsx'
import { OutlineOf } from './outline-form.tsx'

export function ReportsPage() {
  const t = useTexts()
  const { unit: own } = useMe()
  const [address, setAddress] = useSearchParams()
  const unit = address.get('unit') ?? own.code
  return (
    <>
      <PageHead title={t.reports.title}>
        <UnitPicker value={unit} onChange={(code) => setAddress({ unit: code })} />
      </PageHead>
      <Compose unit={unit} />
      <section className="card" aria-labelledby="versions">
        <h2 id="versions">{t.reports.versions}</h2>
        <Loaded of={useReports(unit)}>
          {(reports) =>
            reports.length === 0 ? <p className="empty">{t.reports.none}</p> : <Versions reports={reports} />
          }
        </Loaded>
      </section>
    </>
  )
}

function Compose({ unit }: { unit: string }) {
  const t = useTexts()
  const nameOf = useUnitName()
  const navigate = useNavigate()
  const compose = useCompose()
  const [year, setYear] = useState(lastYear())
  return (
    <section className="card compose" aria-labelledby="compose">
      <h2 id="compose">{t.reports.compose}</h2>
      <p>{t.reports.what}</p>
      <p className="form-end">
        <YearPicker value={year} onChange={setYear} />
        <button
          type="button"
          className="button primary"
          disabled={compose.isPending}
          onClick={() =>
            compose.mutate({ unit, year }, { onSuccess: (report) => void navigate(`/reports/${report.id}`) })
          }
        >
          {compose.isPending ? t.reports.composing : t.reports.composeFor(nameOf(unit), year)}
        </button>
      </p>
      <Failure error={compose.error} />
      <OutlineOf unit={unit} year={year} />
    </section>
  )
}

function Versions({ reports }: { reports: readonly ReportLine[] }) {
  const t = useTexts()
  const nameOf = useUnitName()
  return (
    <table className="grid cards">
      <thead>
        <tr>
          <th scope="col">{t.reports.report}</th>
          <th scope="col">{t.draft.state}</th>
          <th scope="col">{t.reports.at}</th>
          <th scope="col">{t.reports.by}</th>
          <th scope="col">{t.reports.take}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <td data-label={t.reports.report} className="long">
              <Link to={`/reports/${report.id}`}>
                {t.reports.name(nameOf(report.unit), report.year, report.version)}
              </Link>
            </td>
            <td data-label={t.draft.state}>
              <span className={`stage ${report.state}`}>{t.draft.stages[report.state]}</span>
            </td>
            <td data-label={t.reports.at} className="whole">
              {wallClock(report.composedAt)}
            </td>
            <td data-label={t.reports.by}>{report.actor}</td>
            <td data-label={t.reports.take}>
              <Files id={report.id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function Files({ id, edition = 'upward' }: { id: string; edition?: 'upward' | 'public' }) {
  return (
    <span className="files">
      {(['docx', 'pdf', 'html'] as const).map((ending) => (
        <a
          key={ending}
          className="button small"
          href={`/api/reports/${id}/document.${ending}?edition=${edition}`}
          download
        >
          {ending === 'docx' ? 'Word' : ending.toUpperCase()}
        </a>
      ))}
    </span>
  )
}
