/** The outline of a unit's reports: which headings, and in which order the parts stand. A required part is moved, never left out. */
import { useState } from 'react'
import { type Outline, type OutlineGroup, useOutline, useSettleOutline } from '../../api/outlines.ts'
import { useMe } from '../../api/session.ts'
import { useTexts } from '../../language.tsx'
import { Failure, Loaded } from '../../parts/failure.tsx'
import { useTell } from '../../parts/toast.tsx'

export function OutlineOf({ unit, year }: { unit: string; year: number }) {
  const t = useTexts()
  return (
    <details className="outline">
      <summary>{t.outline.title(year)}</summary>
      <Loaded of={useOutline(unit, year)}>
        {(outline) => <OutlineForm key={`${unit} ${year} ${outline.version}`} outline={outline} />}
      </Loaded>
    </details>
  )
}

function OutlineForm({ outline }: { outline: Outline }) {
  const t = useTexts()
  const { has } = useMe()
  const tell = useTell()
  const settle = useSettleOutline()
  const [headings, setHeadings] = useState(outline.headings)
  const [order, setOrder] = useState(outline.order)
  const mine = has('head', 'leader')
  const swap = (at: number) => setOrder(order.with(at, order[at + 1]!).with(at + 1, order[at]!))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        settle.mutate({ ...outline, headings, order }, { onSuccess: () => tell(t.outline.kept) })
      }}
    >
      <p>
        <label>
          {t.outline.headings}{' '}
          <select
            value={headings}
            disabled={!mine}
            onChange={(event) => setHeadings(event.target.value as Outline['headings'])}
          >
            {Object.entries(t.outline.systems).map(([system, label]) => (
              <option key={system} value={system}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ol className="outline-parts">
        {order.map((part, at) => (
          <li key={nameOf(part, t.outline.parts)}>
            {nameOf(part, t.outline.parts)}
            {mine && at < order.length - 1 && (
              <button type="button" className="button quiet small" onClick={() => swap(at)}>
                {t.outline.down}
              </button>
            )}
            {mine && at > 0 && (
              <button type="button" className="button quiet small" onClick={() => swap(at - 1)}>
                {t.outline.up}
              </button>
            )}
          </li>
        ))}
      </ol>
      <Failure error={settle.error} />
      {mine && (
        <button type="submit" className="button" disabled={settle.isPending}>
          {t.outline.keep}
        </button>
      )}
    </form>
  )
}

function nameOf(part: string | OutlineGroup, labels: Readonly<Record<string, string>>): string {
  if (typeof part === 'string') return labels[part] ?? part
  return `${part.heading}（${part.parts.map((each) => labels[each] ?? each).join('、')}）`
}
