/**
 * What an office's sheet or a form hands over before it means anything: the text of a cell, cleaned of the ways
 * in which the same thing is typed (full width, stray spaces), and the answers that reading it can give.
 */
export type Raw = string | number | boolean | null | undefined

/** What reading a cell may lean on: the year that stands only in the title, the unit that stands in the heading or beside. */
export interface ReadingContext {
  year?: number
  heading?: string
  /** What the row says in the column of the number's unit. */
  unit?: string
}

export type ProblemKind =
  | 'impossible_date'
  | 'text_in_number'
  | 'unknown_status'
  | 'missing_required'
  | 'duplicate'
  | 'bad_check_digit'
  | 'wrong_order'
  | 'invalid'

export type Reading<Value> = { value: Value | null } | { problem: ProblemKind; reason: string }

/** Full-width letters, digits and signs become half-width; all kinds of blanks become one space; ends are trimmed. */
export function clean(raw: Raw): string {
  if (raw === null || raw === undefined) return ''
  if (typeof raw === 'string' && plain.test(raw)) return raw
  return String(raw).normalize('NFKC').replace(blanks, ' ').trim()
}

const plain = /^[\x21-\x7e\u4e00-\u9fff]+$/
const blanks = /[\s\u200b\ufeff]+/g

/** A blank cell, or one with a dash or stroke where there is nothing to write. */
export function saysNothing(written: string): boolean {
  return /^[-–—―/]*$/.test(written)
}

/**
 * A word of a list without what offices add or leave out at will: 化解 for 已化解, 合同纠纷 for 合同. What denies or
 * limits (未, 不, 部分) always stays.
 */
export const pith = (raw: Raw): string =>
  bare(raw).replace(/[()]/g, '').replace(/会议/g, '会').replace(fillers, '')

const fillers = /已|了|的|类|型|工作|活动|业务|人员|情况|方面|问题|案件|事项|纠纷|主题|组织|开展|进行/g

/** `clean`, without any blank or bracketed remark: the form in which headings and words of lists are compared. */
export function bare(raw: Raw): string {
  return clean(raw)
    .replace(/[\s“”"'·、，,。.：:*＊]/g, '')
    .toLowerCase()
}
