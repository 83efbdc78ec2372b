/**
 * The two editions of a report and their files. A draft is written anew each time; of a signed report the very bytes are
 * kept, so that it is printed again as it was signed, whatever program writes documents by then.
 */
import { createHash } from 'node:crypto'
import type { Person } from '#operations/access.ts'
import { addressOf } from '#operations/address.ts'
import { instant, type Product } from '#operations/product.ts'
import type { Queryable } from '#store/database.ts'
import type { Address, KeptReport } from '#store/reports.ts'
import { type KeptFile, keepFile, keptFile } from '#store/signing.ts'
import { foundReport } from '../annual/found.ts'
import { writeReport } from '../annual/write.ts'
import type { Block, OfficialDocument } from '../document/tree.ts'
import { present } from './present.ts'

export type Edition = KeptFile['edition']

/**
 * The public edition has the same text without head, signatory and closing record; its figures lead to what everybody
 * may see of them.
 */
export function editionOf<Document extends OfficialDocument>(
  document: Document,
  edition: Edition,
  report: Address,
): Document {
  if (edition === 'upward') return { ...document, edition }
  const { signatories: _, copies: __, printer: ___, documentNumber: ____, ...open } = document
  return {
    ...open,
    edition,
    addressees: [],
    body: document.body.map((block) => opened(block, report)),
    ...(document.attachments && {
      attachments: document.attachments.map((each) => ({
        ...each,
        body: each.body.map((block) => opened(block, report)),
      })),
    }),
  } as unknown as Document
}

const opened = (block: Block, report: Address): Block =>
  block.kind === 'heading'
    ? block
    : {
        ...block,
        content: block.content.map((inline) =>
          'figure' in inline
            ? { figure: { ...inline.figure, href: publicFigure(report, inline.figure.anchor) } }
            : inline,
        ),
      }

export const publicFigure = (report: Address, anchor: string): string =>
  `/public/reports/${addressOf(report)}/figures/${encodeURIComponent(anchor)}`

/** The endings whose bytes follow from the document alone; a PDF bears the time of its printing and is kept when first made. */
export const settled = ['docx', 'html', 'json'] as const

export async function keepFiles(
  tx: Queryable,
  report: Address,
  document: OfficialDocument,
  { at, address }: { at: string; address: string },
): Promise<Record<string, string>> {
  const digests: Record<string, string> = {}
  for (const edition of ['upward', 'public'] as const) {
    for (const ending of settled) {
      const { bytes } = await written(document, report, edition, ending, address)
      const digest = createHash('sha256').update(bytes).digest('hex')
      await keepFile(tx, report, { edition, ending, bytes, digest }, { at })
      digests[`${edition}.${ending}`] = digest
    }
  }
  return digests
}

/** A page stays within the product; a file travels, so its figures lead to the full address. */
const written = (
  document: OfficialDocument,
  report: Address,
  edition: Edition,
  ending: string,
  address: string,
) => writeReport(editionOf(document, edition, report), `report.${ending}`, ending === 'html' ? '' : address)

export interface ReportFile {
  bytes: Uint8Array
  type: string
  title: string
}

export async function reportFile(
  product: Product,
  person: Person,
  address: string,
  asked: { edition: Edition; ending: string; host: string },
): Promise<ReportFile> {
  const { report, measuring } = await foundReport(product, person, address)
  const { document } = await present(product, report, measuring.scope)
  return fileOf(product, report, document, asked)
}

export async function fileOf(
  product: Product,
  report: Pick<KeptReport, 'county' | 'id' | 'state'>,
  document: OfficialDocument,
  { edition, ending, host }: { edition: Edition; ending: string; host: string },
): Promise<ReportFile> {
  const title = document.title
  if (report.state === 'signed') {
    const kept = await keptFile(product.sql, report, { edition, ending })
    if (kept) return { bytes: kept.bytes, type: typeOf(ending), title }
  }
  const { bytes, type } = await written(document, report, edition, ending, host)
  if (report.state !== 'signed') return { bytes, type, title }
  const digest = createHash('sha256').update(bytes).digest('hex')
  await keepFile(product.sql, report, { edition, ending, bytes, digest }, { at: instant(product) })
  const kept = await keptFile(product.sql, report, { edition, ending })
  return { bytes: kept!.bytes, type, title }
}

const types: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

const typeOf = (ending: string): string => types[ending]!
