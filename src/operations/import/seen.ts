/**
 * What the rows of a file have been so far, kept as numbers: a row that comes again in every cell is a duplicate, and
 * equal entries are told apart by counting them.
 */
import { hash } from 'node:crypto'
import type { Raw } from '#kernel/raw.ts'
import type { Recognised } from './recognise.ts'

/** One for all sheets of a file. */
export interface Seen {
  sheets: string[]
  rows: Map<number, number>
  contents: Map<number, number>
}

export const nothingSeen = (): Seen => ({ sheets: [], rows: new Map(), contents: new Map() })

type Parts = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** The earlier row with the same cells, as the person finds it; null where there is none. */
export function seenBefore(
  seen: Seen,
  { subject, sheetName }: Recognised,
  row: number,
  cells: readonly Raw[],
): string | null {
  const here = seen.sheets.indexOf(sheetName)
  const written = cells.map((cell) => (typeof cell === 'string' ? cell.trim() : (cell ?? '')))
  const filled = written.slice(0, written.findLastIndex((cell) => cell !== '') + 1)
  const key = numberOf(hash('sha1', JSON.stringify([subject.kind.path, subject.part, filled]), 'hex'))
  const before = seen.rows.get(key)
  if (before === undefined) {
    seen.rows.set(key, here * sheetStride + row)
    return null
  }
  const sheet = Math.floor(before / sheetStride)
  return `${sheet === here ? '' : `“${seen.sheets[sheet]}”表`}第${before % sheetStride}行`
}

/** More than a sheet has rows, so that sheet and row fit into one number. */
const sheetStride = 2 ** 21

/** Two equal entries of one file are told apart by counting them, so that the file read again finds both there. */
export function contentHash(
  seen: Seen,
  { subject }: Recognised,
  values: Readonly<Record<string, unknown>>,
  parts: Parts,
): string {
  const filled: unknown[] = [subject.kind.path, subject.part, Object.entries(parts).sort()]
  for (const name of Object.keys(values).sort()) {
    const value = values[name]
    if (value !== null && value !== undefined) filled.push(name, value)
  }
  const content = hash('sha256', JSON.stringify(filled), 'hex')
  const key = numberOf(content)
  const times = (seen.contents.get(key) ?? 0) + 1
  seen.contents.set(key, times)
  return times === 1 ? content : hash('sha256', `${content}#${times}`, 'hex')
}

/** 52 bits: in a file of a million rows two different ones meet once in ten thousand files. */
const numberOf = (digest: string): number => Number.parseInt(digest.slice(0, 13), 16)
