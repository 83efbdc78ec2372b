/** Why a file cannot be read as a report, in the words for the person who handed it in. */

export type UnreadableCode = 'not_a_report' | 'encrypted' | 'damaged' | 'too_large' | 'no_text'

/** A file from outside is judged by its content, never by its name; nothing in it is run. */
export class UnreadableReport extends Error {
  override name = 'UnreadableReport'
  code: UnreadableCode
  zh: string
  en: string

  constructor(code: UnreadableCode, zh: string, en: string, options?: ErrorOptions) {
    super(zh, options)
    this.code = code
    this.zh = zh
    this.en = en
  }

  toJSON() {
    return { code: this.code, zh: this.zh, en: this.en, message: this.message }
  }
}

export const notAReport = (what: string) =>
  new UnreadableReport(
    'not_a_report',
    `这个文件是${what}，不是报告的文字稿。能读的有 .docx、.doc、.pdf、.html 和 .txt；请另存为其中一种再试。`,
    'The file is no text of a report. Word, PDF, HTML and plain text can be read; save it as one of these.',
  )

export const encrypted = () =>
  new UnreadableReport(
    'encrypted',
    '文件设了打开密码，读不了。请去掉密码后另存一份再试。',
    'The file is protected by a password. Save a copy without it and try again.',
  )

export const damaged = (detail: string, cause?: unknown) =>
  new UnreadableReport(
    'damaged',
    `文件已损坏，读不下去（${detail}）。请用原来的程序打开后另存一份再试。`,
    `The file is damaged. Open it where it was made, save a copy and try again.`,
    { cause },
  )

export const tooLarge = (what: string) =>
  new UnreadableReport(
    'too_large',
    `文件过大（${what}），年度报告不会有这么长，没有读。请只留报告正文再试。`,
    'The file holds far more than a report and was not read. Keep the report alone and try again.',
  )

export const noText = () =>
  new UnreadableReport(
    'no_text',
    '文件里没有文字，只有图片（多半是扫描件）。请用原来的电子稿，或先做文字识别。',
    'The file holds pictures without text, as scans do. Use the original document or recognise its text first.',
  )
