/**
 * What a report is set beside when it is checked: earlier reports of the same unit as its history, those of other units on
 * the same year as its peers. Where nobody chooses, all that is known and fits counts.
 */
import type { Person } from '#operations/access.ts'
import type { Product } from '#operations/product.ts'
import { oneReference, references } from '#operations/references.ts'
import { Refused } from '#operations/refusal.ts'
import type { ReadReport } from '#reading/report.ts'
import { type SignedReport, signedReports } from '#reports/draft/signed.ts'
import type { Reader } from './reader.ts'

export type BesideAs = 'history' | 'peer'

/** A report that may be set beside another. */
export interface BesideLine {
  id: string
  /** Kept on purpose, or signed here. */
  source: 'kept' | 'signed'
  /** The unit that keeps it, or whose it is. */
  unit: string
  unit_name: string
  year: number
  file: string
  sha256: string
  at: string
  by: string
}

/** A report that was set beside. */
export interface Beside extends Pick<BesideLine, 'unit_name' | 'year' | 'file'> {
  as: BesideAs
  id: string | null
  source: BesideLine['source'] | 'handed'
}

export interface Chosen {
  unit: string
  /** By their ids; null: what fits. */
  ids: Readonly<Record<BesideAs, readonly string[]>> | null
  /** Handed in with the report itself. */
  handed: readonly { as: BesideAs; report: ReadReport }[]
}

/** Reading takes time, and no editor looks at more. */
export const besideMax = 20
const yearsBack = 5

export async function besideLines(product: Product, person: Person, unit: string): Promise<BesideLine[]> {
  const kept = await references(product, person, unit)
  const signed = await signedReports(product, person, unit)
  return [
    ...kept.map(({ keptAt, ...line }) => ({ ...line, source: 'kept' as const, at: keptAt })),
    ...signed.map(lineOfSigned),
  ]
}

const lineOfSigned = ({ text: _, signedAt, ...line }: SignedReport): BesideLine => ({
  ...line,
  source: 'signed',
  file: '',
  sha256: '',
  at: signedAt,
})

export async function besideOf(
  reader: Reader,
  product: Product,
  person: Person,
  report: ReadReport & { sha256: string },
  chosen: Chosen,
): Promise<{ told: Beside[]; history: ReadReport[]; peers: ReadReport[] }> {
  const lines = await besideLines(product, person, chosen.unit)
  const taken = chosen.ids === null ? fitting(lines, report) : named(lines, chosen.ids)
  const texts = taken.length === 0 ? null : await textsIn(product, person, chosen.unit)
  const read: { told: Beside; report: ReadReport }[] = chosen.handed.map(({ as, report: other }) => ({
    told: { as, id: null, source: 'handed', ...placeOf(other) },
    report: other,
  }))
  for (const { line, as } of taken) {
    const { id, source, unit_name, year, file } = line
    const other = await reader.reread(await texts!(line), file || unit_name)
    read.push({ told: { as, id, source, unit_name, year, file }, report: { ...other, unit_name, year } })
  }
  const of = (as: BesideAs) => read.filter(({ told }) => told.as === as).map(({ report: other }) => other)
  return { told: read.map(({ told }) => told), history: of('history'), peers: of('peer') }
}

const placeOf = ({ unit_name, year, file }: ReadReport) => ({
  unit_name: unit_name ?? '',
  year: year ?? 0,
  file,
})

async function textsIn(product: Product, person: Person, unit: string) {
  const signed = new Map((await signedReports(product, person, unit)).map((each) => [each.id, each]))
  return async ({ id, source }: BesideLine): Promise<string> =>
    source === 'signed' ? signed.get(id)!.text() : (await oneReference(product, person, { unit, id })).text
}

interface Taken {
  line: BesideLine
  as: BesideAs
}

/** Its own reports of the years before, and the others' of its year; never the report itself. */
function fitting(
  lines: readonly BesideLine[],
  { unit_name, year, sha256 }: ReadReport & { sha256: string },
): Taken[] {
  if (unit_name === null || year === null) return []
  const others = lines.filter((line) => line.sha256 !== sha256)
  const own = (line: BesideLine) => sameUnit(line.unit_name, unit_name)
  const history = others.filter((line) => own(line) && line.year < year && line.year >= year - yearsBack)
  const peers = others.filter((line) => !own(line) && line.year === year)
  return [
    ...history.map((line) => ({ line, as: 'history' as const })),
    ...peers.map((line) => ({ line, as: 'peer' as const })),
  ].slice(0, besideMax)
}

function named(lines: readonly BesideLine[], ids: NonNullable<Chosen['ids']>): Taken[] {
  const taken = (['history', 'peer'] as const).flatMap((as) =>
    ids[as].map((id) => {
      const line = lines.find((each) => each.id === id)
      if (!line) throw new Refused('not_found')
      return { line, as }
    }),
  )
  if (taken.length > besideMax)
    throw new Refused('usage', {
      zh: `一次最多对照${besideMax}份报告，选了${taken.length}份。请少选几份再试。`,
      en: `At most ${besideMax} reports are set beside one; ${taken.length} were chosen. Choose fewer.`,
    })
  return taken
}

/** 某县某街道办事处 is 某街道. */
export function sameUnit(one: string, other: string): boolean {
  const [short, long] = [bare(one), bare(other)].sort((a, b) => a.length - b.length) as [string, string]
  return (
    short.length > 1 && long.endsWith(short) && /^(?:.*[省市县区州盟旗])?$/.test(long.slice(0, -short.length))
  )
}

const bare = (name: string): string => name.replace(/(?:人民政府|办事处)$/, '')
