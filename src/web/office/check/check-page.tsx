/** A report handed in is read and checked on the spot: its text on the left, what is wrong with it on the right. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useSearchParams } from 'react-router'
import {
  type CheckAnswer,
  type CheckRequest,
  type Finding,
  type HandedIn,
  type ReadFigure,
  type Span,
  useCheck,
} from '../../api/checks.ts'
import { useMe } from '../../api/session.ts'
import { useLanguage, useTexts } from '../../language.tsx'
import { Failure } from '../../parts/failure.tsx'
import { PageHead } from '../../parts/page.tsx'
import { UnitPicker } from '../../parts/unit-picker.tsx'
import { BatchOfReports } from './batch.tsx'
import { BesideReports } from './beside.tsx'
import { ContinueAs } from './continue-as.tsx'
import { FigureCard } from './figure-card.tsx'
import { Findings, jumpToFinding } from './findings.tsx'
import { HandIn } from './hand-in.tsx'
import { KeepReport } from './keep.tsx'
import { jumpTo, MarkedText } from './marked-text.tsx'
import { References } from './references.tsx'
import { TakeAway } from './take-away.tsx'

const views = ['one', 'batch', 'kept'] as const

export function CheckPage() {
  const t = useTexts()
  const [address, setAddress] = useSearchParams()
  const view = views.find((name) => name === address.get('view')) ?? 'one'
  return (
    <>
      <PageHead title={t.check.title}>
        <div className="views" role="group" aria-label={t.check.views}>
          {views.map((name) => (
            <button
              key={name}
              type="button"
              className="button"
              aria-pressed={view === name}
              onClick={() => setAddress(name === 'one' ? {} : { view: name })}
            >
              {t.check.view[name]}
            </button>
          ))}
        </div>
      </PageHead>
      {view === 'one' && <OneReport />}
      {view === 'batch' && <BatchOfReports />}
      {view === 'kept' && <References />}
    </>
  )
}

interface Asked {
  handed: HandedIn | null
  /** Counts what was handed in, the same file again too. */
  nth: number
  unit: string
  /** Whether it is held against the ledgers of the unit. */
  held: boolean
  ids: CheckRequest['ids']
  files: CheckRequest['files']
}

const requestOf = ({ handed, unit, held, ids, files }: Asked): CheckRequest => ({
  handed: handed!,
  unit: held ? unit : null,
  ids,
  files,
})

function OneReport() {
  const t = useTexts()
  const { unit: own } = useMe()
  const check = useCheck()
  const [asked, setAsked] = useState<Asked>({
    handed: null,
    nth: 0,
    unit: own.code,
    held: false,
    ids: null,
    files: [],
  })
  // What was read stays on the page while it is held against other ledgers.
  const [read, setRead] = useState<(Asked & { answer: CheckAnswer }) | null>(null)
  const send = (next: Partial<Asked>) => {
    // Another report has other neighbours.
    const fresh = next.handed && { nth: asked.nth + 1, ids: null, files: [] }
    const all = { ...asked, ...next, ...fresh }
    setAsked(all)
    if (all.handed === null) return
    check.mutate(requestOf(all), { onSuccess: (answer) => setRead({ ...all, answer }) })
  }
  const { unit, held } = asked
  return (
    <>
      <HandIn busy={check.isPending} send={(file) => send({ handed: file })} />
      <p className="held-against">
        <label>
          <input type="checkbox" checked={held} onChange={(event) => send({ held: event.target.checked })} />{' '}
          {t.check.against}
        </label>
        <UnitPicker value={unit} onChange={(code) => send({ unit: code })} />
      </p>
      <Failure error={check.error} />
      {read?.handed && (
        <Read key={read.nth} answer={read.answer} request={requestOf(read)} unit={read.unit} send={send} />
      )}
    </>
  )
}

interface ReadProperties {
  answer: CheckAnswer
  request: CheckRequest
  unit: string
  send: (next: Partial<Pick<Asked, 'ids' | 'files'>>) => void
}

function Read({ answer, request, unit, send }: ReadProperties) {
  const t = useTexts()
  const [here, setHere] = useState<Span | null>(null)
  const [told, setTold] = useState<readonly Finding[]>([])
  const [opened, setOpened] = useState<ReadFigure | null>(null)
  const { report } = answer
  const head = useRef<HTMLElement>(null)
  useEffect(() => {
    // Newer browsers answer with a promise, which must not be taken for the way to clean up.
    head.current?.scrollIntoView({ block: 'start' })
  }, [])
  const show = (place: Span) => {
    setHere(place)
    jumpTo(place)
  }
  const tell = useCallback(
    (findings: readonly Finding[]) => {
      setTold(findings)
      jumpToFinding(answer, findings[0]!)
    },
    [answer],
  )
  return (
    <>
      <section className="card read-head" aria-label={t.check.parts} ref={head}>
        <h2>
          {t.check.of(
            report.unit_name ?? t.check.unknownUnit,
            report.year === null ? t.check.unknownYear : t.common.yearNumber(report.year),
          )}
        </h2>
        <p className="note">{t.check.counts(report.figures.length, report.citations.length)}</p>
        <p className="places">
          {report.sections.map((section) => (
            <button key={section.start} type="button" className="link" onClick={() => show(section)}>
              {t.check.roles[section.role]}
            </button>
          ))}
        </p>
        <div className="files">
          <TakeAway answer={answer} request={request} />
          <KeepReport answer={answer} handed={request.handed} />
        </div>
        <Unread unread={answer.unread} />
        <BesideReports beside={answer.beside} files={request.files} choose={send} />
        <ContinueAs handed={request.handed} unit={unit} from={report.year} />
      </section>
      <div className="draft">
        <MarkedText answer={answer} here={here} open={setOpened} tell={tell} />
        <Findings answer={answer} told={told} show={show} />
      </div>
      {opened && (
        <FigureCard
          figure={opened}
          answer={answer}
          unit={answer.ledgers && request.unit}
          tell={(findings) => {
            // The dialog gives the focus back when it closes, and only then may it go on.
            flushSync(() => setOpened(null))
            tell(findings)
          }}
          close={() => setOpened(null)}
        />
      )}
    </>
  )
}

/** What was handed in beside the report and could not be read. */
function Unread({ unread }: Pick<CheckAnswer, 'unread'>) {
  const t = useTexts()
  const { language } = useLanguage()
  return unread.map(({ file, message, message_en }) => (
    <p key={file} className="notice warn" role="alert">
      {t.check.unreadBeside(file, language === 'zh' ? message : message_en)}
    </p>
  ))
}
