/** What holds of every kind of record, through the door: one suite, no word about any one ledger. */
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Kind } from '#kernel/ledger.ts'
import { stepsFrom } from '#kernel/procedure.ts'
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import { exportList } from '#operations/export.ts'
import { importFile } from '#operations/import/import.ts'
import { addUnit } from '#operations/units.ts'
import { verify } from '#operations/verify.ts'
import { type Answer, type Ask, type Door, openDoor, signedIn } from '../door.ts'
import { faultsOf } from '../office-file.ts'
import { noPostgres } from '../product.ts'
import { openingOf, valuesFor } from '../values.ts'

const kinds = catalogue.kinds.map((kind) => [kind.path, kind] as const)
const everyRole = ['clerk', 'head', 'leader', 'supervisor'] as const
const secrets = ['11010519491231002X', '13800000001']

interface Opened {
  id: string
  version: number
  status: string
  values: Record<string, unknown>
}

async function opened(kind: Kind, ask: Ask): Promise<Opened> {
  const answer = await ask('POST', `/api/${kind.path}`, openingOf(kind))
  expect(answer.body, JSON.stringify(answer.body)).toMatchObject({ version: 1 })
  return answer.body as Opened
}

/** One product for all tests of a kind; each test has a unit of its own, so that none sees another's entries. */
describe.skipIf(noPostgres()).each(kinds)('%s', (path, kind) => {
  const closing: (() => Promise<void>)[] = []
  let door: Door
  let units = 0
  beforeAll(async () => {
    door = await openDoor((close) => closing.push(close))
  })
  afterAll(async () => {
    for (const close of closing.reverse()) await close()
  })
  const newUnit = async (): Promise<string> => {
    units += 1
    const code = `9901012${String(units).padStart(2, '0')}000`
    await addUnit(door.product, operator, { code, name: `某某${units}镇`, kind: 'town' })
    return code
  }
  const someone = async (): Promise<{ unit: string; ask: Ask }> => {
    const unit = await newUnit()
    return { unit, ask: await signedIn(door, unit, ...everyRole) }
  }
  const sound = async () => expect(await verify(door.product, operator)).toMatchObject({ ok: true })

  test('an entry is opened, read back, listed, found by its words, and verified', async () => {
    const { ask } = await someone()
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
    await sound()
  })

  test('the same request twice opens one entry; the same key for another content is refused', async () => {
    const { ask } = await someone()
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
    const { unit, ask } = await someone()
    const entry = await opened(kind, ask)
    const shown = await Promise.all(
      [`/api/${path}`, `/api/${path}/${entry.id}`, `/api/${path}/${entry.id}/changes`].map(async (address) =>
        JSON.stringify((await ask('GET', address)).body),
      ),
    )
    const file = await exported(door, kind, unit)
    const rows = await importFile(door.product, operator, {
      source: file,
      name: `${kind.zh}.xlsx`,
      unit,
      dryRun: true,
    })
    for (const text of [...shown, JSON.stringify(rows)])
      for (const secret of secrets) expect(text).not.toContain(secret)
    const secret = Object.keys(kind.fields).find(
      (name) => kind.fields[name]!.secret && kind.procedure.open.fills.includes(name),
    )
    if (!secret) return
    const reveal = (purpose: string) =>
      ask('POST', `/api/${path}/${entry.id}/reveal`, { field: secret, purpose })
    expect((await reveal('')).status).toBe(422)
    expect(secrets).toContain((await reveal('电话核实情况')).body.value)
    const [line] = await door.product
      .sql`select reason from journal where county = '990101' and office = ${unit} and action = 'reveal'`
    expect(line).toMatchObject({ reason: '电话核实情况' })
  })

  test('a correction says why and keeps what stood before; a stale one is refused with both versions', async () => {
    const { ask } = await someone()
    const entry = await opened(kind, ask)
    const note = { note: '更正后的备注' }
    const correct = (version: number, values: object, reason: string) =>
      ask('PATCH', `/api/${path}/${entry.id}`, { version, values, reason })
    expect((await correct(1, note, '')).status).toBe(422)
    expect((await correct(1, note, '录入有误')).body).toMatchObject({ version: 2 })
    expect(await correct(1, { note: '另一个' }, '录入有误')).toMatchObject({
      status: 409,
      body: { code: 'stale', details: { current: { version: 2 }, sent: { values: { note: '另一个' } } } },
    })
    expect((await ask('GET', `/api/${path}/${entry.id}/changes`)).body).toMatchObject([
      { action: 'open' },
      { action: 'correct', reason: '录入有误', change: note },
    ])
    await sound()
  })

  test('every stage is reached by its steps, or the step into it is refused in words; a step from another stage is refused', async () => {
    const { unit, ask } = await someone()
    const another = await signedIn(door, unit, ...everyRole)
    const { reached, refused } = await walk(kind, ask, another)
    for (const [name, answer] of refused)
      expect(answer, name).toMatchObject({ status: 422, body: { message: expect.stringMatching(/./) } })
    for (const [stage, ways] of stagesLedTo(kind))
      expect(
        reached.has(stage) || ways.every(({ from, step }) => refused.has(step) || !reached.has(from)),
        `${stage} is neither reached nor refused`,
      ).toBe(true)
    const opening = kind.procedure.open.to
    const elsewhere = Object.keys(kind.procedure.steps).find(
      (name) => !stepsFrom(kind.procedure, opening).some(([each]) => each === name),
    )
    if (elsewhere) {
      const entry = await opened(kind, ask)
      const answer = await take(kind, ask, entry, elsewhere, '2026-03-05', {})
      expect(answer).toMatchObject({ status: 409, body: { code: 'wrong_stage' } })
    }
    await sound()
  })

  test('a field that is not asked for, a wrong value and an unknown condition are each refused by name', async () => {
    const { ask } = await someone()
    const { values } = openingOf(kind)
    expect(await ask('POST', `/api/${path}`, { values: { ...values, nonsense: 1 } })).toMatchObject({
      status: 422,
      body: { problems: [{ field: 'nonsense' }] },
    })
    const main = kind.fields[kind.main]!
    if (main.filter === 'days' && kind.procedure.open.fills.includes(kind.main))
      expect(
        await ask('POST', `/api/${path}`, { values: { ...values, [kind.main]: '2026-02-30' } }),
      ).toMatchObject({ status: 422 })
    expect((await ask('GET', `/api/${path}?nonsense=1`)).status).toBe(400)
    expect((await ask('GET', `/api/${path}`)).body.total).toBe(0)
  })

  test('a list that was taken away as a workbook comes in elsewhere as the same entry', async () => {
    const { unit, ask } = await someone()
    const { values } = openingOf(kind)
    const plain = Object.fromEntries(
      Object.entries(values).filter(([name]) => !kind.fields[name]!.secret || kind.fields[name]!.required),
    )
    if (Object.keys(plain).some((name) => kind.fields[name]!.secret)) return
    const entry = await ask('POST', `/api/${path}`, { values: plain })
    expect(entry.status, JSON.stringify(entry.body)).toBe(201)
    const workbook = await exported(door, kind, unit)
    expect(await faultsOf(workbook, 'xlsx')).toEqual([])
    const there = await newUnit()
    const answer = await importFile(door.product, operator, {
      source: workbook,
      name: `${kind.zh}.xlsx`,
      unit: there,
      ledger: kind.ledger,
    })
    expect(answer.sheets, JSON.stringify(answer)).toMatchObject([{ ledger: path, added: 1, rejected: [] }])
    const asked = await signedIn(door, there, ...everyRole)
    const [copy] = (await asked('GET', `/api/${path}`)).body.entries
    expect(copy.values).toEqual(entry.body.values)
  })
})

