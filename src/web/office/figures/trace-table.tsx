/** The entries behind a figure with what each adds; over all pages they give the figure. */
import { useState } from 'react'
import { Link } from 'react-router'
import type { Indicator } from '#kernel/tally.ts'
import { catalogue } from '#ledgers/index.ts'
import { type Asked, useTrace } from '../../api/figures.ts'
import { useSay, useTexts } from '../../language.tsx'
import { Loaded } from '../../parts/failure.tsx'

export function TraceTable({ indicator, asked }: { indicator: Indicator; asked: Asked }) {
  const t = useTexts()
  const say = useSay()
  const [pages, setPages] = useState<(string | null)[]>([null])
  const trace = useTrace(indicator.id, asked, pages.at(-1)!)
  return (
    <Loaded of={trace}>
      {({ entries, total, next }) =>
        total === 0 ? (
          <p className="empty">{t.figures.noEntries}</p>
        ) : (
          <>
            <table className="grid">
              <thead>
                <tr>
                  <th scope="col">{t.list.number}</th>
                  <th scope="col">{t.figures.ledger}</th>
                  <th scope="col" className="number">
                    {t.figures.contributes}
                  </th>
                </tr>
              </thead>
              <tbody>
                {entries.map((entry) => (
                  <tr key={entry.id}>
                    <td>
                      <Link to={`/entry/${entry.ledger}/${entry.id}`}>{entry.number}</Link>
                    </td>
                    <td>{say(catalogue.kindAt(entry.ledger)!)}</td>
                    <td className="number">
                      {entry.contributes}
                      {entry.base !== undefined && ` / ${entry.base}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="pager">
              <span>{t.list.total(total)}</span>
              {pages.length > 1 && (
                <button type="button" className="button" onClick={() => setPages(pages.slice(0, -1))}>
                  {t.list.previous}
                </button>
              )}
              {next && (
                <button type="button" className="button" onClick={() => setPages([...pages, next])}>
                  {t.list.next}
                </button>
              )}
            </p>
          </>
        )
      }
    </Loaded>
  )
}
