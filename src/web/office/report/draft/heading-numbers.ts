/** The numbers that headings will print, shown while one writes. */
import type { DraftBlock } from '../../../api/drafts.ts'

export function numbersOf(blocks: readonly Pick<DraftBlock, 'level'>[]): string[] {
  const counts = [0, 0, 0, 0]
  return blocks.map(({ level }) => {
    if (level === null) return ''
    counts[level - 1]! += 1
    counts.fill(0, level)
    const n = counts[level - 1]!
    return [`${chinese(n)}、`, `（${chinese(n)}）`, `${n}.`, `（${n}）`][level - 1]!
  })
}

const numeral = new Intl.NumberFormat('zh-Hans-CN-u-nu-hanidec')
const chinese = (n: number): string =>
  n < 10
    ? numeral.format(n)
    : `${n < 20 ? '' : numeral.format(Math.floor(n / 10))}十${n % 10 ? numeral.format(n % 10) : ''}`
