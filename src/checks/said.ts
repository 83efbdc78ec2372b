/** What a report says of indicators for a year and for the unit itself: what may be kept of it and compared with other years and units. */
import type { ReadReport } from '#reading/report.ts'
import { isWritten } from './counts.ts'
import { roleAt } from './passages.ts'

export interface SaidFigure {
  place_start: number
  place_end: number
  indicator: string
  year: number
  quote: string
  value: number
  approx: string
  unit: string
}

/** Of a plan or a demand nothing has come about; below this confidence the indicator is a guess. */
const sure = 0.8

export const saidFigures = (report: ReadReport, year: number): SaidFigure[] =>
  report.figures.flatMap((figure) =>
    figure.indicator !== null &&
    figure.confidence >= sure &&
    figure.scope === null &&
    figure.kind !== 'target' &&
    isWritten(figure) &&
    roleAt(report, figure.start) !== 'plan'
      ? [
          {
            place_start: figure.start,
            place_end: figure.end,
            indicator: figure.indicator,
            year: figure.year ?? year,
            quote: figure.quote,
            value: figure.value,
            approx: figure.approx,
            unit: figure.unit,
          },
        ]
      : [],
  )
