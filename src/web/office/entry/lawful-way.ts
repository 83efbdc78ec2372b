/**
 * How far an entry is on its lawful way, step by step: read from its days and its history against the procedure, so that
 * an entry that came from a sheet, without a history of steps, is understood as well.
 */
import type { Kind } from '#kernel/ledger.ts'
import { stepsFrom } from '#kernel/procedure.ts'
import type { Row } from '#kernel/tally.ts'

export interface Task {
  step: string
  /** `now`: may be taken by this person; `others`: by other roles; `later`: after another step; `off`: no way leads there. */
  state: 'done' | 'now' | 'others' | 'later' | 'off'
  /** The day the step wrote down. */
  on: string | null
}

export function tasksOf(
  kind: Kind,
  { status, values, steps }: { status: string; values: Row; steps: readonly string[] },
  stagesPassed: ReadonlySet<string>,
): Task[] {
  const { procedure } = kind
  const reachable = stagesAhead(kind, status)
  const open = new Set(stepsFrom(procedure, status).map(([name]) => name))
  return Object.entries(procedure.steps).map(([step, { fills = [], from, to }]) => {
    const day = fills.find((name) => kind.fields[name]!.filter === 'days')
    const on = day ? ((values[day] as string | null | undefined)?.slice(0, 10) ?? null) : null
    const moved = to !== from && (status === to || stagesPassed.has(to))
    if (steps.includes(step)) return { step, state: 'now', on }
    if (on !== null || moved) return { step, state: 'done', on }
    if (open.has(step)) return { step, state: 'others', on }
    return { step, state: [from].flat().some((stage) => reachable.has(stage)) ? 'later' : 'off', on }
  })
}

function stagesAhead(kind: Kind, status: string): Set<string> {
  const seen = new Set<string>()
  const waiting = [status]
  for (let stage = waiting.pop(); stage !== undefined; stage = waiting.pop()) {
    for (const [, { to }] of stepsFrom(kind.procedure, stage)) {
      if (seen.has(to)) continue
      seen.add(to)
      waiting.push(to)
    }
  }
  return seen
}
