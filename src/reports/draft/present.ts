/** The document of a report as it stands now: its blocks with their figures and with what the organ has settled. */
import type { Product } from '#operations/product.ts'
import { blocksOf } from '#store/blocks.ts'
import type { Queryable } from '#store/database.ts'
import { type FrozenFigure, frozenFigures, type KeptReport } from '#store/reports.ts'
import type { Scope } from '#store/scope.ts'
import type { AnnualReport, Issue } from '../annual/compose.ts'
import type { FigureRef } from '../document/tree.ts'
import { type DraftBlock, figuresByAnchor, laidTogether, viewOfBlock } from './blocks.ts'

export interface Present {
  document: AnnualReport
  blocks: DraftBlock[]
  /** Every figure that the report holds, printed or not. */
  figures: ReadonlyMap<string, FigureRef>
  /** Those that the text prints. */
  frozen: FrozenFigure[]
}

export async function present(
  { sql }: Pick<Product, 'sql'>,
  report: KeptReport,
  scope: Scope,
  db: Queryable = sql,
): Promise<Present> {
  const blocks = (await blocksOf(db, report)).map(viewOfBlock)
  const all = await frozenFigures(db, scope, report)
  const figures = figuresByAnchor(all)
  const printed = new Set(
    blocks.flatMap(({ content }) => content.flatMap((piece) => ('figure' in piece ? [piece.figure] : []))),
  )
  const composed = JSON.parse(report.tree) as AnnualReport
  const issue = JSON.parse(report.issue) as Issue
  return {
    document: laidTogether(composed, issue, blocks, figures),
    blocks,
    figures,
    frozen: all.filter(({ anchor }) => printed.has(anchor)),
  }
}
