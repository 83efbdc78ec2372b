/**
 * The two columns that the workbook of rejected rows adds behind the office's own. They are passed over when the
 * sheet comes back mended; a heading 问题 of the office's own, without 原行号 behind it, is a heading like any other.
 */
import type { Heading } from './layout.ts'

export const problemHeading = '问题'
export const rowHeading = '原行号'

export function withoutOwnColumns(headings: readonly Heading[]): Heading[] {
  const added = headings.length - 2
  const isOurs = headings[added]?.heading === problemHeading && headings[added + 1]?.heading === rowHeading
  return headings.slice(0, isOurs ? added : undefined)
}
