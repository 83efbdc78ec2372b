import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { writeXlsx, writeXlsxStream } from 'hucre/xlsx'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import type { Raw } from '#kernel/raw.ts'
import { UnreadableWorkbook } from './unreadable.ts'
import { openWorkbook, type Workbook } from './workbook.ts'
import { isDateFormat } from './xlsx.ts'

async function rowsOf(workbook: Workbook, sheet = 0): Promise<[number, Raw[]][]> {
  const rows: [number, Raw[]][] = []
  for await (const { row, cells } of workbook.sheets[sheet]!.rows()) rows.push([row, cells])
  return rows
}

/** Why a file is refused, whether on opening or while its rows are read. */
async function refusal(content: Uint8Array | Buffer, name = '台账.xlsx'): Promise<UnreadableWorkbook> {
  try {
    const workbook = await openWorkbook(content, name)
    for (const index of workbook.sheets.keys()) await rowsOf(workbook, index)
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook) return problem
    throw problem
  }
  throw new Error('was read')
}

/** A workbook of which single parts are given as the test wants them. */
async function handmade(parts: Record<string, string>): Promise<Buffer> {
  const zip = new JSZip()
  const whole = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/workbook.xml': '<workbook><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
    ...parts,
  }
  for (const [name, text] of Object.entries(whole)) zip.file(name, text)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const sheetXml = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`

describe('a workbook of another program', () => {
  test('gives text, numbers, yes and no, days and times as they stand, without a shift by time zone', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '一',
          rows: [
            ['甲 & <乙>', 12.5, true, null, '末'],
            [],
            [new Date(Date.UTC(2022, 2, 5)), new Date(Date.UTC(2021, 2, 31, 23, 15)), 13_800_001_234],
          ],
        },
        { name: '二', rows: [['藏']], hidden: true },
      ],
    })
    const workbook = await openWorkbook(bytes, '台账.xlsx')
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['一', false],
      ['二', true],
    ])
    expect((await rowsOf(workbook)).filter(([, cells]) => cells.length > 0)).toEqual([
      [1, ['甲 & <乙>', 12.5, true, null, '末']],
      [3, ['2022-03-05', '2021-03-31 23:15:00', 13_800_001_234]],
    ])
  })

  test('is read from its path as from its bytes, and again from the beginning', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: '表', rows: [['甲'], ['乙']] }] })
    const path = join(mkdtempSync(join(tmpdir(), 'mingfa-')), 'a.xlsx')
    writeFileSync(path, bytes)
    const workbook = await openWorkbook(path, 'a.xlsx')
    for await (const { cells } of workbook.sheets[0]!.rows()) {
      expect(cells).toEqual(['甲'])
      break
    }
    expect(await rowsOf(workbook)).toEqual([
      [1, ['甲']],
      [2, ['乙']],
    ])
    await workbook.close()
  })

  test('tells how many rows it has and which cells are merged', async () => {
    const merges = [{ startRow: 0, startCol: 0, endRow: 1, endCol: 27 }]
    const bytes = await writeXlsx({ sheets: [{ name: '表', rows: [['甲'], [], ['乙']], merges }] })
    const survey = await (await openWorkbook(bytes, 'a.xlsx')).sheets[0]!.survey()
    expect(survey.merges).toEqual([{ row: 1, column: 0, rowEnd: 2, columnEnd: 27 }])
    expect(survey.rows).toBeGreaterThanOrEqual(2)
  })

  test('is read with prefixes, rows without numbers, inline text, phonetic guides and the dates of old Macintoshes', async () => {
    const bytes = await handmade({
      'xl/workbook.xml':
        '<x:workbook><x:workbookPr date1904="1"/><x:sheets><x:sheet name="表" r:id="rId1"/></x:sheets></x:workbook>',
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs></styleSheet>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="s" Type="a/styles" Target="styles.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml':
        '<x:worksheet><x:cols/><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>王</x:t></x:r><x:r><x:t>某</x:t></x:r><x:rPh><x:t>WANG</x:t></x:rPh></x:is></x:c><x:c s="1"><x:v>42736</x:v></x:c></x:row><x:row/><x:row><x:c r="C3" t="str"><x:f>A1&amp;""</x:f><x:v>&#x6CD5;_x000A_</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    })
    expect(await rowsOf(await openWorkbook(bytes, 'a.xlsx'))).toEqual([
      [1, ['王某', '2021-01-02']],
      [2, []],
      [3, [null, null, '法\n']],
    ])
  })
})

test.each([
  ['yyyy"年"m"月"d"日"', true],
  ['yyyy年m月', true],
  ['[$-804]yyyy/m/d h:mm', true],
  ['General', false],
  ['#,##0.00_ ;[Red]-#,##0.00', false],
  ['0"天（day）"', false],
  ['[h]:mm', false],
  ['@', false],
])('the format %s means a day: %s', (format, isDate) => expect(isDateFormat(format)).toBe(isDate))

describe('a table as text', () => {
  const table = '姓名,日期\r\n"王,某","2022\n3.5"\r\n'
  test('is read in UTF-8 with its mark', async () => {
    const workbook = await openWorkbook(Buffer.from(`\ufeff${table}`), '名册.csv')
    expect(workbook.sheets[0]!.name).toBe('名册')
    expect(await rowsOf(workbook)).toEqual([
      [1, ['姓名', '日期']],
      [2, ['王,某', '2022\n3.5']],
    ])
  })

  test('is read in the encoding of Chinese Windows', async () => {
    const gb18030 = Buffer.from('d0d5c3fb2cc8d5c6da0ad5c5c4b32c323032322e332e350a', 'hex')
    expect(await rowsOf(await openWorkbook(gb18030, '名册.CSV'))).toEqual([
      [1, ['姓名', '日期']],
      [2, ['张某', '2022.3.5']],
    ])
  })
})

describe('a file that is no sound workbook is refused, and the person told what to do', () => {
  const zipped = (name: string, declared: number, content: Buffer) => {
    const packed = deflateRawSync(content)
    const header = (signature: string, more: number) => {
      const bytes = Buffer.alloc(more)
      bytes.write(signature, 'latin1')
      return bytes
    }
    const local = header('PK\x03\x04', 30)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const central = header('PK\x01\x02', 46)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(declared, 24)
    central.writeUInt16LE(name.length, 28)
    const end = header('PK\x05\x06', 22)
    end.writeUInt16LE(1, 10)
    end.writeUInt32LE(46 + name.length, 12)
    end.writeUInt32LE(30 + name.length + packed.length, 16)
    return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end])
  }

  test('a bomb that says how large it is', async () => {
    const bomb = zipped('[Content_Types].xml', 3 * 2 ** 30, Buffer.alloc(1000))
    expect((await refusal(bomb)).code).toBe('too_large')
  })

  test('a bomb that lies about its size', async () => {
    const zip = await handmade({ 'xl/worksheets/sheet1.xml': ' '.repeat(20 << 20) })
    const at = zip.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46
    zip.writeUInt32LE(1000, at + 24)
    expect((await refusal(zip)).code).toBe('too_large')
  })

  test.each([
    ['text with the wrong name', Buffer.from('hello'), 'not_a_workbook'],
    ['an empty file', Buffer.alloc(0), 'not_a_workbook'],
    ['a web page renamed', Buffer.from('\n<html><table></table></html>'), 'not_a_workbook'],
    ['a PDF', Buffer.from('%PDF-1.7\n...'), 'not_a_workbook'],
    ['half a file', Buffer.from('PK\x03\x04 and no more', 'latin1'), 'damaged'],
    ['an old .xls', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(1024)}`, 'hex'), 'old_format'],
    [
      'a workbook with a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'encrypted',
    ],
  ])('%s', async (_, content, code) => {
    const problem = await refusal(content)
    expect(problem.code).toBe(code)
    expect(problem.zh).toMatch(/请/)
  })

  test('macros', async () => {
    expect((await refusal(await handmade({ 'xl/vbaProject.bin': 'x' }), 'a.xlsm')).zh).toContain('宏')
  })

  test.each([
    [
      'in a small part',
      { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>' },
      'unsafe',
    ],
    [
      'in a sheet',
      { 'xl/worksheets/sheet1.xml': `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${sheetXml('')}` },
      'unsafe',
    ],
  ])('entities of its own %s', async (_, parts, code) => {
    expect((await refusal(await handmade(parts))).code).toBe(code)
  })

  test.each([
    [
      'a sheet that stops',
      {
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c',
      },
    ],
    [
      'a cell that never closes',
      { 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></row>') },
    ],
    ['a workbook cut short', { 'xl/workbook.xml': '<workbook><sheets>' }],
    ['no workbook at all', { '_rels/.rels': '<Relationships/>' }],
  ])('%s', async (_, parts) => {
    expect((await refusal(await handmade(parts))).code).toBe('damaged')
  })

  test('ten thousand filled columns, but not ten thousand empty formatted ones', async () => {
    const wide = (inner: string) =>
      sheetXml(`<row r="1"><c r="A1"><v>1</v></c><c r="NTP1" s="1"${inner}</row>`)
    const filled = await handmade({ 'xl/worksheets/sheet1.xml': wide('><v>1</v></c>') })
    expect((await refusal(filled)).code).toBe('too_wide')
    const empty = await openWorkbook(await handmade({ 'xl/worksheets/sheet1.xml': wide('/>') }), 'a.xlsx')
    expect(await rowsOf(empty)).toEqual([[1, [1]]])
  })
})

test('rows come as fast as they are taken: a slow reader does not make the sheet pile up', async () => {
  function* rows() {
    for (let row = 0; row < 60_000; row++) yield [`第${row}行`, '某某路某某号某某小区某某栋'.repeat(3), row]
  }
  const pieces: Uint8Array[] = []
  for await (const piece of writeXlsxStream(rows(), { name: '表' })) pieces.push(piece)
  const workbook = await openWorkbook(Buffer.concat(pieces), 'a.xlsx')
  let seen = 0
  let heapMax = 0
  const heapBefore = process.memoryUsage().heapUsed
  for await (const _ of workbook.sheets[0]!.rows()) {
    if (++seen % 1000 !== 0) continue
    await new Promise((resolve) => setTimeout(resolve, 2))
    heapMax = Math.max(heapMax, process.memoryUsage().heapUsed - heapBefore)
  }
  expect(seen).toBe(60_000)
  expect(heapMax).toBeLessThan(60 << 20)
})
