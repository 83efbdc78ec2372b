/**
 * Charts that are lists: each bar is a button that opens what it counts, carries its own number, and starts at zero.
 * The same points can be read as a table.
 */
import { type ReactNode, useState } from 'react'
import { useTexts } from '../language.tsx'

export interface Mark {
  key: string
  label: string
  value: number | null
  printed: string
  /** Numerator and denominator, where the value is a share. */
  base?: string
}

interface Chart {
  title: string
  marks: readonly Mark[]
  pick?: (key: string) => void
  /** `columns` for time, `rows` for names. */
  as: 'columns' | 'rows'
}

export function Bars({ title, marks, pick, as }: Chart) {
  const t = useTexts()
  const [asTable, setAsTable] = useState(false)
  if (marks.length === 0) return <p className="empty">{t.charts.none}</p>
  return (
    <figure className="chart">
      <figcaption>
        <b>{title}</b>
        <button
          type="button"
          className="button quiet small"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {t.charts.asTable}
        </button>
      </figcaption>
      {asTable ? <Table marks={marks} title={title} /> : <Marks marks={marks} pick={pick} as={as} />}
    </figure>
  )
}

function Marks({ marks, pick, as }: Omit<Chart, 'title'>) {
  const values = marks.map((mark) => mark.value ?? 0)
  const top = Math.max(0, ...values)
  const span = top - Math.min(0, ...values) || 1
  return (
    <ol className={as}>
      {marks.map((mark) => {
        const size = (Math.abs(mark.value ?? 0) / span) * 100
        const below = (mark.value ?? 0) < 0
        return (
          <li key={mark.key}>
            <Pickable pick={pick && (() => pick(mark.key))}>
              <span className="mark-label">{mark.label}</span>
              <span className="mark-track">
                <span
                  className={`mark-bar${below ? ' below' : ''}`}
                  style={{ '--size': `${size}%` } as React.CSSProperties}
                />
              </span>
              <span className="mark-value">
                {mark.printed}
                {mark.base && <small>{mark.base}</small>}
              </span>
            </Pickable>
          </li>
        )
      })}
    </ol>
  )
}

const Pickable = ({ pick, children }: { pick: (() => void) | undefined; children: ReactNode }) =>
  pick ? (
    <button type="button" onClick={pick}>
      {children}
    </button>
  ) : (
    <span>{children}</span>
  )

function Table({ marks, title }: Pick<Chart, 'marks' | 'title'>) {
  const t = useTexts()
  const based = marks.some((mark) => mark.base)
  return (
    <table className="grid">
      <caption className="hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.charts.name}</th>
          <th scope="col" className="number">
            {t.charts.value}
          </th>
          {based && <th scope="col">{t.charts.base}</th>}
        </tr>
      </thead>
      <tbody>
        {marks.map((mark) => (
          <tr key={mark.key}>
            <th scope="row">{mark.label}</th>
            <td className="number">{mark.printed}</td>
            {based && <td>{mark.base}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
