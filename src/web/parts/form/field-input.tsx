/** A field in a form: its label, its own remark, its control, and what is wrong with it. */
import type { Field } from '#kernel/fields/index.ts'
import type { Problem } from '../../api/client.ts'
import { useSay, useTexts } from '../../language.tsx'
import { useWords } from '../failure.tsx'
import { Control } from './controls.tsx'

interface Properties {
  id: string
  field: Field
  value: string
  onChange: (value: string) => void
  problems: readonly Problem[]
  needed: boolean
  /** A secret value is there already; it stays unless something is typed. */
  hidden: boolean
}

export function FieldInput({ id, field, value, onChange, problems, needed, hidden }: Properties) {
  const t = useTexts()
  const say = useSay()
  const words = useWords()
  const notes = [...(field.hint ? [say(field.hint)] : []), ...(hidden ? [t.form.hiddenStays] : [])]
  const described = [notes.length > 0 && `${id}-note`, problems.length > 0 && `${id}-problem`]
    .filter(Boolean)
    .join(' ')
  const whole = field.input.control === 'lines' || (field.input.control === 'line' && field.input.max > 300)
  return (
    <div className={`field${whole ? ' whole' : ''}${problems.length > 0 ? ' wrong' : ''}`}>
      <label htmlFor={id} id={`${id}-label`}>
        {say(field)}
        {needed && (
          <span className="needed" title={t.form.needed}>
            <span aria-hidden="true">＊</span>
            <span className="hidden">{t.form.needed}</span>
          </span>
        )}
      </label>
      {problems.length > 0 && (
        <p className="problem" id={`${id}-problem`}>
          {problems.map((problem) => words.ofProblem(problem)).join(' ')}
        </p>
      )}
      <Control
        id={id}
        field={field}
        input={field.input}
        value={value}
        onChange={onChange}
        describedBy={described || undefined}
        invalid={problems.length > 0}
        compact={false}
        label={say(field)}
      />
      {notes.length > 0 && (
        <p className="note" id={`${id}-note`}>
          {notes.join(' ')}
        </p>
      )}
    </div>
  )
}
