/** A table as comma-separated text, from any program: UTF-8 or the encoding of Chinese Windows, as one sheet. */
import type { SheetRow } from './sheet-scanner.ts'
import { tooLarge } from './unreadable.ts'
import type { Sheet } from './workbook.ts'
import type { Bytes } from './zip.ts'

const csvBytesMax = 100 << 20

export async function openCsv(bytes: Bytes, name: string): Promise<Sheet[]> {
  if (bytes.size > csvBytesMax) throw tooLarge('CSV 文件')
  const text = decode(await bytes.range(0, bytes.size))
  const [first = ''] = text.split('\n', 1)
  const delimiter = [',', '\t', ';'].reduce((best, each) =>
    count(first, each) > count(first, best) ? each : best,
  )
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return [
    {
      name: name.replace(/\.[^.]*$/, ''),
      hidden: false,
      rows: () => rowsOf(text, delimiter),
      survey: async () => ({ rows: lines, merges: [] }),
    },
  ]
}

async function* rowsOf(text: string, delimiter: string): AsyncGenerator<SheetRow> {
  const { streamCsvRows } = await import('hucre/csv')
  let row = 0
  for (const cells of streamCsvRows(text, { delimiter })) yield { row: ++row, cells: cells as string[] }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const count = (text: string, sign: string): number => text.split(sign).length
