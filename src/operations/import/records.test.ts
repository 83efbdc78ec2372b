/** The workbooks of two offices, where they lie beside the repository: each row as it must come out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { recogniseSheet } from './recognise.ts'
import { nothingSeen, type RejectedRow, readRows } from './rows.ts'
import { openWorkbook } from './workbook/workbook.ts'

interface ExpectedSheet {
  sheet: string
  part?: string
  header_rows: number[]
  columns: Record<string, string>
  rows_good: number
  rows_other_year: number
}

interface ExpectedFile {
  file: string
  ledger: string
  sheets: ExpectedSheet[]
  bad: { sheet: string; row: number; kind: string; column: string | null; value?: string }[]
}

const folder = join(import.meta.dirname, '../../../../shared/mission/records')
const units = existsSync(folder)
  ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'expected.json')))
  : []
const files = units.flatMap((unit) => {
  const { year, files } = JSON.parse(readFileSync(join(folder, unit, 'expected.json'), 'utf8')) as {
    year: number
    files: ExpectedFile[]
  }
  return files.map((expected) => ({ unit, year, expected, path: join(folder, unit, expected.file) }))
})
const isOurs = ({ expected }: (typeof files)[number]) =>
  catalogue.ledgers.some(({ id }) => id === expected.ledger)
const ours = files.filter(isOurs)
const others = files.filter((each) => !isOurs(each))

describe.skipIf(ours.length === 0)('workbooks of offices', () => {
  test.each(ours.map((each) => [`${each.unit} ${each.expected.file}`, each] as const))(
    '%s',
    async (_, each) => {
      const { expected, year, path } = each
      const workbook = await openWorkbook(path, expected.file)
      const seen = nothingSeen()
      for (const sheet of workbook.sheets) {
        const wanted = expected.sheets.find((one) => one.sheet === sheet.name)!
        const found = await recogniseSheet(sheet, catalogue, { fileName: expected.file })
        if ('unrecognised' in found) throw new Error(`${sheet.name}: ${found.unrecognised}`)
        const columns = found.columns.filter(({ ordinal }) => !ordinal).map(({ key, field }) => [key, field])
        expect(Object.fromEntries(columns)).toEqual(wanted.columns)
        expect(found.kind.ledger).toBe(expected.ledger)
        expect(found.headerRows).toEqual(wanted.header_rows)
        expect(isPart(found, wanted.part)).toBe(true)
        let good = 0
        const rejected: RejectedRow[] = []
        for await (const row of readRows(sheet.rows(), found, { seen, year })) {
          if (row.kind === 'data') good++
          else if (row.kind === 'rejected') rejected.push(row)
        }
        expect(good).toBe(wanted.rows_good + wanted.rows_other_year)
        const bad = expected.bad
          .filter((one) => one.sheet === sheet.name)
          .sort((one, other) => one.row - other.row)
        expect(rejected.map(({ row, problem, column }) => ({ row, kind: problem, column }))).toEqual(
          bad.map(({ row, kind, column }) => ({ row, kind, column })),
        )
        for (const { row, value } of bad) {
          if (value !== undefined) expect(rejected.find((one) => one.row === row)!.value).toBe(value)
        }
      }
      await workbook.close()
    },
  )

  test.each(others.map((each) => [`${each.unit} ${each.expected.file}`, each] as const))(
    '%s belongs to a ledger that is not kept here and is taken for no other',
    async (_, { expected, path }) => {
      const workbook = await openWorkbook(path, expected.file)
      for (const sheet of workbook.sheets) {
        expect(await recogniseSheet(sheet, catalogue, { fileName: expected.file })).toHaveProperty(
          'unrecognised',
        )
      }
      await workbook.close()
    },
  )
})

/** The expectation names a kind, a part, or the entry itself where only its part has a sheet of its own. */
function isPart(
  { kind, part }: { kind: { name: string; parts: object }; part: string | null },
  wanted?: string,
): boolean {
  if (part !== null) return part === wanted
  return wanted === undefined || kind.name === wanted || !(wanted in kind.parts)
}
