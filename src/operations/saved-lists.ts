/**
 * Lists that are asked for again and again: conditions, words and order under a name, for the unit and those below it, each of
 * which sees its own entries in them. A superior's form takes its rows from them by that name.
 */
import { v7 as newId } from 'uuid'
import type { Kind } from '#kernel/ledger.ts'
import { append } from '#store/journal.ts'
import { dropSaved, keepSaved, listSaved, type SavedListRow } from '#store/saved-lists.ts'
import { actorOf, demand, ownScope, type Person, reachableUnit, upwardScope } from './access.ts'
import { addressOf, parseAddress } from './address.ts'
import { type AddressOfList, list, listRequest } from './list.ts'
import { instant, type Product } from './product.ts'
import { Refused } from './refusal.ts'

export interface SavedList {
  id: string
  unit: string
  ledger: string
  name: string
  query: AddressOfList
  savedAt: string
  by: string
}

const viewOf = (row: SavedListRow): SavedList => ({
  id: addressOf(row),
  unit: row.office,
  ledger: row.ledger,
  name: row.name,
  query: JSON.parse(row.query) as AddressOfList,
  savedAt: new Date(row.saved_at).toISOString(),
  by: row.actor_name,
})

const staff = ['clerk', 'head', 'leader', 'supervisor'] as const
const keepers = ['clerk', 'head', 'supervisor'] as const

export async function savedLists(
  product: Product,
  person: Person,
  { unit, ledger }: { unit: string; ledger?: string | undefined },
): Promise<SavedList[]> {
  demand(person, staff)
  const { code } = await reachableUnit(product.sql, person, unit)
  return (await listSaved(product.sql, await upwardScope(product.sql, code), ledger)).map(viewOf)
}

export async function saveList(
  product: Product,
  person: Person,
  sent: { unit: string; ledger: string; name: string; query: AddressOfList },
): Promise<SavedList> {
  demand(person, keepers)
  const unit = await reachableUnit(product.sql, person, sent.unit)
  const kind = product.catalogue.kindAt(sent.ledger)
  if (!kind)
    throw new Refused('usage', {
      zh: `没有台账 ${sent.ledger}。清单没有保存。`,
      en: `There is no ledger ${sent.ledger}. The list was not saved.`,
    })
  const name = soundName(product, sent.name)
  const query = withoutPlace(sent.query)
  // What cannot be read is refused now, not when a form is filled.
  await list(product, person, kind, { ...listRequest(query), unit: unit.code, limit: 1 })
  const row = {
    county: unit.county,
    id: newId(),
    office: unit.code,
    ledger: kind.path,
    name,
    query: JSON.stringify(query),
    saved_at: instant(product),
    actor_name: person.name,
  }
  const id = await product.sql.begin(async (tx) => {
    await append(tx, lineOf(product, person, unit, { saved: name, ledger: kind.path, query }))
    return keepSaved(tx, row)
  })
  return viewOf({ ...row, id })
}

export async function removeSavedList(product: Product, person: Person, address: string): Promise<void> {
  demand(person, keepers)
  const place = parseAddress(address)
  const scope = await ownScope(product.sql, person)
  await product.sql.begin(async (tx) => {
    const dropped = await dropSaved(tx, scope, place)
    if (!dropped) throw new Refused('not_found')
    const unit = { county: place.county, code: dropped.office }
    await append(tx, lineOf(product, person, unit, { removed: dropped.name }))
  })
}

const lineOf = (
  product: Product,
  person: Person,
  { county, code }: { county: string; code: string },
  change: Record<string, unknown>,
) => ({
  county,
  office: code,
  at: instant(product),
  actor: actorOf(person),
  action: 'list' as const,
  ledger: 'list',
  entry: null,
  version: null,
  reason: null,
  change: JSON.stringify(change),
  batch: null,
})

/** A name that stands in a mark of a form before a dot, and is no ledger's own. */
function soundName(product: Product, written: string): string {
  const name = String(written ?? '').trim()
  if (name === '' || name.length > 30 || /[{}|.。·]/.test(name))
    throw new Refused('invalid', {
      zh: '清单要有名称，不超过30个字，不含 { } | . 。 ·（模板里用名称取数）。',
      en: 'A list has a name of up to 30 characters without { } | . 。 · since forms name it.',
    })
  const { kinds, ledgers } = product.catalogue
  const taken = [...kinds, ...ledgers].some(({ zh, en }) => zh === name || en === name)
  if (taken)
    throw new Refused('invalid', {
      zh: `“${name}”是台账的名称，请给清单另取一个名称。`,
      en: `"${name}" is the name of a ledger; give the list another one.`,
    })
  return name
}

/** Where the list was looked at, and at which page, is no part of it. */
const withoutPlace = ({ unit: _, after: __, limit: ___, ...query }: AddressOfList): AddressOfList => query

/** The list for one year: where it says no days of its own, the entries of that year. */
export function inYear({ query }: SavedList, kind: Kind, year: number): AddressOfList {
  if (query.indicator) return { ...query, year: String(year) }
  return query[kind.main] ? query : { ...query, [kind.main]: `${year}-01-01..${year}-12-31` }
}
