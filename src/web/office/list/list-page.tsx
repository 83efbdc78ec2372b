/** A ledger as a list. What it shows is said by its address alone, so that a view can be shared and gone back to. */
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router'
import type { Kind } from '#kernel/ledger.ts'
import { catalogue } from '#ledgers/index.ts'
import { addressWith } from '../../api/client.ts'
import { type ListAnswer, useEntries } from '../../api/entries.ts'
import { useMe, useUnits } from '../../api/session.ts'
import { useSay, useTexts } from '../../language.tsx'
import { Loaded } from '../../parts/failure.tsx'
import { NotThere } from '../../parts/not-there.tsx'
import { PageHead } from '../../parts/page.tsx'
import { useUnitName } from '../../parts/unit-picker.tsx'
import { useKind } from '../../parts/use-kind.ts'
import { ColumnChooser, useColumns } from './columns.tsx'
import { EntriesTable } from './entries-table.tsx'
import { FilterBar } from './filter-bar.tsx'
import { changed, queryOf } from './list-address.ts'
import { SavedLists } from './saved-lists.tsx'

export function ListPage() {
  const kind = useKind()
  return kind ? <List key={kind.path} kind={kind} /> : <NotThere />
}

function List({ kind }: { kind: Kind }) {
  const t = useTexts()
  const say = useSay()
  const { unit, account } = useMe()
  const [address] = useSearchParams()
  const [columns, choose] = useColumns(kind)
  const query = queryOf(kind, address, unit.code)
  const asked = useEntries(kind.path, query)
  const { after: _, limit: __, ...all } = query
  const opens = kind.procedure.open.by.some((role) => account.roles.includes(role))
  return (
    <>
      <PageHead title={say(kind)}>
        <ColumnChooser kind={kind} columns={columns} choose={choose} />
        <a className="button" href={addressWith(`/api/${kind.path}/export.xlsx`, all)} download>
          {t.list.export}
        </a>
        {opens && (
          <Link className="button primary" to={`/new/${kind.path}`}>
            ＋ {t.list.open}
          </Link>
        )}
      </PageHead>
      <FigureOfList />
      <SavedLists kind={kind} />
      <FilterBar kind={kind} />
      <Loaded of={asked}>
        {(answer) => (
          <div
            className={asked.isPlaceholderData ? 'stale-view' : undefined}
            aria-busy={asked.isPlaceholderData}
          >
            <Page kind={kind} columns={columns} answer={answer} sort={String(query.sort)} />
          </div>
        )}
      </Loaded>
    </>
  )
}

/** Where the list shows what stands behind a figure, that figure. */
function FigureOfList() {
  const t = useTexts()
  const say = useSay()
  const [address, setAddress] = useSearchParams()
  const indicator = catalogue.indicators.get(address.get('indicator') ?? '')
  if (!indicator) return null
  return (
    <p className="notice">
      {t.list.behind(say(indicator), address.get('year') ?? '')}{' '}
      <button
        type="button"
        className="button quiet small"
        onClick={() => setAddress(changed(address, { indicator: null, year: null }))}
      >
        {t.list.showAll}
      </button>
    </p>
  )
}

function Page({
  kind,
  columns,
  answer,
  sort,
}: {
  kind: Kind
  columns: readonly string[]
  answer: ListAnswer
  sort: string
}) {
  const t = useTexts()
  const nameOf = useUnitName()
  const { data: units = [] } = useUnits()
  if (answer.entries.length === 0) return <p className="empty">{t.list.empty}</p>
  return (
    <>
      <EntriesTable
        kind={kind}
        columns={columns}
        entries={answer.entries}
        sort={sort}
        officeName={units.length > 1 ? nameOf : null}
      />
      <Pager answer={answer} />
    </>
  )
}

/** Pages follow a cursor; the way back is kept with the step in the browser's history. */
function Pager({ answer }: { answer: ListAnswer }) {
  const t = useTexts()
  const navigate = useNavigate()
  const location = useLocation()
  const [address, setAddress] = useSearchParams()
  const before = ((location.state as { before?: number } | null)?.before ?? 0) as number
  const size = address.get('limit') ?? '20'
  const after = address.get('after')
  return (
    <nav className="pager" aria-label={t.list.pages}>
      <span>{t.list.total(answer.total)}</span>
      <label>
        {t.list.perPage}
        <select
          value={size}
          onChange={(event) => setAddress(changed(address, { limit: event.target.value }))}
        >
          {['20', '50', '100'].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      {after && (
        <button
          type="button"
          className="button"
          onClick={() => (before > 0 ? void navigate(-1) : setAddress(changed(address, {})))}
        >
          {before > 0 ? t.list.previous : t.list.first}
        </button>
      )}
      {answer.next && (
        <button
          type="button"
          className="button"
          onClick={() => {
            const next = new URLSearchParams(address)
            next.set('after', answer.next!)
            void navigate({ search: String(next) }, { state: { before: before + 1 } })
            window.scrollTo(0, 0)
          }}
        >
          {t.list.next}
        </button>
      )}
    </nav>
  )
}
