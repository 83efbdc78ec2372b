/** Entries as rows; on a phone each row becomes a card with its labels. */
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { Kind } from '#kernel/ledger.ts'
import type { EntryView } from '../../api/entries.ts'
import { useLanguage, useSay, useTexts } from '../../language.tsx'
import { printed } from '../../parts/print.ts'
import { Stage } from '../../parts/stage.tsx'
import { changed } from './list-address.ts'

interface Properties {
  kind: Kind
  columns: readonly string[]
  entries: readonly EntryView[]
  sort: string
  /** Named where entries of several units stand in one list. */
  officeName: ((code: string) => string) | null
}

export function EntriesTable({ kind, columns, entries, sort, officeName }: Properties) {
  const t = useTexts()
  const navigate = useNavigate()
  return (
    <div className="scroll">
      <table className="grid cards list">
        <thead>
          <tr>
            {columns.map((name) => (
              <Heading key={name} kind={kind} name={name} sort={sort} />
            ))}
            {officeName && <th scope="col">{t.common.unit}</th>}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const to = `/entry/${kind.path}/${entry.id}`
            return (
              <tr
                key={entry.id}
                onClick={(event) => {
                  // A click anywhere opens the entry, but marking words or pressing the link itself does what it always does.
                  if ((event.target as HTMLElement).closest('a') || String(getSelection()) !== '') return
                  void navigate(to)
                }}
              >
                {columns.map((name, index) => (
                  <Cell
                    key={name}
                    kind={kind}
                    name={name}
                    entry={entry}
                    to={index === linkedAt(columns, kind) ? to : null}
                  />
                ))}
                {officeName && <td data-label={t.common.unit}>{officeName(entry.office)}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The title leads to the entry, or the first column where it is not shown. */
const linkedAt = (columns: readonly string[], kind: Kind): number => Math.max(0, columns.indexOf(kind.title))

function Heading({ kind, name, sort }: { kind: Kind; name: string; sort: string }) {
  const t = useTexts()
  const say = useSay()
  const [address, setAddress] = useSearchParams()
  const field = kind.fields[name]
  const label = name === 'number' ? t.list.number : say(kind.facts[name]!)
  if (!field || field.secret) return <th scope="col">{label}</th>
  const order = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined
  return (
    <th scope="col" aria-sort={order} className={className(kind, name)}>
      <button
        type="button"
        onClick={() => setAddress(changed(address, { sort: order === 'descending' ? name : `-${name}` }))}
      >
        {label}{' '}
        <span aria-hidden="true">{order === 'ascending' ? '▲' : order === 'descending' ? '▼' : '↕'}</span>
      </button>
    </th>
  )
}

function Cell({ kind, name, entry, to }: { kind: Kind; name: string; entry: EntryView; to: string | null }) {
  const t = useTexts()
  const say = useSay()
  const { language } = useLanguage()
  const field = kind.facts[name]
  const label = name === 'number' || !field ? t.list.number : say(field)
  const text =
    name === 'number'
      ? entry.number
      : printed(field!, name === 'status' ? entry.status : entry.values[name], language)
  return (
    <td data-label={label} className={className(kind, name)}>
      {to ? (
        <Link to={to}>{text || entry.number}</Link>
      ) : name === 'status' ? (
        <Stage kind={kind} status={entry.status} />
      ) : (
        text
      )}
    </td>
  )
}

/** Numbers stand at the right, days keep together, long words may be cut. */
function className(kind: Kind, name: string): string | undefined {
  const filter = kind.fields[name]?.filter
  if (filter === 'numbers') return 'number'
  if (name === kind.title) return 'long'
  return filter === 'days' || name === 'number' ? 'whole' : undefined
}
