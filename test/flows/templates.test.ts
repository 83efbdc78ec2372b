/** A superior's form comes back filled from the ledgers, and everything else in it is as it was. */
import { writeXlsx } from 'hucre/xlsx'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { open } from '#operations/open.ts'
import { addTemplate, fill, listTemplates } from '#operations/templates.ts'
import { openDoor, signedIn } from '../door.ts'
import { faultsOf } from '../office-file.ts'
import { county, foreign, noPostgres, street, type TestProduct, testProduct, town } from '../product.ts'

const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><name val="仿宋_GB2312"/></font></fonts></styleSheet>'
const words = (reference: string, text: string) =>
  `<c r="${reference}" s="1" t="inlineStr"><is><t>${text}</t></is></c>`
const blank = (reference: string) => `<c r="${reference}" s="2"/>`

const form = [
  `<row r="1">${words('A1', '{{单位}}{{年度}}年统计表')}${blank('B1')}</row>`,
  `<row r="2">${words('A2', '指标')}${words('B2', '单位')}${words('C2', '本年')}${words('D2', '上年同期')}${words('E2', '备注')}</row>`,
  `<row r="3">${words('A3', '收到信访件数')}${words('B3', '件')}${blank('C3')}${blank('D3')}${blank('E3')}</row>`,
  `<row r="4">${words('A4', '化解率')}${words('B4', '%')}<c r="C4" s="2"><f>C3*2</f></c>${words('D4', '{{信访化解率}}')}${words('E4', '{{没有的指标}}')}</row>`,
  `<row r="5">${words('A5', '{{信访台账.信访事项}}')}${words('B5', '{{信访台账.收到日期}}')}${words('C5', '{{信访台账.身份证号}}')}</row>`,
  `<row r="6">${words('A6', '填报人：{{填报人}}')}</row>`,
].join('')

async function formBytes(rows = form, compression: 'STORE' | 'DEFLATE' = 'STORE'): Promise<Uint8Array> {
  const zip = new JSZip()
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  )
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  )
  zip.file('xl/styles.xml', styles)
  zip.file(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A6:C6"/></mergeCells></worksheet>`,
  )
  return zip.generateAsync({ type: 'uint8array', compression })
}

async function petition(product: TestProduct, office: string, on: string, matter: string): Promise<void> {
  const kind = product.catalogue.kindAt('petition')!
  await open(product, operator, kind, {
    office,
    values: { channel: 'visit', received_on: on, matter, id_no: '11010519491231002X' },
  })
}

