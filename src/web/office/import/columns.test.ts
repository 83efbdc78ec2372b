import { expect, test } from 'vitest'
import type { SheetView } from '../../api/imports.ts'
import { asChosen, columnsByHeading, columnsOf } from './columns.ts'

const column = (place: number, heading: string, field: string | null) => ({
  column: place,
  heading,
  field,
  sample: [],
})
const sheet = {
  sheet: '一季度',
  ledger: 'petition',
  part: null,
  layout: [column(0, '序号', null), column(1, '登记日期', 'received_on'), column(2, '事由', 'matter')],
} as unknown as SheetView

test('a sheet sent to another ledger is read by the names of that ledger', () => {
  expect(columnsByHeading(sheet, { ledger: 'dispute' })).toEqual({ 0: null, 1: 'found_on', 2: 'matter' })
})

test('what was chosen shows at once, before the server has tried it', () => {
  const shown = asChosen(sheet, { ledger: 'petition', columns: { ...columnsOf(sheet), 2: 'note' } })
  expect(shown.layout.map(({ field }) => field)).toEqual([null, 'received_on', 'note'])
})
