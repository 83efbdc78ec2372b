/** Denied unless granted: every route, every role, another unit's records. */
import { describe, expect, test } from 'vitest'
import { type Role, roles } from '#kernel/roles.ts'
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import { list } from '#operations/list.ts'
import { open as openEntry } from '#operations/open.ts'
import { addUnit } from '#operations/units.ts'
import { type Ask, type Door, openDoor, passwordOf, signedIn, stranger } from '../door.ts'
import { county, foreign, noPostgres, street, town } from '../product.ts'
import { openingOf } from '../values.ts'

const petition = catalogue.kindAt('petition')!

/** Every route of the API, with the ids of a foreign unit's records put in. */
function routesOf(
  door: Door,
  foreignEntry: string,
): { method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; url: string }[] {
  const { paths } = door.app.swagger() as unknown as { paths: Record<string, Record<string, unknown>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({
      method: method.toUpperCase() as 'GET',
      url: path
        .replace('{id}', path.startsWith('/api/figures') ? 'petition.received.total' : foreignEntry)
        .replace('{step}', 'accept')
        .replace('{limit}', 'petition.finish')
        .replace('{anchor}', 'x'),
    })),
  )
}

const open = new Set([
  'GET /healthz',
  'GET /api/session',
  'POST /api/session',
  'DELETE /api/session',
  'PUT /api/session/password',
])

async function foreignPetition(door: Door, unit: string): Promise<string> {
  const ask = await signedIn(door, unit, 'clerk', 'head', 'leader')
  const { body } = await ask('POST', '/api/petition', {
    values: { ...openingOf(petition).values, matter: '外单位秘密事项' },
  })
  return body.id
}

describe.skipIf(noPostgres())('access', () => {
  test('without a session nothing but signing in is open', async () => {
    const door = await openDoor()
    const ask = await stranger(door)
    for (const { method, url } of routesOf(door, await foreignPetition(door, town.code))) {
      if (open.has(`${method} ${url}`)) continue
      expect((await ask(method, url, method === 'GET' ? undefined : {})).status, `${method} ${url}`).toBe(401)
    }
  })

  test.each(Object.keys(roles) as Role[])(
    'a %s of a street reaches nothing of a neighbour or of another county, on any route',
    async (role) => {
      const door = await openDoor()
      const entry = await foreignPetition(door, town.code)
      const abroad = await foreignPetition(door, foreign.code)
      const ask = await signedIn(door, street.code, role)
      for (const id of [entry, abroad]) {
        for (const { method, url } of routesOf(door, id)) {
          if (open.has(`${method} ${url}`) || url.startsWith('/api/limits') || url.startsWith('/api/due'))
            continue
          for (const unit of [town.code, foreign.code, county.code]) {
            const answer = await ask(
              method,
              `${url}${url.includes('?') ? '&' : '?'}unit=${unit}&year=2026`,
              method === 'GET' ? undefined : { unit, office: unit, year: 2026, ...openingOf(petition) },
            )
            const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
            expect(text, `${method} ${url}`).not.toContain('外单位秘密事项')
            const own = ['/api/units', '/api/accounts', '/api/verify', '/api/openapi.json'].some((path) =>
              url.startsWith(path),
            )
            if (!own)
              expect(
                [400, 403, 404, 406, 409, 422, 429],
                `${method} ${url} ${unit}: ${answer.status} ${text.slice(0, 200)}`,
              ).toContain(answer.status)
          }
        }
      }
      expect(
        await door.product.sql`select 1 from petition where county = '990101' and office = ${county.code}`,
      ).toEqual([])
    },
    120_000,
  )

  test('a county sees its towns, and its figures are the sum of theirs', async () => {
    const door = await openDoor()
    await foreignPetition(door, town.code)
    await foreignPetition(door, street.code)
    await foreignPetition(door, foreign.code)
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
    expect(
      await ask('POST', '/api/petition', openingOf(petition), { 'x-csrf-token': 'wrong' }),
    ).toMatchObject({ status: 403, body: { code: 'csrf' } })
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
