/**
 * Where names and date stand so that a round seal of 42 mm can be pressed on each name, after GB/T 9704-2012 7.3.5.1: the date
 * four characters in, the last name in the middle above it, the others beside or above, no seal touching another. All
 * measures in characters of 16 pt (5.64 mm).
 */
import { measure } from './title-shape.ts'
import type { OfficialDocument } from './tree.ts'
import { printedDay } from './wording.ts'

/** A name, and how far its middle stands from the right edge of the type area. */
export interface Seat {
  name: string
  center: number
}

export interface Seats {
  rows: Seat[][]
  /** From the right edge of the type area to the end of the date. */
  dateRight: number
}

/** The type area of 156 mm. */
const breadth = 27.64

/** 42 mm, and a gap. */
const seal = 8

/** Lines left free above the first row of names: the top of its seal lies within one line of the text. */
export const freeAbove = 2

/** Lines left free between two rows, whose seals are more than four lines high. */
export const freeBetween = 4

/** An upward document is sealed unless the organ says otherwise; the public edition shows no seal. */
export const isSealed = ({ edition, sealed = true }: OfficialDocument): boolean =>
  edition === 'upward' && sealed

export function seats({ signature: names, issuedOn }: OfficialDocument): Seats {
  const date = measure(issuedOn ? printedDay(issuedOn) : '2026年1月31日')
  const widest = Math.max(...names.map(measure))
  const last = Math.max(4 + date / 2, widest / 2)
  const fits = (count: number) =>
    last + (count - 1) * step(count, last, widest) + Math.max(seal, widest) / 2 <= breadth
  const perRow = [3, 2].find((count) => count <= names.length && fits(count)) ?? 1
  const apart = step(perRow, last, widest)
  const rows = Array.from({ length: Math.ceil(names.length / perRow) }, (_, row) =>
    names
      .slice(row * perRow, (row + 1) * perRow)
      .map((name, i, all) => ({ name, center: last + (all.length - 1 - i) * apart })),
  )
  return { rows, dateRight: last - date / 2 }
}

/** The first name of a row stands as far from the left edge as the last one from the right, where that leaves room for both. */
const step = (perRow: number, last: number, widest: number): number =>
  perRow === 1 ? 0 : Math.max(seal, widest + 1, (breadth - 2 * last) / (perRow - 1))
