/** A Word report handed back: the same text, with comments over the words that were found. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from '#reading/read.ts'
import { textOfDocx } from '#reading/source/docx.ts'
import { faultsOf } from '#test/office-file.ts'
import { commented } from './comments.ts'
import { check } from './run.ts'

const lines = [
  '某镇2022年度法治政府建设情况报告',
  '一、主要举措和成效',
  '2022年，我镇推进法制政府建设，学习《物业法》，办理人民调解案件42余件，公开R&D经费。',
  '办理案件168件，调解成功166件，调解成功率99.8%。',
]

const word = (runs: (line: string) => TextRun[]) =>
  Packer.toBuffer(
    new Document({ sections: [{ children: lines.map((line) => new Paragraph({ children: runs(line) })) }] }),
  )

const findingsIn = (text: string) =>
  check(readReport(text, catalogue), { history: [], peers: [], ledgers: null, today: '2023-01-15' })

async function rangesOf(bytes: Buffer): Promise<Map<string, string>> {
  const archive = await JSZip.loadAsync(bytes)
  const body = await archive.file('word/document.xml')!.async('string')
  return new Map(
    [...body.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(({ 1: id, index }) => {
      const end = body.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)
      const inside = [...body.slice(index, end).matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)]
        .map(([, said]) => said!)
        .join('')
      return [id!, inside.replaceAll('&amp;', '&')]
    }),
  )
}

test('each comment lies over the words that were found, and the text is the same', async () => {
  const bytes = await word((line) => [new TextRun({ text: line, bold: true })])
  const text = await textOfDocx(bytes)
  const findings = findingsIn(text)
  const back = await commented(bytes, findings, '2023-01-15')
  expect(await textOfDocx(back)).toBe(text)
  expect(await faultsOf(back, 'docx')).toEqual([])
  const ranges = await rangesOf(back)
  expect(ranges.size).toBe(findings.length)
  expect([...ranges.values()]).toContain('99.8%')
  const body = await (await JSZip.loadAsync(back)).file('word/document.xml')!.async('string')
  const runs = [...body.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:t/gs)].map(([run]) => run)
  expect(runs.every((run) => run.includes('<w:b/>'))).toBe(true)
})

test('words in several runs are covered from the first to the last', async () => {
  const bytes = await word((line) => [...line].map((sign) => new TextRun(sign)))
  const findings = findingsIn(await textOfDocx(bytes))
  const ranges = [...(await rangesOf(await commented(bytes, findings, '2023-01-15'))).values()]
  expect(ranges).toEqual(findings.map(({ quote }) => quote))
})

test('comments that were there stay, and new ones take other numbers', async () => {
  const bytes = await Packer.toBuffer(
    new Document({
      comments: { children: [{ id: 4, author: '某科', children: [new Paragraph('请核实')] }] },
      sections: [
        {
          children: lines.map(
            (line) =>
              new Paragraph({
                children: [
                  new CommentRangeStart(4),
                  new TextRun(line),
                  new CommentRangeEnd(4),
                  new TextRun({ children: [new CommentReference(4)] }),
                ],
              }),
          ),
        },
      ],
    }),
  )
  const findings = findingsIn(await textOfDocx(bytes))
  const back = await JSZip.loadAsync(await commented(bytes, findings, '2023-01-15'))
  const comments = await back.file('word/comments.xml')!.async('string')
  const ids = [...comments.matchAll(/<w:comment\b[^>]*w:id="(\d+)"/g)].map(([, id]) => Number(id))
  expect(ids).toEqual([4, ...findings.map((_, at) => 5 + at)])
  expect(comments).toContain('请核实')
  const types = await back.file('[Content_Types].xml')!.async('string')
  expect(types.match(/\/word\/comments\.xml/g)).toHaveLength(1)
})
