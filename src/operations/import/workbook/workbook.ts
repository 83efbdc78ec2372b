/**
 * The port to the office's files: whatever they are, they come in as sheets whose rows stream. What a file is, its
 * first bytes say; its name is only asked whether text is meant as a table.
 */

import { openCsv } from './csv.ts'
import type { SheetRow } from './sheet-scanner.ts'
import type { Merge, Survey } from './survey.ts'
import { UnreadableWorkbook } from './unreadable.ts'
import { openXlsx, otherFormat } from './xlsx.ts'
import { type Bytes, encrypted, openBytes } from './zip.ts'

export type { Merge, SheetRow, Survey }

export interface Sheet {
  name: string
  hidden: boolean
  /** Reads the sheet from its beginning each time it is called; leaving the loop closes it. */
  rows(): AsyncIterable<SheetRow>
  survey(): Promise<Survey>
}

export interface Workbook {
  name: string
  sheets: readonly Sheet[]
  close(): Promise<void>
}

/** Opens a file by its path or its bytes. `name` is how the office calls it. */
export async function openWorkbook(source: string | Uint8Array, name: string): Promise<Workbook> {
  const bytes = await openBytes(source)
  try {
    const sheets = await sheetsOf(bytes, name)
    return { name, sheets, close: () => bytes.close() }
  } catch (problem) {
    await bytes.close()
    throw problem
  }
}

async function sheetsOf(bytes: Bytes, name: string): Promise<Sheet[]> {
  const head = await bytes.range(0, Math.min(bytes.size, 8192))
  if (head.length === 0) throw otherFormat('空文件')
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return openXlsx(bytes)
  if (head.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex'))) throw await compoundFile(bytes)
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') throw otherFormat('PDF 文件')
  const start = head.toString('latin1').trimStart().slice(0, 512).toLowerCase()
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|head|meta)/.test(start))
    throw otherFormat('网页（改名成了表格）')
  if (/^(?:\xef\xbb\xbf)?\s*<\?xml/.test(start)) throw otherFormat('XML 文件')
  if (!/\.(?:csv|txt|tsv)$/i.test(name) || head.includes(0, 2)) throw otherFormat('别的文件改了名')
  return openCsv(bytes, name)
}

/** The container of Office before 2007 also wraps encrypted workbooks of today. Its directory names tell which. */
async function compoundFile(bytes: Bytes): Promise<UnreadableWorkbook> {
  const content = await bytes.range(0, Math.min(bytes.size, 64 << 20))
  if (content.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return encrypted()
  if (content.includes(Buffer.from('WordDocument', 'utf16le'))) return otherFormat('Word 文档')
  return new UnreadableWorkbook(
    'old_format',
    '这是 Excel 97-2003 的旧格式（.xls），读不了。请用 Excel 或 WPS 打开，“另存为”选“Excel 工作簿（.xlsx）”再导入。',
    'This is the old format of Excel 97-2003 (.xls). Open it, save it as an Excel workbook (.xlsx) and import it again.',
  )
}
