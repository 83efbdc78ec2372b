/** What the public may see of an entry, and when. Anything not named here stays in the office. */
import type { EntryOf, Fields } from './fields/index.ts'
import type { Procedure } from './procedure.ts'
import { holds, type Predicate, type Where, where } from './where.ts'

export interface Disclosure {
  /** The article that asks for publication, or why nothing is published. */
  basis: string
  when: Predicate | null
  show: readonly string[]
}

export function defineDisclosure<const F extends Fields>(
  fields: F,
  _procedure: Procedure,
  declared: {
    basis: string
    when: Where<F & { status: Procedure['status'] }>
    show: readonly NoInfer<keyof F & string>[]
  },
): Disclosure {
  const secret = declared.show.find((name) => fields[name]?.secret)
  if (secret) throw new Error(`${secret} is personal data and cannot be disclosed`)
  return { basis: declared.basis, when: where(declared.when), show: declared.show }
}

/** A ledger of which nothing is published by itself. */
export const undisclosed = (basis: string): Disclosure => ({ basis, when: null, show: [] })

/** The public view of an entry; null where it may not be seen. Names of persons are masked. */
export function publicView(
  disclosure: Disclosure,
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
): Partial<EntryOf<Fields>> | null {
  if (!disclosure.when || !holds(disclosure.when, (name) => values[name])) return null
  return Object.fromEntries(
    disclosure.show.map((name) => {
      const value = values[name]
      const masked = fields[name]!.maskedInPublic && value !== null && value !== undefined
      return [name, masked ? fields[name]!.mask(value) : value]
    }),
  )
}
