/**
 * The state of a list is its address: unit, words, order, page, and a test for each filtered field in the form of
 * `testFromText`. So a view is shared by its link, and the back key goes one filter back.
 */
import type { Kind } from '#kernel/ledger.ts'
import { type Test, testFromText, testToText } from '#kernel/where.ts'
import type { Query } from '../../api/client.ts'

const ofTheList = new Set(['unit', 'search', 'sort', 'after', 'limit', 'indicator', 'year'])

export interface Filter {
  field: string
  test: Test
}

export function filtersIn(kind: Kind, address: URLSearchParams): Filter[] {
  return [...address].flatMap(([field, written]) => {
    const declared = kind.facts[field]
    const test = declared && !ofTheList.has(field) ? testFromText(declared, written, kind.facts) : null
    return test ? [{ field, test }] : []
  })
}

/** Fields that a list can be filtered by, the likeliest first: the stage, the main day, the columns, then the rest. */
export function filterable(kind: Kind): string[] {
  const names = ['status', kind.main, ...kind.columns, ...Object.keys(kind.fields)]
  return [...new Set(names)].filter((name) => {
    const field = kind.facts[name]
    return field && !field.secret && field.filter !== 'none'
  })
}

/** A changed list begins at its first page. */
export function changed(
  address: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(address)
  next.delete('after')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name)
    else next.set(name, value)
  }
  return next
}

export const withFilter = (address: URLSearchParams, field: string, test: Test | null): URLSearchParams =>
  changed(address, { [field]: test && testToText(test) })

/** What the server is asked, from the address; the newest first unless said otherwise. */
export function queryOf(kind: Kind, address: URLSearchParams, own: string): Query {
  return { unit: own, sort: `-${kind.main}`, limit: 20, ...Object.fromEntries(address) }
}
