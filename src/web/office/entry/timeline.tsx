/** What happened to an entry, newest first, in words: who, when, what became what, why. */
import type { Kind } from '#kernel/ledger.ts'
import { type ChangeView, useChanges } from '../../api/entries.ts'
import { useLanguage, useSay, useTexts } from '../../language.tsx'
import { Loaded } from '../../parts/failure.tsx'
import { printed } from '../../parts/print.ts'
import { wallClock } from '../../parts/today.ts'

export function Timeline({ kind, id }: { kind: Kind; id: string }) {
  const t = useTexts()
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">{t.timeline.title}</h2>
      <Loaded of={useChanges(kind.path, id)}>
        {(changes) => (
          <ol className="timeline">
            {[...changes].reverse().map((change) => (
              <Change key={change.position} kind={kind} change={change} />
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  )
}

function Change({ kind, change }: { kind: Kind; change: ChangeView }) {
  const t = useTexts()
  const say = useSay()
  const { action, reason, actor, at } = change
  const step = action === 'step' ? kind.procedure.steps[reason ?? ''] : undefined
  const name = step ? say(step) : t.timeline.actions[action as keyof typeof t.timeline.actions]
  return (
    <li>
      <p>
        <b>{name}</b> {actor}
        <time dateTime={at}>{wallClock(at)}</time>
      </p>
      {reason && !step && <p className="reason">{t.timeline.reason(reason)}</p>}
      <Facts kind={kind} change={change} />
    </li>
  )
}

/** An opening says everything, so it is folded; a change says what it changed. */
function Facts({ kind, change: { action, change } }: { kind: Kind; change: ChangeView }) {
  const t = useTexts()
  const say = useSay()
  const { language } = useLanguage()
  const facts = Object.entries(change).flatMap(([name, value]): [string, string][] => {
    const field = kind.facts[name]
    if (field) return [[say(field), printed(field, value, language) || t.timeline.emptied]]
    const part = kind.parts[name.replace(/\[\][+-]?$/, '')]
    if (part && Array.isArray(value)) return [[say(part), t.entry.rows(value.length)]]
    return name === 'shown' ? [[t.timeline.shown, shownField(kind, String(value), say)]] : []
  })
  if (facts.length === 0) return null
  const list = (
    <ul>
      {facts.map(([label, words]) => (
        <li key={label}>
          <i>{label}</i> {words}
        </li>
      ))}
    </ul>
  )
  if (facts.length < 6 && action !== 'open') return list
  return (
    <details>
      <summary>{t.timeline.filled(facts.length)}</summary>
      {list}
    </details>
  )
}

function shownField(kind: Kind, name: string, say: ReturnType<typeof useSay>): string {
  const field = kind.facts[name]
  return field ? say(field) : name
}
