/** Reads one entry, its changes, and what is masked in it. */
import type { Kind } from '#kernel/ledger.ts'
import { Parameters } from '#store/database.ts'
import { type Entry, readEntry } from '#store/entries.ts'
import { append, linesOf } from '#store/journal.ts'
import { actorOf, demand, type Person, readingScope } from './access.ts'
import { parseAddress } from './address.ts'
import { instant, type Product } from './product.ts'
import { Refused } from './refusal.ts'
import { masked, type OpenEntryView, openViewOf } from './view.ts'

export async function read(
  product: Product,
  person: Person,
  kind: Kind,
  address: string,
): Promise<OpenEntryView> {
  return openViewOf(product, person, kind, await found(product, person, kind, address))
}

async function found(product: Product, person: Person, kind: Kind, address: string): Promise<Entry> {
  const scope = await readingScope(product.sql, person, kind)
  const entry = await readEntry(product.sql, kind, scope, parseAddress(address))
  if (!entry) throw new Refused('not_found')
  return entry
}

export interface ChangeView {
  position: number
  at: string
  actor: string
  action: string
  version: number | null
  reason: string | null
  change: Record<string, unknown>
}

/** The history of an entry, oldest first; personal data stays masked in it. */
export async function changes(
  product: Product,
  person: Person,
  kind: Kind,
  address: string,
): Promise<ChangeView[]> {
  const scope = await readingScope(product.sql, person, kind)
  const { id } = parseAddress(address)
  const lines = await linesOf(product.sql, scope, id, new Parameters())
  if (lines.length === 0) throw new Refused('not_found')
  return lines.map(({ position, at, actor_name, action, version, reason, change }) => ({
    position,
    at,
    actor: actor_name,
    action,
    version,
    reason,
    change: maskedChange(kind, JSON.parse(change) as Record<string, unknown>),
  }))
}

function maskedChange(kind: Kind, change: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(masked(kind.fields, change)).map(([name, value]) => {
      const part = kind.parts[name.replace(/\[\]\+?$/, '')]
      return [
        name,
        part && Array.isArray(value)
          ? value.map((row) => masked(part.fields, row as Record<string, unknown>))
          : value,
      ]
    }),
  )
}

/** Shows one masked value for a purpose; the journal says who saw whose entry, and why. */
export async function reveal(
  product: Product,
  person: Person,
  kind: Kind,
  address: string,
  asked: { field: string; row?: string; purpose: string },
): Promise<{ value: unknown }> {
  demand(person, ['clerk', 'head', 'leader'])
  const purpose = asked.purpose.trim()
  if (purpose.length < 4) {
    throw new Refused('invalid', {
      zh: '查看个人信息要写明用途，至少四个字（个人信息保护法 第六条）。',
      en: 'Say what you need the personal data for, in a few words.',
      article: '个人信息保护法 第六条',
    })
  }
  const entry = await found(product, person, kind, address)
  const [part, inner] = asked.field.split('.')
  const value = inner
    ? entry.parts[part!]?.find((row) => row.id === asked.row)?.[inner]
    : entry.values[asked.field]
  if (!kind.facts[asked.field]?.secret) throw new Refused('not_found')
  await append(product.sql, {
    county: entry.county,
    office: entry.office,
    at: instant(product),
    actor: actorOf(person),
    action: 'reveal',
    ledger: kind.path,
    entry: entry.id,
    version: entry.version,
    reason: purpose,
    change: JSON.stringify({ shown: asked.field }),
    batch: null,
  })
  return { value: value ?? null }
}
