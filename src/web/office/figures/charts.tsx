/** How a figure moves: over years, by months, by units, by the words of a field. Every mark leads on. */
import { useId, useState } from 'react'
import { lastDayOfMonth } from '#kernel/day.ts'
import { type Indicator, keptBy, talliesIn } from '#kernel/tally.ts'
import { catalogue } from '#ledgers/index.ts'
import {
  type Asked,
  type Point,
  useFigureOfUnits,
  useMonths,
  useSeries,
  useSplit,
} from '../../api/figures.ts'
import { useLanguage, useSay, useTexts } from '../../language.tsx'
import { Bars } from '../../parts/bars.tsx'
import { Loaded } from '../../parts/failure.tsx'
import { baseOf, printedFigure } from '../../parts/figure-words.ts'

interface Properties<Picked> {
  indicator: Indicator
  asked: Asked
  pick: (to: Picked) => void
}

export function SeriesChart({ indicator, asked, pick }: Properties<string>) {
  const t = useTexts()
  const { language } = useLanguage()
  const years = Array.from({ length: 5 }, (_, index) => asked.year - 4 + index)
  return (
    <Loaded of={useSeries(indicator.id, asked.unit, years)}>
      {(points) => (
        <>
          <Bars
            as="columns"
            title={t.figures.view.years}
            pick={pick}
            marks={points.map((point) => ({
              key: String(point.year),
              label: String(point.year),
              value: point.value,
              printed: printedFigure(indicator, point.value, language),
              base: baseOf(point),
            }))}
          />
          <ReadDifferently points={points} nameOf={(point) => String(point.year)} />
        </>
      )}
    </Loaded>
  )
}

export function MonthsChart({ indicator, asked, pick }: Properties<Record<string, string>>) {
  const t = useTexts()
  const { language } = useLanguage()
  const day = keptBy(talliesIn(indicator.formula)[0]!)
  const spanOf = (month: string) => {
    const first = `${asked.year}-${month.padStart(2, '0')}-01`
    return `${first}..${lastDayOfMonth(first)}`
  }
  return (
    <Loaded of={useMonths(indicator.id, asked)}>
      {(points) => (
        <Bars
          as="columns"
          title={t.figures.view.months}
          pick={day ? (month) => pick({ [day]: spanOf(month) }) : undefined}
          marks={points.map(({ month, value }) => ({
            key: String(month),
            label: t.day.month(month),
            value,
            printed: printedFigure(indicator, value, language),
          }))}
        />
      )}
    </Loaded>
  )
}

export function UnitsChart({ indicator, asked, pick }: Properties<string>) {
  const t = useTexts()
  const { language } = useLanguage()
  return (
    <Loaded of={useFigureOfUnits(indicator.id, asked)}>
      {(points) => (
        <>
          <Bars
            as="rows"
            title={t.figures.view.units}
            pick={pick}
            marks={points.map((point) => ({
              key: point.unit,
              label: point.name,
              value: point.value,
              printed: printedFigure(indicator, point.value, language),
              base: baseOf(point),
            }))}
          />
          <ReadDifferently points={points} nameOf={(point) => point.name} />
        </>
      )}
    </Loaded>
  )
}

/** Which fields split a figure is asked of the fields: those with words of a closed list. */
export function SplitChart({ indicator, asked, pick }: Properties<Record<string, string>>) {
  const t = useTexts()
  const say = useSay()
  const id = useId()
  const [tally] = talliesIn(indicator.formula)
  const kind = catalogue.kindOf(tally!)
  const names = Object.keys(kind.facts).filter((name) => {
    const field = kind.facts[name]!
    return (
      field.filter === 'words' && !field.secret && (!name.includes('.') || name.startsWith(`${tally!.part}.`))
    )
  })
  const [by, setBy] = useState(names[0]!)
  return (
    <>
      <p>
        <label htmlFor={id}>{t.figures.by}</label>{' '}
        <select id={id} value={by} onChange={(event) => setBy(event.target.value)}>
          {names.map((name) => (
            <option key={name} value={name}>
              {say(kind.facts[name]!)}
            </option>
          ))}
        </select>
      </p>
      <Split key={by} indicator={indicator} asked={asked} by={by} pick={pick} />
    </>
  )
}

function Split({ indicator, asked, by, pick }: Properties<Record<string, string>> & { by: string }) {
  const t = useTexts()
  const say = useSay()
  const { language } = useLanguage()
  const field = catalogue.kindOf(talliesIn(indicator.formula)[0]!).facts[by]!
  return (
    <Loaded of={useSplit(indicator.id, asked, by)}>
      {(points) => (
        <Bars
          as="rows"
          title={say(field)}
          pick={(key) => pick({ [by]: key === '' ? '-' : key })}
          marks={points.map(({ key, label, value }) => ({
            key,
            label: key === '' ? t.figures.unfilled : (field.words?.[key]?.[language] ?? label),
            value,
            printed: printedFigure(indicator, value, language),
          }))}
        />
      )}
    </Loaded>
  )
}

/** What was counted under another reading stands with both values, so that nobody compares one with the other. */
function ReadDifferently<Read extends Point>({
  points,
  nameOf,
}: {
  points: readonly Read[]
  nameOf: (point: Read) => string
}) {
  const t = useTexts()
  const say = useSay()
  const different = points.filter((point) => point.alike)
  if (different.length === 0) return null
  return (
    <ul className="note">
      {different.map((point) => (
        <li key={nameOf(point)}>
          {t.figures.readDifferently(
            nameOf(point),
            point.basis ? say(point.basis) : t.figures.ownBasis,
            point.printed,
            say(point.alike!.basis),
            point.alike!.printed,
          )}
        </li>
      ))}
    </ul>
  )
}
