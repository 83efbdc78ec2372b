/** Denied unless granted: every route, every role, another unit's records. */
import { writeXlsx } from 'hucre/xlsx'
import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { type Role, roles } from '#kernel/roles.ts'
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import { addAccount } from '#operations/accounts.ts'
import { list } from '#operations/list.ts'
import { open as openEntry } from '#operations/open.ts'
import { keepReport } from '#operations/references.ts'
import { saveList } from '#operations/saved-lists.ts'
import { addTemplate } from '#operations/templates.ts'
import { addUnit } from '#operations/units.ts'
import { composeReport } from '#reports/annual/report.ts'
import { insertBatch } from '#store/batches.ts'
import { type Ask, type Door, openDoor, passwordOf, signedIn, stranger } from '../door.ts'
import { county, foreign, noPostgres, street, town } from '../product.ts'
import { openingOf } from '../values.ts'

const petition = catalogue.kindAt('petition')!
const secret = '外单位秘密事项'

/** What anybody may ask without a session. */
const open = new Set([
  'GET /healthz',
  'GET /api/session',
  'POST /api/session',
  'DELETE /api/session',
  'PUT /api/session/password',
])
/** What holds no records: the law, and a person's own unit, whatever unit they name. */
const unitless = ['/api/limits', '/api/due', '/api/units', '/api/accounts', '/api/verify', '/api/session']

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
}

/** Every route of the API, as its document lists them. */
function routesOf(door: Door): Route[] {
  const { paths } = door.app.swagger() as unknown as { paths: Record<string, Record<string, unknown>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase() as 'GET', path })),
  )
}

/** Signing in, and what has been published for everybody. */
const isOpen = ({ method, path }: Route): boolean =>
  open.has(`${method} ${path}`) || path.startsWith('/public/')

/** A real id of another unit for each thing that has one, by the path that takes it. */
type Foreign = Readonly<Record<string, string>>

async function foreignRecords({ product }: Door, unit: string): Promise<Foreign> {
  const ids: Record<string, string> = {}
  for (const kind of catalogue.kinds) {
    const { values } = openingOf(kind)
    const matter = kind === petition ? { matter: secret } : {}
    const entry = await openEntry(product, operator, kind, { office: unit, values: { ...values, ...matter } })
    ids[`/api/${kind.path}/`] = entry.id
  }
  ids['/api/reports/'] = (await composeReport(product, operator, { unit, year: 2026 })).id
  const file = await writeXlsx({ sheets: [{ name: '表', rows: [[secret]] }] })
  ids['/api/templates/'] = (await addTemplate(product, operator, { unit, name: `${secret}.xlsx`, file })).id
  const list = { unit, ledger: 'petition', name: secret, query: { search: secret } }
  ids['/api/lists/'] = (await saveList(product, operator, list)).id
  const read = { unit, unit_name: secret, year: 2025, file: secret, sha256: '0', text: secret, figures: [] }
  ids['/api/references/'] = (await keepReport(product, operator, read)).id
  const account = { name: `foreign${unit}`, person: secret, unit, roles: ['clerk' as const] }
  ids['/api/accounts/'] = (await addAccount(product, operator, account)).id
  const batch = { county: unit.slice(0, 6), id: newId(), office: unit, file: secret, state: 'done' as const }
  await insertBatch(product.sql, {
    ...batch,
    digest: Buffer.alloc(32),
    actor: null,
    actor_name: '某某',
    summary: '{"sheets":[]}',
  })
  ids['/api/imports/'] = `${batch.county}-${batch.id}`
  return ids
}

function addressOf(path: string, foreign: Foreign): string {
  const kind = catalogue.kinds.find((each) => path.startsWith(`/api/${each.path}/{id}`)) ?? petition
  const id = Object.keys(foreign).find((each) => path.startsWith(`${each}{id}`))
  return path
    .replace('/figures/{id}', '/figures/petition.received.total')
    .replace('{id}', foreign[id ?? '/api/petition/']!)
    .replace('{step}', Object.keys(kind.procedure.steps)[0]!)
    .replace('{limit}', 'petition.finish')
    .replace(/\{\w+\}/g, 'x')
}

/** Sound in itself, so that nothing but access refuses it. */
const bodyFor = (path: string, unit: string) => ({
  unit,
  office: unit,
  year: 2026,
  version: 1,
  reason: '某某理由',
  purpose: '某某用途',
  field: 'id_no',
  values: {},
  ledger: 'petition',
  name: '某清单',
  ...catalogue.kinds.filter((kind) => path === `/api/${kind.path}`).map((kind) => openingOf(kind))[0],
})

async function openPetition(door: Door, unit: string): Promise<void> {
  await openEntry(door.product, operator, petition, { office: unit, ...openingOf(petition) })
}

