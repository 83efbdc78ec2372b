import { expect, test } from 'vitest'
import { petition } from '#ledgers/petition/index.ts'
import { changed, filterable, filtersIn, queryOf, withFilter } from './list-address.ts'

const kind = petition.kinds[0]!

test('the address of a list says its filters, and they are read back from it', () => {
  const address = withFilter(new URLSearchParams('unit=500235002000'), 'channel', {
    op: 'in',
    values: ['visit', 'letter'],
  })
  expect(String(address)).toBe('unit=500235002000&channel=visit%2Cletter')
  expect(filtersIn(kind, address)).toEqual([
    { field: 'channel', test: { op: 'in', values: ['visit', 'letter'] } },
  ])
})

test('a filter that is no test of its field is left out', () => {
  expect(filtersIn(kind, new URLSearchParams('channel=pigeon&nonsense=1'))).toEqual([])
})

test('personal data offers no filter', () => {
  expect(filterable(kind)).not.toContain('id_no')
  expect(filterable(kind).slice(0, 2)).toEqual(['status', 'received_on'])
})

test('a changed list begins at its first page', () => {
  expect(String(changed(new URLSearchParams('after=x&sort=matter'), { search: '噪音' }))).toBe(
    'sort=matter&search=%E5%99%AA%E9%9F%B3',
  )
})

test('the newest entries come first unless the address orders otherwise', () => {
  expect(queryOf(kind, new URLSearchParams(), '500235')).toMatchObject({
    unit: '500235',
    sort: '-received_on',
  })
  expect(queryOf(kind, new URLSearchParams('sort=matter'), '500235')).toMatchObject({ sort: 'matter' })
})
