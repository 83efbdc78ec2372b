/**
 * `npm run bench:reading`: reports read and checked on one core, beside a plain scan of the same texts by one regular
 * expression, which finds every number and nothing else and so is the limit; and how both grow with the text.
 */
import { check } from '#checks/run.ts'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from '#reading/read.ts'
import { madeUp } from '../test/checks/made-up.ts'

const batch = 1000
const texts = Array.from({ length: batch }, (_, seed) => madeUp(seed))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const context = { history: [], peers: [], ledgers: null, today: '2026-03-01' }

const scan = (text: string) =>
  [...text.matchAll(/[0-9０-９]+(?:[.．][0-9０-９]+)?\s*[%％万亿余]?\s*\p{Script=Han}?/gu)].length
const read = (text: string) => readReport(text, catalogue)
const readAndChecked = (text: string) => check(read(text), context).length

function secondsOf(work: (text: string) => unknown, some: readonly string[]): number {
  const began = performance.now()
  for (const text of some) work(text)
  return (performance.now() - began) / 1000
}

for (const text of texts.slice(0, 50)) readAndChecked(text)
const rows = Object.entries({ scan, read, 'read and checked': readAndChecked }).map(([name, work]) => {
  const seconds = secondsOf(work, texts)
  return {
    name,
    'MB/s': round(bytes / 1e6 / seconds),
    'reports/s': Math.round(batch / seconds),
    seconds: round(seconds),
  }
})
console.table(rows.map((row) => ({ ...row, 'of the scan': round(row['MB/s'] / rows[0]!['MB/s']) })))

const growth = [1, 4, 16, 64].map((times) => {
  const long = Array.from({ length: times }, (_, seed) => madeUp(seed)).join('\n')
  const seconds = secondsOf(readAndChecked, [long])
  return {
    characters: long.length,
    seconds: round(seconds),
    'MB/s': round(Buffer.byteLength(long) / 1e6 / seconds),
  }
})
console.table(growth)
const hostile = Array.from({ length: 100_000 }, (_, n) => n).join('，')
console.table([{ hostile: '100,000 numbers and nothing else', seconds: round(secondsOf(read, [hostile])) }])

function round(value: number): number {
  return Number(value.toPrecision(3))
}
