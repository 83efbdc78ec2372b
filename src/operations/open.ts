/** Opens an entry: access, values, rules, number, clocks, journal line and running counts, all or none. */
import { v7 as newId } from 'uuid'
import type { Kind } from '#kernel/ledger.ts'
import { clockRows } from '#store/clocks.ts'
import { insertEntry } from '#store/entries.ts'
import { actorOf, demand, type Person, reachableUnit } from './access.ts'
import { addressOf } from './address.ts'
import { askOf, once } from './once.ts'
import { instant, type Product, today } from './product.ts'
import { read } from './read.ts'
import { entryProblems, refuseProblems, soundParts, soundValues, withConsequences } from './settle.ts'
import { type OpenEntryView, openViewOf } from './view.ts'

export interface Opening {
  /** The unit whose entry it is; the person's own where it is left out. */
  office?: string
  values: unknown
  parts?: unknown
}

/** Sent again with the same key, it gives the entry that the first time opened. */
export async function open(
  product: Product,
  person: Person,
  kind: Kind,
  opening: Opening,
  key?: string,
): Promise<OpenEntryView> {
  const { procedure } = kind
  demand(person, procedure.open.by)
  const { county, code: office } = await reachableUnit(
    product.sql,
    person,
    opening.office ?? person.unit ?? '',
  )
  const sent = soundValues(kind, procedure.open.fills, opening.values)
  const parts = soundParts(kind, sent, opening.parts)
  const status = procedure.open.to
  const values = withConsequences(kind, null, { ...blanks(kind, sent), status }, product.calendar)
  refuseProblems(entryProblems(kind, values))
  const id = newId()
  const ask = askOf(county, person, key, opening)
  const write = async () => {
    const number = await insertEntry(
      product.sql,
      product.catalogue,
      kind,
      {
        county,
        id,
        office,
        number: numberOf(kind, values, today(product)),
        status,
        values,
        parts,
        clocks: clockRows(kind, values, product.calendar),
      },
      { at: instant(product), actor: actorOf(person), action: 'open', reason: null },
      ask,
    )
    return openViewOf(product, person, kind, {
      county,
      id,
      office,
      number,
      status,
      version: 1,
      batch: null,
      values,
      parts,
    })
  }
  return once(product.sql, ask, write, (first) =>
    read(product, person, kind, addressOf({ county, id: first })),
  )
}

const blanks = (kind: Kind, values: Record<string, unknown>): Record<string, unknown> => ({
  ...Object.fromEntries(Object.keys(kind.fields).map((name) => [name, null])),
  ...values,
})

/** The office's own number where it has one; else ours, which runs per unit and year. */
export function numberOf(
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
  today: string,
): string | { before: string; after: string; year: number } {
  const own = kind.identity ? values[kind.identity] : null
  if (typeof own === 'string' && own !== '') return own
  const day =
    values[kind.main] ??
    Object.entries(values).find(([name, value]) => value && kind.fields[name]?.filter === 'days')?.[1] ??
    today
  const year = String(day).slice(0, 4)
  const [before, after] = kind.number.replace('{year}', year).split('{n}')
  return { before: before!, after: after ?? '', year: Number(year) }
}
