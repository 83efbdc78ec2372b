/** The clocks of an entry, each with its law, and the way to why it ends on that day. */
import { useState } from 'react'
import type { Kind } from '#kernel/ledger.ts'
import type { ClockReading } from '#kernel/procedure.ts'
import type { Query } from '../../api/client.ts'
import type { OpenEntryView } from '../../api/entries.ts'
import { useSay, useTexts } from '../../language.tsx'
import { ClockLight } from '../../parts/clock-light.tsx'
import { DueDialog } from '../../parts/due-explained.tsx'

export function Clocks({ kind, entry }: { kind: Kind; entry: OpenEntryView }) {
  const t = useTexts()
  if (entry.clocks.length === 0) return null
  return (
    <section className="card" aria-labelledby="clocks">
      <h2 id="clocks">{t.clock.title}</h2>
      {entry.clocks.map((reading) => (
        <Clock key={reading.clock} reading={reading} query={questionOf(kind, entry, reading)} />
      ))}
    </section>
  )
}

function Clock({ reading, query }: { reading: ClockReading; query: Query }) {
  const t = useTexts()
  const say = useSay()
  const [asking, setAsking] = useState(false)
  return (
    <div className="clock">
      <p>
        <b>{say(reading)}</b>
        <ClockLight reading={reading} />
      </p>
      <p className="article">
        {t.clock.from(reading.started.slice(0, 10))} · {reading.limit.law} {reading.limit.article}
      </p>
      {reading.given ? (
        <p className="note">{t.clock.given}</p>
      ) : (
        <button type="button" className="button quiet small" onClick={() => setAsking(true)}>
          {t.clock.why(reading.due.slice(0, 10))}
        </button>
      )}
      {asking && <DueDialog limit={reading.limit.id} query={query} close={() => setAsking(false)} />}
    </div>
  )
}

/** The same facts from which the clock itself counts. */
function questionOf(kind: Kind, { values }: OpenEntryView, { clock, started, limit }: ClockReading): Query {
  const { extendedOn, pauses = [] } = kind.procedure.clocks[clock]!
  const dayAt = (name: string) => (values[name] as string | null | undefined)?.slice(0, 10)
  const suspend = pauses.flatMap(({ from, to }) =>
    dayAt(from) && dayAt(to) ? [`${dayAt(from)}..${dayAt(to)}`] : [],
  )
  const extended = extendedOn && dayAt(extendedOn) && limit.extension?.amount
  return { from: started, suspend, ...(extended && { extend: 1 }) }
}
