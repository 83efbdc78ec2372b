/** One entry: what it is, how far it is on its lawful way, what may be done now, and all that has happened to it. */
import { useState } from 'react'
import { Link } from 'react-router'
import type { Kind } from '#kernel/ledger.ts'
import { type OpenEntryView, useCorrect, useCountingReports, useEntry } from '../../api/entries.ts'
import { useSay, useTexts } from '../../language.tsx'
import { Loaded } from '../../parts/failure.tsx'
import { EntryForm } from '../../parts/form/entry-form.tsx'
import { NotThere } from '../../parts/not-there.tsx'
import { PageHead } from '../../parts/page.tsx'
import { Stage } from '../../parts/stage.tsx'
import { useTell } from '../../parts/toast.tsx'
import { useUnitName } from '../../parts/unit-picker.tsx'
import { useKindAndId } from '../../parts/use-kind.ts'
import { Clocks } from './clocks.tsx'
import { Details } from './details.tsx'
import { MatterCard } from './matter-card.tsx'
import { Rows } from './rows.tsx'
import { TaskList } from './task-list.tsx'
import { Timeline } from './timeline.tsx'

export function EntryPage() {
  const asked = useKindAndId()
  return asked ? <Asked key={asked.id} {...asked} /> : <NotThere />
}

function Asked({ kind, id }: { kind: Kind; id: string }) {
  const entry = useEntry(kind.path, id)
  return <Loaded of={entry}>{(view) => <Entry kind={kind} entry={view} />}</Loaded>
}

function Entry({ kind, entry }: { kind: Kind; entry: OpenEntryView }) {
  const t = useTexts()
  const say = useSay()
  const nameOf = useUnitName()
  const [correcting, setCorrecting] = useState(false)
  const title = String(entry.values[kind.title] ?? entry.number)
  return (
    <>
      <p className="crumbs">
        <Link to={`/list/${kind.path}`}>{say(kind)}</Link>
      </p>
      <PageHead title={title}>
        {entry.correctable && !correcting && (
          <button type="button" className="button" onClick={() => setCorrecting(true)}>
            {t.entry.correct}
          </button>
        )}
      </PageHead>
      <dl className="identity">
        <Fact name={t.list.number}>{entry.number}</Fact>
        <Fact name={say(kind.procedure.status)}>
          <Stage kind={kind} status={entry.status} />
        </Fact>
        <Fact name={t.common.unit}>{nameOf(entry.office)}</Fact>
        <Fact name={t.entry.version}>{t.entry.versionNumber(entry.version)}</Fact>
      </dl>
      <div className="entry">
        <div>
          {correcting ? (
            <Correction kind={kind} entry={entry} done={() => setCorrecting(false)} />
          ) : (
            <TaskList kind={kind} entry={entry} />
          )}
          <Details kind={kind} entry={entry} />
          {Object.keys(kind.parts).map((part) => (
            <Rows key={part} kind={kind} part={part} entry={entry} />
          ))}
        </div>
        <div>
          <Clocks kind={kind} entry={entry} />
          <MatterCard kind={kind} id={entry.id} />
          <CountingReports kind={kind} id={entry.id} />
          <Timeline kind={kind} id={entry.id} />
        </div>
      </div>
    </>
  )
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** A correction adds to the history, with its reason; what stood before stays readable. */
function Correction({ kind, entry, done }: { kind: Kind; entry: OpenEntryView; done: () => void }) {
  const t = useTexts()
  const tell = useTell()
  const correct = useCorrect(kind.path, entry.id)
  const [reason, setReason] = useState('')
  return (
    <section className="card active" aria-labelledby="correction">
      <h2 id="correction">{t.entry.correct}</h2>
      <p className="note">{t.entry.correctionNote}</p>
      <EntryForm
        kind={kind}
        names={Object.keys(kind.fields)}
        parts={Object.keys(kind.parts)}
        entry={entry}
        draft={`${kind.path}:${entry.id}:correct`}
        submit={t.entry.saveCorrection}
        also={reason}
        send={async (sent) => {
          await correct.mutateAsync({ ...sent, reason })
          tell(t.entry.corrected)
          done()
        }}
        cancel={done}
      >
        <div className="field whole">
          <label htmlFor="reason">
            {t.entry.reason}
            <span className="needed" aria-hidden="true">
              ＊
            </span>
          </label>
          <input
            id="reason"
            type="text"
            required
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      </EntryForm>
    </section>
  )
}

function CountingReports({ kind, id }: { kind: Kind; id: string }) {
  const t = useTexts()
  const nameOf = useUnitName()
  const { data: reports = [] } = useCountingReports(kind.path, id)
  if (reports.length === 0) return null
  return (
    <section className="card" aria-labelledby="counting">
      <h2 id="counting">{t.entry.countedIn}</h2>
      <ul className="arrived">
        {reports.map((report) => (
          <li key={report.id}>
            <Link to={`/reports/${report.id}`}>
              {t.reports.name(nameOf(report.unit), report.year, report.version)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
