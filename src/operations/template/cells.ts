/**
 * The cells of a sheet's XML, found and written in place, so that everything else of an office's workbook (styles,
 * widths, merges, formulas, print set-up) stays as it was, to the byte.
 */
import { escapeMarkup } from '#kernel/markup.ts'
import { textOf, unescapeXml } from '../import/workbook/xml.ts'

export interface Cell {
  /** From 0. */
  column: number
  text: string
  /** A number, a date or a formula: never taken for a blank to fill. */
  taken: boolean
  /** The attributes of the cell without its type, as written. */
  head: string
  start: number
  end: number
}

export interface Row {
  /** From 1. */
  number: number
  start: number
  end: number
  cells: readonly Cell[]
}

const rowPattern = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g
const cellPattern = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g

/** The rows of a sheet in order. `strings` are the shared strings of the workbook. */
export function rowsOf(xml: string, strings: readonly string[]): Row[] {
  return [...xml.matchAll(rowPattern)].map((match) => {
    const [whole, attributes, inner = ''] = match
    const at = match.index + whole.length - inner.length - '</row>'.length
    return {
      number: Number(/\br="(\d+)"/.exec(attributes!)?.[1]),
      start: match.index,
      end: match.index + whole.length,
      cells: [...inner.matchAll(cellPattern)].map((cell) => cellOf(cell, at, strings)),
    }
  })
}

function cellOf(match: RegExpExecArray | RegExpMatchArray, at: number, strings: readonly string[]): Cell {
  const [whole, attributes, inner = ''] = match
  const type = /\bt="(\w+)"/.exec(attributes!)?.[1]
  const value = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1]
  const words =
    type === 's'
      ? (strings[Number(value)] ?? '')
      : type === 'inlineStr'
        ? textOf(inner)
        : type === 'str'
          ? unescapeXml(value ?? '')
          : null
  return {
    column: columnOf(/\br="([A-Z]+)\d+"/.exec(attributes!)![1]!),
    text: words ?? '',
    taken: inner.includes('<f') || (words === null && value !== undefined),
    head: attributes!.replace(/\s+t="\w+"/, ''),
    start: at + match.index!,
    end: at + match.index! + whole.length,
  }
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The cell with another value; its style stays. Text is kept inline, so that no table of strings changes. */
export function written({ head }: Pick<Cell, 'head'>, value: string | number): string {
  return typeof value === 'number'
    ? `<c${head}><v>${value}</v></c>`
    : `<c${head} t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(value)}</t></is></c>`
}

/** A row's XML at another place. */
export const movedRow = (xml: string, from: number, to: number): string =>
  xml
    .replace(/(<row\b[^>]*?\br=")\d+"/, `$1${to}"`)
    .replaceAll(new RegExp(`(<c\\b[^>]*?\\br="[A-Z]+)${from}"`, 'g'), `$1${to}"`)

/** References such as `A7:D7` that lie below a row, moved down. */
export const movedReference = (reference: string, below: number, by: number): string =>
  reference.replace(/([A-Z]+)(\d+)/g, (_, column: string, row: string) =>
    Number(row) > below ? `${column}${Number(row) + by}` : `${column}${row}`,
  )
