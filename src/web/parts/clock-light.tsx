/** A clock as people read it: the light, the words, the days left, the day. */
import type { ClockReading } from '#kernel/procedure.ts'
import { nationalCalendar } from '#law/holidays.ts'
import { useTexts } from '../language.tsx'
import { type Light, nearness } from './light.ts'
import { dueDay, todayInChina } from './today.ts'

/** Each light has a shape of its own besides its colour. */
const shapes: Record<Light | 'kept' | 'late', string> = {
  green: '●',
  yellow: '▲',
  orange: '◆',
  red: '■',
  kept: '✓',
  late: '✕',
}

export function RunningLight({ due, started }: { due: string; started?: string }) {
  const t = useTexts()
  const today = todayInChina()
  const { light, workingDays, late } = nearness({ due, ...(started && { started }) }, today, nationalCalendar)
  const left = late > 0 ? t.clock.late(late) : light === 'red' ? t.clock.today : t.clock.left(workingDays)
  return (
    <span className={`light ${light}`}>
      <b>
        <span aria-hidden="true">{shapes[light]}</span> {t.clock.lights[light]}
      </b>
      <span>{left}</span>
      <time dateTime={due}>{dueDay(due, today, t)}</time>
    </span>
  )
}

export function ClockLight({ reading }: { reading: ClockReading }) {
  const t = useTexts()
  const { state, stopped, due, started } = reading
  if (state === 'running' || state === 'overdue') return <RunningLight due={due} started={started} />
  return (
    <span className={`light ${state}`}>
      <b>
        <span aria-hidden="true">{shapes[state]}</span>{' '}
        {state === 'kept' ? t.clock.kept : t.clock.stoppedLate}
      </b>
      <span>{t.clock.stoppedOn(stopped!)}</span>
      <span>{t.clock.dueOn(due.slice(0, 10))}</span>
    </span>
  )
}
