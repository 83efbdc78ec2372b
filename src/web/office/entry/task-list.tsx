/** The procedure as a list of tasks: done, to be done now and by whom, later, or no longer possible. */
import { useState } from 'react'
import type { Kind } from '#kernel/ledger.ts'
import { roles } from '#kernel/roles.ts'
import { type OpenEntryView, useChanges, useStep } from '../../api/entries.ts'
import { useSay, useTexts } from '../../language.tsx'
import { EntryForm } from '../../parts/form/entry-form.tsx'
import { useTell } from '../../parts/toast.tsx'
import { type Task, tasksOf } from './lawful-way.ts'

const marks: Record<Task['state'], string> = { done: '✓', now: '▶', others: '◇', later: '○', off: '–' }

export function TaskList({ kind, entry }: { kind: Kind; entry: OpenEntryView }) {
  const t = useTexts()
  const [taking, setTaking] = useState<string | null>(null)
  const { data: changes = [] } = useChanges(kind.path, entry.id)
  const passed = new Set(
    changes.flatMap(({ change }) => (typeof change.status === 'string' ? [change.status] : [])),
  )
  const tasks = tasksOf(kind, entry, passed)
  return (
    <section className={`card${taking ? ' active' : ''}`} aria-labelledby="tasks">
      <h2 id="tasks">{t.entry.tasks}</h2>
      <ol className="tasks">
        {tasks.map((task) => (
          <TaskLine key={task.step} kind={kind} task={task} taking={taking} take={setTaking} />
        ))}
      </ol>
      {taking && (
        <StepForm key={taking} kind={kind} entry={entry} step={taking} done={() => setTaking(null)} />
      )}
    </section>
  )
}

function TaskLine({
  kind,
  task,
  taking,
  take,
}: {
  kind: Kind
  task: Task
  taking: string | null
  take: (step: string) => void
}) {
  const t = useTexts()
  const say = useSay()
  const step = kind.procedure.steps[task.step]!
  return (
    <li className={task.state}>
      <span aria-hidden="true">{marks[task.state]}</span>
      {task.state === 'now' ? (
        <button
          type="button"
          className={`button${taking === task.step ? ' on' : ''}`}
          aria-expanded={taking === task.step}
          onClick={() => take(task.step)}
        >
          {say(step)}
        </button>
      ) : (
        <span>{say(step)}</span>
      )}
      <small>
        {task.state === 'others'
          ? t.entry.byOthers(step.by.map((role) => say(roles[role])).join(t.common.or))
          : t.entry.taskStates[task.state]}
        {task.on && task.state === 'done' && ` · ${task.on}`}
      </small>
    </li>
  )
}

function StepForm({
  kind,
  entry,
  step,
  done,
}: {
  kind: Kind
  entry: OpenEntryView
  step: string
  done: () => void
}) {
  const t = useTexts()
  const say = useSay()
  const tell = useTell()
  const take = useStep(kind.path, entry.id, step)
  const { fills = [], needs = [], to, ...label } = kind.procedure.steps[step]!
  return (
    <div className="step-form">
      <h3>
        {say(label)} → {say(kind.procedure.status.words![to]!)}
      </h3>
      <EntryForm
        kind={kind}
        names={fills}
        needs={needs}
        entry={entry}
        draft={`${kind.path}:${entry.id}:${step}`}
        submit={say(label)}
        send={async (sent) => {
          await take.mutateAsync(sent)
          tell(t.entry.stepTaken(say(label)))
          done()
        }}
        cancel={done}
      />
    </div>
  )
}