const exported = async ({ product }: Door, kind: Kind, unit: string): Promise<Uint8Array> =>
  buffer(await exportList(product, operator, kind, { unit, conditions: {} }))

function take(
  kind: Kind,
  ask: Ask,
  entry: Pick<Opened, 'id' | 'version'>,
  name: string,
  on: string,
  chosen: Record<string, unknown>,
): Promise<Answer> {
  const fills = kind.procedure.steps[name]!.fills ?? []
  return ask('POST', `/api/${kind.path}/${entry.id}/steps/${name}`, {
    version: entry.version,
    values: { ...valuesFor(kind.fields, fills, on), ...chosen },
  })
}

/** A step with the words of one of its choices changed at a time, until the law lets it pass. */
interface Taken {
  step: string
  chosen: Record<string, unknown>
  other: boolean
}

/** Walks the procedure from its opening, breadth first; answers the stages that were reached and the steps that were refused. */
async function walk(kind: Kind, ask: Ask, another: Ask) {
  const reached = new Map<string, readonly Taken[]>([[kind.procedure.open.to, []]])
  const refused = new Map<string, Answer>()
  const taken = new Set<string>()
  for (const [stage, way] of reached) {
    for (const [name] of stepsFrom(kind.procedure, stage)) {
      if (taken.has(name)) continue
      const found = await tryStep(kind, ask, another, way, name)
      if ('refusal' in found) {
        refused.set(name, found.refusal)
        continue
      }
      taken.add(name)
      refused.delete(name)
      const { to } = kind.procedure.steps[name]!
      if (!reached.has(to)) reached.set(to, [...way, found.taken])
    }
  }
  return { reached, refused }
}

