/** Lists entries: conditions from the address, words to search, order, one page after another. */
import type { Kind } from '#kernel/ledger.ts'
import { talliesIn } from '#kernel/tally.ts'
import { and, type Predicate, testFromText, yearPeriod } from '#kernel/where.ts'
import { listEntries } from '#store/entries.ts'
import { type Person, readingScope } from './access.ts'
import { indicatorOf } from './indicators.ts'
import type { Product } from './product.ts'
import { Refused } from './refusal.ts'
import { type EntryView, viewOf } from './view.ts'

export interface ListRequest {
  /** A unit of the tree: its own entries and those of the units under it. */
  unit?: string
  /** `field=text` pairs, in the form of `testFromText`. */
  conditions: Readonly<Record<string, string>>
  /** Only the entries that a figure counts. */
  figure?: { indicator: string; year: number }
  search?: string
  /** `received_on`, or `-received_on` for the last first. */
  sort?: string
  after?: string
  limit?: number
}

/** A list as its address says it: `field=text` pairs beside unit, words, order, page, and the figure behind it. */
export type AddressOfList = Record<string, string | undefined>

export const paging = ({ after, limit }: Record<string, string | string[] | undefined>) => ({
  ...(typeof after === 'string' && after !== '' && { after }),
  ...(typeof limit === 'string' && /^\d+$/.test(limit) && { limit: Number(limit) }),
})

export function listRequest({
  unit,
  search,
  sort,
  after,
  limit,
  indicator,
  year,
  ...conditions
}: AddressOfList): ListRequest {
  return {
    ...(unit && { unit }),
    ...(search && { search }),
    ...(sort && { sort }),
    ...(indicator && year && { figure: { indicator, year: Number(year) } }),
    ...paging({ after, limit }),
    conditions: Object.fromEntries(
      Object.entries(conditions).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  }
}

export interface ListAnswer {
  total: number
  entries: EntryView[]
  next: string | null
}

export async function list(
  product: Product,
  person: Person,
  kind: Kind,
  request: ListRequest,
): Promise<ListAnswer> {
  const scope = await readingScope(product.sql, person, kind, request.unit)
  const counted = request.figure ? countedBy(product, kind, request.figure) : null
  const written = predicateOf(kind, request.conditions)
  const limit = Math.min(Math.max(request.limit ?? 20, 1), 200)
  const page = await listEntries(product.sql, kind, scope, {
    where: counted ? and(written, counted.tally.where) : written,
    ...(counted && { period: yearPeriod(counted.year), part: counted.tally.part }),
    ...(request.search && { search: request.search }),
    ...(request.sort && { sort: sortOf(kind, request.sort) }),
    after: request.after ?? null,
    limit,
  })
  return { total: page.total, next: page.next, entries: page.entries.map((entry) => viewOf(kind, entry)) }
}

/** The first tally of a figure that counts this kind of record: of a rate, what stands above the line is in what stands below. */
function countedBy(product: Product, kind: Kind, { indicator, year }: { indicator: string; year: number }) {
  const { formula } = indicatorOf(product, indicator)
  const tallies = formula.form === 'share' ? formula.denominator : talliesIn(formula)
  const tally = tallies.find((each) => product.catalogue.kindOf(each) === kind)
  if (!tally)
    throw new Refused('usage', {
      zh: `指标 ${indicator} 不从“${kind.zh}”取数。`,
      en: `${indicator} does not count ${kind.en}.`,
    })
  return { tally, year }
}

export function predicateOf(kind: Kind, conditions: Readonly<Record<string, string>>): Predicate {
  return and(
    ...Object.entries(conditions).map(([name, written]): Predicate => {
      const field = kind.facts[name]
      const test =
        field && !name.includes('.') && !field.secret ? testFromText(field, written, kind.facts) : null
      if (!test) {
        throw new Refused('usage', {
          zh: `条件“${name}=${written}”看不懂。可用的字段：${Object.keys(kind.fields).join('、')}。`,
          en: `The condition ${name}=${written} cannot be read.`,
        })
      }
      return { field: name, test }
    }),
  )
}

function sortOf(kind: Kind, written: string): { field: string; descending: boolean } {
  const descending = written.startsWith('-')
  const field = descending ? written.slice(1) : written
  if (!kind.fields[field] || kind.fields[field].secret)
    throw new Refused('usage', { zh: `不能按“${field}”排序。`, en: `Cannot sort by ${field}.` })
  return { field, descending }
}
