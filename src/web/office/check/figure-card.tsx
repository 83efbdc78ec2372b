/** One figure of the text: what it was read as, what is found on it, and which query of the ledgers gives it, or that none does. */
import { Link } from 'react-router'
import type { Indicator } from '#kernel/tally.ts'
import { catalogue } from '#ledgers/index.ts'
import type { CheckAnswer, Finding, LedgerFigure, ReadFigure, Span } from '../../api/checks.ts'
import { useTrace } from '../../api/figures.ts'
import { useLanguage, useSay, useTexts } from '../../language.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TraceTable } from '../figures/trace-table.tsx'

interface Properties {
  figure: ReadFigure
  answer: CheckAnswer
  /** Whose ledgers it is held against. */
  unit: string | null
  tell: (findings: readonly Finding[]) => void
  close: () => void
}

const signs = { exact: '', at_least: '≥ ', about: '≈ ' } as const

export function FigureCard({ figure, answer, unit, tell, close }: Properties) {
  const t = useTexts()
  const say = useSay()
  const { language } = useLanguage()
  const { report, ledgers, findings } = answer
  const indicator = figure.indicator === null ? undefined : catalogue.indicators.get(figure.indicator)
  const on = findings.filter((finding) => touches(finding, figure))
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
      {on.length > 0 && (
        <section className="figure-part" aria-label={t.check.foundHere}>
          <h3>{t.check.foundHere}</h3>
          <ul>
            {on.map((finding) => (
              <li key={`${finding.rule} ${finding.start} ${finding.expected}`}>
                <button type="button" className="link" onClick={() => tell([finding])}>
                  {shortened(finding.message[language])}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {indicator && unit && report.year !== null && (
        <LedgerQuery indicator={indicator} unit={unit} year={report.year} />
      )}
    </Dialog>
  )
}

/** The whole of it stands where it leads. */
const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)

const touches = ({ start, end, also }: Finding, figure: Span): boolean =>
  [{ start, end }, ...also].some((place) => place.start < figure.end && place.end > figure.start)

function OfLedger({ own }: { own: LedgerFigure | undefined }) {
  const t = useTexts()
  return own?.value ? <b>{own.printed}</b> : <span className="warn-text">{t.check.noEntry}</span>
}

/** What was asked of the ledgers, in words, and the entries that answer. */
function LedgerQuery({ indicator, unit, year }: { indicator: Indicator; unit: string; year: number }) {
  const t = useTexts()
  const { language } = useLanguage()
  const asked = { unit, year }
  const { data } = useTrace(indicator.id, asked, null)
  return (
    <section className="figure-part" aria-label={t.check.query}>
      <h3>{t.check.query}</h3>
      {data && <p className="basis">{language === 'zh' ? data.basis : data.basisEn}</p>}
      <TraceTable indicator={indicator} asked={asked} />
      <p>
        <Link to={`/figures/${indicator.id}?${new URLSearchParams({ unit, year: String(year) })}`}>
          {t.check.toFigure}
        </Link>
      </p>
    </section>
  )
}

const Row = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd lang="zh-CN">{children}</dd>
  </div>
)
