/** Why a clock ends on that day: every day on the way on a calendar sheet, counted or not, each with its reason. */
import { daysBetween, weekday } from '#kernel/day.ts'
import type { Query } from '../api/client.ts'
import { type DueAnswer, type DueDay, useDue } from '../api/law.ts'
import { useTexts } from '../language.tsx'
import { Dialog } from './dialog.tsx'
import { Loaded } from './failure.tsx'
import { shortDay } from './today.ts'

export function DueDialog({ limit, query, close }: { limit: string; query: Query; close: () => void }) {
  const t = useTexts()
  const asked = useDue(limit, query)
  return (
    <Dialog title={t.due.title} at="side" close={close}>
      <Loaded of={asked}>{(answer) => <Explained answer={answer} from={String(query.from)} />}</Loaded>
    </Dialog>
  )
}

function Explained({ answer, from }: { answer: DueAnswer; from: string }) {
  const t = useTexts()
  const { limit, due, days, warnings } = answer
  const counted = days.filter((day) => day.counted).length
  return (
    <>
      <p className="due-sum">
        {t.due.sum(
          from.slice(0, 10),
          t.due.units[limit.unit as keyof typeof t.due.units](limit.amount),
          due.slice(0, 16),
        )}
      </p>
      <p className="article">
        {limit.law} {limit.article} · {t.due.version(limit.version)}
      </p>
      {warnings.map((words) => (
        <p key={words} className="notice warn" lang="zh-CN">
          {words}
        </p>
      ))}
      {days.length > 0 && (
        <>
          <p>{t.due.counted(counted, days.length - counted)}</p>
          <Sheet days={days} />
        </>
      )}
    </>
  )
}

/** Monday first; the first row begins at the weekday of the first day. */
function Sheet({ days }: { days: readonly DueDay[] }) {
  const t = useTexts()
  const first = days[0]!.date < days.at(-1)!.date ? days : [...days].reverse()
  const numbers = new Map(first.filter((day) => day.counted).map((day, index) => [day.date, index + 1]))
  return (
    <ol className="due-sheet" aria-label={t.due.sheet}>
      {t.day.weekdays.map((name) => (
        <li key={name} className="weekday" aria-hidden="true">
          {name}
        </li>
      ))}
      {first.map((day, index) => (
        <li
          key={day.date}
          className={day.counted ? 'counted' : 'free'}
          style={index === 0 ? { gridColumnStart: weekday(day.date) } : undefined}
          aria-label={`${shortDay(day.date, t)} ${day.counted ? t.due.nth(numbers.get(day.date)!) : t.due.notCounted} ${day.reason}`}
        >
          <b>
            {daysBetween(first[0]!.date, day.date) === 0 || day.date.endsWith('-01')
              ? day.date.slice(5).replace('-', '/')
              : day.date.slice(8)}
          </b>
          <span>{day.counted ? numbers.get(day.date) : day.reason}</span>
        </li>
      ))}
    </ol>
  )
}
