/** Numbers as offices write them, in ones, 万 and 亿. */
import { describe, expect, it } from 'vitest'
import { decimal, integer, money } from './number.ts'

const value = decimal('本期数', 'Value', { unitFrom: 'unit' })
const amount = money('金额', 'Amount')

describe('a number in 万 or 亿', () => {
  it('is kept in ones, whether the cell, the row or the heading says so', () => {
    expect(amount.read('3.5万元', {})).toEqual({ value: 35000 })
    expect(amount.read(3.5, { heading: '金额（万元）' })).toEqual({ value: 35000 })
    expect(value.read('6,589', { unit: '万元' })).toEqual({ value: 65890000 })
    expect(value.read(1.2, { unit: '亿元' })).toEqual({ value: 120000000 })
    expect(value.read(3.6, { unit: '万人次' })).toEqual({ value: 36000 })
  })

  it('goes by what stands nearest to it', () => {
    expect(value.read('800元', { unit: '万元' })).toEqual({ value: 800 })
    expect(value.read(800, { unit: '元', heading: '本期数（万元）' })).toEqual({ value: 800 })
    expect(value.read(800, { unit: '起', heading: '本期数（万元）' })).toEqual({ value: 800 })
  })

  it('that is money heeds only a unit of money', () => {
    const cost = money('金额', 'Amount', { unitFrom: 'unit' })
    expect(cost.read(3, { unit: '台', heading: '金额（万元）' })).toEqual({ value: 30000 })
    expect(cost.read(3, { unit: '万元', heading: '金额' })).toEqual({ value: 30000 })
  })

  it('stays as it is where no unit is asked for', () => {
    expect(value.read(22, { unit: '起' })).toEqual({ value: 22 })
    expect(integer('人数', 'Persons').read(22, { heading: '人数（万人）' })).toEqual({ value: 22 })
  })
})
