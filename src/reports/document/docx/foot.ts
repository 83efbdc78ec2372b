/** The foot of the document: signature and date, the closing record (版记), and the page numbers. */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  PageNumber,
  type Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
} from 'docx'
import { freeAbove, freeBetween, isSealed, seats } from '../seals.ts'
import { measure } from '../title-shape.ts'
import type { OfficialDocument } from '../tree.ts'
import { copiesLine, noteLine, printedDay } from '../wording.ts'
import { char, linePitch, page, points, size, typeWidth } from './measures.ts'
import { paragraph, run, tab } from './paragraph.ts'

export function signature(document: OfficialDocument): Paragraph[] {
  const { note } = document
  return [
    ...(isSealed(document) ? underSeals(document) : unsealed(document)),
    ...(note ? [paragraph('Note', noteLine(note))] : []),
  ]
}

/** Each row of names is one line, each name centred at its seat. */
function underSeals(document: OfficialDocument): Paragraph[] {
  const { rows, dateRight } = seats(document)
  const signed = rows.map((row, i) =>
    paragraph(
      'Signature',
      row.flatMap(({ name }) => [tab(), run(name)]),
      {
        alignment: AlignmentType.LEFT,
        indent: { right: 0 },
        spacing: { before: (i === 0 ? freeAbove : freeBetween) * linePitch },
        tabStops: row.map(({ center }) => ({
          type: TabStopType.CENTER,
          position: Math.round(typeWidth - center * char),
        })),
        keepNext: document.issuedOn !== undefined || i < rows.length - 1,
      },
    ),
  )
  if (!document.issuedOn) return signed
  return [
    ...signed,
    paragraph('IssueDate', printedDay(document.issuedOn), {
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(dateRight * char) },
    }),
  ]
}

/** Names two characters in from the right; the date begins two characters to the right of the name above it. */
function unsealed({ signature: names, issuedOn }: OfficialDocument): Paragraph[] {
  const date = issuedOn ? printedDay(issuedOn) : ''
  const nameWidth = measure(names.at(-1) ?? '') * char
  const nameRight = Math.max(2 * char, measure(date) * char + 4 * char - nameWidth)
  const signed = names.map((name, i) =>
    paragraph('Signature', name, {
      spacing: { before: i === 0 ? linePitch : 0 },
      indent: { right: i === names.length - 1 ? nameRight : 2 * char },
      keepNext: date !== '' || i < names.length - 1,
    }),
  )
  const dated = date
    ? [paragraph('IssueDate', date, { indent: { left: typeWidth - nameRight - nameWidth + 2 * char } })]
    : []
  return [...signed, ...dated]
}

/**
 * The closing record stands at the foot of the last page: a table held to the bottom of the type area. It is measured
 * from the page's edge, since LibreOffice floats no table as wide as the text otherwise. The paragraph it is anchored to
 * is half a point high, so that it fits below 22 full lines.
 */
export function closingRecord({ copies = [], printer }: OfficialDocument): FileChild[] {
  const rows = [
    ...(copies.length > 0 ? [paragraph('Copies', copiesLine(copies))] : []),
    ...(printer ? [printerLine(printer)] : []),
  ]
  if (rows.length === 0) return []
  const table = new Table({
    width: { size: typeWidth, type: 'dxa' },
    columnWidths: [typeWidth],
    layout: 'fixed',
    margins: { left: 0, right: 0, marginUnitType: 'dxa' },
    borders: {
      top: thick,
      bottom: thick,
      insideHorizontal: thin,
      left: none,
      right: none,
      insideVertical: none,
    },
    float: {
      horizontalAnchor: 'page',
      absoluteHorizontalPosition: page.left,
      verticalAnchor: 'margin',
      relativeVerticalPosition: 'bottom',
    },
    rows: rows.map(
      (row) => new TableRow({ cantSplit: true, children: [new TableCell({ children: [row] })] }),
    ),
  })
  return [table, paragraph('RecordAnchor', [])]
}

const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' }
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
const none = { style: BorderStyle.NONE }

function printerLine({ organ, on }: { organ: string; on: string }): Paragraph {
  return paragraph('Printer', [run(organ), tab(), run(`${printedDay(on)}印发`)], {
    tabStops: [{ type: TabStopType.RIGHT, position: typeWidth - points(size.record) }],
  })
}

/** — 1 — with odd pages at the right and even pages at the left, one character in. */
export function pageNumbers(): { default: Footer; even: Footer } {
  const footer = (alignment: 'right' | 'left') =>
    new Footer({
      children: [
        paragraph(
          'PageNumber',
          [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: { hint: 'eastAsia' } })],
          {
            alignment,
            indent: { [alignment]: char },
          },
        ),
      ],
    })
  return { default: footer('right'), even: footer('left') }
}
