/**
 * Rows of a sheet that are no entries: headings that come again, totals, notes, numbered rows that nobody filled.
 * A row is passed over only for what it is as a whole, never for a word within an entry.
 */
import { bare, clean, type Raw } from '#kernel/raw.ts'
import type { Recognised } from './recognise.ts'

export type SkipReason = '标题' | '表头' | '小计' | '合计' | '说明' | '空行'

export type SkipTest = (cells: readonly Raw[], row: number) => SkipReason | null

const subtotal =
  /^(?:第?[一二三四1-4]季度?|\d{1,2}月份?|[一二三四五六七八九十]{1,3}月份?|本[页月季年周日]度?|上半年|下半年|.{0,6}(?:科室|小组|部门))?小计$/
const total =
  /^(?:第?[一二三四1-4]季度?|\d{1,2}月份?|[一二三四五六七八九十]{1,3}月份?|\d{4}年?度?|本[页月季年表]度?|全[年表]|上半年|下半年)?(?:合计|总计|共计|累计|总数|总和)(?:共?\d+(?:[,.]\d+)*[条件起人次份场元]*)?$|^本[页月季年]$/
const note =
  /^(?:注|备注|说明|填表说明|填报说明|填表人|填报人|填报单位|制表人?|制表单位|审核人?|审批人?|复核人?|负责人|单位负责人|分管领导|经办人|统计人|报送人|报送单位|联系人|联系电话|截止|截止日期|截至|填报日期|填表日期|报送日期|统计时间|统计日期|打印日期|第\d+页|共\d+页)(?:\s*[:：].*|[0-9一二三四五六七八九十]?[.、].*|\d{4}年.*|(?:共\d+页)?)$/s
const section = /^(?:[(（]?[一二三四五六七八九十]+[)）]?[、.．]|第[一二三四五六七八九十]+[章节部分类])/

/** Tells what a row below the headings is, if it is no entry. */
export function skipTest({ kind, columns, merges, headerRows, subject }: Recognised): SkipTest {
  const headings = columns.map(({ column, heading, group }) => ({
    column,
    heading: bare(heading),
    group: bare(group),
  }))
  const ordinal = columns.find((each) => each.ordinal)?.column
  const days = columns.flatMap(({ column, field }) =>
    field && subject.fields[field]?.filter === 'days' ? [column] : [],
  )
  const wide = new Set(
    merges
      .filter((each) => each.row > headerRows.at(-1)! && each.columnEnd - each.column >= 2)
      .map((each) => each.row),
  )
  return (cells, row) => {
    const at = cells.findIndex((cell) => !isBlank(cell))
    if (at < 0) return '空行'
    const isAlone = !cells.some((cell, column) => column > at && !isBlank(cell))
    const first = clean(cells[at])
    const isNumber = /^\d+$/.test(first)
    if (isNumber && isAlone && at === ordinal) return '空行'
    if (isNumber) return null
    if (repeatsHeadings(headings, cells)) return '表头'
    const word = bare(first)
    const dated = days.some((column) => /\d/.test(clean(cells[column])))
    if (!dated && subtotal.test(word)) return '小计'
    if (!dated && total.test(word)) return '合计'
    if (note.test(first) && (isAlone || !dated)) return '说明'
    return isAlone && (wide.has(row) || section.test(first) || word === bare(kind.zh)) ? '说明' : null
  }
}

const isBlank = (raw: Raw): boolean =>
  raw === null || raw === undefined || (typeof raw === 'string' && clean(raw) === '')

/** A heading that is printed again on every page, in one row or in two. */
function repeatsHeadings(
  headings: readonly { column: number; heading: string; group: string }[],
  cells: readonly Raw[],
): boolean {
  const filled = cells.filter((cell) => !isBlank(cell)).length
  const enough = Math.max(2, filled * 0.6)
  let same = 0
  for (const [index, { column, heading, group }] of headings.entries()) {
    // Asked of every row, of which hardly any is one: most are known not to be after a few cells.
    if (same + headings.length - index < enough) return false
    const text = bare(cells[column])
    if (text !== '' && (text === heading || text === group)) same += 1
  }
  return same >= enough
}
