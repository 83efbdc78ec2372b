/**
 * A report on its paper. The page shows the very document that is taken away; its numbers open their entries, and those
 * that have changed since are marked.
 */
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { catalogue } from '#ledgers/index.ts'
import { type FigureRef, figuresIn, type ReportView, useReport, useReportPage } from '../../api/reports.ts'
import { useSay, useTexts } from '../../language.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Loaded } from '../../parts/failure.tsx'
import { baseOf, whereIn } from '../../parts/figure-words.ts'
import { PageHead } from '../../parts/page.tsx'
import { wallClock } from '../../parts/today.ts'
import { useUnitName } from '../../parts/unit-picker.tsx'
import { FigureDetail } from '../figures/figure-detail.tsx'
import { DriftCauses } from './drift.tsx'
import { Paper } from './paper.tsx'
import { Files } from './reports-page.tsx'

export function ReportPage() {
  const { id = '' } = useParams()
  return <Loaded of={useReport(id)}>{(report) => <Report report={report} />}</Loaded>
}

function Report({ report }: { report: ReportView }) {
  const t = useTexts()
  const nameOf = useUnitName()
  const [opened, setOpened] = useState<FigureRef | null>(null)
  const figures = figuresIn(report)
  const open = (asked: Pick<FigureRef, 'anchor'> | Pick<FigureRef, 'indicator' | 'printed'>) =>
    setOpened(
      figures.find((figure) =>
        Object.entries(asked).every(([name, value]) => figure[name as 'anchor'] === value),
      ) ?? null,
    )
  const page = useReportPage(report.id)
  const drifted = new Set(report.drift.map((each) => each.anchor))
  return (
    <>
      <p className="crumbs">
        <Link to="/reports">{t.reports.title}</Link>
      </p>
      <PageHead title={t.reports.name(nameOf(report.unit), report.year, report.version)}>
        <Files id={report.id} />
      </PageHead>
      <p className="note">{t.reports.frozen(wallClock(report.composedAt), report.actor, figures.length)}</p>
      <DriftNotice report={report} figures={figures} open={open} />
      <Loaded of={page}>
        {(html) => <Paper html={html} title={report.document.title} drifted={drifted} open={open} />}
      </Loaded>
      {opened && <FigureDialog figure={opened} report={report} close={() => setOpened(null)} />}
    </>
  )
}

/** 自上稿以来: what the ledgers say now, where a number has moved. */
function DriftNotice({
  report,
  figures,
  open,
}: {
  report: ReportView
  figures: readonly FigureRef[]
  open: (asked: Pick<FigureRef, 'anchor'>) => void
}) {
  const t = useTexts()
  if (report.drift.length === 0) return null
  return (
    <details className="notice warn">
      <summary>{t.reports.drift(report.drift.length)}</summary>
      <ul>
        {report.drift.map(({ anchor, printed, now }) => (
          <li key={anchor}>
            <button type="button" className="link" onClick={() => open({ anchor })}>
              <span lang="zh-CN">{figures.find((figure) => figure.anchor === anchor)?.label}</span>
            </button>{' '}
            {printed} → <b>{now ?? t.reports.gone}</b>
          </li>
        ))}
      </ul>
    </details>
  )
}

function FigureDialog({
  figure,
  report,
  close,
}: {
  figure: FigureRef
  report: ReportView
  close: () => void
}) {
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
