/** A list kept by its name is the same list for the unit and those below it, and fills the rows of a superior's form. */
import { writeXlsx } from 'hucre/xlsx'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { open } from '#operations/open.ts'
import { addTemplate, fill } from '#operations/templates.ts'
import { openDoor, signedIn } from '../door.ts'
import { county, foreign, noPostgres, street, type TestProduct, town } from '../product.ts'

async function petition(product: TestProduct, office: string, channel: string, on: string, matter: string) {
  const kind = product.catalogue.kindAt('petition')!
  await open(product, operator, kind, { office, values: { channel, received_on: on, matter } })
}

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const zip = await JSZip.loadAsync(bytes)
  const parts = Object.keys(zip.files).filter((name) => /sheet1|sharedStrings/.test(name))
  return (await Promise.all(parts.map((name) => zip.file(name)!.async('string')))).join('')
}

test.skipIf(noPostgres())('a kept list is used by the units below, each with its own entries', async () => {
  const door = await openDoor()
  await petition(door.product, street.code, 'visit', '2025-03-02', '街道来访')
  await petition(door.product, street.code, 'letter', '2025-03-03', '街道来信')
  await petition(door.product, town.code, 'visit', '2025-03-04', '镇上来访')
  const above = await signedIn(door, county.code, 'head')
  const kept = await above('POST', '/api/lists', {
    ledger: 'petition',
    name: '来访清单',
    query: { channel: 'visit', unit: town.code, after: 'x', sort: '-received_on' },
  })
  expect(kept.status, JSON.stringify(kept.body)).toBe(201)

  const below = await signedIn(door, street.code, 'clerk')
  const [list] = (await below('GET', '/api/lists?ledger=petition')).body.lists
  expect(list).toMatchObject({ name: '来访清单', query: { channel: 'visit', sort: '-received_on' } })
  const shown = await below('GET', `/api/petition?${new URLSearchParams(list.query)}`)
  expect(shown.body.entries.map((entry: { values: { matter: string } }) => entry.values.matter)).toEqual([
    '街道来访',
  ])
  expect((await below('DELETE', `/api/lists/${list.id}`)).status).toBe(404)
  const elsewhere = await signedIn(door, foreign.code, 'clerk')
  expect((await elsewhere('GET', '/api/lists')).body.lists).toEqual([])

  expect((await above('DELETE', `/api/lists/${list.id}`)).status).toBe(204)
  expect((await below('GET', '/api/lists')).body.lists).toEqual([])
  const auditor = await signedIn(door, county.code, 'auditor')
  const lines = (await auditor('GET', '/api/journal')).body.lines as { action: string; change: unknown }[]
  expect(lines.filter(({ action }) => action === 'list')).toHaveLength(2)
})

test.skipIf(noPostgres())(
  'a form takes its rows from a kept list, of the year that is asked for',
  async () => {
    const door = await openDoor()
    const { product } = door
    await petition(product, street.code, 'visit', '2025-03-02', '今年来访')
    await petition(product, street.code, 'visit', '2024-03-02', '去年来访')
    await petition(product, street.code, 'letter', '2025-03-03', '今年来信')
    const clerk = await signedIn(door, street.code, 'clerk')
    await clerk('POST', '/api/lists', { ledger: 'petition', name: '来访清单', query: { channel: 'visit' } })
    const file = await writeXlsx({ sheets: [{ name: '表', rows: [['{{来访清单.信访事项}}', null]] }] })
    const form = await addTemplate(product, operator, { unit: street.code, name: '来访表.xlsx', file })
    expect(form.unknown).toEqual([])
    const filled = async (year: number) =>
      textOf((await fill(product, operator, form.id, { unit: street.code, year })).bytes)
    expect(await filled(2025)).toContain('今年来访')
    expect(await filled(2025)).not.toMatch(/去年来访|今年来信/)
    expect(await filled(2024)).toContain('去年来访')
  },
)

test.skipIf(noPostgres())('a list that cannot be read or named is refused, and nothing is kept', async () => {
  const door = await openDoor()
  const clerk = await signedIn(door, street.code, 'clerk')
  const refused = async (sent: Record<string, unknown>) => (await clerk('POST', '/api/lists', sent)).status
  expect(await refused({ ledger: 'petition', name: '某清单', query: { nonsense: '1' } })).toBe(400)
  expect(await refused({ ledger: 'petition', name: '某清单', query: { id_no: '1' } })).toBe(400)
  expect(await refused({ ledger: 'nothing', name: '某清单' })).toBe(400)
  for (const name of ['', '信访台账', '有.点', '长'.repeat(31)])
    expect(await refused({ ledger: 'petition', name })).toBe(422)
  expect((await clerk('GET', '/api/lists')).body.lists).toEqual([])
})
