/** How a condition on a field is chosen, by what the field offers: words, days, numbers, yes and no. */
import { type ComponentType, useState } from 'react'
import { firstDayOfMonth, firstDayOfYear, lastDayOfMonth, lastDayOfYear, yearOf } from '#kernel/day.ts'
import type { Field } from '#kernel/fields/index.ts'
import type { Scalar, Test } from '#kernel/where.ts'
import { useLanguage, useSay, useTexts } from '../../language.tsx'
import { todayInChina } from '../../parts/today.ts'

interface Properties {
  field: Field
  test: Test | null
  onChange: (test: Test | null) => void
}

function Words({ field, test, onChange }: Properties) {
  const say = useSay()
  const chosen = test?.op === 'in' ? test.values : []
  const toggle = (key: string) => {
    const values: Scalar[] = chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]
    onChange(values.length > 0 ? { op: 'in', values } : null)
  }
  return (
    <ul className="ticks">
      {Object.entries(field.words ?? {}).map(([key, word]) => (
        <li key={key}>
          <label>
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} /> {say(word)}
          </label>
        </li>
      ))}
    </ul>
  )
}

function YesNo({ field, test, onChange }: Properties) {
  const { language } = useLanguage()
  const chosen = test?.op === 'in' ? test.values[0] : undefined
  return (
    <p className="choices">
      {[true, false].map((value) => (
        <button
          key={String(value)}
          type="button"
          className="button"
          aria-pressed={chosen === value}
          onClick={() => onChange(chosen === value ? null : { op: 'in', values: [value] })}
        >
          {field.print(value, language)}
        </button>
      ))}
    </p>
  )
}

function Days({ test, onChange }: Properties) {
  const t = useTexts()
  const span = test?.op === 'span' ? test : { from: null, to: null }
  const today = todayInChina()
  const year = yearOf(today)
  const spans = [
    [t.list.thisMonth, firstDayOfMonth(today), lastDayOfMonth(today)],
    [t.list.thisYear, firstDayOfYear(year), lastDayOfYear(year)],
    [t.list.lastYear, firstDayOfYear(year - 1), lastDayOfYear(year - 1)],
  ] as const
  const set = (from: Scalar | null, to: Scalar | null) =>
    onChange(from || to ? { op: 'span', from, to } : null)
  return (
    <>
      <p className="choices">
        {spans.map(([name, from, to]) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={span.from === from && span.to === to}
            onClick={() => set(from, to)}
          >
            {name}
          </button>
        ))}
      </p>
      <p className="span">
        <label>
          {t.list.from}
          <input
            type="date"
            value={String(span.from ?? '')}
            onChange={(event) => set(event.target.value || null, span.to)}
          />
        </label>
        <label>
          {t.list.to}
          <input
            type="date"
            value={String(span.to ?? '')}
            onChange={(event) => set(span.from, event.target.value || null)}
          />
        </label>
      </p>
    </>
  )
}

function Numbers({ field, test, onChange }: Properties) {
  const t = useTexts()
  const span = test?.op === 'span' ? test : { from: null, to: null }
  const [typed, setTyped] = useState({ from: String(span.from ?? ''), to: String(span.to ?? '') })
  const read = (written: string): Scalar | null => {
    const reading = field.read(written, {})
    return 'value' in reading ? (reading.value as number | null) : null
  }
  const settle = () => {
    const [from, to] = [read(typed.from), read(typed.to)]
    onChange(from === null && to === null ? null : { op: 'span', from, to })
  }
  return (
    <p className="span">
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {t.list[end]}
          <input
            type="text"
            inputMode="decimal"
            value={typed[end]}
            onChange={(event) => setTyped({ ...typed, [end]: event.target.value })}
            onBlur={settle}
            onKeyDown={(event) => event.key === 'Enter' && settle()}
          />
        </label>
      ))}
    </p>
  )
}

const editors: Record<Exclude<Field['filter'], 'none'>, ComponentType<Properties>> = {
  words: Words,
  yesNo: YesNo,
  days: Days,
  numbers: Numbers,
}

/** Whatever the field, it can also be asked whether it is filled at all. */
export function FilterEditor(properties: Properties) {
  const t = useTexts()
  const { field, test, onChange } = properties
  if (field.filter === 'none') return null
  const Editor = editors[field.filter]
  return (
    <>
      <Editor {...properties} />
      {!field.required && (
        <p className="choices">
          {(['filled', 'blank'] as const).map((op) => (
            <button
              key={op}
              type="button"
              className="button"
              aria-pressed={test?.op === op}
              onClick={() => onChange(test?.op === op ? null : { op })}
            >
              {t.list[op]}
            </button>
          ))}
        </p>
      )}
    </>
  )
}
