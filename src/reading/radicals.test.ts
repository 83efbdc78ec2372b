/** The signs that a PDF file writes are those that people write. */
import { expect, test } from 'vitest'
import { wholeSigns } from './radicals.ts'

test('radicals become the signs they stand for, the simplified ones too', () => {
  expect(wholeSigns('⼈次、⻋辆、⾏政、意⻅、2⼾、⻣⼲、⺠警、⻘年')).toBe(
    '人次、车辆、行政、意见、2户、骨干、民警、青年',
  )
  expect(wholeSigns('办公场所120㎡，①')).toBe('办公场所120㎡，①')
})
