/** A figure opened: its value and basis in words, the entries that make it, and how it moves. */
import { useState } from 'react'
import type { Indicator } from '#kernel/tally.ts'
import { talliesIn } from '#kernel/tally.ts'
import { catalogue } from '#ledgers/index.ts'
import { useFigures, useTrace } from '../../api/figures.ts'
import { useUnits } from '../../api/session.ts'
import { useLanguage, useTexts } from '../../language.tsx'
import { Loaded } from '../../parts/failure.tsx'
import { baseOf, printedFigure } from '../../parts/figure-words.ts'
import { useUnitName } from '../../parts/unit-picker.tsx'
import { MonthsChart, SeriesChart, SplitChart, UnitsChart } from './charts.tsx'
import { ChooseBasis } from './choose-basis.tsx'
import { TraceTable } from './trace-table.tsx'

interface Properties {
  indicator: Indicator
  unit: string
  year: number
  /** The part of the figure whose entries have these values. */
  where?: Readonly<Record<string, string>>
}

interface At {
  unit: string
  year: number
  where: Readonly<Record<string, string>>
}

type View = 'entries' | 'years' | 'months' | 'units' | 'split'

export function FigureDetail({ indicator, unit, year, where = {} }: Properties) {
  const t = useTexts()
  // Marks of a chart lead to another place or a part of the same figure, without leaving the sheet.
  const [at, setAt] = useState<At>({ unit, year, where })
  const [view, setView] = useState<View>('entries')
  const go = (to: Partial<At>) => {
    setAt({ ...at, ...to })
    setView('entries')
  }
  return (
    <>
      <Value
        indicator={indicator}
        at={at}
        back={
          at.unit === unit && at.year === year && Object.keys(at.where).length === 0
            ? null
            : () => setAt({ unit, year, where: {} })
        }
      />
      <div className="views" role="group" aria-label={t.figures.views}>
        {useViews(indicator, at.unit).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={view === name}
            className="button"
            onClick={() => setView(name)}
          >
            {t.figures.view[name]}
          </button>
        ))}
      </div>
      {view === 'entries' && <TraceTable key={JSON.stringify(at)} indicator={indicator} asked={at} />}
      {view === 'years' && (
        <SeriesChart indicator={indicator} asked={at} pick={(year) => go({ year: Number(year) })} />
      )}
      {view === 'months' && <MonthsChart indicator={indicator} asked={at} pick={(where) => go({ where })} />}
      {view === 'units' && <UnitsChart indicator={indicator} asked={at} pick={(unit) => go({ unit })} />}
      {view === 'split' && <SplitChart indicator={indicator} asked={at} pick={(where) => go({ where })} />}
    </>
  )
}

/** Months and words make sense of what is counted or added up; units where there are some below. */
function useViews(indicator: Indicator, unit: string): View[] {
  const { data: units = [] } = useUnits()
  const counted = indicator.formula.form === 'tally'
  return [
    'entries',
    'years',
    ...(counted ? (['months', 'split'] as const) : []),
    ...(units.some((each) => each.parent === unit) ? (['units'] as const) : []),
  ]
}

function Value({ indicator, at, back }: { indicator: Indicator; at: At; back: (() => void) | null }) {
  const t = useTexts()
  const { language } = useLanguage()
  const nameOf = useUnitName()
  const figures = useFigures(at, [indicator.id])
  const trace = useTrace(indicator.id, at, null)
  const kind = catalogue.kindOf(talliesIn(indicator.formula)[0]!)
  return (
    <div className="figure-head">
      <p>
        {nameOf(at.unit)} · {t.common.yearNumber(at.year)}
        {Object.entries(at.where).map(([name, value]) => (
          <span key={name} className="stage">
            {kind.facts[name]![language]} {whereWords(kind.facts[name]!, value, language)}
          </span>
        ))}
        {back && (
          <button type="button" className="button quiet small" onClick={back}>
            {t.figures.whole}
          </button>
        )}
      </p>
      <Loaded of={figures}>
        {({ figures: [figure] }) =>
          figure ? (
            <p className="figure-big">
              <b>{printedFigure(indicator, figure.value, language)}</b>
              {baseOf(figure) && <span>{t.figures.base(baseOf(figure)!)}</span>}
              {figure.value === null && <span>{t.figures.notApplicable}</span>}
              {figure.achieved !== undefined && <span>{t.figures.achieved(figure.achieved)}</span>}
            </p>
          ) : null
        }
      </Loaded>
      {indicator.bases && Object.keys(at.where).length === 0 && (
        <ChooseBasis indicator={indicator} unit={at.unit} year={at.year} />
      )}
      {trace.data && (
        <p className="basis">
          <b>{t.figures.basis}</b> {language === 'zh' ? trace.data.basis : trace.data.basisEn}
        </p>
      )}
    </div>
  )
}

function whereWords(
  field: { words?: Readonly<Record<string, { zh: string; en: string }>> },
  value: string,
  language: 'zh' | 'en',
): string {
  return field.words?.[value]?.[language] ?? value
}
