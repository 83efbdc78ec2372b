/** A draft as its page shows it: the text in blocks, its figures and what has moved under them, comments, versions, and what one may do. */
import type { Person } from '#operations/access.ts'
import type { Product } from '#operations/product.ts'
import { commentsOf, versionsOf } from '#store/blocks.ts'
import type { Issue, Todo } from '../annual/compose.ts'
import { type Drift, driftsOf } from '../annual/drift.ts'
import { foundReport } from '../annual/found.ts'
import { type ReportSummary, summaryOf } from '../annual/report.ts'
import type { FigureRef, OfficialDocument } from '../document/tree.ts'
import type { DraftBlock } from './blocks.ts'
import { type ChainStep, stepsFor } from './chain.ts'
import { type CommentView, viewOfComment } from './comments.ts'
import { mayWrite } from './holder.ts'
import { present } from './present.ts'
import { lineOf, type VersionLine } from './versions.ts'

export interface DraftView extends ReportSummary {
  title: string
  mayWrite: boolean
  /** The steps of the sign-off chain that the person may take now. */
  steps: ChainStep[]
  /** What the organ settles itself, as it will be printed, and the version of it. */
  issue: Issue
  issueVersion: number
  blocks: DraftBlock[]
  /** Every figure of the report by its anchor. */
  figures: Readonly<Record<string, FigureRef>>
  drift: Drift[]
  comments: CommentView[]
  versions: VersionLine[]
  todo: Todo[]
}

export async function readDraft(product: Product, person: Person, address: string): Promise<DraftView> {
  const { report, measuring } = await foundReport(product, person, address)
  const { document, blocks, figures, frozen } = await present(product, report, measuring.scope)
  const [drift, comments, versions] = await Promise.all([
    driftsOf(product, frozen, measuring),
    commentsOf(product.sql, report),
    versionsOf(product.sql, report),
  ])
  return {
    ...summaryOf(report),
    title: document.title,
    mayWrite: mayWrite(person, report.state),
    steps: stepsFor(person, report),
    issue: issueOf(document),
    issueVersion: report.issue_version,
    blocks,
    figures: Object.fromEntries(figures),
    drift,
    comments: comments.map(viewOfComment),
    versions: versions.map(lineOf),
    todo: document.todo,
  }
}

const issueOf = ({
  title,
  organs,
  addressees,
  documentNumber,
  signatories,
  copies,
  printer,
  issuedOn,
  signature,
  note,
}: OfficialDocument): Issue => ({
  title,
  organs,
  addressees,
  documentNumber,
  signatories,
  copies,
  printer,
  issuedOn,
  signature,
  note,
})
