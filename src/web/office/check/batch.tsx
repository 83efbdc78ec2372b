/** The reports of a county's units side by side, in the order of their files: what lacks, what disagrees, what is the same. */
import { useId, useState } from 'react'
import { catalogue } from '#ledgers/index.ts'
import { type Batch, useBatch } from '../../api/checks.ts'
import { useLanguage, useSay, useTexts } from '../../language.tsx'
import { Failure } from '../../parts/failure.tsx'
import { OtherReport } from './findings.tsx'
import { readable } from './hand-in.tsx'

export function BatchOfReports() {
  const t = useTexts()
  const run = useBatch()
  const [files, setFiles] = useState<File[]>([])
  const [county, setCounty] = useState<File | null>(null)
  const [units, whole] = [useId(), useId()]
  return (
    <>
      <form
        className="card batch-form"
        onSubmit={(event) => {
          event.preventDefault()
          run.mutate({ files, county })
        }}
      >
        <p>
          <label htmlFor={units}>{t.check.batchDrop}</label>
          <input
            id={units}
            type="file"
            multiple
            accept={readable}
            onChange={(event) => setFiles([...(event.target.files ?? [])])}
          />
        </p>
        <p>
          <label htmlFor={whole}>{t.check.batchCounty}</label>
          <input
            id={whole}
            type="file"
            accept={readable}
            onChange={(event) => setCounty(event.target.files?.[0] ?? null)}
          />
        </p>
        <p className="note">
          {t.check.batchNote} {files.length < 2 && t.check.batchNeeds}
        </p>
        <button type="submit" className="button primary" disabled={files.length < 2 || run.isPending}>
          {run.isPending ? t.check.reading : t.check.batchRun}
        </button>
      </form>
      <Failure error={run.error} />
      {run.data && (
        <>
          <Parts {...run.data} />
          <Sums {...run.data} />
          <Copied {...run.data} />
          <LastYear {...run.data} />
        </>
      )}
    </>
  )
}

function Parts({ parts, unread }: Batch) {
  const t = useTexts()
  const { language } = useLanguage()
  return (
    <section className="card">
      <h2>{t.check.lacks}</h2>
      <table className="grid cards">
        <thead>
          <tr>
            <th scope="col">{t.check.file}</th>
            <th scope="col">{t.common.unit}</th>
            <th scope="col">{t.common.year}</th>
            <th scope="col">{t.check.lacks}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ file, unit_name, year, lacks }) => (
            <tr key={file}>
              <td data-label={t.check.file} className="long">
                {file}
              </td>
              <td data-label={t.common.unit}>{unit_name ?? t.check.unknownUnit}</td>
              <td data-label={t.common.year}>{year ?? t.check.unknownYear}</td>
              <td data-label={t.check.lacks}>{lacks.length === 0 ? t.check.complete : lacks.join('')}</td>
            </tr>
          ))}
          {unread.map(({ file, message, message_en }) => (
            <tr key={file}>
              <td data-label={t.check.file} className="long">
                {file}
              </td>
              <td colSpan={3} data-label={t.check.unread} className="warn-text">
                {language === 'zh' ? message : message_en}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Sums({ sums, county }: Batch) {
  const t = useTexts()
  const say = useSay()
  return (
    <section className="card">
      <h2>{t.check.sums}</h2>
      {sums.length === 0 ? (
        <p className="empty">{county === null ? t.check.sumsUnasked : t.check.sumsNone}</p>
      ) : (
        <table className="grid cards">
          <thead>
            <tr>
              <th scope="col">{t.check.indicator}</th>
              <th scope="col" className="number">
                {t.check.countySays}
              </th>
              <th scope="col" className="number">
                {t.check.sum}
              </th>
              <th scope="col">{t.check.each}</th>
            </tr>
          </thead>
          <tbody>
            {sums.map(({ indicator, county: whole, sum, units }) => (
              <tr key={indicator}>
                <td data-label={t.check.indicator} className="long">
                  {say(catalogue.indicators.get(indicator)!)}
                </td>
                <td data-label={t.check.countySays} className="number">
                  {whole}
                </td>
                <td data-label={t.check.sum} className="number">
                  {sum}
                </td>
                <td data-label={t.check.each}>
                  {units.map(({ file, value }) => `${file} ${value}`).join(t.common.comma)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Copied({ copied }: Batch) {
  const t = useTexts()
  return (
    <section className="card">
      <h2>{t.check.copied}</h2>
      {copied.length === 0 ? (
        <p className="empty">{t.check.copiedNone}</p>
      ) : (
        <table className="grid cards">
          <thead>
            <tr>
              <th scope="col">{t.check.sentence}</th>
              <th scope="col">{t.check.standsIn}</th>
            </tr>
          </thead>
          <tbody>
            {copied.map(({ sentence, places }) => (
              <tr key={sentence}>
                <td data-label={t.check.sentence} className="long" lang="zh-CN">
                  {sentence}
                </td>
                <td data-label={t.check.standsIn}>
                  {places
                    .map(({ file, unit_name, year }) => t.check.reportOf(unit_name ?? file, year))
                    .join(t.common.comma)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** What does not follow from the reports of last year that are kept. */
function LastYear({ lastYear }: Batch) {
  const t = useTexts()
  const { language } = useLanguage()
  if (lastYear.length === 0) return null
  return (
    <section className="card">
      <h2>{t.check.lastYear}</h2>
      <ul className="findings">
        {lastYear.map(({ file, unit_name, message, elsewhere }) => (
          <li key={`${file} ${message.zh}`} className="error">
            <p>
              <b lang="zh-CN">{unit_name ?? file}</b> {message[language]}
            </p>
            {elsewhere.map((place) => (
              <OtherReport key={`${place.file} ${place.start}`} place={place} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
