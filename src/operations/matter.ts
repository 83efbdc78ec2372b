/**
 * One matter: the entries that name each other by number, from petition to judgment, with their days in one order. Only
 * what the person may read is part of it.
 */

import type { Label } from '#kernel/label.ts'
import type { Kind } from '#kernel/ledger.ts'
import { type Entry, readEntries, readEntry } from '#store/entries.ts'
import { type Asked, linkedEntries, type Readable } from '#store/links.ts'
import { may, type Person, readingScope } from './access.ts'
import { addressOf, parseAddress } from './address.ts'
import type { Product } from './product.ts'
import { Refused } from './refusal.ts'

export interface Matter {
  entries: { ledger: string; id: string; number: string; status: string; title: string }[]
  /** The days of all its entries, earliest first. */
  events: (Label & { on: string; ledger: string; id: string; number: string })[]
}

/** No matter of an office is larger; a number that everything names is no matter. */
const most = 60
/** From petition over dispute and reconsideration to three instances in court. */
const furthest = 6

type Member = { kind: Kind; entry: Entry }

export async function matter(product: Product, person: Person, kind: Kind, address: string): Promise<Matter> {
  const place = parseAddress(address)
  const first = await readEntry(product.sql, kind, await readingScope(product.sql, person, kind), place)
  if (!first) throw new Refused('not_found')
  const readable: Readable[] = await Promise.all(
    product.catalogue.kinds
      .filter((each) => may(person, each.access.read))
      .map(async (each) => ({ kind: each, scope: await readingScope(product.sql, person, each) })),
  )
  const members: Member[] = [{ kind, entry: first }]
  let edge = members
  for (let step = 0; step < furthest && edge.length > 0 && members.length < most; step++) {
    edge = await neighbours(product, readable, first, edge, members)
    members.push(...edge)
  }
  return viewOf(members)
}

async function neighbours(
  product: Product,
  readable: readonly Readable[],
  { county, office }: Entry,
  edge: readonly Member[],
  known: readonly Member[],
): Promise<Member[]> {
  const asked = readable.map(({ kind }) => askedOf(kind, edge))
  const found = await linkedEntries(product.sql, readable, { county, office }, asked, most - known.length)
  const seen = new Set(known.map(({ entry }) => entry.id))
  const fresh = readable.map(({ kind, scope }) => ({
    kind,
    scope,
    ids: [
      ...new Set(
        found.filter((each) => each.path === kind.path && !seen.has(each.id)).map((each) => each.id),
      ),
    ],
  }))
  const read = await Promise.all(
    fresh
      .filter(({ ids }) => ids.length > 0)
      .map(async ({ kind, scope, ids }) =>
        (await readEntries(product.sql, kind, scope, ids)).map((entry) => ({ kind, entry })),
      ),
  )
  return read.flat().slice(0, most - known.length)
}

/** What to look for among the entries of one kind: those that the edge names, and those that name the edge. */
function askedOf(kind: Kind, edge: readonly Member[]): Asked {
  const named = edge.flatMap((member) =>
    linksOf(member.kind)
      .filter(([, targets]) => targets.includes(kind.path))
      .flatMap(([field]) => (member.entry.values[field] as string | null) ?? []),
  )
  const naming = linksOf(kind).map(([field, targets]) => [
    field,
    edge.filter((member) => targets.includes(member.kind.path)).map(({ entry }) => entry.number),
  ])
  return { path: kind.path, named: [...new Set(named)], naming: Object.fromEntries(naming) }
}

const linksOf = (kind: Kind): [string, readonly string[]][] =>
  Object.entries(kind.fields).flatMap(([name, { links }]) => (links ? [[name, links]] : []))

function viewOf(members: readonly Member[]): Matter {
  const entries = members.map(({ kind, entry }) => ({
    ledger: kind.path,
    id: addressOf(entry),
    number: entry.number,
    status: entry.status,
    title: String(entry.values[kind.title] ?? entry.number),
    main: String(entry.values[kind.main] ?? ''),
  }))
  const events = members.flatMap(({ kind, entry }) => eventsOf(kind, entry))
  return {
    entries: entries
      .sort((one, other) => (one.main < other.main ? -1 : 1))
      .map(({ main: _main, ...entry }) => entry),
    events: events.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
  }
}

/** The days that have come, not those that are due. */
function eventsOf(kind: Kind, entry: Entry): Matter['events'] {
  const due = new Set(Object.values(kind.procedure.clocks).map((clock) => clock.due))
  return Object.entries(kind.fields).flatMap(([name, field]) => {
    const value = entry.values[name]
    if (field.filter !== 'days' || due.has(name) || typeof value !== 'string') return []
    const { zh, en } = field
    return [{ on: value.slice(0, 10), zh, en, ledger: kind.path, id: addressOf(entry), number: entry.number }]
  })
}
