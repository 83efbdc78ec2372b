/** One condition, read as a test, as words and as an address. */
import { describe, expect, it } from 'vitest'
import { day, defineFields, text } from './fields/index.ts'
import { holds, like, phrase, testFromText, testToText, where, yearPeriod } from './where.ts'

const fields = defineFields({
  recipient: text('受配单位', 'Recipient'),
  given_on: day('配发日期', 'Given on'),
})
const towns = like('%镇', '%乡')

describe('words of a shape', () => {
  const holdsFor = (recipient: string | null) =>
    holds(where<typeof fields>({ recipient: towns }), () => recipient)

  it('are those that begin and end as it says', () => {
    expect(['某镇', '某某乡', '镇'].map(holdsFor)).toEqual([true, true, true])
    expect(['某镇政府', '某县水务局', null].map(holdsFor)).toEqual([false, false, false])
  })

  it('mean every other sign as it is written', () => {
    expect(holds(where<typeof fields>({ recipient: like('%(某).%') }), () => '县(某).局')).toBe(true)
    expect(holds(where<typeof fields>({ recipient: like('%(某).%') }), () => '县某局')).toBe(false)
  })

  it('are said in the basis and travel in an address', () => {
    expect(phrase(where<typeof fields>({ recipient: towns }), fields, yearPeriod(2022), 'zh')).toBe(
      '受配单位形如“…镇”、“…乡”',
    )
    expect(testFromText(fields.recipient, testToText(towns), fields)).toEqual(towns)
    expect(testFromText(fields.given_on, '~%镇', fields)).toBeNull()
  })
})
