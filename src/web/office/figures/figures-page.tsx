/** All figures of a unit and a year, by ledger; each opens into its basis and its entries. */
import { useId, useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { Figure } from '#kernel/tally.ts'
import { catalogue } from '#ledgers/index.ts'
import { type FigureAnswer, useFigures } from '../../api/figures.ts'
import { useMe } from '../../api/session.ts'
import { useLanguage, useSay, useTexts } from '../../language.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Loaded } from '../../parts/failure.tsx'
import { baseOf, printedFigure, whereIn } from '../../parts/figure-words.ts'
import { PageHead } from '../../parts/page.tsx'
import { wallClock } from '../../parts/today.ts'
import { UnitPicker } from '../../parts/unit-picker.tsx'
import { lastYear, YearPicker } from '../../parts/year-picker.tsx'
import { FigureDetail } from './figure-detail.tsx'

export function FiguresPage() {
  const t = useTexts()
  const say = useSay()
  const { unit: own } = useMe()
  const { indicator: opened } = useParams()
  const navigate = useNavigate()
  const [address, setAddress] = useSearchParams()
  const unit = address.get('unit') ?? own.code
  const year = Number(address.get('year')) || lastYear()
  const set = (changes: Record<string, string>) =>
    setAddress({ ...Object.fromEntries(address), ...changes }, { replace: true })
  const search = `?${new URLSearchParams({ unit, year: String(year) })}`
  const indicator = catalogue.indicators.get(opened ?? '')
  return (
    <>
      <PageHead title={t.figures.title}>
        <UnitPicker value={unit} onChange={(code) => set({ unit: code })} />
        <YearPicker value={year} onChange={(next) => set({ year: String(next) })} />
      </PageHead>
      <Loaded of={useFigures({ unit, year })}>
        {(answer) => <Board answer={answer} open={(id) => void navigate(`/figures/${id}${search}`)} />}
      </Loaded>
      {indicator && (
        <Dialog title={say(indicator)} at="side" close={() => void navigate(`/figures${search}`)}>
          <FigureDetail
            key={indicator.id}
            indicator={indicator}
            unit={unit}
            year={year}
            where={whereIn(address)}
          />
        </Dialog>
      )}
    </>
  )
}

function Board({ answer, open }: { answer: FigureAnswer; open: (indicator: string) => void }) {
  const t = useTexts()
  const say = useSay()
  const { language } = useLanguage()
  const searchId = useId()
  const [words, setWords] = useState('')
  const [silent, setSilent] = useState(true)
  const byId = new Map(answer.figures.map((figure) => [figure.indicator, figure]))
  const groups = catalogue.ledgers.map((ledger) => ({
    ledger,
    figures: Object.values(ledger.indicators)
      .filter(({ zh, en, aliases }) =>
        [zh, en, ...aliases].some((each) => each.toLowerCase().includes(words.trim().toLowerCase())),
      )
      .flatMap(({ id }) => byId.get(id) ?? [])
      .filter((figure) => silent || figure.entries > 0),
  }))
  return (
    <>
      <search className="filters">
        <span className="search-box">
          <label className="hidden" htmlFor={searchId}>
            {t.figures.search}
          </label>
          <input
            id={searchId}
            type="search"
            value={words}
            placeholder={t.figures.search}
            onChange={(event) => setWords(event.target.value)}
          />
        </span>
        <label className="tick">
          <input type="checkbox" checked={!silent} onChange={(event) => setSilent(!event.target.checked)} />{' '}
          {t.figures.onlyFilled}
        </label>
        <span className="note">{t.figures.asOf(wallClock(answer.asOf))}</span>
      </search>
      <div className="figure-board">
        {groups
          .filter((group) => group.figures.length > 0)
          .map(({ ledger, figures }) => (
            <section className="card" key={ledger.id} aria-labelledby={`group-${ledger.id}`}>
              <h2 id={`group-${ledger.id}`}>{say(ledger)}</h2>
              <ul className="figures">
                {figures.map((figure) => (
                  <li key={figure.indicator}>
                    <FigureLine figure={figure} language={language} open={() => open(figure.indicator)} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
      {groups.every((group) => group.figures.length === 0) && <p className="empty">{t.figures.none}</p>}
    </>
  )
}

function FigureLine({ figure, language, open }: { figure: Figure; language: 'zh' | 'en'; open: () => void }) {
  const t = useTexts()
  const say = useSay()
  const indicator = catalogue.indicators.get(figure.indicator)!
  const base = baseOf(figure)
  return (
    <button type="button" onClick={open}>
      <span>{say(indicator)}</span>
      <span className="figure-value">
        <b>{printedFigure(indicator, figure.value, language)}</b>
        {base && <small>{base}</small>}
        {figure.achieved !== undefined && <small>{t.figures.achieved(figure.achieved)}</small>}
      </span>
    </button>
  )
}
