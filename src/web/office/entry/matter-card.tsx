/** The other entries of the same matter, from petition to judgment, and the days of all of them in one order. */
import { Link } from 'react-router'
import type { Kind } from '#kernel/ledger.ts'
import { catalogue } from '#ledgers/index.ts'
import { type Matter, useMatter } from '../../api/entries.ts'
import { useSay, useTexts } from '../../language.tsx'
import { Stage } from '../../parts/stage.tsx'

export function MatterCard({ kind, id }: { kind: Kind; id: string }) {
  const { data } = useMatter(kind.path, id)
  return data && data.entries.length > 1 ? <Whole matter={data} id={id} /> : null
}

function Whole({ matter: { entries, events }, id }: { matter: Matter; id: string }) {
  const t = useTexts()
  const say = useSay()
  const kindOf = (path: string) => catalogue.kindAt(path)!
  return (
    <section className="card" aria-labelledby="matter">
      <h2 id="matter">{t.matter.title}</h2>
      <ul>
        {entries.map((each) => (
          <li key={each.id}>
            <i>{say(kindOf(each.ledger))}</i>{' '}
            {each.id === id ? (
              <b>{each.number}</b>
            ) : (
              <Link to={`/entry/${each.ledger}/${each.id}`}>{each.number}</Link>
            )}{' '}
            <Stage kind={kindOf(each.ledger)} status={each.status} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{t.matter.days(events.length)}</summary>
        <ol className="timeline">
          {events.map((event) => (
            <li key={`${event.id} ${event.zh}`}>
              <p>
                <b>{say(event)}</b> {event.number}
                <time dateTime={event.on}>{event.on}</time>
              </p>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
