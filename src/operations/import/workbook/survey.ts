/**
 * What a sheet says about itself beside its rows: how many there are, and which cells are merged. The merged cells
 * stand behind the last row, so the sheet is run through once for them; no cell is read on the way.
 */

/** A merged range, rows from 1 and columns from 0, both ends included. */
export interface Merge {
  row: number
  column: number
  rowEnd: number
  columnEnd: number
}

export interface Survey {
  rows: number
  merges: readonly Merge[]
}

const mergeCharsMax = 8 << 20

export async function surveySheet(chunks: AsyncIterable<Buffer>): Promise<Survey> {
  let rows = 0
  let tail = Buffer.alloc(0)
  let behind: Buffer[] | null = null
  for await (const chunk of chunks) {
    if (behind) {
      if (behind.reduce((sum, each) => sum + each.length, 0) < mergeCharsMax) behind.push(chunk)
      continue
    }
    const seen = Buffer.concat([tail, chunk])
    for (let at = seen.indexOf('<row '); at >= 0; at = seen.indexOf('<row ', at + 5)) {
      if (at + 5 > tail.length) rows++
    }
    const start = seen.indexOf('mergeCells')
    if (start >= 0) behind = [seen.subarray(start)]
    tail = Buffer.from(seen.subarray(-16))
  }
  const merges = behind ? Buffer.concat(behind).toString('utf8') : ''
  return { rows, merges: [...merges.matchAll(reference)].map(mergeOf) }
}

const reference = /mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g

function mergeOf([, left, top, right, bottom]: RegExpMatchArray): Merge {
  return { row: Number(top), column: columnOf(left!), rowEnd: Number(bottom), columnEnd: columnOf(right!) }
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