describe.skipIf(noPostgres())('access', () => {
  test('without a session nothing but signing in is open', async () => {
    const door = await openDoor()
    const ask = await stranger(door)
    const foreign = await foreignRecords(door, town.code)
    for (const { method, path } of routesOf(door).filter((route) => !isOpen(route))) {
      const answer = await ask(method, addressOf(path, foreign), method === 'GET' ? undefined : {})
      expect(answer.status, `${method} ${path}`).toBe(401)
    }
  })

  test('a person of a street reaches nothing of a neighbour or of another county, in any role, on any route', async () => {
    const door = await openDoor()
    const places = [
      { unit: town.code, ids: await foreignRecords(door, town.code) },
      { unit: foreign.code, ids: await foreignRecords(door, foreign.code) },
    ]
    await door.app.ready()
    const routes = routesOf(door).filter((route) => !isOpen(route))
    for (const role of Object.keys(roles) as Role[]) {
      const ask = await signedIn(door, street.code, role)
      const look = async ({ method, path }: Route, url: string, unit: string, allowed: number[]) => {
        const asked = `${url}?unit=${unit}&year=2026`
        const answer = await ask(method, asked, method === 'GET' ? undefined : bodyFor(path, unit))
        const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
        const told = `${role}: ${method} ${path} of ${unit}: ${answer.status} ${text.slice(0, 200)}`
        expect(text.includes(secret), told).toBe(false)
        if (!unitless.some((each) => path.startsWith(each)) || path.includes('{id}'))
          expect(allowed, told).toContain(answer.status)
      }
      for (const route of routes)
        if (/\/\{id\}/.test(route.path) && !route.path.startsWith('/api/figures'))
          for (const { unit, ids } of places)
            await look(route, addressOf(route.path, ids), unit, [403, 404, 429])
        else if (!route.path.startsWith('/api/limits') && !route.path.startsWith('/api/due'))
          for (const unit of [town.code, foreign.code, county.code])
            await look(route, addressOf(route.path, places[0]!.ids), unit, [400, 403, 404, 406, 429])
    }
    for (const { table } of catalogue.kinds)
      expect(
        await door.product.sql.unsafe(`select office from ${table} where county = '990101' and version > 1`),
      ).toEqual([])
    expect(
      await door.product.sql`select 1 from petition where county = '990101' and office = ${county.code}`,
    ).toEqual([])
    for (const table of ['template', 'reference'])
      expect((await door.product.sql.unsafe(`select 1 from ${table}`)).length, table).toBe(places.length)
  }, 240_000)

  test('a county sees its towns, and its figures are the sum of theirs', async () => {
    const door = await openDoor()
    await openPetition(door, town.code)
    await openPetition(door, street.code)
    await openPetition(door, foreign.code)
    const ask = await signedIn(door, county.code, 'supervisor')
    expect((await ask('GET', '/api/petition')).body.total).toBe(2)
    const figure = async (unit: string) =>
      (await ask('GET', `/api/figures?unit=${unit}&year=2026&indicator=petition.received.arrived`)).body
        .figures[0].value
    expect(await figure(county.code)).toBe((await figure(town.code)) + (await figure(street.code)))
    expect((await ask('POST', '/api/petition', openingOf(petition))).status).toBe(403)
  })

  test('a list of a prefecture holds its own counties and no other', async () => {
    const { product } = await openDoor()
    for (const code of ['880100000000', '880101000000', '880101101000'])
      await addUnit(product, operator, { code, name: `某${code}` })
    for (const office of ['880101101000', street.code])
      await openEntry(product, operator, petition, { office, ...openingOf(petition) })
    const asked = (unit: string) => list(product, operator, petition, { unit, conditions: {} })
    expect((await asked('880100000000')).entries.map((entry) => entry.office)).toEqual(['880101101000'])
    expect((await asked(county.code)).entries.map((entry) => entry.office)).toEqual([street.code])
  })

  test('a write without the page token is refused', async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk')
    for (const token of ['wrong', ''])
      expect(
        await ask('POST', '/api/petition', openingOf(petition), { 'x-csrf-token': token }),
      ).toMatchObject({
        status: 403,
        body: { code: 'csrf' },
      })
    expect((await ask('GET', '/api/petition')).body.total).toBe(0)
  })

  test('no script reads the session, and no other site sends it', async () => {
    const door = await openDoor()
    const { password } = await addAccount(door.product, operator, {
      name: 'pp',
      person: '某某人',
      unit: street.code,
      roles: ['clerk'],
    })
    const page = await door.app.inject('/api/session')
    const answer = await door.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { name: 'pp', password },
      cookies: Object.fromEntries(page.cookies.map(({ name, value }) => [name, value])),
      headers: { 'x-csrf-token': page.json().csrf },
    })
    for (const cookie of [...page.cookies, ...answer.cookies])
      expect(cookie, cookie.name).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
  })

  test('five wrong passwords lock the account, also for the right one; a wrong name says the same as a wrong password', async () => {
    const door = await openDoor()
    await signedIn(door, street.code, 'clerk')
    const [account] = await door.product.sql<{ name: string }[]>`select name from account`
    const ask = await stranger(door)
    const nobody = await ask('POST', '/api/session', { name: 'nobody', password: 'x' })
    const answers = []
    for (let n = 0; n < 5; n += 1)
      answers.push(await ask('POST', '/api/session', { name: account!.name, password: 'wrong' }))
    expect(answers.map((answer) => answer.status)).toEqual([401, 401, 401, 401, 401])
    expect(answers[0]!.body.message).toBe(nobody.body.message)
    const right = passwordOf(account!.name)
    expect(await ask('POST', '/api/session', { name: account!.name, password: right })).toMatchObject({
      status: 429,
      body: { code: 'locked' },
    })
  })

  test('a disabled account loses its session at once', async () => {
    const door = await openDoor()
    const admin = await signedIn(door, county.code, 'administrator')
    const clerk: Ask = await signedIn(door, street.code, 'clerk')
    const [account] = await door.product.sql<
      { id: string }[]
    >`select id from account where unit = ${street.code}`
    expect((await clerk('GET', '/api/petition')).status).toBe(200)
    await admin('PATCH', `/api/accounts/${account!.id}`, { disabled: true })
    expect((await clerk('GET', '/api/petition')).status).toBe(401)
  })
})
