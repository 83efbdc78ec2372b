/**
 * The printed document: Chromium prints the html page. It is Debian's own package, never one we ship, so its absence is
 * an answer that says what to install.
 */
import { execFile } from 'node:child_process'
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { writeHtml } from './html.ts'
import type { OfficialDocument } from './tree.ts'

export type Printed =
  /** `standIns` are the official faces that this machine lacks: such a print is a preview of the layout. */
  { pdf: Uint8Array; standIns: string[] } | { refused: PrintRefusal }

export interface PrintRefusal {
  code: 'no_chromium' | 'no_chinese_font'
  zh: string
  en: string
}

const run = promisify(execFile)

export async function writePdf(
  document: OfficialDocument,
  searchPath = process.env.PATH ?? '',
): Promise<Printed> {
  const chromium = await findChromium(searchPath)
  if (!chromium) return { refused: refusals.no_chromium }
  const fonts = await chineseFonts()
  if (fonts.length === 0) return { refused: refusals.no_chinese_font }
  return {
    pdf: await printed(writeHtml(document), chromium),
    standIns: officialFaces.filter((face) => !fonts.some((font) => font.includes(face))),
  }
}

const officialFaces = ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体']

const refusals: Record<PrintRefusal['code'], PrintRefusal> = {
  no_chromium: {
    code: 'no_chromium',
    zh: '不能生成PDF：本机没有安装Chromium。文稿未受影响，可先导出.docx或.html；安装后重试：apt-get install chromium fonts-noto-cjk',
    en: 'No PDF: Chromium is not installed on this machine. The document is unharmed and can be had as .docx or .html; install it and try again: apt-get install chromium fonts-noto-cjk',
  },
  no_chinese_font: {
    code: 'no_chinese_font',
    zh: '不能生成PDF：本机没有中文字体，文字会印成空框。文稿未受影响，可先导出.docx或.html；安装后重试：apt-get install fonts-noto-cjk',
    en: 'No PDF: this machine has no Chinese font and would print empty boxes. The document is unharmed and can be had as .docx or .html; install one and try again: apt-get install fonts-noto-cjk',
  },
}

export async function findChromium(searchPath: string): Promise<string | undefined> {
  const folders = searchPath.split(delimiter).filter(Boolean)
  const candidates = folders.flatMap((folder) =>
    ['chromium', 'chromium-browser'].map((name) => join(folder, name)),
  )
  for (const candidate of candidates) {
    const runs = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (runs) return candidate
  }
  return undefined
}

/** Names of the installed families that have Chinese; fontconfig comes with Chromium, and without it there are none. */
async function chineseFonts(): Promise<string[]> {
  const listed = await run('fc-list', [':lang=zh-cn', 'family']).catch(() => ({ stdout: '' }))
  return listed.stdout.split('\n').filter(Boolean)
}

/** A profile of its own keeps a print apart from any browser the person has open. */
async function printed(html: string, chromium: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'mingfa-print-'))
  try {
    const page = join(folder, 'document.html')
    const pdf = join(folder, 'document.pdf')
    await writeFile(page, withRecordAtFoot(html))
    await run(
      chromium,
      [...flags(join(folder, 'profile')), `--print-to-pdf=${pdf}`, pathToFileURL(page).href],
      {
        timeout: 120_000,
      },
    )
    return await readFile(pdf)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/**
 * CSS cannot hold the closing record to the foot of the last page. Columns of the type area's height break exactly as
 * the pages will, so the browser first sets the text in columns, reads how much room is left, and gives it to the record.
 */
function withRecordAtFoot(html: string): string {
  const style = `.measuring { columns: auto 156.05mm; column-gap: 0; column-fill: auto; height: 225mm }
    .measuring .attachment { break-before: column; margin-top: 0 }`
  const script = `const main = document.querySelector('main'), record = main.querySelector(':scope > footer')
    if (record) {
      main.classList.add('measuring')
      const room = main.getBoundingClientRect().bottom - record.getBoundingClientRect().bottom
      main.classList.remove('measuring')
      record.style.marginTop = parseFloat(getComputedStyle(record).marginTop) + room - 1 + 'px'
    }`
  return html.replace('</body>', `<style>${style}</style><script>${script}</script></body>`)
}

function flags(profile: string): string[] {
  return [
    '--headless',
    // Chromium's sandbox refuses to start for root; the page is our own.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-extensions',
    '--no-pdf-header-footer',
    `--user-data-dir=${profile}`,
  ]
}
