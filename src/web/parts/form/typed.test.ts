import { expect, test } from 'vitest'
import { petition } from '#ledgers/petition/index.ts'
import { publicity } from '#ledgers/publicity/index.ts'
import { readSheet, rebase, sheetOf, withoutEmptyRows } from './typed.ts'

const kind = petition.kinds[0]!
const names = ['received_on', 'channel', 'matter', 'phone']
const refusing = (_: string, label: string) => `${label} is not valid`
const entry = {
  values: { received_on: '2026-03-02', channel: 'visit', matter: '噪音', phone: '138****1234' },
  parts: {},
}
const asked = { kind, names, needs: [], entry, refusing }
const opened = sheetOf(kind, names, entry, [])

test('a masked value does not stand in the form, and is not sent back', () => {
  expect(opened.values.phone).toBe('')
  expect(readSheet(asked, opened)).toEqual({ values: {}, parts: {}, problems: [] })
})

test('only what was changed is sent, read by its field', () => {
  const read = readSheet(asked, {
    ...opened,
    values: { ...opened.values, received_on: '2026年3月5日', matter: '' },
  })
  expect(read.values).toEqual({ received_on: '2026-03-05', matter: null })
})

test('what is needed and blank, and what cannot be read, is told with its field, once', () => {
  const blank = { values: { received_on: '2026-02-30', channel: '', matter: '', phone: '' }, rows: {} }
  const { problems } = readSheet({ ...asked, entry: null, needs: ['matter'] }, blank)
  expect(problems.map(({ field }) => field)).toEqual(['received_on', 'channel', 'matter'])
  expect(problems[1]).toMatchObject({ zh: '信访渠道空白', en: 'Channel is blank' })
})

test('days that run backwards are told before anything is sent', () => {
  const answered = { ...asked, names: ['received_on', 'replied_on'] }
  const sheet = { values: { received_on: '2026-03-02', replied_on: '2026-03-01' }, rows: {} }
  expect(readSheet(answered, sheet).problems).toMatchObject([
    { field: 'replied_on', zh: '答复日期 早于 收到日期' },
  ])
})

test('moved onto a newer version, the untouched follows and the typed stays', () => {
  const typed = { ...opened, values: { ...opened.values, matter: '夜间噪音' } }
  const current = { values: { ...entry.values, channel: 'letter', matter: '白天噪音' }, parts: {} }
  expect(rebase(kind, typed, entry, current).values).toMatchObject({ channel: 'letter', matter: '夜间噪音' })
})

test('rows are sent whole where one was touched, and an empty new row is no row', () => {
  const event = publicity.kinds[0]!
  const [part] = Object.keys(event.parts)
  const fields = Object.keys(event.parts[part!]!.fields)
  const empty = { values: Object.fromEntries(fields.map((field) => [field, ''])) }
  const sheet = withoutEmptyRows({ values: {}, rows: { [part!]: [empty] } })
  expect(sheet.rows[part!]).toEqual([])
  expect(readSheet({ kind: event, names: [], needs: [], entry: null, refusing }, sheet).parts).toEqual({})
})