const sheetOf = async (bytes: Uint8Array): Promise<string> =>
  (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')!.async('string')

test.skipIf(noPostgres())(
  'names and marks are filled, a row stands once for every entry, the rest stays',
  async () => {
    const product = await testProduct()
    await petition(product, street.code, '2025-03-02', '某事一')
    await petition(product, street.code, '2025-04-02', '某事<二>')
    await petition(product, street.code, '2024-04-02', '去年某事')
    await petition(product, town.code, '2025-04-02', '别处某事')
    const kept = await addTemplate(product, operator, {
      unit: county.code,
      name: '上级表.xlsx',
      file: await formBytes(),
    })
    expect(kept).toMatchObject({ name: '上级表', unknown: ['没有的指标'] })
    expect((await listTemplates(product, operator, street.code)).map(({ name }) => name)).toEqual(['上级表'])

    const filled = await fill(product, operator, kept.id, { unit: street.code, year: 2025 })
    const sheet = await sheetOf(filled.bytes)
    const cell = (reference: string) => new RegExp(`<c r="${reference}"[^>]*?(?:/>|>(.*?)</c>)`).exec(sheet)
    const text = (reference: string) => cell(reference)?.[1]?.replace(/<[^>]+>/g, '')
    expect(text('A1')).toBe(`${street.name}2025年统计表`)
    expect([text('C3'), text('D3')]).toEqual(['2', '1'])
    expect(cell('E3')![0]).toBe(blank('E3'))
    expect(cell('C4')![0]).toContain('<f>C3*2</f>')
    expect(text('D4')).toBe('—')
    expect(text('E4')).toBe('{{没有的指标}}')
    expect([text('A5'), text('A6')]).toEqual(['某事一', '某事&lt;二&gt;'])
    expect(text('B5')).toBe('2025-03-02')
    expect(text('C5')).toBe('110105********002X')
    expect(text('A7')).toBe('填报人：本机命令')
    expect(sheet).toContain('<mergeCell ref="A1:B1"/><mergeCell ref="A7:C7"/>')
    expect(sheet).not.toContain('别处某事')
    expect(await (await JSZip.loadAsync(filled.bytes)).file('xl/styles.xml')!.async('string')).toBe(styles)
  },
)

test.skipIf(noPostgres())(
  'a form is seen by its unit and those below, and taken away by nobody else',
  async () => {
    const door = await openDoor()
    const kept = await addTemplate(door.product, operator, {
      unit: county.code,
      name: '上级表.xlsx',
      file: await formBytes(),
    })
    const below = await signedIn(door, street.code, 'clerk')
    expect((await below('GET', '/api/templates')).body.templates).toHaveLength(1)
    expect((await below('GET', `/api/templates/${kept.id}/filled.xlsx?year=2025`)).status).toBe(200)
    expect(
      (await below('GET', `/api/templates/${kept.id}/filled.xlsx?year=2025&unit=${town.code}`)).status,
    ).toBe(404)
    expect((await below('DELETE', `/api/templates/${kept.id}`)).status).toBe(404)
    const elsewhere = await signedIn(door, foreign.code, 'clerk')
    expect((await elsewhere('GET', '/api/templates')).body.templates).toEqual([])
    expect((await elsewhere('GET', `/api/templates/${kept.id}/filled.xlsx?year=2025`)).status).toBe(404)
    const auditor = await signedIn(door, street.code, 'auditor')
    expect((await auditor('GET', '/api/templates')).status).toBe(403)
    const above = await signedIn(door, county.code, 'head')
    expect((await above('DELETE', `/api/templates/${kept.id}`)).status).toBe(204)
    expect((await below('GET', '/api/templates')).body.templates).toEqual([])
  },
)

test.skipIf(noPostgres())('a form made in Excel is still one that Excel opens', async () => {
  const product = await testProduct()
  await petition(product, street.code, '2025-03-02', '某事一')
  await petition(product, street.code, '2025-04-02', '某事二')
  const rows = [
    ['{{单位}}{{年度}}年统计表', null],
    ['收到信访件数', null],
    ['{{信访台账.信访事项}}', '{{信访台账.收到日期}}'],
    ['填报人', '{{填报人}}'],
  ]
  const file = await writeXlsx({
    sheets: [{ name: '表', rows, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }] }],
  })
  const kept = await addTemplate(product, operator, { unit: street.code, name: '表.xlsx', file })
  const filled = await fill(product, operator, kept.id, { unit: street.code, year: 2025 })
  expect(await faultsOf(filled.bytes, 'xlsx')).toEqual([])
})

test.skipIf(noPostgres())('what is no workbook is refused and nothing is kept', async () => {
  const product = await testProduct()
  const file = new TextEncoder().encode('不是表格')
  await expect(
    addTemplate(product, operator, { unit: street.code, name: '坏.xlsx', file }),
  ).rejects.toMatchObject({ code: 'unreadable', status: 422 })
  expect(await listTemplates(product, operator, street.code)).toEqual([])
})

test.skipIf(noPostgres())(
  'a form that unpacks to more than any form is refused and nothing is kept',
  async () => {
    const product = await testProduct()
    const rows = `<row r="1">${words('A1', '空'.repeat(12 << 20))}</row>`
    const file = await formBytes(rows, 'DEFLATE')
    expect(file.byteLength).toBeLessThan(1 << 20)
    await expect(
      addTemplate(product, operator, { unit: street.code, name: '大.xlsx', file }),
    ).rejects.toMatchObject({
      code: 'too_large',
    })
    expect(await listTemplates(product, operator, street.code)).toEqual([])
  },
)
