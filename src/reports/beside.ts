/**
 * What a report is set beside when it is checked: earlier reports of the same unit as its history, those of other units on
 * the same year as its peers. Where nobody chooses, all that is known and fits counts.
 */
import type { Person } from '#operations/access.ts'
import type { Product } from '#operations/product.ts'
import { oneReference, references, sameUnit } from '#operations/references.ts'
import { Refused } from '#operations/refusal.ts'
import type { ReadReport } from '#reading/report.ts'
import { type SignedReport, signedReports } from './draft/signed.ts'

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

/** What stands beside a report, or might. */
export interface Beside extends Pick<BesideLine, 'unit_name' | 'year' | 'file' | 'at' | 'by'> {
  as: BesideAs
  id: string | null
  source: BesideLine['source'] | 'handed'
  /** Whether it was looked at. */
  taken: boolean
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

/** Reads a text again that was kept as it had been read. */
export interface Rereader {
  reread(text: string, file: string): Promise<ReadReport>
}

/** For many reports that stand beside the same ones: each of these is read once. */
export function rereadOnce(reader: Rereader): Rereader {
  const known = new Map<string, Promise<ReadReport>>()
  return {
    reread: (text, file) => {
      const key = `${file}\n${text}`
      const report = known.get(key) ?? reader.reread(text, file)
      known.set(key, report)
      return report
    },
  }
}

export async function besideOf(
  reader: Rereader,
  product: Product,
  person: Person,
  report: ReadReport & { sha256: string },
  chosen: Chosen,
): Promise<{ told: Beside[]; history: ReadReport[]; peers: ReadReport[] }> {
  const lines = standing(await besideLines(product, person, chosen.unit), report)
  const taken = chosen.ids === null ? fitting(lines, report) : named(lines, chosen.ids)
  const texts = taken.length === 0 ? null : await textsIn(product, person, chosen.unit)
  const read = chosen.handed.map(({ as, report: other }) => ({ as, report: other }))
  for (const { line, as } of taken) {
    const { unit_name, year, file } = line
    const other = await reader.reread(await texts!(line), file || unit_name)
    read.push({ as, report: { ...other, unit_name, year } })
  }
  const of = (role: BesideAs) => read.filter(({ as }) => as === role).map(({ report: other }) => other)
  const told = [
    ...chosen.handed.map(({ as, report: other }) => handedLine(as, other)),
    ...lines.map(({ line: { unit: _, sha256: __, ...line }, as }) => {
      const found = taken.find((each) => each.line.id === line.id)
      return { ...line, as: found?.as ?? as, taken: found !== undefined }
    }),
  ]
  return { told, history: of('history'), peers: of('peer') }
}

const handedLine = (as: BesideAs, { unit_name, year, file }: ReadReport): Beside => ({
  as,
  id: null,
  source: 'handed',
  unit_name: unit_name ?? '',
  year: year ?? 0,
  file,
  at: '',
  by: '',
  taken: true,
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

/** As what each may stand beside the report; never the report itself. */
const standing = (
  lines: readonly BesideLine[],
  { unit_name, year, sha256 }: ReadReport & { sha256: string },
): Taken[] =>
  lines
    .flatMap((line): Taken[] => {
      const own = unit_name !== null && sameUnit(line.unit_name, unit_name)
      if ((own && line.year === year) || line.sha256 === sha256) return []
      return [{ line, as: own ? 'history' : 'peer' }]
    })
    .sort((one, other) => one.as.localeCompare(other.as) || other.line.year - one.line.year)

/** Its own reports of the years before, and the others' of its year. */
const fitting = (lines: readonly Taken[], { unit_name, year }: ReadReport): Taken[] =>
  unit_name === null || year === null
    ? []
    : lines
        .filter(({ line, as }) =>
          as === 'peer' ? line.year === year : line.year < year && line.year >= year - yearsBack,
        )
        .slice(0, besideMax)

function named(lines: readonly Taken[], ids: NonNullable<Chosen['ids']>): Taken[] {
  const taken = (['history', 'peer'] as const).flatMap((as) =>
    ids[as].map((id) => {
      const found = lines.find(({ line }) => line.id === id)
      if (!found) throw new Refused('not_found')
      return { line: found.line, as }
    }),
  )
  if (taken.length > besideMax)
    throw new Refused('usage', {
      zh: `一次最多对照${besideMax}份报告，选了${taken.length}份。请少选几份再试。`,
      en: `At most ${besideMax} reports are set beside one; ${taken.length} were chosen. Choose fewer.`,
    })
  return taken
}
