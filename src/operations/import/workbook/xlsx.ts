/**
 * A workbook of Excel or WPS (ECMA-376). Its small parts are read whole, its sheets stream. Rows come only as fast
 * as they are taken, also while the database is slower than the file.
 */

import { type CellTables, type SheetRow, sheetScanner } from './sheet-scanner.ts'
import { surveySheet } from './survey.ts'
import { damaged, tooLarge, UnreadableWorkbook } from './unreadable.ts'
import type { Sheet } from './workbook.ts'
import { type Attributes, elements, inside, refuseDoctype, textOf, wholeXml } from './xml.ts'
import { type Archive, type Bytes, openArchive } from './zip.ts'

const smallPartMax = 16 << 20
const stringsCharsMax = 256 << 20

export async function openXlsx(bytes: Bytes): Promise<Sheet[]> {
  const archive = await openArchive(bytes)
  refuseForeign(archive)
  const path = await workbookPath(archive)
  const workbook = await xmlPart(archive, path)
  const relations = await relationsOf(archive, path)
  const epoch = isOn(elements(workbook, 'workbookPr')[0]?.['date1904']) ? 1462 : 0
  const tables = once(
    async (): Promise<CellTables> => ({
      strings: await sharedStrings(archive, relations.byType('sharedStrings')),
      dates: await dateStyles(archive, relations.byType('styles')),
      epoch,
    }),
  )
  return elements(workbook, 'sheet').flatMap((sheet): Sheet[] => {
    const part = relations.byId(attribute(sheet, 'id') ?? '')
    if (!part || !archive.has(part) || !/worksheet/i.test(part)) return []
    return [
      {
        name: sheet['name'] ?? '',
        hidden: /hidden/i.test(sheet['state'] ?? ''),
        rows: () => rowsOf(archive, part, tables),
        survey: once(() => surveySheet(archive.stream(part))),
      },
    ]
  })
}

async function* rowsOf(
  archive: Archive,
  part: string,
  tables: () => Promise<CellTables>,
): AsyncGenerator<SheetRow> {
  const scanner = sheetScanner(await tables())
  let decoder: TextDecoder | undefined
  for await (const chunk of archive.stream(part)) {
    decoder ??= decoderFor(chunk)
    yield* scanner.feed(decoder.decode(chunk, { stream: true }))
  }
  scanner.finish()
}

const decoderFor = (chunk: Buffer): TextDecoder =>
  new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8')

function refuseForeign(archive: Archive): void {
  const names = [...archive.names()]
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) throw withMacros()
  if (archive.has('xl/workbook.bin')) throw otherFormat('二进制工作簿（.xlsb）')
  if (archive.has('content.xml')) throw otherFormat('ODF 表格（.ods）')
  if (!archive.has('[Content_Types].xml')) throw otherFormat('压缩包')
  if (names.some((name) => name.startsWith('word/'))) throw otherFormat('Word 文档')
  if (names.some((name) => name.startsWith('ppt/'))) throw otherFormat('演示文稿')
}

async function workbookPath(archive: Archive): Promise<string> {
  const relations = await relationsOf(archive, '')
  const path = relations.byType('officeDocument')
  if (!path || !archive.has(path)) throw damaged('没有工作簿')
  return path
}

async function relationsOf(archive: Archive, path: string) {
  const cut = path.lastIndexOf('/') + 1
  const part = `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`
  const listed = archive.has(part) ? elements(await xmlPart(archive, part), 'Relationship') : []
  const resolve = (target: string | undefined) =>
    target === undefined
      ? undefined
      : new URL(target, `file:///${path}`).pathname.slice(1).split('/').map(decodeURIComponent).join('/')
  return {
    byId: (id: string) => resolve(listed.find((each) => each['Id'] === id)?.['Target']),
    byType: (type: string) => resolve(listed.find((each) => each['Type']?.endsWith(`/${type}`))?.['Target']),
  }
}

/** The strings that cells share; read piece by piece, for a large workbook has megabytes of them. */
async function sharedStrings(archive: Archive, part: string | undefined): Promise<string[]> {
  if (!part || !archive.has(part)) return []
  if (archive.size(part) > stringsCharsMax) throw tooLarge(part)
  const strings: string[] = []
  const item = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g
  let pending = ''
  let decoder: TextDecoder | undefined
  for await (const chunk of archive.stream(part)) {
    decoder ??= decoderFor(chunk)
    const text = pending + decoder.decode(chunk, { stream: true })
    if (strings.length === 0) refuseDoctype(text)
    let at = 0
    item.lastIndex = 0
    for (let found = item.exec(text); found; found = item.exec(text)) {
      strings.push(textOf(found[1] ?? ''))
      at = item.lastIndex
    }
    pending = text.slice(at)
    if (pending.length > smallPartMax) throw damaged(part)
  }
  if (!/<\/(?:\w+:)?sst>\s*$|<(?:\w+:)?sst[^>]*\/>\s*$/.test(pending)) throw damaged(part)
  return strings
}

/** Excel stores a day as a number; only the format of the cell says that it is one. */
async function dateStyles(archive: Archive, part: string | undefined): Promise<boolean[]> {
  if (!part || !archive.has(part)) return []
  const styles = await xmlPart(archive, part)
  const own = new Map(
    elements(inside(styles, 'numFmts'), 'numFmt').map((format) => [
      Number(format['numFmtId']),
      format['formatCode'] ?? '',
    ]),
  )
  return elements(inside(styles, 'cellXfs'), 'xf').map((style) => {
    const id = Number(style['numFmtId'] ?? 0)
    const format = own.get(id)
    return format === undefined ? isBuiltInDate(id) : isDateFormat(format)
  })
}

/** 14–22 and 45–47 everywhere, 27–36 and 50–58 in Chinese, Japanese and Korean Excel. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

export function isDateFormat(format: string): boolean {
  if (/^(?:general|@)$/i.test(format) || /\[(?:h+|m+|s+)\]/i.test(format)) return false
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, '').replace(/general/i, ''))
}

async function xmlPart(archive: Archive, name: string): Promise<string> {
  const bytes = await archive.read(name, smallPartMax)
  return wholeXml(decoderFor(bytes).decode(bytes), name)
}

const attribute = (element: Attributes, local: string): string | undefined =>
  Object.entries(element).find(([name]) => name === local || name.endsWith(`:${local}`))?.[1]

const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true'

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let result: Promise<Value> | undefined
  return () => (result ??= work())
}

const withMacros = () =>
  new UnreadableWorkbook(
    'macros',
    '工作簿带有宏，台账用不到宏，为安全起见没有打开。请另存为“Excel 工作簿（.xlsx）”再导入。',
    'The workbook holds macros and was not opened. Save it as an Excel workbook (.xlsx) and import it again.',
  )

export const otherFormat = (found: string) =>
  new UnreadableWorkbook(
    'not_a_workbook',
    `这个文件不是 Excel 工作簿，看起来是${found}。请用 Excel 或 WPS 另存为 .xlsx 再导入。`,
    'The file is no Excel workbook. Save it as .xlsx in Excel or WPS and import it again.',
  )
