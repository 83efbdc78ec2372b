import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seats } from './seals.ts'
import { upwardReport } from './test/report.ts'
import { measure } from './title-shape.ts'

const signed = (...signature: string[]) => seats({ ...upwardReport, signature })

test('one name stands in the middle above the date, which is four characters in', () => {
  const { rows, dateRight } = signed('某某镇人民政府')
  expect(dateRight).toBe(4)
  expect(rows).toEqual([[{ name: '某某镇人民政府', center: 4 + measure('2026年2月26日') / 2 }]])
})

test('a name wider than the date with its margins moves both to the left, still one above the other', () => {
  const name = '某某省某某自治州某某县人民政府某某街道办事处'
  const { rows, dateRight } = signed(name)
  const { center } = rows[0]![0]!
  expect(center - measure(name) / 2).toBeGreaterThanOrEqual(0)
  expect(dateRight + measure('2026年2月26日') / 2).toBe(center)
})

test('short names of a joint report stand in one row, long ones below each other', () => {
  expect(signed('县司法局', '县财政局', '县民政局').rows).toHaveLength(1)
  expect(signed('某某镇党委', '某某镇人民政府').rows).toHaveLength(1)
  expect(signed('中共某某县清河街道工作委员会', '某某县人民政府清河街道办事处').rows).toHaveLength(2)
})

test('whatever the names, all are there in order, no seal meets another, and no name leaves the type area', () => {
  const name = fc.integer({ min: 3, max: 24 }).map((length) => '某'.repeat(length))
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (names) => {
      const { rows } = signed(...names)
      expect(rows.flat().map((seat) => seat.name)).toEqual(names)
      for (const row of rows) {
        for (const { name: words, center } of row) {
          expect(center - measure(words) / 2).toBeGreaterThanOrEqual(0)
          expect(center + measure(words) / 2).toBeLessThanOrEqual(27.65)
        }
        for (const [i, { center }] of row.slice(1).entries())
          expect(row[i]!.center - center).toBeGreaterThanOrEqual(7.45)
      }
    }),
  )
})
