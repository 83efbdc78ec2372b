/** Which column of a sheet is which field: as the server took them, as a person says, or by the names fields go by. */
import type { Fields } from '#kernel/fields/index.ts'
import { bare } from '#kernel/raw.ts'
import { catalogue } from '#ledgers/index.ts'
import type { SheetMapping, SheetView } from '../../api/imports.ts'

export type Columns = Record<string, string | null>

export const columnsOf = (sheet: SheetView): Columns =>
  Object.fromEntries(sheet.layout.map(({ column, field }) => [String(column), field]))

/** The fields that a sheet of this ledger, or of one of its parts, may fill. */
export function fieldsFor({ ledger, part }: Pick<SheetMapping, 'ledger' | 'part'>): Fields {
  const kind = catalogue.kindAt(ledger ?? '')
  if (!kind) return {}
  return part ? (kind.parts[part]?.fields ?? {}) : { ...kind.fields, status: kind.facts.status! }
}

/** Where a person sends a sheet to another ledger, its headings are held against that ledger's own names. */
export function columnsByHeading(sheet: SheetView, to: Pick<SheetMapping, 'ledger' | 'part'>): Columns {
  const names = new Map(
    Object.entries(fieldsFor(to)).flatMap(([name, { zh, en, known }]) =>
      [zh, en, ...known].map((word) => [bare(word), name] as const),
    ),
  )
  return Object.fromEntries(
    sheet.layout.map(({ column, heading }) => [String(column), names.get(bare(heading)) ?? null]),
  )
}

/** The sheet as it will be once what was just chosen has been tried. */
export function asChosen(sheet: SheetView, chosen: SheetMapping | undefined): SheetView {
  if (!chosen) return sheet
  const layout = sheet.layout.map((column) =>
    Object.assign({}, column, { field: chosen.columns[column.column] ?? null }),
  )
  return { ...sheet, ledger: chosen.ledger, part: chosen.part ?? null, layout }
}
