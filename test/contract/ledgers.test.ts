/** What holds of every kind of record, through the door: one suite, no word about any one ledger. */
import { describe, expect, test } from 'vitest'
import type { Kind } from '#kernel/ledger.ts'
import { stepsFrom } from '#kernel/procedure.ts'
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import { verify } from '#operations/verify.ts'
import { type Ask, openDoor, signedIn } from '../door.ts'
import { noPostgres, street } from '../product.ts'
import { openingOf, valuesFor } from '../values.ts'

const kinds = catalogue.kinds.map((kind) => [kind.path, kind] as const)

async function opened(kind: Kind, ask: Ask) {
  const answer = await ask('POST', `/api/${kind.path}`, openingOf(kind))
  expect(answer.body, JSON.stringify(answer.body)).toMatchObject({ version: 1 })
  return answer.body as {
    id: string
    version: number
    status: string
    values: Record<string, unknown>
    steps: string[]
  }
}

describe.skipIf(noPostgres()).each(kinds)('%s', (path, kind) => {
  test('an entry is opened, read back, listed, found by its words, and verified', async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk', 'head', 'leader')
    const entry = await opened(kind, ask)
    const read = await ask('GET', `/api/${path}/${entry.id}`)
    expect(read.body.values).toEqual(entry.values)
    for (const [name, sent] of Object.entries(openingOf(kind).values)) {
      const shown = read.body.values[name]
      const field = kind.fields[name]!
      if (field.secret) expect(shown, name).toBe(field.mask(sent))
      else if (field.filter === 'days') expect(String(shown), name).toContain(String(sent))
      else expect(shown, name).toEqual(sent)
    }
    expect((await ask('GET', `/api/${path}`)).body).toMatchObject({ total: 1, entries: [{ id: entry.id }] })
    const searched = Object.entries(kind.fields).find(
      ([name, field]) => field.searched && kind.procedure.open.fills.includes(name),
    )
    if (searched) {
      expect((await ask('GET', `/api/${path}?search=${encodeURIComponent('某某')}`)).body.total).toBe(1)
      expect((await ask('GET', `/api/${path}?search=${encodeURIComponent('没有')}`)).body.total).toBe(0)
    }
    expect(await verify(door.product, operator)).toMatchObject({ ok: true, entries: 1 })
  })

  test('the same request twice opens one entry; the same key for another content is refused', async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk', 'head', 'leader')
    const opening = openingOf(kind)
    const first = await ask('POST', `/api/${path}`, opening, { 'idempotency-key': 'k1' })
    const again = await ask('POST', `/api/${path}`, opening, { 'idempotency-key': 'k1' })
    expect(again.body.id).toBe(first.body.id)
    const other = await ask('POST', `/api/${path}`, openingOf(kind, '2026-03-03'), {
      'idempotency-key': 'k1',
    })
    expect(other).toMatchObject({ status: 409, body: { code: 'key_reused' } })
    expect((await ask('GET', `/api/${path}`)).body.total).toBe(1)
  })

  test('personal data is masked in lists, entries, changes and exports, and is revealed only for a purpose that is logged', async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk', 'head', 'leader')
    const entry = await opened(kind, ask)
    const secrets = ['11010519491231002X', '13800000001']
    for (const address of [`/api/${path}`, `/api/${path}/${entry.id}`, `/api/${path}/${entry.id}/changes`]) {
      const text = JSON.stringify((await ask('GET', address)).body)
      for (const secret of secrets) expect(text).not.toContain(secret)
    }
    const secret = Object.keys(kind.fields).find(
      (name) => kind.fields[name]!.secret && kind.procedure.open.fills.includes(name),
    )
    if (!secret) return
    expect(
      (await ask('POST', `/api/${path}/${entry.id}/reveal`, { field: secret, purpose: '' })).status,
    ).toBe(422)
    const shown = await ask('POST', `/api/${path}/${entry.id}/reveal`, {
      field: secret,
      purpose: '电话核实情况',
    })
    expect(secrets).toContain(shown.body.value)
    const [line] = await door.product
      .sql`select reason from journal where county = '990101' and action = 'reveal'`
    expect(line).toMatchObject({ reason: '电话核实情况' })
  })

  test('a correction says why and keeps what stood before; a stale one is refused with both versions', async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk', 'head', 'leader')
    const entry = await opened(kind, ask)
    const note = { note: '更正后的备注' }
    expect(
      (await ask('PATCH', `/api/${path}/${entry.id}`, { version: 1, values: note, reason: '' })).status,
    ).toBe(422)
    expect(
      (await ask('PATCH', `/api/${path}/${entry.id}`, { version: 1, values: note, reason: '录入有误' })).body,
    ).toMatchObject({ version: 2 })
    const stale = await ask('PATCH', `/api/${path}/${entry.id}`, {
      version: 1,
      values: { note: '另一个' },
      reason: '录入有误',
    })
    expect(stale).toMatchObject({
      status: 409,
      body: { code: 'stale', details: { current: { version: 2 }, sent: { values: { note: '另一个' } } } },
    })
    expect((await ask('GET', `/api/${path}/${entry.id}/changes`)).body).toMatchObject([
      { action: 'open' },
      { action: 'correct', reason: '录入有误', change: note },
    ])
    expect(await verify(door.product, operator)).toMatchObject({ ok: true })
  })

  test('every step is taken from its stage or refused in words; a step from another stage is refused', async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk', 'head', 'leader', 'supervisor')
    const walked = new Set<string>()
    for (const [name, step] of stepsFrom(kind.procedure, kind.procedure.open.to)) {
      const entry = await opened(kind, ask)
      const fills = step.fills ?? []
      const answer = await ask('POST', `/api/${path}/${entry.id}/steps/${name}`, {
        version: 1,
        values: valuesFor(kind.fields, fills, '2026-03-05'),
      })
      if (answer.status === 200) expect(answer.body.status).toBe(step.to)
      else expect(answer, name).toMatchObject({ status: 422, body: { message: expect.stringMatching(/./) } })
      walked.add(name)
    }
    const elsewhere = Object.keys(kind.procedure.steps).find((name) => !walked.has(name))
    if (elsewhere) {
      const entry = await opened(kind, ask)
      const fills = kind.procedure.steps[elsewhere]!.fills ?? []
      const refused = await ask('POST', `/api/${path}/${entry.id}/steps/${elsewhere}`, {
        version: 1,
        values: valuesFor(kind.fields, fills, '2026-03-05'),
      })
      expect(refused).toMatchObject({ status: 409, body: { code: 'wrong_stage' } })
    }
    expect(await verify(door.product, operator)).toMatchObject({ ok: true })
  })

  test('a field that is not asked for, a wrong value and an unknown condition are each refused by name', async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk', 'head', 'leader')
    const { values } = openingOf(kind)
    expect(await ask('POST', `/api/${path}`, { values: { ...values, nonsense: 1 } })).toMatchObject({
      status: 422,
      body: { problems: [{ field: 'nonsense' }] },
    })
    expect(
      await ask('POST', `/api/${path}`, { values: { ...values, [kind.main]: '2026-02-30' } }),
    ).toMatchObject({ status: 422 })
    expect((await ask('GET', `/api/${path}?nonsense=1`)).status).toBe(400)
    expect((await ask('GET', `/api/${path}`)).body.total).toBe(0)
  })
})
