/** Why a number of a report is another one now: the entries that came or went, and who changed them, when and why. */
import { Link } from 'react-router'
import { useDrift } from '../../api/reports.ts'
import { useTexts } from '../../language.tsx'
import { Loaded } from '../../parts/failure.tsx'
import { wallClock } from '../../parts/today.ts'

export function DriftCauses({ report, anchor }: { report: string; anchor: string }) {
  const t = useTexts()
  return (
    <Loaded of={useDrift(report, anchor)}>
      {({ now, entries }) => (
        <div className="notice warn">
          <p>{t.reports.now(now ?? t.reports.gone)}</p>
          <ul>
            {entries.map((entry) => (
              <li key={entry.id}>
                <Link to={`/entry/${entry.ledger}/${entry.id}`}>{entry.number ?? entry.id}</Link>{' '}
                {entry.was === entry.is
                  ? t.reports.moved.changed
                  : entry.is
                    ? t.reports.moved.came
                    : t.reports.moved.went}
                {entry.changes.map(({ at, actor, action, reason }) => (
                  <small key={at}>
                    {' '}
                    {wallClock(at)} {actor} {t.timeline.actions[action as keyof typeof t.timeline.actions]}{' '}
                    {reason}
                  </small>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Loaded>
  )
}
