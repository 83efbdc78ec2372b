/**
 * What a person settled about a layout in the preview: the ledger and the field of each column. A plain value, kept
 * for the unit; the next sheet with the same headings is read by it without asking.
 */
import { bare } from '#kernel/raw.ts'
import type { Heading } from './layout.ts'
import { type Column, isOrdinal } from './match-columns.ts'
import type { Subject } from './subjects.ts'

export interface Mapping {
  /** The headings of the layout; see `signatureOf`. */
  signature: string
  /** `petition`, `emergency/plan` */
  path: string
  part: string | null
  /** By the column's key; null says that the column is not to be read. */
  columns: Readonly<Record<string, string | null>>
  /** Values for the whole sheet, as a cell would have them: `{ channel: '来访' }`. */
  constants?: Readonly<Record<string, string>>
}

/** The same headings in the same order are the same layout, wherever the table begins. */
export const signatureOf = (headings: readonly Pick<Heading, 'key'>[]): string =>
  headings.map(({ key }) => bare(key)).join('|')

/** The remembered mapping of this layout, with the subject it names; null where that is declared no longer. */
export function mappingFor(
  remembered: readonly Mapping[],
  headings: readonly Heading[],
  subjects: readonly Subject[],
): (Mapping & { subject: Subject }) | null {
  const mapping = remembered.find(({ signature }) => signature === signatureOf(headings))
  const subject = subjects.find(({ kind, part }) => kind.path === mapping?.path && part === mapping.part)
  return mapping && subject ? { ...mapping, subject } : null
}

export function applyMapping(
  mapping: Mapping & { subject: Subject },
  headings: readonly Heading[],
): Column[] {
  const fields = new Map(Object.entries(mapping.columns).map(([key, field]) => [bare(key), field]))
  return headings.map((heading) => {
    const field = fields.get(bare(heading.key)) ?? null
    const known = field !== null && isDeclared(mapping.subject, field)
    return { ...heading, field: known ? field : null, score: known ? 1 : 0, ordinal: isOrdinal(heading) }
  })
}

function isDeclared({ fields, spread }: Subject, field: string): boolean {
  return field in fields || spread.some(({ part }) => field.startsWith(`${part}.`))
}

/** The mapping as recognised, for the person to change and for the unit to remember. */
export function mappingOf(recognised: {
  signature: string
  kind: { path: string }
  part: string | null
  columns: readonly Column[]
  constants: Readonly<Record<string, string>>
}): Mapping {
  return {
    signature: recognised.signature,
    path: recognised.kind.path,
    part: recognised.part,
    columns: Object.fromEntries(recognised.columns.map(({ key, field }) => [key, field])),
    ...(Object.keys(recognised.constants).length > 0 && { constants: recognised.constants }),
  }
}