async function tryStep(
  kind: Kind,
  ask: Ask,
  another: Ask,
  way: readonly Taken[],
  name: string,
): Promise<{ taken: Taken } | { refusal: Answer }> {
  let refusal: Answer | null = null
  for (const chosen of choicesOf(kind, name))
    for (const other of [false, true]) {
      const entry = await walked(kind, ask, another, way)
      const answer = await take(kind, other ? another : ask, entry, name, dayAfter(way.length), chosen)
      if (answer.status === 200) {
        expect(answer.body.status, name).toBe(kind.procedure.steps[name]!.to)
        return { taken: { step: name, chosen, other } }
      }
      refusal ??= answer
      if (!kind.procedure.steps[name]!.apartFrom) break
    }
  return { refusal: refusal! }
}

/** As declared first, then each other word of each choice, and each no. */
function choicesOf(kind: Kind, name: string): Record<string, unknown>[] {
  const fills = kind.procedure.steps[name]!.fills ?? []
  return [
    {},
    ...fills.flatMap((field): Record<string, unknown>[] => {
      const { input } = kind.fields[field]!
      if (input.control === 'choice')
        return Object.keys(input.words)
          .slice(1)
          .map((word) => ({ [field]: word }))
      return input.control === 'yesNo' ? [{ [field]: false }] : []
    }),
  ]
}

async function walked(kind: Kind, ask: Ask, another: Ask, way: readonly Taken[]): Promise<Opened> {
  let entry = await opened(kind, ask)
  for (const [index, { step, chosen, other }] of way.entries()) {
    const answer = await take(kind, other ? another : ask, entry, step, dayAfter(index), chosen)
    expect(answer.status, `${step}: ${JSON.stringify(answer.body)}`).toBe(200)
    entry = answer.body as Opened
  }
  return entry
}

const dayAfter = (steps: number): string => `2026-03-${String(5 + steps).padStart(2, '0')}`

/** The stages that some chain of steps leads to, each with the ways into it. */
function stagesLedTo(kind: Kind): Map<string, { from: string; step: string }[]> {
  const led = new Map<string, { from: string; step: string }[]>()
  const seen = new Set([kind.procedure.open.to])
  for (const stage of seen)
    for (const [name, { to }] of stepsFrom(kind.procedure, stage)) {
      led.set(to, [...(led.get(to) ?? []), { from: stage, step: name }])
      seen.add(to)
    }
  return led
}
