/**
 * Reports of any unit that a unit keeps on purpose, so that other reports can be set beside them: its own of past years for
 * what it says of last year, a neighbour's for sentences that are the same. They are seen by that unit and those below it.
 */
import { v7 as newId } from 'uuid'
import { append } from '#store/journal.ts'
import {
  dropReference,
  figuresOfReference,
  keepReference,
  type ReferenceFigure,
  type ReferenceLine,
  readReference,
  referencesIn,
} from '#store/references.ts'
import { actorOf, demand, ownScope, type Person, reachableUnit, upwardScope } from './access.ts'
import { addressOf, parseAddress } from './address.ts'
import { instant, type Product } from './product.ts'
import { Refused } from './refusal.ts'

export interface Reference {
  id: string
  /** The unit that keeps it. */
  unit: string
  /** Whose report it is, and of which year. */
  unit_name: string
  year: number
  file: string
  sha256: string
  keptAt: string
  by: string
}

export type { ReferenceFigure }

export const viewOfReference = (line: ReferenceLine): Reference => ({
  id: addressOf(line),
  unit: line.office,
  unit_name: line.unit_name,
  year: line.year,
  file: line.file,
  sha256: line.sha256,
  keptAt: new Date(line.kept_at).toISOString(),
  by: line.actor_name,
})

const staff = ['clerk', 'head', 'leader', 'supervisor'] as const
/** Who may keep one and remove it. */
export const keepers = ['clerk', 'head', 'supervisor'] as const

/** What a unit may set beside a report: what it keeps, and what the units above it keep. */
export async function references(product: Product, person: Person, unit: string): Promise<Reference[]> {
  demand(person, staff)
  const { code } = await reachableUnit(product.sql, person, unit)
  return (await referencesIn(product.sql, await upwardScope(product.sql, code))).map(viewOfReference)
}

export async function oneReference(
  product: Product,
  person: Person,
  { unit, id: address }: { unit: string; id: string },
): Promise<Reference & { text: string; figures: ReferenceFigure[] }> {
  demand(person, staff)
  const { code } = await reachableUnit(product.sql, person, unit)
  const place = parseAddress(address)
  const found = await readReference(product.sql, await upwardScope(product.sql, code), place)
  if (!found) throw new Refused('not_found')
  const figures = await figuresOfReference(product.sql, place)
  return { ...viewOfReference(found), text: found.text, figures }
}

/** What was read of a report, to be kept. */
export interface Read {
  unit: string
  unit_name: string | null
  year: number | null
  file: string
  sha256: string
  text: string
  figures: readonly ReferenceFigure[]
}

export async function keepReport(product: Product, person: Person, read: Read): Promise<Reference> {
  demand(person, keepers)
  const unit = await reachableUnit(product.sql, person, read.unit)
  const line = {
    county: unit.county,
    id: newId(),
    office: unit.code,
    ...named(read),
    file: read.file.slice(0, 200),
    sha256: read.sha256,
    kept_at: instant(product),
    actor_name: person.name,
  }
  await product.sql.begin(async (tx) => {
    const { unit_name, year, file, sha256 } = line
    await append(tx, lineOf(product, person, unit, { kept: { unit_name, year, file, sha256 } }))
    await keepReference(tx, { ...line, text: read.text }, read.figures)
  })
  return viewOfReference(line)
}

export async function removeReference(product: Product, person: Person, address: string): Promise<void> {
  demand(person, keepers)
  const place = parseAddress(address)
  const scope = await ownScope(product.sql, person)
  await product.sql.begin(async (tx) => {
    const dropped = await dropReference(tx, scope, place)
    if (!dropped) throw new Refused('not_found')
    const { unit_name, year, file, sha256 } = dropped
    const unit = { county: place.county, code: dropped.office }
    await append(tx, lineOf(product, person, unit, { removed: { unit_name, year, file, sha256 } }))
  })
}

/** Nothing can be set beside it that does not say whose report it is and of which year. */
function named({ unit_name, year }: Read): { unit_name: string; year: number } {
  const name = unit_name?.trim() ?? ''
  if (
    name === '' ||
    name.length > 100 ||
    year === null ||
    !Number.isInteger(year) ||
    year < 1949 ||
    year > 9999
  )
    throw new Refused('invalid', {
      zh: '留作比对的资料要写明是哪个单位、哪一年的报告。请填写单位名称和年度再留。',
      en: 'What is kept for comparison says whose report it is and of which year. Name the unit and the year.',
    })
  return { unit_name: name, year }
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
  action: 'reference' as const,
  ledger: 'reference',
  entry: null,
  version: null,
  reason: null,
  change: JSON.stringify(change),
  batch: null,
})

/** 某县某街道办事处 is 某街道. */
export function sameUnit(one: string, other: string): boolean {
  const [short, long] = [bare(one), bare(other)].sort((a, b) => a.length - b.length) as [string, string]
  return (
    short.length > 1 && long.endsWith(short) && /^(?:.*[省市县区州盟旗])?$/.test(long.slice(0, -short.length))
  )
}

const bare = (name: string): string => name.replace(/(?:人民政府|办事处)$/, '')
