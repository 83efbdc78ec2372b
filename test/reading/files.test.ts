/** Our own report as a Word file, a PDF and a page, and an old Word file made of it: each is read to the same figures. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from '#reading/read.ts'
import { textOf } from '#reading/source/source.ts'
import { writeDocx } from '#reports/document/docx.ts'
import { writeHtml } from '#reports/document/html.ts'
import { findChromium, writePdf } from '#reports/document/pdf.ts'
import { publicReport } from '#reports/document/test/report.ts'
import { plainText } from '#reports/document/text.ts'

const run = promisify(execFile)
const office = await run('soffice', ['--version']).then(
  () => true,
  () => false,
)
const chromium = await findChromium(process.env.PATH ?? '')

const valuesIn = (text: string) =>
  readReport(text, catalogue, 'report').figures.map(({ value, unit }) => `${value}${unit}`)
const expected = valuesIn(plainText(publicReport))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingfa-files-'))
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

test('the report has figures to find', () => {
  expect(expected.length).toBeGreaterThan(5)
})

test('a Word file and a page are read to the figures of their text', async () => {
  expect(valuesIn(await textOf(Buffer.from(await writeDocx(publicReport))))).toEqual(expected)
  expect(valuesIn(await textOf(Buffer.from(writeHtml(publicReport))))).toEqual(expected)
})

test.skipIf(!chromium)('a PDF with a text layer is read to the same figures', async () => {
  const printed = await writePdf(publicReport)
  if ('refused' in printed) throw new Error(printed.refused.en)
  expect(valuesIn(await textOf(printed.pdf))).toEqual(expected)
})

test.skipIf(!office)(
  'a document of Word 97 is read to the same figures',
  async () => {
    await writeFile(join(folder, 'report.docx'), await writeDocx(publicReport))
    await run('soffice', [
      '--headless',
      '--convert-to',
      'doc',
      '--outdir',
      folder,
      join(folder, 'report.docx'),
    ])
    expect(valuesIn(await textOf(await readFile(join(folder, 'report.doc'))))).toEqual(expected)
  },
  120_000,
)
