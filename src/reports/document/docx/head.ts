/** The head of an upward document (版头): the red mark, the number, the signatory, and the red line under them. */
import { BorderStyle, type FileChild, Paragraph, Table, TableCell, TableRow, TabStopType } from 'docx'
import { markSize } from '../mark-size.ts'
import { measure } from '../title-shape.ts'
import type { OfficialDocument } from '../tree.ts'
import { char, linePitch, markTop, points, typeWidth } from './measures.ts'
import { exactLine, paragraph, run, tab } from './paragraph.ts'

export function head(document: OfficialDocument): FileChild[] {
  return [mark(document.organs), ...numberLines(document), redLine()]
}

function mark(organs: string[]): FileChild {
  return organs.length === 1 ? singleMark(organs[0] ?? '') : jointMark(organs)
}

function singleMark(organ: string): Paragraph {
  const pt = markSize([organ])
  return paragraph('Mark', [run(`${organ}文件`, undefined, pt)], {
    spacing: { before: markPadding(pt), ...markLine(pt) },
  })
}

/** Organs one below the other, spread to equal width; 文件 once at their right, level with their middle. */
function jointMark(organs: string[]): Table {
  const longest = Math.max(...organs.map(measure))
  const pt = markSize(organs)
  const widths = [points(Math.ceil(longest) * pt) + 20, points(2.5 * pt)]
  const name = (organ: string) =>
    paragraph('Mark', [run(organ, undefined, pt)], { alignment: 'distribute', spacing: markLine(pt) })
  const word = paragraph('Mark', [run('文件', undefined, pt)], { alignment: 'right', spacing: markLine(pt) })
  const cell = (children: Paragraph[], column: number) =>
    new TableCell({
      children,
      width: { size: widths[column] ?? 0, type: 'dxa' },
      margins: { top: markPadding(pt), left: 0, right: 0, marginUnitType: 'dxa' },
      verticalAlign: 'center',
    })
  return new Table({
    alignment: 'center',
    layout: 'fixed',
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [cell(organs.map(name), 0), cell([word], 1)] })],
  })
}

export const noBorders = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
    side,
    { style: BorderStyle.NONE },
  ]),
)

function markLine(pt: number) {
  return exactLine(points(pt * 1.2))
}

/** The ink of a glyph begins about a sixth of its size below the top of its line. */
function markPadding(pt: number): number {
  return markTop - points(pt * 0.16)
}

/**
 * Two lines below the mark: the number at the left, the signatories at the right, two a line under one another. The
 * number shares the line of the last of them. Without signatories it stands in the middle.
 */
function numberLines({ documentNumber = '', signatories = [] }: OfficialDocument): Paragraph[] {
  const before = 2 * linePitch
  if (signatories.length === 0) return [paragraph('Number', documentNumber, { spacing: { before } })]
  const rows = pairs(signatories)
  const nameWidth = Math.max(...signatories.map(measure), 3)
  const perRow = Math.min(signatories.length, 2)
  const names = typeWidth - char - (perRow * nameWidth + perRow - 1) * char
  const label = names - 4 * char
  return rows.map((row, i) => {
    const last = i === rows.length - 1
    const opening = [run(last ? documentNumber : ''), tab(), run(i === 0 ? '签发人：' : '')]
    const tabStops = [{ type: TabStopType.LEFT, position: i === 0 ? label : names }]
    const listed = row.map((name, k) =>
      run(k === 0 ? padName(name, nameWidth) : `　${name}`, 'SignatoryName'),
    )
    return paragraph('Signatory', [...opening, ...listed], {
      tabStops,
      indent: { left: char, right: 0 },
      spacing: { before: i === 0 ? before : 0 },
    })
  })
}

function pairs(names: string[]): string[][] {
  return names.flatMap((_, i) => (i % 2 === 0 ? [names.slice(i, i + 2)] : []))
}

/** A name of two characters is opened to three, so that names stand under one another. */
function padName(name: string, width: number): string {
  const characters = [...name]
  if (characters.length === 2 && width >= 3) return `${characters[0]}　${characters[1]}`
  return name
}

function redLine(): Paragraph {
  return paragraph('RedLine', [], {
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: 'FF0000', space: 0 } },
    spacing: { after: 2 * linePitch },
  })
}
