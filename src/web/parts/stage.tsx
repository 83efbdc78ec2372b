/** The stage of an entry as a small plate. Open and ended look different, besides the word. */
import type { Kind } from '#kernel/ledger.ts'
import { stepsFrom } from '#kernel/procedure.ts'
import { useSay } from '../language.tsx'

export function Stage({ kind, status }: { kind: Kind; status: string }) {
  const say = useSay()
  const ended = stepsFrom(kind.procedure, status).length === 0
  const fresh = status === kind.procedure.open.to
  return (
    <span className={`stage${ended ? ' ended' : fresh ? ' fresh' : ''}`}>
      {say(kind.procedure.status.words![status]!)}
    </span>
  )
}
