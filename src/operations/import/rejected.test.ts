import { type CellValue, writeXlsx } from 'hucre/xlsx'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { faultsOf } from '#test/office-file.ts'
import { type Recognised, recogniseSheet } from './recognise.ts'
import { rejectedWorkbook } from './rejected.ts'
import { nothingSeen, type ReadRow, type RejectedRow, readRows } from './rows.ts'
import { openWorkbook } from './workbook/workbook.ts'

async function read(bytes: Uint8Array) {
  const workbook = await openWorkbook(bytes, '信访台账.xlsx')
  const [sheet] = workbook.sheets
  const recognised = (await recogniseSheet(sheet!, catalogue, { fileName: workbook.name })) as Recognised
  const rows: ReadRow[] = []
  for await (const row of readRows(sheet!.rows(), recognised, { seen: nothingSeen() })) rows.push(row)
  const cells: CellValue[][] = []
  for await (const row of sheet!.rows()) cells[row.row - 1] = row.cells as CellValue[]
  return {
    recognised,
    rows,
    cells,
    rejected: rows.filter((row): row is RejectedRow => row.kind === 'rejected'),
  }
}

const office: CellValue[][] = [
  ['某某镇2022年信访登记台账'],
  [],
  ['序号', '信访渠道', '登记日期', '信访事项', '办理情况', null, '备注'],
  [null, null, null, null, '受理日期', '答复日期', null],
  [1, '来访', '3月5日', '修路', '3月6日', '3月20日', null],
  [2, '来访', '2月30日', '修桥', '3月6日', null, '=HYPERLINK("http://example.invalid")'],
  [3, '来访', new Date(Date.UTC(2022, 2, 7)), '+修灯', '3月6日', null, '@'],
]

const merges = [{ startRow: 2, startCol: 4, endRow: 2, endCol: 5 }]
const officeFile = () => writeXlsx({ sheets: [{ name: '全年', rows: office, merges }] })

/** The two faults put right: a day that does not exist, and one that lies behind the next. */
const mend = (cell: CellValue): CellValue =>
  cell === '2月30日' ? '2月28日' : cell instanceof Date || cell === '2022-03-07' ? '2022-03-05' : cell

test('rejected rows come back under their own headings, with what is wrong and where they stood', async () => {
  const { recognised, rejected } = await read(await officeFile())
  const back = await read(await rejectedWorkbook([{ recognised, rows: rejected }]))
  expect(back.cells[0]![0]).toBe('某某镇2022年信访登记台账')
  expect(back.cells[2]!.slice(-2)).toEqual(['问题', '原行号'])
  expect(back.cells.slice(4).map((cells) => cells.slice(-2))).toEqual(
    rejected.map(({ reason, row }) => [reason, row]),
  )
  expect(back.recognised.columns.map(({ key, field }) => [key, field])).toEqual(
    recognised.columns.map(({ key, field }) => [key, field]),
  )
  expect(back.recognised.signature).toBe(recognised.signature)
  expect(back.recognised.year).toBe(2022)
  expect(back.rejected.map(({ column, value }) => [column, value])).toEqual(
    rejected.map(({ column, value }) => [column, value]),
  )
})

test('the mended workbook is imported as it is, to the same entries as if they had never been wrong', async () => {
  const first = await read(await officeFile())
  const { cells } = await read(
    await rejectedWorkbook([{ recognised: first.recognised, rows: first.rejected }]),
  )
  const mended = Array.from(cells, (row) => (row ?? []).map(mend))
  const back = await read(await writeXlsx({ sheets: [{ name: '全年', rows: mended }] }))
  const right = office.map((row) => row.map(mend))
  const meant = await read(await writeXlsx({ sheets: [{ name: '全年', rows: right, merges }] }))
  const hashes = (rows: ReadRow[]) => rows.flatMap((row) => (row.kind === 'data' ? [row.contentHash] : []))
  expect(back.rejected).toEqual([])
  expect(hashes(back.rows)).toEqual(hashes(meant.rows).slice(1))
})

test('a cell that begins like a formula stays text', async () => {
  const { recognised, rejected } = await read(await officeFile())
  const bytes = await rejectedWorkbook([{ recognised, rows: rejected }])
  expect(await faultsOf(bytes, 'xlsx')).toEqual([])
  const zip = await JSZip.loadAsync(bytes)
  expect(await zip.file('xl/worksheets/sheet1.xml')!.async('string')).not.toMatch(/<f[\s>]/)
  const { cells } = await read(bytes)
  expect(cells.flat()).toEqual(expect.arrayContaining(['=HYPERLINK("http://example.invalid")', '+修灯', '@']))
})

test('the faulty cell is marked', async () => {
  const { recognised, rejected } = await read(await officeFile())
  const zip = await JSZip.loadAsync(await rejectedWorkbook([{ recognised, rows: rejected }]))
  const styles = await zip.file('xl/styles.xml')!.async('string')
  const sheet = await zip.file('xl/worksheets/sheet1.xml')!.async('string')
  const fills = [...styles.matchAll(/<fill>.*?<\/fill>/gs)].findIndex(([fill]) => fill.includes('FFC7CE'))
  const looks = [...styles.split('<cellXfs')[1]!.matchAll(/<xf [^>]*fillId="(\d+)"/g)].map(([, fill]) =>
    Number(fill),
  )
  expect(looks[Number(/r="C5"[^>]*s="(\d+)"/.exec(sheet)![1])]).toBe(fills)
  expect(looks[Number(/r="D5"[^>]*s="(\d+)"/.exec(sheet)![1])]).not.toBe(fills)
})
