/** One figure over units and years from every source: counted now, printed in a signed report, said in a kept one. Nothing is ranked. */
import { Link } from 'react-router'
import type { Indicator } from '#kernel/tally.ts'
import { type Sourced, useSources } from '../../api/figures.ts'
import { useLanguage, useTexts } from '../../language.tsx'
import { Loaded } from '../../parts/failure.tsx'
import { baseOf, printedFigure } from '../../parts/figure-words.ts'

interface Properties {
  indicator: Indicator
  unit: string
  year: number
}

export function Sources({ indicator, unit, year }: Properties) {
  const t = useTexts()
  return (
    <>
      <p className="note">{t.compare.sourced}</p>
      <Loaded of={useSources(indicator.id, { unit, year })}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="empty">{t.compare.none}</p>
          ) : (
            <table className="grid cards">
              <thead>
                <tr>
                  <th scope="col">{t.common.unit}</th>
                  <th scope="col">{t.common.year}</th>
                  <th scope="col">{t.compare.from.ledger}</th>
                  <th scope="col">{t.compare.from.signed}</th>
                  <th scope="col">{t.compare.from.said}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row key={`${row.unit ?? row.name} ${row.year}`} row={row} indicator={indicator} />
                ))}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </>
  )
}

function Row({ row, indicator }: { row: Sourced; indicator: Indicator }) {
  const t = useTexts()
  const { language } = useLanguage()
  const { unit, name, year, ledger, signed, said } = row
  const base = ledger && baseOf(ledger)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t.common.year}>{t.common.yearNumber(year)}</td>
      <td data-label={t.compare.from.ledger}>
        {ledger && unit && (
          <>
            <Link to={`/figures/${indicator.id}?${new URLSearchParams({ unit, year: String(year) })}`}>
              {printedFigure(indicator, ledger.value, language)}
            </Link>
            {base && <small> {base}</small>}
          </>
        )}
      </td>
      <td data-label={t.compare.from.signed}>
        {signed && <Link to={`/reports/${signed.report}`}>{signed.printed}</Link>}
      </td>
      <td data-label={t.compare.from.said}>
        {said.map(({ reference, quote }) => (
          <p key={`${reference.id} ${quote}`} lang="zh-CN">
            <Link to="/check?view=kept">{quote}</Link>{' '}
            <small>{t.compare.inFile(reference.year, reference.file)}</small>
          </p>
        ))}
      </td>
    </tr>
  )
}
