/** One figure of the text: what it was read as, which indicator it is, and what the ledgers say of it. */
import { Link } from 'react-router'
import { catalogue } from '#ledgers/index.ts'
import type { CheckAnswer, LedgerFigure, ReadFigure } from '../../api/checks.ts'
import { useSay, useTexts } from '../../language.tsx'
import { Dialog } from '../../parts/dialog.tsx'

interface Properties {
  figure: ReadFigure
  answer: CheckAnswer
  unit: string | null
  close: () => void
}

const signs = { exact: '', at_least: '≥ ', about: '≈ ' } as const

export function FigureCard({ figure, answer, unit, close }: Properties) {
  const t = useTexts()
  const say = useSay()
  const { report, ledgers } = answer
  const indicator = figure.indicator === null ? undefined : catalogue.indicators.get(figure.indicator)
  return (
    <Dialog title={indicator ? say(indicator) : t.check.noIndicator} at="side" close={close}>
      <dl className="details">
        <Row name={t.check.quote}>{figure.quote}</Row>
        <Row name={t.check.value}>
          {signs[figure.approx]}
          {figure.value} {figure.unit}
        </Row>
        {indicator && <Row name={t.check.confidence}>{Math.round(figure.confidence * 100)}%</Row>}
        <Row name={t.check.said}>{report.text.slice(figure.clause.start, figure.clause.end)}</Row>
        <Row name={t.check.ledger}>
          {ledgers === null ? t.check.notHeld : <OfLedger own={indicator && ledgers[indicator.id]} />}
        </Row>
      </dl>
      {indicator && unit && report.year !== null && (
        <p>
          <Link to={`/figures/${indicator.id}?${new URLSearchParams({ unit, year: String(report.year) })}`}>
            {t.check.toFigure}
          </Link>
        </p>
      )}
    </Dialog>
  )
}

function OfLedger({ own }: { own: LedgerFigure | undefined }) {
  const t = useTexts()
  if (!own || !own.value) return <span className="warn-text">{t.check.noEntry}</span>
  return (
    <>
      <b>{own.printed}</b>
      {own.entries && own.entries.length > 0 && (
        <>
          <br />
          {t.check.entries}: {own.entries.join(t.common.comma)}
        </>
      )}
    </>
  )
}

const Row = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd lang="zh-CN">{children}</dd>
  </div>
)
