/**
 * The entries that name each other by number. A link is a number in the words of the other entry, so both directions
 * are found by the index that finds words, within one office of one county.
 */
import type { Kind } from '#kernel/ledger.ts'
import { Parameters, type Queryable, quoteName, run } from './database.ts'
import { type Scope, within } from './scope.ts'

export interface Linked {
  path: string
  id: string
  number: string
}

/** A kind of record and the part of it that may be read. */
export interface Readable {
  kind: Kind
  scope: Scope
}

/** How a step of the search looks: entries of `path` that have one of these numbers, or name one of them. */
export interface Asked {
  path: string
  /** The numbers of entries of this kind that others named. */
  named: readonly string[]
  /** By field: the numbers of entries that this field may name. */
  naming: Readonly<Record<string, readonly string[]>>
}

/** One statement for a whole step: at most `limit` entries of every kind asked. */
export async function linkedEntries(
  db: Queryable,
  readable: readonly Readable[],
  place: { county: string; office: string },
  asked: readonly Asked[],
  limit: number,
): Promise<Linked[]> {
  const parameters = new Parameters()
  const selects = asked.flatMap(({ path, named, naming }) => {
    const found = readable.find(({ kind }) => kind.path === path)
    const conditions = found ? conditionsOf({ path, named, naming }, parameters) : []
    if (!found || conditions.length === 0) return []
    return [
      `(select ${parameters.put(path)}::text as path, e.id, e.number from ${found.kind.table} e
        where ${within(found.scope, parameters)} and e.county = ${parameters.put(place.county)} and e.office = ${parameters.put(place.office)}
          and (${conditions.join(' or ')}) order by e.id limit ${parameters.put(limit)})`,
    ]
  })
  return selects.length === 0 ? [] : run<Linked>(db, selects.join(' union all '), parameters)
}

function conditionsOf({ named, naming }: Asked, parameters: Parameters): string[] {
  const held = (number: string, column: string) => {
    const place = parameters.put(number)
    return `(bigrams(e.search) @> bigrams(${place}::text) and ${column} = ${place})`
  }
  return [
    ...named.map((number) => held(number, 'e.number')),
    ...Object.entries(naming).flatMap(([field, numbers]) =>
      numbers.map((number) => held(number, `e.${quoteName(field)}`)),
    ),
  ]
}
