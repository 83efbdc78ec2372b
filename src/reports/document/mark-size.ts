/** How large the mark of the issuing organs is: as large as one line each allows, for Word and for the page alike. */
import { measure } from './title-shape.ts'

/** The type area is 442 pt wide; a mark is striking up to 62 pt (22 mm), and a long name shrinks rather than breaks. */
const widest = 442
const largest = { single: 62, two: 48, more: 36 }
const smallest = 18

/** In points. Joint names stand above one another, with 文件 half a character to their right. */
export function markSize(organs: string[]): number {
  const limit = organs.length === 1 ? largest.single : organs.length === 2 ? largest.two : largest.more
  return Math.max(smallest, Math.min(limit, Math.floor(widest / markCharacters(organs))))
}

/** How many characters of its own size the mark is wide, 文件 and some air among them. */
export function markCharacters(organs: string[]): number {
  const name = Math.max(...organs.map(measure))
  return organs.length === 1 ? name + 3 : name + 2.5
}
