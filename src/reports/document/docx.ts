/**
 * The document as a Word file after GB/T 9704-2012. Head, text and foot are laid down in the order of the page; looks are
 * in the named styles, and the same document always gives the same bytes, so that its hash can be archived.
 */
import { Document } from 'docx'
import { attachmentList, attachments, bookmarks, titleAndText } from './docx/body.ts'
import { closingRecord, pageNumbers, signature } from './docx/foot.ts'
import { head } from './docx/head.ts'
import { footerDistance, linePitch, page } from './docx/measures.ts'
import { packed } from './docx/package.ts'
import type { OfficialDocument } from './tree.ts'

export function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const marks = bookmarks()
  const upward = document.edition === 'upward'
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    customProperties: provenance(document),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              bottom: page.bottom,
              left: page.left,
              right: page.right,
              footer: footerDistance,
            },
          },
          grid: { linePitch },
        },
        footers: pageNumbers(),
        children: [
          ...(upward ? head(document) : []),
          ...titleAndText(document, marks),
          ...attachmentList(document),
          ...signature(document),
          ...attachments(document, marks),
          ...(upward ? closingRecord(document) : []),
        ],
      },
    ],
  })
  return packed(file, document)
}

/** Where the figures come from, kept in the file's properties so that a reader of the file alone can ask again. */
function provenance(document: OfficialDocument): { name: string; value: string }[] {
  const { unit, year, asOf, journalPosition } = document
  return Object.entries({ unit, year, asOf, journalPosition }).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: String(value) }],
  )
}
