/** One text through every kind of file, and files that are none. */
import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { textOf } from './source.ts'
import type { UnreadableReport } from './unreadable.ts'

const bytes = (text: string) => Buffer.from(text, 'utf8')
const refusal = (file: Uint8Array) =>
  textOf(file).then(
    () => 'read',
    (error: UnreadableReport) => error.code,
  )

describe('plain text', () => {
  test('is the text of the file, sign by sign', async () => {
    const text = '\ufeff某镇\r\n2024年，  开展3次。\n'
    expect(await textOf(bytes(text))).toBe(text)
  })

  test('of older programs is read in their encoding', async () => {
    // 某镇 in GBK.
    expect(await textOf(Buffer.from([0xc4, 0xb3, 0xd5, 0xf2]))).toBe('某镇')
  })
})

describe('web pages', () => {
  test('blocks are lines; scripts, menus and lines of links are left out', async () => {
    const page = `<!DOCTYPE html><html><head><title>站点</title><style>p{}</style></head><body>
      <nav><a href="/">首页</a></nav><ul><li><a href="/a">政务公开</a></li></ul>
      <script>var 数 = 9</script><h1>某镇报告</h1>
      <p>见<a href="/law">《民法典》</a>，开展&#50;0次&nbsp;。<br>另起</p>
      <table><tr><td>排查</td><td>3件</td></tr></table></body></html>`
    expect((await textOf(bytes(page))).split('\n').map((line) => line.replace(/\s+/g, ' '))).toEqual([
      '站点',
      '某镇报告',
      '见《民法典》，开展20次 。',
      '另起',
      '排查 3件',
    ])
  })

  test('what the window is called is said once, whether the page says it or not', async () => {
    const page = (title: string) =>
      Buffer.from(`<html><head><title>${title}</title></head><body><h1>某镇<br>2024年报告</h1></body></html>`)
    expect(await textOf(page('某镇2024年报告'))).toBe('某镇\n2024年报告')
    expect(await textOf(page('某镇2024年报告_某县人民政府网'))).toBe('某镇\n2024年报告')
    expect(await textOf(page('情况报告'))).toBe('情况报告\n某镇\n2024年报告')
  })
})

describe('Word documents', () => {
  const numbering = {
    config: [
      {
        reference: 'headings',
        levels: [
          { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.START },
          { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.START },
        ],
      },
    ],
  }
  const heading = (text: string, level: number) =>
    new Paragraph({ text, numbering: { reference: 'headings', level } })

  test('paragraphs and rows are lines, and the marks that Word counts are written in', async () => {
    const document = new Document({
      numbering,
      sections: [
        {
          children: [
            new Paragraph('某镇报告'),
            heading('主要举措', 0),
            heading('加强领导', 1),
            heading('化解纠纷', 1),
            heading('存在不足', 0),
            new Table({
              rows: [new TableRow({ children: [cell('排查'), cell('3件')] })],
            }),
          ],
        },
      ],
    })
    const text = await textOf(await Packer.toBuffer(document))
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['某镇报告', '一、主要举措', '（一）加强领导', '（二）化解纠纷', '二、存在不足', '排查 3件'])
  })

  test('what was struck out is not read', async () => {
    const text = await textOf(
      await archive({
        'word/document.xml':
          '<w:document><w:body><w:p><w:r><w:t>开展</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins><w:r><w:t>3</w:t></w:r></w:ins><w:r><w:t>次</w:t></w:r></w:p></w:body></w:document>',
      }),
    )
    expect(text.trim()).toBe('开展3次')
  })

  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
})

describe('files that are no reports', () => {
  test('a workbook, a picture and a program are named as what they are', async () => {
    expect(await refusal(await archive({ 'xl/workbook.xml': '<workbook/>' }))).toBe('not_a_report')
    expect(await refusal(Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'))).toBe('not_a_report')
    expect(await refusal(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]))).toBe('not_a_report')
  })

  test('a document that unpacks to very much is refused before it fills the memory', async () => {
    const bomb = await archive({ 'word/document.xml': `<w:t>${'一'.repeat(9 << 20)}</w:t>` })
    expect(bomb.length).toBeLessThan(1 << 20)
    expect(await refusal(bomb)).toBe('too_large')
  })

  test('a broken archive and an empty file say what is wrong', async () => {
    expect(await refusal(Buffer.from('PK\x03\x04broken', 'latin1'))).toBe('damaged')
    expect(await refusal(Buffer.from(''))).toBe('no_text')
  })

  test('a broken PDF and a broken Word 97 document are never taken for text', async () => {
    expect(await refusal(bytes('%PDF-1.7\n某镇报告'))).toBe('damaged')
    const old = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(504),
      Buffer.from('WordDocument', 'utf16le'),
    ])
    expect(await refusal(old)).toBe('damaged')
  })

  test('a document under a password says so', async () => {
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(504),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await refusal(locked)).toBe('encrypted')
  })
})

async function archive(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new JSZip()
  for (const [name, text] of Object.entries(parts)) zip.file(name, text)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
