/** The pages as people see them: LibreOffice opens the .docx, Chromium prints the .pdf. Skipped where they are missing. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocx } from './docx.ts'
import { findChromium, writePdf } from './pdf.ts'
import { publicReport, upwardReport } from './test/report.ts'
import { plainText } from './text.ts'
import type { OfficialDocument } from './tree.ts'

const run = promisify(execFile)
const answers = (command: string, ...args: string[]) =>
  run(command, args).then(
    ({ stdout, stderr }) => (stdout + stderr).trim() !== '',
    () => false,
  )

let folder: string
let missing = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingfa-rendering-'))
  const needed = {
    LibreOffice: await answers('soffice', '--version'),
    'poppler-utils': await answers('pdftotext', '-v'),
    'a Chinese font': await answers('fc-list', ':lang=zh-cn'),
  }
  missing = Object.entries(needed)
    .flatMap(([name, found]) => (found ? [] : [name]))
    .join(', ')
}, 30_000)

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

/** The lines of each page, top to bottom, without the page number. */
async function pagesOf(pdf: string): Promise<{ lines: string[]; number: string }[]> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1e7 })
  return stdout
    .split('\f')
    .filter((page) => page.trim())
    .map((page) => {
      const lines = page
        .split('\n')
        .map((line) => line.replace(/\s/gu, ''))
        .filter(Boolean)
      return { lines: lines.slice(0, -1), number: lines.at(-1) ?? '' }
    })
}

async function rendered(document: OfficialDocument, name: string) {
  await writeFile(join(folder, `${name}.docx`), await writeDocx(document))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  await run('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, `${name}.docx`),
  ])
  return pagesOf(join(folder, `${name}.pdf`))
}

/** Millimetres from the last line of the closing record to the bottom of the type area. */
async function distanceToFoot(name: string, page: number): Promise<number> {
  const { stdout } = await run('pdftotext', [
    '-f',
    `${page}`,
    '-l',
    `${page}`,
    '-bbox',
    join(folder, name),
    '-',
  ])
  const bottom = Number(/yMax="([\d.]+)">[^<]*印发</u.exec(stdout)?.[1])
  return Math.abs(297 - 35 - (bottom / 72) * 25.4)
}

const printedText = (pages: { lines: string[] }[]) => pages.flatMap((page) => page.lines).join('')

test('F04 F05 F20 F41 F46 LibreOffice shows 22 lines of 28 characters and every word of the report', async ({
  skip,
}) => {
  skip(missing !== '', `missing here: ${missing}`)
  const pages = await rendered(publicReport, 'public')
  expect(pages.map(({ number }) => number)).toEqual(pages.map((_, i) => `—${i + 1}—`))
  expect(pages.slice(1, -1).map(({ lines }) => lines.length)).toEqual(pages.slice(1, -1).map(() => 22))
  expect(pages[0]?.lines.some((line) => line.startsWith('2025年，在县委'))).toBe(true)
  const chinese = pages.flatMap(({ lines }) => lines).filter((line) => /^[^\d]+$/u.test(line))
  expect(Math.max(...chinese.map((line) => [...line].length))).toBe(28)
  expect(printedText(pages)).toBe(plainText(publicReport).replace(/\s/gu, ''))
}, 120_000)

test('F20 F34 F35 a joint upward report shows text on its first page, and text, signatures and the record on its last', async ({
  skip,
}) => {
  skip(missing !== '', `missing here: ${missing}`)
  const pages = await rendered(upwardReport, 'upward')
  expect(pages[0]?.lines.some((line) => line.startsWith('2025年，在县委'))).toBe(true)
  const last = pages.at(-1)?.lines ?? []
  const at = (words: string) => last.findIndex((line) => line.includes(words))
  expect(at('特此报告。')).toBeGreaterThanOrEqual(0)
  const order = ['特此报告。', ...upwardReport.signature, '2026年2月26日', '抄送：', '印发'].map(at)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(at('印发')).toBe(last.length - 1)
  expect(await distanceToFoot('upward.pdf', pages.length)).toBeLessThan(6)
}, 120_000)

test('Chromium prints the same words on numbered A4 pages', async ({ skip }) => {
  skip(
    missing !== '' || !(await findChromium(process.env.PATH ?? '')),
    `missing here: ${missing || 'Chromium'}`,
  )
  const printed = await writePdf(publicReport)
  if ('refused' in printed) throw new Error(printed.refused.en)
  const file = join(folder, 'printed.pdf')
  await writeFile(file, printed.pdf)
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
  const pages = await pagesOf(file)
  expect(pages.map(({ number }) => number)).toEqual(pages.map((_, i) => `—${i + 1}—`))
  expect(printedText(pages)).toBe(plainText(publicReport).replace(/\s/gu, ''))
}, 120_000)

test('F35 Chromium prints the closing record at the foot of the last page too', async ({ skip }) => {
  skip(
    missing !== '' || !(await findChromium(process.env.PATH ?? '')),
    `missing here: ${missing || 'Chromium'}`,
  )
  const printed = await writePdf(upwardReport)
  if ('refused' in printed) throw new Error(printed.refused.en)
  await writeFile(join(folder, 'record.pdf'), printed.pdf)
  const pages = await pagesOf(join(folder, 'record.pdf'))
  expect(pages.at(-1)?.lines.at(-1)).toContain('印发')
  expect(await distanceToFoot('record.pdf', pages.length)).toBeLessThan(6)
}, 120_000)

test('without Chromium the answer is a refusal that says what to install', async () => {
  const printed = await writePdf(publicReport, folder)
  expect(printed).toMatchObject({ refused: { code: 'no_chromium' } })
  if ('refused' in printed) {
    expect(printed.refused.zh).toContain('apt-get install chromium')
    expect(printed.refused.en).toContain('apt-get install chromium')
  }
})
