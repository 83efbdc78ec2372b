/** Why a file cannot be read as a workbook, in the words for the person who dropped it in. */

export type UnreadableCode =
  | 'not_a_workbook'
  | 'old_format'
  | 'encrypted'
  | 'macros'
  | 'damaged'
  | 'too_large'
  | 'too_wide'
  | 'unsafe'

/** A file from outside is refused by its content, never by its name; nothing of it has been stored then. */
export class UnreadableWorkbook extends Error {
  override name = 'UnreadableWorkbook'
  code: UnreadableCode
  zh: string
  en: string

  constructor(code: UnreadableCode, zh: string, en: string, options?: ErrorOptions) {
    super(zh, options)
    this.code = code
    this.zh = zh
    this.en = en
  }
}

export const damaged = (detail: string, cause?: unknown) =>
  new UnreadableWorkbook(
    'damaged',
    `文件已损坏，读不下去（${detail}）。没有导入任何内容；请用 Excel 或 WPS 打开后另存为 .xlsx 再试。`,
    `The file is damaged (${detail}). Nothing was imported; open it in Excel or WPS, save it as .xlsx and try again.`,
    { cause },
  )

export const tooLarge = (what: string) =>
  new UnreadableWorkbook(
    'too_large',
    `文件展开后过大（${what}），可能是有意构造的压缩包。没有导入任何内容；请删去多余的格式和空行，或按月份拆成几个文件。`,
    `The file unpacks to too much (${what}). Nothing was imported; remove needless formats and rows, or split it by month.`,
  )

export const unsafe = (what: string) =>
  new UnreadableWorkbook(
    'unsafe',
    `文件里有${what}，正常的工作簿没有这种内容，已拒绝打开。请用 Excel 或 WPS 另存为 .xlsx 再试。`,
    'The file holds constructs that no regular workbook has and was refused. Save it as .xlsx in Excel or WPS and try again.',
  )
