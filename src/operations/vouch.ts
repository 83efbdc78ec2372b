/** Asks a register for the names in an entry: a case is not taken further by officers without a valid certificate. */
import type { Fields } from '#kernel/fields/index.ts'
import type { Vouch } from '#kernel/procedure.ts'
import type { Row } from '#kernel/tally.ts'
import type { Queryable } from '#store/database.ts'
import type { Entry } from '#store/entries.ts'
import { vouchedNames } from '#store/registers.ts'
import { upwardScope } from './access.ts'
import { type Product, today } from './product.ts'
import { Refused } from './refusal.ts'

export async function demandVouched(
  tx: Queryable,
  product: Product,
  { office }: Entry,
  values: Row,
  { names: field, on, register, article }: Vouch<Fields>,
): Promise<void> {
  const names = namesIn(values[field])
  const day = String(values[on] ?? today(product)).slice(0, 10)
  const scope = await upwardScope(product.sql, office)
  const known = new Set(await vouchedNames(tx, product.catalogue, scope, register, names, day))
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length === 0) return
  const book = product.catalogue.kindAt(register.path)!
  const problem = {
    zh: `${unknown.join('、')}在${day}没有登记在“${book.zh}”中的有效证件`,
    en: `${unknown.join(', ')}: no valid certificate in "${book.en}" on ${day}`,
  }
  throw new Refused('gate', {
    zh: `${problem.zh}。已填内容都保留着；请先在“${book.zh}”登记或核对证件，或者改填有证件的人员，用顿号分开。`,
    en: `${problem.en}. Nothing you filled in is lost; register or check the certificate first, or name others, with a comma between.`,
    article,
    problems: [{ ...problem, field, article }],
  })
}

/** Names as offices list them in one cell. */
export const namesIn = (listed: unknown): string[] =>
  String(listed ?? '')
    .split(/[、，,;；\s]+/u)
    .filter((name) => name !== '')
