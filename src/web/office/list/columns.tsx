/** Which columns a list shows, chosen by the person and remembered for them on this computer. */
import { useState } from 'react'
import type { Kind } from '#kernel/ledger.ts'
import { useMe } from '../../api/session.ts'
import { useSay, useTexts } from '../../language.tsx'
import { PanelButton } from '../../parts/panel-button.tsx'

export function useColumns(kind: Kind): [string[], (columns: string[] | null) => void] {
  const { account } = useMe()
  const key = `mingfa.columns.${account.id}.${kind.path}`
  const [, redraw] = useState(0)
  const known = (localStorage.getItem(key) ?? '').split(',').filter((name) => offered(kind).includes(name))
  const choose = (columns: string[] | null) => {
    if (columns) localStorage.setItem(key, columns.join(','))
    else localStorage.removeItem(key)
    redraw((times) => times + 1)
  }
  return [known.length > 0 ? known : [...kind.columns], choose]
}

/** In the order in which the declaration lists them, the chosen ones of the ledger first. */
const offered = (kind: Kind): string[] => [
  ...new Set([...kind.columns, 'number', 'status', ...Object.keys(kind.fields)]),
]

export function ColumnChooser({
  kind,
  columns,
  choose,
}: {
  kind: Kind
  columns: readonly string[]
  choose: (columns: string[] | null) => void
}) {
  const t = useTexts()
  const say = useSay()
  const names = offered(kind)
  return (
    <PanelButton label={<>{t.list.columns} ▾</>}>
      <ul className="ticks">
        {names.map((name) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={columns.includes(name)}
                onChange={(event) =>
                  choose(
                    names.filter((each) => (each === name ? event.target.checked : columns.includes(each))),
                  )
                }
              />{' '}
              {name === 'number' ? t.list.number : say(kind.facts[name]!)}
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className="button wide" onClick={() => choose(null)}>
        {t.list.columnsReset}
      </button>
    </PanelButton>
  )
}
