/** Search, unit and filters of a list; what is set stands as words that can be taken away again. */
import { useEffect, useId, useState } from 'react'
import { type SetURLSearchParams, useSearchParams } from 'react-router'
import type { Field } from '#kernel/fields/index.ts'
import type { Kind } from '#kernel/ledger.ts'
import { phrase, type Test, testToText, yearPeriod } from '#kernel/where.ts'
import { useMe } from '../../api/session.ts'
import { useLanguage, useSay, useTexts } from '../../language.tsx'
import { PanelButton } from '../../parts/panel-button.tsx'
import { UnitPicker } from '../../parts/unit-picker.tsx'
import { FilterEditor } from './filter-editors.tsx'
import { changed, filterable, filtersIn, withFilter } from './list-address.ts'
import { KeepList } from './saved-lists.tsx'

const shownAtFirst = 4

export function FilterBar({ kind }: { kind: Kind }) {
  const t = useTexts()
  const { unit } = useMe()
  const [address, setAddress] = useSearchParams()
  const [more, setMore] = useState<string[]>([])
  const names = filterable(kind)
  const active = filtersIn(kind, address).map((filter) => filter.field)
  const shown = [...new Set([...names.slice(0, shownAtFirst), ...active, ...more])].filter((name) =>
    names.includes(name),
  )
  return (
    <search className="filters">
      <SearchBox address={address} setAddress={setAddress} />
      <UnitPicker
        value={address.get('unit') ?? unit.code}
        onChange={(code) => setAddress(changed(address, { unit: code }))}
      />
      {shown.map((name) => (
        <FilterButton key={name} kind={kind} name={name} address={address} setAddress={setAddress} />
      ))}
      <MoreFilters
        kind={kind}
        names={names.filter((name) => !shown.includes(name))}
        add={(name) => setMore([...more, name])}
      />
      {(active.length > 0 || address.has('search')) && (
        <>
          <button
            type="button"
            className="button quiet"
            onClick={() => setAddress(changed(new URLSearchParams(), { unit: address.get('unit') }))}
          >
            {t.list.clearAll}
          </button>
          <KeepList kind={kind} />
        </>
      )}
    </search>
  )
}

interface Addressed {
  address: URLSearchParams
  setAddress: SetURLSearchParams
}

/** Typing waits a moment before it asks; the address then changes without a step for each letter. */
function SearchBox({ address, setAddress }: Addressed) {
  const t = useTexts()
  const id = useId()
  const asked = address.get('search') ?? ''
  const [typed, setTyped] = useState(asked)
  const [known, setKnown] = useState(asked)
  if (known !== asked) {
    setKnown(asked)
    setTyped(asked)
  }
  useEffect(() => {
    if (typed === asked) return
    const waiting = setTimeout(
      () => setAddress(changed(address, { search: typed.trim() }), { replace: true }),
      350,
    )
    return () => clearTimeout(waiting)
  }, [typed, asked, address, setAddress])
  return (
    <span className="search-box">
      <label className="hidden" htmlFor={id}>
        {t.list.search}
      </label>
      <input
        id={id}
        type="search"
        value={typed}
        placeholder={t.list.searchHint}
        onChange={(event) => setTyped(event.target.value)}
      />
    </span>
  )
}

function FilterButton({ kind, name, address, setAddress }: Addressed & { kind: Kind; name: string }) {
  const t = useTexts()
  const say = useSay()
  const { language } = useLanguage()
  const field = kind.facts[name]!
  const filter = filtersIn(kind, address).find((each) => each.field === name)
  // No test of a list speaks of the period of a figure, so any period will do for its words.
  const words = filter ? phrase(filter, kind.facts, yearPeriod(2000), language) : say(field)
  return (
    <span className="filter">
      <PanelButton className={`button${filter ? ' on' : ''}`} label={<>{words} ▾</>}>
        <Editor
          field={field}
          said={filter?.test ?? null}
          say={(test) => setAddress(withFilter(address, name, test))}
        />
      </PanelButton>
      {filter && (
        <button
          type="button"
          className="button on"
          aria-label={t.list.without(say(field))}
          onClick={() => setAddress(withFilter(address, name, null))}
        >
          ✕
        </button>
      )}
    </span>
  )
}

/** The address changes a moment after the press; the control shows the press at once. */
function Editor({ field, said, say }: { field: Field; said: Test | null; say: (test: Test | null) => void }) {
  const inAddress = said ? testToText(said) : ''
  const [shown, setShown] = useState({ inAddress, test: said })
  if (shown.inAddress !== inAddress) setShown({ inAddress, test: said })
  return (
    <FilterEditor
      field={field}
      test={shown.test}
      onChange={(test) => {
        setShown({ inAddress, test })
        say(test)
      }}
    />
  )
}

function MoreFilters({
  kind,
  names,
  add,
}: {
  kind: Kind
  names: readonly string[]
  add: (name: string) => void
}) {
  const t = useTexts()
  const say = useSay()
  if (names.length === 0) return null
  return (
    <select
      className="button"
      aria-label={t.list.moreFilters}
      value=""
      onChange={(event) => add(event.target.value)}
    >
      <option value="">＋ {t.list.moreFilters}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {say(kind.facts[name]!)}
        </option>
      ))}
    </select>
  )
}
