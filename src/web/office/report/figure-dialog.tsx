/** A figure of a report opened: what it printed, what has changed under it, and the entries that make it. */
import { catalogue } from '#ledgers/index.ts'
import type { Drift, FigureRef } from '../../api/reports.ts'
import { useSay, useTexts } from '../../language.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { baseOf, whereIn } from '../../parts/figure-words.ts'
import { FigureDetail } from '../figures/figure-detail.tsx'
import { DriftCauses } from './drift.tsx'

interface Properties {
  figure: FigureRef
  report: { id: string; unit: string; year: number; drift: readonly Drift[] }
  /** Takes the figure anew, where one may. */
  renew?: (anchor: string) => void
  close: () => void
}

export function FigureDialog({ figure, report, renew, close }: Properties) {
  const t = useTexts()
  const say = useSay()
  const indicator = catalogue.indicators.get(figure.indicator)
  const drift = report.drift.find((each) => each.anchor === figure.anchor)
  return (
    <Dialog title={indicator ? say(indicator) : figure.label} at="side" close={close}>
      <p className="notice">
        {t.reports.printed(figure.printed)} {baseOf(figure) && t.figures.base(baseOf(figure)!)}
      </p>
      {drift && <DriftCauses report={report.id} anchor={drift.anchor} />}
      {drift && renew && (
        <p>
          <button
            type="button"
            className="button primary"
            onClick={() => {
              renew(figure.anchor)
              close()
            }}
          >
            {t.draft.renew(drift.now ?? t.reports.gone)}
          </button>
        </p>
      )}
      {indicator && (
        <FigureDetail
          indicator={indicator}
          unit={report.unit}
          year={report.year}
          where={whereIn(new URLSearchParams(figure.href?.split('?')[1]))}
        />
      )}
    </Dialog>
  )
}
