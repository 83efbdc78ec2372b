/**
 * Figures side by side, of the units under a unit or of one unit's years. Every rate stands with its base, a small base
 * says so, another reading shows both values, and nothing is ranked.
 */
import { Link, useSearchParams } from 'react-router'
import type { Indicator } from '#kernel/tally.ts'
import { catalogue } from '#ledgers/index.ts'
import { type Compared, type Point, useCompared } from '../../api/figures.ts'
import { useMe, useUnits } from '../../api/session.ts'
import { useLanguage, useSay, useTexts } from '../../language.tsx'
import { Loaded } from '../../parts/failure.tsx'
import { baseOf, printedFigure } from '../../parts/figure-words.ts'
import { PageHead } from '../../parts/page.tsx'
import { UnitPicker } from '../../parts/unit-picker.tsx'
import { lastYear, YearPicker } from '../../parts/year-picker.tsx'
import { Sources } from './sources.tsx'

/** A rate over fewer is a matter of chance. */
const smallBase = 20

export function ComparePage() {
  const t = useTexts()
  const say = useSay()
  const { unit: own } = useMe()
  const { data: all = [] } = useUnits()
  const [address, setAddress] = useSearchParams()
  const unit = address.get('unit') ?? own.code
  const year = Number(address.get('year')) || lastYear()
  const ledger = catalogue.ledgers.find(({ id }) => id === address.get('ledger')) ?? catalogue.ledgers[0]!
  const hasUnits = all.some((each) => each.parent === unit)
  const asked = address.get('by')
  const by = asked === 'sources' ? 'sources' : asked === 'years' || !hasUnits ? 'years' : 'units'
  const set = (changes: Record<string, string>) =>
    setAddress({ ...Object.fromEntries(address), ...changes }, { replace: true })
  const indicators = Object.values(ledger.indicators).filter(({ kind }) => kind !== 'target')
  const chosen = indicators.find(({ id }) => id === address.get('indicator')) ?? indicators[0]!
  return (
    <>
      <PageHead title={t.compare.title}>
        <UnitPicker value={unit} onChange={(code) => set({ unit: code })} />
        <YearPicker value={year} onChange={(next) => set({ year: String(next) })} />
      </PageHead>
      <div className="filters">
        <label>
          {t.compare.ledger}{' '}
          <select value={ledger.id} onChange={(event) => set({ ledger: event.target.value })}>
            {catalogue.ledgers.map((each) => (
              <option key={each.id} value={each.id}>
                {say(each)}
              </option>
            ))}
          </select>
        </label>
        <span className="views" role="group" aria-label={t.compare.by}>
          {(['units', 'years', 'sources'] as const).map((way) => (
            <button
              key={way}
              type="button"
              className="button"
              aria-pressed={by === way}
              disabled={way === 'units' && !hasUnits}
              onClick={() => set({ by: way })}
            >
              {t.compare.ways[way]}
            </button>
          ))}
        </span>
      </div>
      {by === 'sources' ? (
        <>
          <p className="filters">
            <label>
              {t.compare.figure}{' '}
              <select value={chosen.id} onChange={(event) => set({ indicator: event.target.value })}>
                {indicators.map((each) => (
                  <option key={each.id} value={each.id}>
                    {say(each)}
                  </option>
                ))}
              </select>
            </label>
          </p>
          <Sources indicator={chosen} unit={unit} year={year} />
        </>
      ) : (
        <>
          <p className="note">{t.compare.fair(smallBase)}</p>
          <SideBySide unit={unit} year={year} by={by} indicators={indicators.map(({ id }) => id)} />
        </>
      )}
    </>
  )
}

function SideBySide({
  unit,
  year,
  by,
  indicators,
}: Omit<Shown, 'table'> & { indicators: readonly string[] }) {
  return (
    <Loaded of={useCompared({ unit, year }, by, indicators)}>
      {(table) => <Table table={table} by={by} unit={unit} year={year} />}
    </Loaded>
  )
}

interface Shown {
  table: Compared
  by: 'units' | 'years'
  unit: string
  year: number
}

function Table({ table: { columns, rows }, by, unit, year }: Shown) {
  const t = useTexts()
  const say = useSay()
  const filled = rows.filter(({ points }) => points.some(({ value }) => value !== null && value !== 0))
  if (filled.length === 0) return <p className="empty">{t.compare.none}</p>
  return (
    <div className="scroll">
      <table className="grid compared">
        <thead>
          <tr>
            <th scope="col">{t.compare.figure}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filled.map(({ indicator: id, points }) => {
            const indicator = catalogue.indicators.get(id)!
            return (
              <tr key={id}>
                <th scope="row">
                  <Link to={`/figures/${id}?${new URLSearchParams({ unit, year: String(year) })}`}>
                    {say(indicator)}
                  </Link>
                </th>
                {points.map((point, index) => (
                  <td key={columns[index]!.key} className="number" data-label={columns[index]!.name}>
                    <Value
                      indicator={indicator}
                      point={point}
                      to={
                        by === 'units'
                          ? { unit: columns[index]!.key, year }
                          : { unit, year: Number(columns[index]!.key) }
                      }
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Value({
  indicator,
  point,
  to,
}: {
  indicator: Indicator
  point: Point
  to: { unit: string; year: number }
}) {
  const t = useTexts()
  const say = useSay()
  const { language } = useLanguage()
  const base = baseOf(point)
  const small = point.denominator !== undefined && point.denominator > 0 && point.denominator < smallBase
  const search = new URLSearchParams({ unit: to.unit, year: String(to.year) })
  return (
    <>
      <Link to={`/figures/${indicator.id}?${search}`}>{printedFigure(indicator, point.value, language)}</Link>
      {base && (
        <small>
          {base}
          {small && ` ${t.compare.small}`}
        </small>
      )}
      {point.alike && (
        <small>
          {t.compare.alike(say(point.alike.basis), printedFigure(indicator, point.alike.value, language))}
        </small>
      )}
    </>
  )
}
